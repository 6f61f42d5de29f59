package dev.assay.numerics.statistics;

/**
 * Rényi's divergence between two samples, from the ratio of their points among nearest neighbours.
 *
 * <pre>  Nᵢ, Mᵢ: points of x and of y among the k nearest neighbours of yᵢ in both, yᵢ itself left out;   η = m / n
 *   J = (1/m) Σᵢ (η Nᵢ / (Mᵢ + 1))^α  →  E_y[(p_x/p_y)^α],   D_α(x ‖ y) = max(0, ln J / (α − 1)) </pre>
 *
 * <p>For 0 &lt; α &lt; 1 only, where the power is finite at 0 and the paper's bounds on the ratio of the densities, which keep
 * f-divergences finite, are not needed. k = ⌈√m⌉. Neighbours at the same distance as the k-th all count. The divergence
 * is 0 for equal densities, infinite where no neighbour of y is of x; copies of points count as often as they stand.
 * Cost: m (n + m) (d + 3).
 *
 * @see <a href="https://doi.org/10.48550/arXiv.1702.05222">Noshad, Moon, Sekeh and Hero 2017, ISIT, 903</a>
 */
public final class NeighbourRatios {
    private NeighbourRatios() {}

    /**
     * The divergence.
     *
     * @param x n points, point after point
     * @param y m ≥ 2 points
     * @param d dimension
     * @param alpha α, 0 &lt; α &lt; 1
     * @return D_α(x ‖ y) ≥ 0
     */
    public static double renyi(double[] x, double[] y, int d, double alpha) {
        check(x, d);
        check(y, d);
        if (!(alpha > 0 && alpha < 1)) {
            throw new IllegalArgumentException("alpha must lie between 0 and 1, got " + alpha);
        }
        int n = x.length / d;
        int m = y.length / d;
        if (m < 2) {
            throw new IllegalArgumentException("neighbours need at least two points, got " + m);
        }
        int k = Math.min((int) Math.ceil(Math.sqrt(m)), n + m - 1);
        double[] squares = new double[n + m];
        double[] scratch = new double[n + m - 1];
        double sum = 0;
        for (int i = 0; i < m; i++) {
            squares(y, i, x, d, squares, 0);
            squares(y, i, y, d, squares, n);
            int to = 0;
            for (int j = 0; j < n + m; j++) {
                if (j != n + i) {
                    scratch[to++] = squares[j];
                }
            }
            double radius = smallest(scratch, k - 1);
            int ofX = 0;
            int ofY = 0;
            for (int j = 0; j < n; j++) {
                ofX += squares[j] <= radius ? 1 : 0;
            }
            for (int j = n; j < n + m; j++) {
                ofY += squares[j] <= radius ? 1 : 0;
            }
            // ofY counts yᵢ itself: it is Mᵢ + 1.
            sum += Math.pow((double) m / n * ofX / ofY, alpha);
        }
        return Math.max(0, Math.log(sum / m) / (alpha - 1));
    }

    private static void check(double[] x, int d) {
        if (x.length < d || x.length % d != 0) {
            throw new IllegalArgumentException("points must have dimension " + d + ", got " + x.length + " numbers");
        }
        for (double value : x) {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("points must be finite, got " + value);
            }
        }
    }

    private static void squares(double[] y, int i, double[] x, int d, double[] out, int offset) {
        int n = x.length / d;
        for (int j = 0; j < n; j++) {
            double sum = 0;
            for (int c = 0; c < d; c++) {
                double difference = y[i * d + c] - x[j * d + c];
                sum += difference * difference;
            }
            out[offset + j] = sum;
        }
    }

    /** {@return the value of a rank, 0 for the least; the array is reordered} */
    static double smallest(double[] a, int rank) {
        int low = 0;
        int high = a.length - 1;
        while (low < high) {
            double pivot = a[(low + high) >>> 1];
            int i = low;
            int j = high;
            while (i <= j) {
                while (a[i] < pivot) {
                    i++;
                }
                while (a[j] > pivot) {
                    j--;
                }
                if (i <= j) {
                    double t = a[i];
                    a[i++] = a[j];
                    a[j--] = t;
                }
            }
            if (rank <= j) {
                high = j;
            } else if (rank >= i) {
                low = i;
            } else {
                return a[rank];
            }
        }
        return a[rank];
    }
}
