package dev.assay.numerics.sparse;

import java.util.Arrays;

/**
 * Nested dissection: an order of elimination in which two halves of the unknowns, not coupled with each other, come
 * before the separator between them, and so on inside each half. The result is a tree of <em>fronts</em> (groups of
 * unknowns eliminated together), children before parents.
 *
 * <p>Separators are lines of constant coordinate: those of a structured grid, or distances in the graph from two far
 * nodes where no coordinates are known. Any coupling that jumps a line is repaired by moving its end into the
 * separator, so the order is right for every pattern, and good for local stencils.
 *
 * @see <a href="https://doi.org/10.1137/0710032">George, SIAM J. Numer. Anal. 10 (1973) 345</a>
 */
public final class Dissection {
    /** order[k] is the unknown eliminated as the k-th. */
    final int[] order;
    /** Front f eliminates places start[f] … start[f + 1] − 1 of the order. */
    final int[] start;

    final int[] parent;

    private int fronts;
    private int placed;

    private Dissection(int n) {
        order = new int[n];
        start = new int[n + 1];
        parent = new int[n];
        Arrays.fill(parent, -1);
    }

    private Dissection(int[] order, int[] start, int[] parent) {
        this.order = order;
        this.start = start;
        this.parent = parent;
    }

    /** Number of fronts. */
    public int fronts() {
        return parent.length;
    }

    /** A copy of the order: the unknown eliminated k-th. */
    public int[] order() {
        return order.clone();
    }

    /** By the coordinates x, y of each unknown; parts of at most {@code leaf} unknowns are not split further. */
    public static Dissection byCoordinates(CsrMatrix pattern, int[] x, int[] y, int leaf) {
        return build(pattern.rows, pattern.rowStart, pattern.column, x, y, leaf);
    }

    /** By the coordinates x, y of each unknown; parts of at most {@code leaf} unknowns are not split further. */
    public static Dissection byCoordinates(ComplexCsrMatrix pattern, int[] x, int[] y, int leaf) {
        return build(pattern.rows, pattern.rowStart, pattern.column, x, y, leaf);
    }

    /** By graph distances from two far unknowns, for matrices whose pattern is symmetric. */
    public static Dissection byLevels(CsrMatrix pattern, int leaf) {
        int[] first = levels(pattern, farthest(levels(pattern, 0)));
        int[] second = levels(pattern, middle(first));
        return byCoordinates(pattern, first, levels(pattern, farthest(second)), leaf);
    }

    private static Dissection build(int n, int[] rowStart, int[] column, int[] x, int[] y, int leaf) {
        if (x.length != n || y.length != n || leaf < 1) {
            throw new IllegalArgumentException("need coordinates of all " + n + " unknowns and leaf ≥ 1");
        }
        Dissection d = new Dissection(n);
        int[] all = new int[n];
        Arrays.setAll(all, i -> i);
        d.split(all, new Graph(rowStart, column, x, y, new byte[n]), leaf);
        return new Dissection(d.order, Arrays.copyOf(d.start, d.fronts + 1), Arrays.copyOf(d.parent, d.fronts));
    }

    private record Graph(int[] rowStart, int[] column, int[] x, int[] y, byte[] side) {}

    /** Orders the set and returns the number of its root front. */
    private int split(int[] set, Graph g, int leaf) {
        if (set.length > leaf) {
            boolean wide = extent(set, g.x) >= extent(set, g.y);
            int[][] parts = cut(set, wide ? g.x : g.y, g);
            if (parts == null) {
                parts = cut(set, wide ? g.y : g.x, g);
            }
            if (parts != null) {
                int left = split(parts[0], g, leaf);
                int right = split(parts[1], g, leaf);
                int root = front(parts[2]);
                parent[left] = root;
                parent[right] = root;
                return root;
            }
        }
        return front(set);
    }

    private int front(int[] set) {
        System.arraycopy(set, 0, order, placed, set.length);
        placed += set.length;
        start[++fronts] = placed;
        return fronts - 1;
    }

    private static int extent(int[] set, int[] x) {
        int low = Integer.MAX_VALUE;
        int high = Integer.MIN_VALUE;
        for (int i : set) {
            low = Math.min(low, x[i]);
            high = Math.max(high, x[i]);
        }
        return high - low;
    }

    /** Left, right, separator; null where the line through the median leaves one side empty. */
    private static int[][] cut(int[] set, int[] x, Graph g) {
        int[] sorted = new int[set.length];
        for (int k = 0; k < set.length; k++) {
            sorted[k] = x[set[k]];
        }
        Arrays.sort(sorted);
        int c = sorted[set.length / 2];
        if (c == sorted[0] || c == sorted[set.length - 1]) {
            return null;
        }
        byte[] side = g.side;
        for (int i : set) {
            side[i] = (byte) (x[i] < c ? 1 : x[i] > c ? 2 : 3);
        }
        for (int i : set) {
            if (side[i] != 3) {
                for (int k = g.rowStart[i]; k < g.rowStart[i + 1]; k++) {
                    if (side[g.column[k]] == 3 - side[i]) {
                        side[i] = 3;
                        break;
                    }
                }
            }
        }
        int[] count = new int[4];
        for (int i : set) {
            count[side[i]]++;
        }
        int[][] parts = count[1] == 0 || count[2] == 0
                ? null
                : new int[][] {new int[count[1]], new int[count[2]], new int[count[3]]};
        Arrays.fill(count, 0);
        for (int i : set) {
            if (parts != null) {
                parts[side[i] - 1][count[side[i]]++] = i;
            }
            side[i] = 0;
        }
        return parts;
    }

    private static int[] levels(CsrMatrix a, int root) {
        int[] level = new int[a.rows];
        Arrays.fill(level, -1);
        int[] queue = new int[a.rows];
        int tail = 0;
        int head = 0;
        for (int r = -1; r < a.rows; r++) {
            int seed = r < 0 ? root : r;
            if (level[seed] < 0) {
                level[seed] = head == 0 ? 0 : level[queue[head - 1]] + 1;
                queue[tail++] = seed;
            }
            while (head < tail) {
                int i = queue[head++];
                for (int k = a.rowStart[i]; k < a.rowStart[i + 1]; k++) {
                    int j = a.column[k];
                    if (level[j] < 0) {
                        level[j] = level[i] + 1;
                        queue[tail++] = j;
                    }
                }
            }
        }
        return level;
    }

    private static int farthest(int[] level) {
        int best = 0;
        for (int i = 1; i < level.length; i++) {
            if (level[i] > level[best]) {
                best = i;
            }
        }
        return best;
    }

    private static int middle(int[] level) {
        int half = level[farthest(level)] / 2;
        int i = 0;
        while (level[i] != half) {
            i++;
        }
        return i;
    }
}
