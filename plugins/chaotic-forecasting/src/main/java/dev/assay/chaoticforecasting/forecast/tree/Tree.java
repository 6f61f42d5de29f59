package dev.assay.chaoticforecasting.forecast.tree;

import java.util.Arrays;

/** A binary regression tree, a vector at each leaf; left where the feature is ≤ the threshold. */
final class Tree {
    private final int m;
    private final int[] feature;
    private final double[] threshold;
    private final int[] leftChild;
    private final int[] rightChild;
    private final double[] values;

    private Tree(Builder b) {
        m = b.m;
        feature = Arrays.copyOf(b.feature, b.size);
        threshold = Arrays.copyOf(b.threshold, b.size);
        leftChild = Arrays.copyOf(b.leftChild, b.size);
        rightChild = Arrays.copyOf(b.rightChild, b.size);
        values = Arrays.copyOf(b.values, b.size * m);
    }

    /** Adds {@code factor} times the value at the input that begins at {@code at} of x to {@code sum}. */
    void add(double[] x, int at, double factor, double[] sum) {
        int node = 0;
        while (feature[node] >= 0) {
            node = x[at + feature[node]] <= threshold[node] ? leftChild[node] : rightChild[node];
        }
        for (int c = 0; c < m; c++) {
            sum[c] += factor * values[node * m + c];
        }
    }

    /** {@return how many leaves it has} */
    int leaves() {
        int leaves = 0;
        for (int f : feature) {
            leaves += f < 0 ? 1 : 0;
        }
        return leaves;
    }

    /** {@return the longest way from root to leaf} */
    int depth() {
        int[] depth = new int[feature.length];
        int deepest = 0;
        for (int i = 0; i < feature.length; i++) { // children come after their parents
            if (feature[i] >= 0) {
                depth[leftChild[i]] = depth[i] + 1;
                depth[rightChild[i]] = depth[i] + 1;
            }
            deepest = Math.max(deepest, depth[i]);
        }
        return deepest;
    }

    /** Collects nodes. */
    static final class Builder {
        private final int m;
        private int size;
        private int[] feature = new int[64];
        private double[] threshold = new double[64];
        private int[] leftChild = new int[64];
        private int[] rightChild = new int[64];
        private double[] values;

        Builder(int m) {
            this.m = m;
            values = new double[64 * m];
        }

        /** Adds a leaf that holds {@code factor} times {@code sum}; {@return its index} */
        int leaf(double[] sum, double factor) {
            if (size == feature.length) {
                feature = Arrays.copyOf(feature, 2 * size);
                threshold = Arrays.copyOf(threshold, 2 * size);
                leftChild = Arrays.copyOf(leftChild, 2 * size);
                rightChild = Arrays.copyOf(rightChild, 2 * size);
                values = Arrays.copyOf(values, 2 * size * m);
            }
            feature[size] = -1;
            for (int c = 0; c < m; c++) {
                values[size * m + c] = factor * sum[c];
            }
            return size++;
        }

        /** Makes a leaf a node. */
        void split(int node, int by, double at, int left, int right) {
            feature[node] = by;
            threshold[node] = at;
            leftChild[node] = left;
            rightChild[node] = right;
        }

        Tree build() {
            return new Tree(this);
        }
    }
}
