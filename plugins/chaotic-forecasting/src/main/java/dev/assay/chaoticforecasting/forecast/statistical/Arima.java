package dev.assay.chaoticforecasting.forecast.statistical;

import dev.assay.api.Check;
import dev.assay.api.Setting;

/**
 * ARIMA(p, 1, 0): a stationary autoregression of order p without mean for the differences, by exact maximum likelihood.
 *
 * <pre>
 *   y_t = x_t − x_{t−1},   f_0 = b_0 = y,   f_m(t) = f_{m−1}(t) − r_m b_{m−1}(t−1),   b_m(t) = b_{m−1}(t−1) − r_m f_{m−1}(t)
 *   −2 ln L = N ln(S/N) − Σ_m m ln(1 − r_m²),   S = Σ_{t≤p} f_{t−1}(t)² Π_{i≥t} (1 − r_i²) + Σ_{t>p} f_p(t)²
 * </pre>
 *
 * <p>The parameters are the partial autocorrelations r_m in (−1, 1), which make every model stationary; the filter is a
 * lattice, which keeps its digits where the coefficients of a smooth series cancel. The search begins at Burg's estimate
 * (thesis, Stanford 1975) and is a quasi-Newton one of at most {@code iterations} steps: about 100 p² n operations.
 *
 * @see <a href="https://doi.org/10.1093/biomet/71.2.403">Monahan, Biometrika 71 (1984) 403</a>
 */
public final class Arima implements Univariate {
    private final int order;
    private final int iterations;
    private double[] reflections = new double[0];
    private double last;
    private double[] backward = new double[0];
    private double deviance;

    /**
     * Settings.
     *
     * @param order p, ≥ 1
     * @param iterations steps of the search, ≥ 0
     */
    public record Settings(
            @Setting(
                    def = "10",
                    symbol = "p",
                    range = "1..200",
                    doc = "order of the autoregression of differences; published grid 3, 5, 10, 25")
            int order,

            @Setting(
                    def = "50",
                    range = ">= 0",
                    doc = "steps of the likelihood search at most; 0 stays at Burg's estimate")
            int iterations) {
        /** Refuses nonsense. */
        public Settings {
            Check.within("order", order, 1, 200);
            Check.atLeast("iterations", iterations, 0);
        }
    }

    /** Makes it. */
    public Arima(Settings settings) {
        order = settings.order();
        iterations = settings.iterations();
    }

    @Override
    public int minimumRows() {
        return 2 * order + 3;
    }

    @Override
    public void fit(double[] x) {
        double[] y = new double[x.length - 1];
        double scale = 0;
        for (int t = 0; t < y.length; t++) {
            y[t] = x[t + 1] - x[t];
            scale = Math.max(scale, Math.abs(y[t]));
        }
        last = x[x.length - 1];
        for (int t = 0; t < y.length; t++) {
            y[t] /= scale;
        }
        double[] u = burg(y, order);
        for (int m = 0; m < order; m++) {
            // |r| ≤ tanh 17 keeps 1 − r² above round-off
            double r = Math.max(-1 + 1e-14, Math.min(1 - 1e-14, u[m]));
            u[m] = 0.5 * (StrictMath.log1p(r) - StrictMath.log1p(-r));
        }
        deviance = QuasiNewton.minimise(v -> deviance(y, v), u, iterations);
        reflections = new double[order];
        for (int m = 0; m < order; m++) {
            reflections[m] = StrictMath.tanh(u[m]);
        }
        backward = new double[order + 1];
        double[] work = new double[order + 1];
        for (double v : y) {
            filter(reflections, backward, work, v * scale);
        }
    }

    /** Partial autocorrelations by Burg: each r_m minimises forward and backward errors together. */
    static double[] burg(double[] y, int order) {
        int n = y.length;
        double[] f = y.clone();
        double[] b = y.clone();
        double[] r = new double[order];
        for (int m = 0; m < order; m++) {
            double above = 0;
            double below = 0;
            for (int t = m + 1; t < n; t++) {
                above += f[t] * b[t - 1];
                below += f[t] * f[t] + b[t - 1] * b[t - 1];
            }
            r[m] = below > 0 ? 2 * above / below : 0;
            for (int t = n - 1; t > m; t--) {
                double forward = f[t] - r[m] * b[t - 1];
                b[t] = b[t - 1] - r[m] * f[t];
                f[t] = forward;
            }
        }
        return r;
    }

    /** −2 ln L, less a constant, at r = tanh u. */
    static double deviance(double[] y, double[] u) {
        int p = u.length;
        int n = y.length;
        double[] r = new double[p];
        double[] share = new double[p + 1]; // Π_{i>t} (1 − r_i²)
        share[p] = 1;
        double logs = 0;
        for (int m = p - 1; m >= 0; m--) {
            r[m] = StrictMath.tanh(u[m]);
            double cosh = StrictMath.cosh(u[m]);
            share[m] = share[m + 1] / (cosh * cosh);
            logs += 2 * (m + 1) * StrictMath.log(cosh);
        }
        double[] b = new double[p + 1];
        double sum = 0;
        for (int t = 0; t < n; t++) {
            int stages = Math.min(t, p);
            double f = y[t];
            double carried = b[0];
            b[0] = f;
            for (int m = 0; m < stages; m++) {
                double forward = f - r[m] * carried;
                double next = carried - r[m] * f;
                carried = b[m + 1];
                b[m + 1] = next;
                f = forward;
            }
            sum += f * f * share[stages];
        }
        return n * StrictMath.log(sum / n) + logs;
    }

    /** Takes the next value into the lattice's memory b_0 … b_p, all of them of the last time. */
    private static void filter(double[] r, double[] b, double[] work, double value) {
        double f = value;
        work[0] = f;
        for (int m = 0; m < r.length; m++) {
            work[m + 1] = b[m] - r[m] * f;
            f -= r[m] * b[m];
        }
        System.arraycopy(work, 0, b, 0, b.length);
    }

    @Override
    public double[] forecast(int rows) {
        double[] b = backward.clone();
        double[] work = new double[b.length];
        double[] out = new double[rows];
        double x = last;
        for (int h = 0; h < rows; h++) {
            double y = 0; // f_p = 0, upwards to f_0 = y
            for (int m = order - 1; m >= 0; m--) {
                y += reflections[m] * b[m];
            }
            filter(reflections, b, work, y);
            x += y;
            out[h] = x;
        }
        return out;
    }

    /** {@return φ_1 … φ_p of y_t = Σ φ_j y_{t−j} + e_t} */
    double[] coefficients() {
        double[] phi = new double[order];
        double[] before = new double[order];
        for (int m = 0; m < order; m++) {
            System.arraycopy(phi, 0, before, 0, m);
            phi[m] = reflections[m];
            for (int j = 0; j < m; j++) {
                phi[j] = before[j] - reflections[m] * before[m - 1 - j];
            }
        }
        return phi;
    }

    /** {@return −2 ln L of the fit, less a constant} */
    double deviance() {
        return deviance;
    }
}
