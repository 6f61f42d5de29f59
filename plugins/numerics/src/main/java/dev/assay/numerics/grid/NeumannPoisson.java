package dev.assay.numerics.grid;

import dev.assay.numerics.linear.Tridiagonal;
import java.util.Arrays;
import org.jtransforms.dct.DoubleDCT_1D;

/**
 * Direct solver of −∇²p = f with ∂p/∂n = 0 on n × n equal square cells of side h, five-point formula: cosine transform
 * along x, tridiagonal systems along y. O(n² log n). The constant is fixed by mean p = 0; the mean of f is ignored.
 *
 * @see <a href="https://doi.org/10.1145/321259.321267">Hockney, J. ACM 12 (1965) 95</a>
 */
public final class NeumannPoisson {
    private final int n;
    private final double h;
    private final DoubleDCT_1D transform;
    private final double[] eigenvalue;
    private final double[] a;
    private final double[] b;
    private final double[] c;
    private final double[] d;

    /** A solver for n × n cells of side h. */
    public NeumannPoisson(int n, double h) {
        this.n = n;
        this.h = h;
        transform = new DoubleDCT_1D(n);
        eigenvalue = new double[n];
        for (int k = 0; k < n; k++) {
            double s = StrictMath.sin(0.5 * Math.PI * k / n);
            eigenvalue[k] = 4 * s * s;
        }
        a = new double[n];
        b = new double[n];
        c = new double[n];
        d = new double[n];
    }

    /** Overwrites f (cell (i, j) at j · n + i) with p. */
    public void solve(double[] f) {
        for (int j = 0; j < n; j++) {
            transform.forward(f, j * n, true);
        }
        for (int k = 0; k < n; k++) {
            Arrays.fill(a, -1);
            Arrays.fill(c, -1);
            Arrays.fill(b, 2 + eigenvalue[k]);
            b[0] -= 1;
            b[n - 1] -= 1;
            double mean = 0;
            for (int j = 0; j < n; j++) {
                d[j] = h * h * f[j * n + k];
                mean += d[j] / n;
            }
            if (k == 0) {
                integrate(mean);
            } else {
                Tridiagonal.solve(a, b, c, d, n);
            }
            for (int j = 0; j < n; j++) {
                f[j * n + k] = d[j];
            }
        }
        for (int j = 0; j < n; j++) {
            transform.inverse(f, j * n, true);
        }
    }

    /** The singular system of the mean along x: two running sums. */
    private void integrate(double mean) {
        double flux = 0;
        double p = 0;
        double sum = 0;
        for (int j = 0; j < n; j++) {
            double f = d[j] - mean;
            d[j] = p;
            sum += p;
            flux -= f;
            p += flux;
        }
        for (int j = 0; j < n; j++) {
            d[j] -= sum / n;
        }
    }
}
