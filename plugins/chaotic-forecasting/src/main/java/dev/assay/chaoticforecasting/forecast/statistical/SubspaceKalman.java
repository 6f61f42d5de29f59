package dev.assay.chaoticforecasting.forecast.statistical;

import dev.assay.api.Check;
import dev.assay.api.Setting;
import dev.assay.chaoticforecasting.forecast.Forecaster;
import dev.assay.numerics.linear.ColumnJacobi;
import dev.assay.numerics.regression.QrLeastSquares;

/**
 * A linear state-space model identified by subspaces (N4SID), then a Kalman filter through the past.
 *
 * <pre>
 *   s_{t+1} = A s_t + w_t,   x_t = C s_t + v_t,   cov(v, w) = (R Sᵀ; S Q)
 *   P = the regression of (x_t … x_{t+i−1}) on (x_{t−i} … x_{t−1}),   P (x_{t−i} … x_{t−1}) = U Σ Vᵀ,   s = Σ^½ Vᵀ (first m rows)
 *   A, C by least squares of (s_{t+1}, x_t) on s_t,   R, S, Q from the residuals
 *   K = (S + A Π Cᵀ)(R + C Π Cᵀ)⁻¹,   ŝ ← A ŝ + K(x − C ŝ),   Π ← A Π Aᵀ + Q − K (S + A Π Cᵀ)ᵀ,   from ŝ = 0, Π = 1
 *   x̂_{n+h} = C A^{h−1} ŝ_{n+1}
 * </pre>
 *
 * <p>i = max(10, m) block rows, raw values, no inputs, as published with m = 1: a state of one number can but decay or grow.
 * With d coordinates 2 n (i d)² operations for P and about 24 n (i d)² for U Σ Vᵀ.
 *
 * @see <a href="https://doi.org/10.1016/0005-1098(94)90230-5">Van Overschee and De Moor, Automatica 30 (1994) 75</a>
 */
public final class SubspaceKalman implements Forecaster {
    private final int m;
    private final int blocks;
    private int d;
    private double[] transition = new double[0];
    private double[] output = new double[0];
    private double[] state = new double[0];

    /**
     * Settings.
     *
     * @param dimension m, 1 … 100
     */
    public record Settings(
            @Setting(
                    def = "1",
                    symbol = "m",
                    range = "1..100",
                    doc = "dimension of the hidden state; 1 as published; a grid: 1, 3, 10, 20")
            int dimension) {
        /** Refuses nonsense. */
        public Settings {
            Check.within("dimension", dimension, 1, 100);
        }
    }

    /** Makes it. */
    public SubspaceKalman(Settings settings) {
        m = settings.dimension();
        blocks = Math.max(10, m);
    }

    @Override
    public int minimumRows(int dimension) {
        return 2 * blocks + Math.max(blocks * dimension, m + 2);
    }

    @Override
    public void fit(double[][] past) {
        d = past[0].length;
        int windows = past.length - blocks + 1;
        int width = blocks * d;
        double[] hankel = new double[windows * width];
        for (int t = 0; t < windows; t++) {
            for (int k = 0; k < blocks; k++) {
                System.arraycopy(past[t + k], 0, hankel, t * width + k * d, d);
            }
        }
        int n = windows - blocks; // windows with a whole window after them
        double[] future = new double[n * width];
        System.arraycopy(hankel, blocks * width, future, 0, n * width);
        double[] projection = QrLeastSquares.fit(hankel, n, width, future, width);
        double[][] states = states(hankel, windows, width, projection);
        regress(past, states, windows - 1);
    }

    /** The first m rows of Σ^½ Vᵀ, one state a window. */
    private double[][] states(double[] hankel, int windows, int width, double[] projection) {
        double[][] columns = new double[width][windows];
        for (int t = 0; t < windows; t++) {
            for (int k = 0; k < width; k++) {
                double x = hankel[t * width + k];
                for (int j = 0; j < width; j++) {
                    columns[j][t] += x * projection[k * width + j];
                }
            }
        }
        double[] sigma = ColumnJacobi.decompose(columns);
        double[][] states = new double[windows][m];
        for (int j = 0; j < m; j++) {
            double scale = sigma[j] > 0 ? 1 / Math.sqrt(sigma[j]) : 0;
            for (int t = 0; t < windows; t++) {
                states[t][j] = scale * columns[j][t];
            }
        }
        return states;
    }

    /** A, C and the covariance of what they leave over; then the filter. */
    private void regress(double[][] past, double[][] states, int n) {
        double[] s = new double[n * m];
        double[] next = new double[n * (m + d)];
        for (int t = 0; t < n; t++) {
            System.arraycopy(states[t], 0, s, t * m, m);
            System.arraycopy(states[t + 1], 0, next, t * (m + d), m);
            System.arraycopy(past[t + blocks], 0, next, t * (m + d) + m, d);
        }
        double[] fitted = QrLeastSquares.fit(s, n, m, next, m + d);
        transition = new double[m * m];
        output = new double[d * m];
        for (int j = 0; j < m; j++) {
            for (int i = 0; i < m; i++) {
                transition[i * m + j] = fitted[j * (m + d) + i];
            }
            for (int c = 0; c < d; c++) {
                output[c * m + j] = fitted[j * (m + d) + m + c];
            }
        }
        double[] covariance = new double[(m + d) * (m + d)];
        double[] left = new double[m + d];
        for (int t = 0; t < n; t++) {
            for (int a = 0; a < m + d; a++) {
                left[a] = next[t * (m + d) + a];
                for (int j = 0; j < m; j++) {
                    left[a] -= s[t * m + j] * fitted[j * (m + d) + a];
                }
            }
            for (int a = 0; a < m + d; a++) {
                for (int b = 0; b < m + d; b++) {
                    covariance[a * (m + d) + b] += left[a] * left[b] / n;
                }
            }
        }
        filter(past, covariance);
    }

    private void filter(double[][] past, double[] covariance) {
        int w = m + d;
        double[] pi = new double[m * m];
        for (int i = 0; i < m; i++) {
            pi[i * m + i] = 1;
        }
        state = new double[m];
        double[] cross = new double[m * d]; // S + A Π Cᵀ
        double[] innovation = new double[d * d]; // R + C Π Cᵀ
        for (double[] x : past) {
            double[] pc = multiplyTransposed(pi, m, m, output, d);
            double[] apc = multiply(transition, m, m, pc, d);
            double[] cpc = multiply(output, d, m, pc, d);
            for (int i = 0; i < m; i++) {
                for (int c = 0; c < d; c++) {
                    cross[i * d + c] = apc[i * d + c] + covariance[i * w + m + c];
                }
            }
            for (int a = 0; a < d; a++) {
                for (int b = 0; b < d; b++) {
                    innovation[a * d + b] = 0.5 * (cpc[a * d + b] + cpc[b * d + a]) + covariance[(m + a) * w + m + b];
                }
            }
            // the innovation's covariance is symmetric, so that it solves for Kᵀ
            double[] gain = QrLeastSquares.fit(innovation, d, d, transpose(cross, m, d), m);
            double[] expected = multiply(output, d, m, state, 1);
            double[] moved = multiply(transition, m, m, state, 1);
            for (int i = 0; i < m; i++) {
                for (int c = 0; c < d; c++) {
                    moved[i] += gain[c * m + i] * (x[c] - expected[c]);
                }
            }
            state = moved;
            double[] api = multiplyTransposed(multiply(transition, m, m, pi, m), m, m, transition, m);
            for (int i = 0; i < m; i++) {
                for (int j = 0; j < m; j++) {
                    double v = api[i * m + j] + covariance[i * w + j];
                    for (int c = 0; c < d; c++) {
                        v -= gain[c * m + i] * cross[j * d + c];
                    }
                    pi[i * m + j] = v;
                }
            }
        }
    }

    /** A (rows × inner) times B (inner × columns). */
    private static double[] multiply(double[] a, int rows, int inner, double[] b, int columns) {
        double[] out = new double[rows * columns];
        for (int i = 0; i < rows; i++) {
            for (int k = 0; k < inner; k++) {
                double f = a[i * inner + k];
                for (int j = 0; j < columns; j++) {
                    out[i * columns + j] += f * b[k * columns + j];
                }
            }
        }
        return out;
    }

    /** A (rows × inner) times the transpose of B (columns × inner). */
    private static double[] multiplyTransposed(double[] a, int rows, int inner, double[] b, int columns) {
        return multiply(a, rows, inner, transpose(b, columns, inner), columns);
    }

    private static double[] transpose(double[] a, int rows, int columns) {
        double[] out = new double[a.length];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                out[j * rows + i] = a[i * columns + j];
            }
        }
        return out;
    }

    @Override
    public double[][] forecast(int rows) {
        double[] s = state;
        double[][] out = new double[rows][];
        for (int h = 0; h < rows; h++) {
            out[h] = multiply(output, d, m, s, 1);
            s = multiply(transition, m, m, s, 1);
        }
        return out;
    }
}
