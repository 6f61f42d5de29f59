package dev.assay.numerics.grid;

/** Interpolation from the nodes of a tensor grid; values row-major, node (i, j) at j · x.length + i. */
public final class Interpolation {
    private Interpolation() {}

    /** Bilinear; outside the nodes the nearest cell is continued. */
    public static double bilinear(double[] x, double[] y, double[] value, double px, double py) {
        int i = cell(x, px);
        int j = cell(y, py);
        double s = (px - x[i]) / (x[i + 1] - x[i]);
        double t = (py - y[j]) / (y[j + 1] - y[j]);
        int k = j * x.length + i;
        return (1 - t) * ((1 - s) * value[k] + s * value[k + 1])
                + t * ((1 - s) * value[k + x.length] + s * value[k + x.length + 1]);
    }

    /** Lagrange's polynomial through the 4 × 4 nearest nodes: error O(h⁴) for smooth fields; nodes may be graded. */
    public static double cubic(double[] x, double[] y, double[] value, double px, double py) {
        return lagrange(4, x, y, value, px, py);
    }

    /** Lagrange's polynomial through the 6 × 6 nearest nodes: error O(h⁶) for smooth fields; nodes may be graded. */
    public static double quintic(double[] x, double[] y, double[] value, double px, double py) {
        return lagrange(6, x, y, value, px, py);
    }

    private static double lagrange(int m, double[] x, double[] y, double[] value, double px, double py) {
        if (x.length < m || y.length < m) {
            return m > 4 ? lagrange(4, x, y, value, px, py) : bilinear(x, y, value, px, py);
        }
        int i = Math.max(0, Math.min(cell(x, px) + 1 - m / 2, x.length - m));
        int j = Math.max(0, Math.min(cell(y, py) + 1 - m / 2, y.length - m));
        double sum = 0;
        for (int b = 0; b < m; b++) {
            double row = 0;
            int k = (j + b) * x.length + i;
            for (int a = 0; a < m; a++) {
                row += weight(m, x, i, a, px) * value[k + a];
            }
            sum += weight(m, y, j, b, py) * row;
        }
        return sum;
    }

    private static double weight(int m, double[] x, int first, int a, double p) {
        double w = 1;
        for (int q = 0; q < m; q++) {
            if (q != a) {
                w *= (p - x[first + q]) / (x[first + a] - x[first + q]);
            }
        }
        return w;
    }

    /** The i with x[i] ≤ p &lt; x[i + 1], clamped to 0 … x.length − 2. */
    public static int cell(double[] x, double p) {
        int low = 0;
        int high = x.length - 1;
        while (high - low > 1) {
            int mid = (low + high) >>> 1;
            if (x[mid] <= p) {
                low = mid;
            } else {
                high = mid;
            }
        }
        return low;
    }
}
