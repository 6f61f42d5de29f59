package dev.assay.chaoticforecasting.metric;

import java.util.Arrays;

/**
 * Mutual information of two columns by nearest neighbours.
 *
 * <pre>  I = max(0, ψ(n) + ψ(k) − mean (ψ(n_x + 1) + ψ(n_y + 1))),   k = 3 </pre>
 *
 * <p>n_x and n_y count the other points nearer in one column than the k-th neighbour in the larger of both distances. The
 * columns are divided by their standard deviations. The library adds noise of 10⁻¹⁰ against ties; we do not, so that the
 * score is the same every time. O(n²).
 *
 * @see <a href="https://doi.org/10.1103/PhysRevE.69.066138">Kraskov, Stögbauer and Grassberger, Phys. Rev. E 69 (2004) 066138</a>
 */
final class MutualInformation {
    private static final int NEIGHBOURS = 3;
    private static final double EULER = 0.57721566490153286061;

    private MutualInformation() {}

    /** {@return I in nats, ≥ 0; NaN for fewer than five points or values that are not finite} */
    static double of(double[] x, double[] y) {
        int n = x.length;
        double[] a = scaled(x);
        double[] b = scaled(y);
        if (n < NEIGHBOURS + 2 || !finite(a) || !finite(b)) {
            return Double.NaN;
        }
        double[] digamma = digammas(n);
        double[] nearest = new double[NEIGHBOURS];
        double sum = 0;
        for (int i = 0; i < n; i++) {
            double radius = radius(a, b, i, nearest);
            int inX = 0;
            int inY = 0;
            for (int j = 0; j < n; j++) {
                inX += Math.abs(a[i] - a[j]) <= radius ? 1 : 0; // i itself counts
                inY += Math.abs(b[i] - b[j]) <= radius ? 1 : 0;
            }
            sum += digamma[inX] + digamma[inY];
        }
        return Math.max(0, digamma[n] + digamma[NEIGHBOURS] - sum / n);
    }

    /** {@return the largest number below the distance of the k-th neighbour} */
    private static double radius(double[] a, double[] b, int i, double[] nearest) {
        Arrays.fill(nearest, Double.POSITIVE_INFINITY);
        for (int j = 0; j < a.length; j++) {
            double distance = Math.max(Math.abs(a[i] - a[j]), Math.abs(b[i] - b[j]));
            if (j != i && distance < nearest[NEIGHBOURS - 1]) {
                int at = NEIGHBOURS - 1;
                while (at > 0 && nearest[at - 1] > distance) {
                    nearest[at] = nearest[at - 1];
                    at--;
                }
                nearest[at] = distance;
            }
        }
        return Math.max(0, Math.nextDown(nearest[NEIGHBOURS - 1]));
    }

    /** ψ(1) = −γ, ψ(m + 1) = ψ(m) + 1/m. */
    private static double[] digammas(int n) {
        double[] psi = new double[n + 1];
        psi[0] = Double.NaN;
        psi[1] = -EULER;
        for (int m = 1; m < n; m++) {
            psi[m + 1] = psi[m] + 1.0 / m;
        }
        return psi;
    }

    private static double[] scaled(double[] x) {
        double mean = 0;
        for (double value : x) {
            mean += value / x.length;
        }
        double sum = 0;
        for (double value : x) {
            sum += (value - mean) * (value - mean);
        }
        double deviation = Math.sqrt(sum / x.length);
        double[] scaled = x.clone();
        for (int i = 0; deviation > 0 && i < x.length; i++) {
            scaled[i] /= deviation;
        }
        return scaled;
    }

    private static boolean finite(double[] x) {
        for (double value : x) {
            if (!Double.isFinite(value)) {
                return false;
            }
        }
        return true;
    }
}
