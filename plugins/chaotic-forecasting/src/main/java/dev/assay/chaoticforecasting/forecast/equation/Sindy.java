package dev.assay.chaoticforecasting.forecast.equation;

import dev.assay.api.Check;
import dev.assay.api.Setting;
import dev.assay.chaoticforecasting.forecast.Forecaster;
import dev.assay.chaoticforecasting.forecast.Lags;
import dev.assay.chaoticforecasting.forecast.Monomials;

/**
 * Sparse identification of nonlinear dynamics: polynomial equations with few terms, fitted to the past and integrated.
 *
 * <pre>
 *   z = x / rms(x),   ż_i = (45 (z_{i+1} − z_{i−1}) − 9 (z_{i+2} − z_{i−2}) + z_{i+3} − z_{i−3}) / 60, a row as unit of time
 *   ż = Σ_a ξ_a z^a over all monomials of degree ≤ q, ξ by {@link SparseRegression}
 * </pre>
 *
 * <p>Coordinates are scaled but not centred: a shift would make dense equations of sparse ones. The differences are of sixth
 * order, good with dozens of rows a period and no noise; noise is amplified 1.5-fold a row. Integration: eight classical
 * Runge–Kutta steps a row, kept within 1.5 times the largest value seen. About 2 n p² operations a coordinate and turn.
 *
 * @see <a href="https://doi.org/10.1073/pnas.1517384113">Brunton, Proctor and Kutz, PNAS 113 (2016) 3932</a>
 */
public final class Sindy implements Forecaster {
    private static final int STEPS = 8;
    private static final int EDGE = 3;
    private static final double CLIP = 1.5;
    private static final int MOST = 1000;

    private final Settings settings;
    private int d;
    private double[] scale;
    private double[] bound;
    private double[] last;
    private Equations equations;

    /**
     * Settings.
     *
     * @param degree q, 1 … 6
     * @param threshold τ in [0, 1)
     */
    public record Settings(
            @Setting(def = "2", symbol = "q", range = "1..6", doc = "largest degree of a monomial; a grid: 2, 3")
            int degree,

            @Setting(
                    def = "1e-3",
                    symbol = "τ",
                    range = "[0, 1)",
                    doc =
                            "least contribution of a term to its equation, over the whole; a grid: 1e-5, 1e-4, 1e-3, 1e-2")
            double threshold) {
        /** Refuses nonsense. */
        public Settings {
            Check.within("degree", degree, 1, 6);
            Check.within("threshold", threshold, 0, Math.nextDown(1.0));
        }
    }

    /** Makes it. */
    public Sindy(Settings settings) {
        this.settings = settings;
    }

    @Override
    public int minimumRows(int dimension) {
        return 2 * EDGE + (int) Math.min(Monomials.count(dimension, settings.degree()), MOST);
    }

    @Override
    public void fit(double[][] past) {
        d = past[0].length;
        double count = Monomials.count(d, settings.degree());
        Check.that(
                count <= MOST,
                "degree " + settings.degree() + " of " + d + " coordinates has " + (long) count + " monomials, at most "
                        + MOST + " are allowed; lower the degree");
        scale = new double[d];
        for (double[] row : past) {
            for (int c = 0; c < d; c++) {
                scale[c] += row[c] * row[c] / past.length;
            }
        }
        for (int c = 0; c < d; c++) {
            scale[c] = scale[c] > 0 ? Math.sqrt(scale[c]) : 1;
        }
        double[][] z = new double[past.length][d];
        bound = new double[d];
        for (int i = 0; i < z.length; i++) {
            for (int c = 0; c < d; c++) {
                z[i][c] = past[i][c] / scale[c];
                bound[c] = Math.max(bound[c], CLIP * Math.abs(z[i][c]));
            }
        }
        int n = z.length - 2 * EDGE;
        double[][] derivatives = new double[n][d];
        double[][] states = new double[n][];
        for (int i = 0; i < n; i++) {
            int at = i + EDGE;
            states[i] = z[at];
            for (int c = 0; c < d; c++) {
                derivatives[i][c] = (45 * (z[at + 1][c] - z[at - 1][c])
                                - 9 * (z[at + 2][c] - z[at - 2][c])
                                + (z[at + 3][c] - z[at - 3][c]))
                        / 60;
            }
        }
        equations = Equations.identify(states, derivatives, settings.degree(), settings.threshold());
        last = z[z.length - 1];
    }

    /** {@return the equations of the last fit, of coordinates over their root mean square, in rows} */
    public Equations equations() {
        return equations;
    }

    @Override
    public double[][] forecast(int rows) {
        double[] z = last.clone();
        double[][] out = new double[rows][d];
        for (double[] row : out) {
            for (int k = 0; k < STEPS; k++) {
                equations.step(z, 1.0 / STEPS);
            }
            Lags.clip(z, bound);
            for (int c = 0; c < d; c++) {
                row[c] = scale[c] * z[c];
            }
        }
        return out;
    }
}
