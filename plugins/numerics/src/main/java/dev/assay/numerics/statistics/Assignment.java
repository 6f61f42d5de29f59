package dev.assay.numerics.statistics;

import java.util.Arrays;

/**
 * The assignment of n rows to n columns of least total cost, exact, by shortest augmenting paths.
 *
 * <pre>  minimise Σᵢ c(i, π(i)) over permutations π;   prices u, v prove it:  c(i, j) ≥ uᵢ + vⱼ, with equality at j = π(i) </pre>
 *
 * <p>Columns are reduced, rows left over compete for their two cheapest columns twice, and each row that is still free
 * takes a shortest path of reduced costs. O(n³) at worst; between point clouds about n^2.5.
 *
 * @see <a href="https://doi.org/10.1007/BF02278710">Jonker and Volgenant, Computing 38 (1987) 325</a>
 */
public final class Assignment {
    private static final int FREE = -1;
    private static final int CONTESTS = 2;

    private final double[] cost;
    private final int n;
    private final double[] v;
    private final int[] columnOf;
    private final int[] rowOf;
    private int[] free;
    private int frees;

    private final double[] distance;
    private final int[] from;
    private final int[] columns;

    /**
     * Solves.
     *
     * @param cost c(i, j) at i n + j, all finite; not copied, not changed
     * @param n how many rows and columns, ≥ 1
     */
    public Assignment(double[] cost, int n) {
        if (n < 1 || cost.length != n * n) {
            throw new IllegalArgumentException("cost must be n × n, got length " + cost.length + " for n = " + n);
        }
        for (double c : cost) {
            if (!Double.isFinite(c)) {
                throw new IllegalArgumentException("costs must be finite, got " + c);
            }
        }
        this.cost = cost;
        this.n = n;
        v = new double[n];
        columnOf = new int[n];
        rowOf = new int[n];
        free = new int[n];
        distance = new double[n];
        from = new int[n];
        columns = new int[n];
        reduceColumns();
        for (int k = 0; k < CONTESTS && frees > 0; k++) {
            contest();
        }
        for (int f = 0; f < frees; f++) {
            augment(free[f]);
        }
    }

    /** {@return the column of a row} */
    public int columnOf(int row) {
        return columnOf[row];
    }

    /** {@return the least total cost} */
    public double cost() {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += cost[i * n + columnOf[i]];
        }
        return sum;
    }

    /** {@return the price v of a column} */
    public double columnPrice(int column) {
        return v[column];
    }

    /** {@return the price u of a row} */
    public double rowPrice(int row) {
        return cost[row * n + columnOf[row]] - v[columnOf[row]];
    }

    /** Every column's least cost becomes its price; the row that offers it takes the column, or its first one. */
    private void reduceColumns() {
        Arrays.fill(v, Double.POSITIVE_INFINITY);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double c = cost[i * n + j];
                if (c < v[j]) {
                    v[j] = c;
                    from[j] = i;
                }
            }
        }
        Arrays.fill(columnOf, FREE);
        Arrays.fill(rowOf, FREE);
        boolean[] shared = new boolean[n];
        for (int j = n - 1; j >= 0; j--) {
            int i = from[j];
            if (columnOf[i] == FREE) {
                columnOf[i] = j;
                rowOf[j] = i;
            } else {
                shared[i] = true;
            }
        }
        for (int i = 0; i < n; i++) {
            if (columnOf[i] == FREE) {
                free[frees++] = i;
            } else if (!shared[i]) {
                transfer(i);
            }
        }
    }

    /** A row that was offered one column only can afford to lower its price by the distance to the second best. */
    private void transfer(int i) {
        int own = columnOf[i];
        double second = Double.POSITIVE_INFINITY;
        for (int j = 0; j < n; j++) {
            if (j != own) {
                second = Math.min(second, cost[i * n + j] - v[j]);
            }
        }
        if (n > 1) {
            v[own] -= second - (cost[i * n + own] - v[own]);
        }
    }

    /** Every free row takes its cheapest column and lowers the price to its second; who is driven out goes next. */
    private void contest() {
        int[] waiting = Arrays.copyOf(free, frees);
        int[] still = new int[n];
        int stills = 0;
        int next = 0;
        int turns = 0;
        while (next < waiting.length) {
            int i = waiting[next++];
            int row = i * n;
            int best = 0;
            int other = 0;
            double least = Double.POSITIVE_INFINITY;
            double second = Double.POSITIVE_INFINITY;
            for (int j = 0; j < n; j++) {
                double reduced = cost[row + j] - v[j];
                if (reduced < second) {
                    if (reduced < least) {
                        second = least;
                        other = best;
                        least = reduced;
                        best = j;
                    } else {
                        second = reduced;
                        other = j;
                    }
                }
            }
            double price = n > 1 ? v[best] - (second - least) : v[best];
            boolean lower = price < v[best];
            if (lower) {
                v[best] = price;
            } else if (rowOf[best] != FREE && n > 1) {
                best = other;
            }
            int driven = rowOf[best];
            columnOf[i] = best;
            rowOf[best] = i;
            if (driven != FREE) {
                columnOf[driven] = FREE;
                // Price wars go on in small steps; after n turns the shortest paths settle them faster.
                if (lower && turns++ < n) {
                    waiting[--next] = driven;
                } else {
                    still[stills++] = driven;
                }
            }
        }
        free = still;
        frees = stills;
    }

    /** Dijkstra over reduced costs from a free row to the nearest free column; prices keep all reduced costs ≥ 0. */
    private void augment(int start) {
        for (int j = 0; j < n; j++) {
            distance[j] = cost[start * n + j] - v[j];
            from[j] = start;
            columns[j] = j;
        }
        int scanned = 0; // columns before this are done
        int near = 0; // columns from scanned up to this are at distance least
        int settled = 0;
        double least = 0;
        int end = FREE;
        while (end == FREE) {
            if (scanned == near) {
                settled = scanned;
                least = distance[columns[near++]];
                for (int k = near; k < n; k++) {
                    int j = columns[k];
                    if (distance[j] <= least) {
                        if (distance[j] < least) {
                            near = scanned;
                            least = distance[j];
                        }
                        columns[k] = columns[near];
                        columns[near++] = j;
                    }
                }
                for (int k = scanned; k < near && end == FREE; k++) {
                    end = rowOf[columns[k]] == FREE ? columns[k] : FREE;
                }
            }
            if (end == FREE) {
                int j1 = columns[scanned++];
                int i = rowOf[j1];
                int row = i * n;
                double base = cost[row + j1] - v[j1] - least;
                for (int k = near; k < n && end == FREE; k++) {
                    int j = columns[k];
                    double through = cost[row + j] - v[j] - base;
                    if (through < distance[j]) {
                        distance[j] = through;
                        from[j] = i;
                        if (through <= least) {
                            if (rowOf[j] == FREE) {
                                end = j;
                            } else {
                                columns[k] = columns[near];
                                columns[near++] = j;
                            }
                        }
                    }
                }
            }
        }
        for (int k = 0; k < settled; k++) {
            int j = columns[k];
            v[j] += distance[j] - least;
        }
        int i;
        do {
            i = from[end];
            rowOf[end] = i;
            int before = columnOf[i];
            columnOf[i] = end;
            end = before;
        } while (i != start);
    }
}
