package dev.assay.chaoticforecasting.forecast.tree;

/**
 * Grows a regression tree whose leaves hold vectors, by exact search for the best threshold of every feature.
 *
 * <pre>
 *   a node with rows S:   W = Σ w_i,   G = Σ w_i y_i,   score ‖G‖² / (W + λ)
 *   a split gains         score(left) + score(right) − score(node),   at the middle between two neighbouring values
 *   a leaf holds          G / (W + λ)
 * </pre>
 *
 * <p>With λ = 0 the gain is the fall of the sum of squares. Of equal gains the first feature's and lowest threshold's wins.
 */
final class Grower {
    private final Orders orders;
    private final int m;
    private final double lambda;
    private final double leastGain;
    private final double leastWeight;
    private final int depth;
    private final int[] sorted;
    private final int[] spare;
    private final boolean[] goesLeft;
    private final double[] left;
    private final double[] all;
    private double[] y;
    private int[] weights;
    private int stride;
    private Tree.Builder tree;
    private int bestFeature;
    private double bestThreshold;
    private double bestGain;

    /**
     * Makes it.
     *
     * @param orders of the features
     * @param m numbers of a target
     * @param lambda λ ≥ 0
     * @param leastGain a split must gain more than this
     * @param leastWeight least weight of a child
     * @param depth levels of splits, at most
     */
    Grower(Orders orders, int m, double lambda, double leastGain, double leastWeight, int depth) {
        this.orders = orders;
        this.m = m;
        this.lambda = lambda;
        this.leastGain = leastGain;
        this.leastWeight = leastWeight;
        this.depth = depth;
        sorted = new int[orders.sorted.length];
        spare = new int[orders.n];
        goesLeft = new boolean[orders.n];
        left = new double[m];
        all = new double[m];
    }

    /**
     * Grows a tree.
     *
     * @param targets n × m row-major
     * @param times how often each row counts, 0 for not at all
     * @return the tree
     */
    Tree grow(double[] targets, int[] times) {
        y = targets;
        weights = times;
        tree = new Tree.Builder(m);
        stride = 0;
        for (int w : times) {
            stride += w > 0 ? 1 : 0;
        }
        for (int f = 0; f < orders.p; f++) {
            int at = f * stride;
            for (int k = 0; k < orders.n; k++) {
                int row = orders.sorted[f * orders.n + k];
                if (times[row] > 0) {
                    sorted[at++] = row;
                }
            }
        }
        node(0, stride, depth);
        return tree.build();
    }

    /** The node of the rows from … to of every order; {@return its index} */
    private int node(int from, int to, int levels) {
        double weight = 0;
        java.util.Arrays.fill(all, 0);
        for (int k = from; k < to; k++) {
            int row = sorted[k];
            weight += weights[row];
            for (int c = 0; c < m; c++) {
                all[c] += weights[row] * y[row * m + c];
            }
        }
        int index = tree.leaf(all, 1 / (weight + lambda));
        if (levels == 0 || to - from < 2 || alike(from, to)) {
            return index;
        }
        bestGain = leastGain;
        bestFeature = -1;
        double score = square(all) / (weight + lambda);
        for (int f = 0; f < orders.p; f++) {
            search(f, from, to, weight, score);
        }
        if (bestFeature < 0) {
            return index;
        }
        int feature = bestFeature;
        double threshold = bestThreshold;
        int middle = divide(from, to, feature, threshold);
        int a = node(from, middle, levels - 1);
        int b = node(middle, to, levels - 1);
        tree.split(index, feature, threshold, a, b);
        return index;
    }

    /** Whether all targets are equal: nothing to gain. */
    private boolean alike(int from, int to) {
        int first = sorted[from] * m;
        for (int k = from + 1; k < to; k++) {
            for (int c = 0; c < m; c++) {
                if (y[sorted[k] * m + c] != y[first + c]) {
                    return false;
                }
            }
        }
        return true;
    }

    private void search(int f, int from, int to, double weight, double score) {
        int column = f * orders.n;
        int base = f * stride;
        double[] x = orders.values;
        double w = 0;
        java.util.Arrays.fill(left, 0);
        double now = x[column + sorted[base + from]];
        for (int k = from; k < to - 1; k++) {
            int row = sorted[base + k];
            int times = weights[row];
            w += times;
            double g = 0;
            double h = 0;
            for (int c = 0; c < m; c++) {
                left[c] += times * y[row * m + c];
                g += left[c] * left[c];
                h += (all[c] - left[c]) * (all[c] - left[c]);
            }
            double next = x[column + sorted[base + k + 1]];
            if (next > now) {
                if (w >= leastWeight && weight - w >= leastWeight) {
                    double gain = g / (w + lambda) + h / (weight - w + lambda) - score;
                    if (gain > bestGain) {
                        bestGain = gain;
                        bestFeature = f;
                        double middle = now + 0.5 * (next - now);
                        bestThreshold = middle < next ? middle : now;
                    }
                }
                now = next;
            }
        }
    }

    private static double square(double[] g) {
        double s = 0;
        for (double v : g) {
            s += v * v;
        }
        return s;
    }

    /** Moves rows with a value ≤ threshold to the front of each order, both parts in order; {@return where the rest begins} */
    private int divide(int from, int to, int feature, double threshold) {
        for (int k = from; k < to; k++) {
            int row = sorted[feature * stride + k];
            goesLeft[row] = orders.values[feature * orders.n + row] <= threshold;
        }
        int middle = from;
        for (int f = 0; f < orders.p; f++) {
            int base = f * stride;
            int a = base + from;
            int b = 0;
            for (int k = base + from; k < base + to; k++) {
                int row = sorted[k];
                if (goesLeft[row]) {
                    sorted[a++] = row;
                } else {
                    spare[b++] = row;
                }
            }
            System.arraycopy(spare, 0, sorted, a, b);
            middle = a - base;
        }
        return middle;
    }
}
