package dev.assay.numerics.sparse;

import java.util.Arrays;

/**
 * What a multifrontal factorisation knows before it sees numbers: for each front its own unknowns, the later unknowns
 * it couples with (its boundary), and where the entries of the matrix and the children's remainders go. Reusable for
 * every matrix of the same pattern.
 *
 * @see <a href="https://doi.org/10.1145/356044.356047">Duff and Reid, ACM Trans. Math. Softw. 9 (1983) 302</a>
 */
public final class SymbolicLu {
    final int n;
    final int fronts;
    final int[] order;
    final int[] start;
    final int[] parent;
    /** boundary[f]: places (in the order of elimination) of the later unknowns, rising. */
    final int[][] boundary;
    /** entry[f]: indices into the values of the matrix; slot[f]: row · m + column in the front. */
    final int[][] entry;

    final int[][] slot;
    /** into[f]: position of each boundary unknown of f in the front of the parent. */
    final int[][] into;

    final int widest;
    private final int entries;

    private SymbolicLu(Dissection d, int[] rowStart, int[] column) {
        n = d.order.length;
        fronts = d.fronts();
        order = d.order;
        start = d.start;
        parent = d.parent;
        entries = column.length;
        int[] place = new int[n];
        int[] owner = new int[n];
        for (int f = 0; f < fronts; f++) {
            for (int k = start[f]; k < start[f + 1]; k++) {
                place[order[k]] = k;
                owner[k] = f;
            }
        }
        int[][] lists = perFront(rowStart, column, place, owner);
        boundary = new int[fronts][];
        entry = lists;
        slot = new int[fronts][];
        into = new int[fronts][];
        int[] rowOf = new int[entries];
        for (int i = 0; i < n; i++) {
            Arrays.fill(rowOf, rowStart[i], rowStart[i + 1], i);
        }
        int[] mark = new int[n];
        Arrays.fill(mark, -1);
        int[][] children = children();
        int[] buffer = new int[n];
        int[] position = new int[n];
        int wide = 0;
        for (int f = 0; f < fronts; f++) {
            int count = 0;
            for (int e : entry[f]) {
                int p = Math.max(place[rowOf[e]], place[column[e]]);
                if (p >= start[f + 1] && mark[p] != f) {
                    mark[p] = f;
                    buffer[count++] = p;
                }
            }
            for (int c : children[f]) {
                for (int p : boundary[c]) {
                    if (p >= start[f + 1] && mark[p] != f) {
                        mark[p] = f;
                        buffer[count++] = p;
                    }
                }
            }
            boundary[f] = Arrays.copyOf(buffer, count);
            Arrays.sort(boundary[f]);
            int own = start[f + 1] - start[f];
            int m = own + count;
            wide = Math.max(wide, m);
            for (int k = 0; k < own; k++) {
                position[start[f] + k] = k;
            }
            for (int k = 0; k < count; k++) {
                position[boundary[f][k]] = own + k;
            }
            slot[f] = new int[entry[f].length];
            for (int k = 0; k < slot[f].length; k++) {
                int e = entry[f][k];
                slot[f][k] = position[place[rowOf[e]]] * m + position[place[column[e]]];
            }
            for (int c : children[f]) {
                into[c] = new int[boundary[c].length];
                for (int k = 0; k < into[c].length; k++) {
                    into[c][k] = position[boundary[c][k]];
                }
            }
        }
        widest = wide;
    }

    /** Analyses a pattern (it may be unsymmetric; its symmetric closure is used). */
    public static SymbolicLu of(CsrMatrix a, Dissection d) {
        return new SymbolicLu(d, a.rowStart, a.column);
    }

    /** Analyses a pattern (it may be unsymmetric; its symmetric closure is used). */
    public static SymbolicLu of(ComplexCsrMatrix a, Dissection d) {
        return new SymbolicLu(d, a.rowStart, a.column);
    }

    /** Numbers that L and U will hold, zeros inside the fronts included. */
    public long fill() {
        long sum = 0;
        for (int f = 0; f < fronts; f++) {
            long own = start[f + 1] - start[f];
            sum += own * (own + 2L * boundary[f].length);
        }
        return sum;
    }

    /** Multiplications (each with one addition) that a factorisation takes. */
    public long multiplications() {
        long sum = 0;
        for (int f = 0; f < fronts; f++) {
            long own = start[f + 1] - start[f];
            long b = boundary[f].length;
            sum += own * own * own / 3 + own * own * b + own * b * b;
        }
        return sum;
    }

    void accept(int rows, int given) {
        if (rows != n || given != entries) {
            throw new IllegalArgumentException("the matrix has another pattern than the one analysed");
        }
    }

    private static int[][] perFrontSizes(int fronts, int[] owners) {
        int[] size = new int[fronts];
        for (int f : owners) {
            size[f]++;
        }
        int[][] lists = new int[fronts][];
        for (int f = 0; f < fronts; f++) {
            lists[f] = new int[size[f]];
        }
        return lists;
    }

    /** An entry is assembled in the front that eliminates the earlier of its two unknowns. */
    private int[][] perFront(int[] rowStart, int[] column, int[] place, int[] owner) {
        int[] owners = new int[entries];
        for (int i = 0; i < n; i++) {
            for (int k = rowStart[i]; k < rowStart[i + 1]; k++) {
                owners[k] = owner[Math.min(place[i], place[column[k]])];
            }
        }
        int[][] lists = perFrontSizes(fronts, owners);
        int[] next = new int[fronts];
        for (int k = 0; k < entries; k++) {
            lists[owners[k]][next[owners[k]]++] = k;
        }
        return lists;
    }

    private int[][] children() {
        int[] count = new int[fronts];
        for (int f = 0; f < fronts; f++) {
            if (parent[f] >= 0) {
                count[parent[f]]++;
            }
        }
        int[][] children = new int[fronts][];
        for (int f = 0; f < fronts; f++) {
            children[f] = new int[count[f]];
        }
        Arrays.fill(count, 0);
        for (int f = 0; f < fronts; f++) {
            if (parent[f] >= 0) {
                children[parent[f]][count[parent[f]]++] = f;
            }
        }
        return children;
    }
}
