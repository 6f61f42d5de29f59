package dev.assay.chaoticforecasting.forecast.analogue;

import dev.assay.api.Check;
import dev.assay.api.Setting;
import dev.assay.chaoticforecasting.forecast.Forecaster;
import dev.assay.chaoticforecasting.forecast.Scaling;

/**
 * The method of analogues: the mean of what followed the k nearest windows, iterated.
 *
 * <pre>  ẑ_{n+1} = Σ_j w_j z_{s_j+1} / Σ_j w_j   or   z_n + Σ_j w_j (z_{s_j+1} − z_{s_j}) / Σ_j w_j,
 *  w_j = exp(−δ_j²/2δ̄²),   δ̄² the mean of δ_j² </pre>
 *
 * <p>The first form never leaves the values seen, the second carries the distance to the analogues on. Distances δ are of
 * standardised coordinates.
 *
 * @see <a href="https://doi.org/10.1175/1520-0469(1969)26%3C636:APARBN%3E2.0.CO;2">Lorenz, J. Atmos. Sci. 26 (1969) 636</a>
 * @see <a href="https://doi.org/10.1103/PhysRevLett.59.845">Farmer and Sidorowich, Phys. Rev. Lett. 59 (1987) 845</a>
 */
public final class ConstantAnalogues implements Forecaster {
    private final int lags;
    private final int neighbours;
    private final boolean increments;
    private Scaling scaling;
    private Library library;
    private double[][] z = new double[0][];

    /**
     * Settings.
     *
     * @param lags L, ≥ 1
     * @param neighbours k, ≥ 1
     * @param form {@code increment} or {@code value}
     */
    public record Settings(
            @Setting(def = "5", symbol = "L", range = ">= 1", doc = "rows that are compared; a grid: 1, 2, 5, 10")
            int lags,

            @Setting(def = "3", symbol = "k", range = ">= 1", doc = "nearest windows; a grid: 1, 3, 10, 30")
            int neighbours,

            @Setting(
                    def = "increment",
                    range = "increment or value",
                    doc = "whether the mean increment is added to the last row, or the mean value taken")
            String form) {
        /** Refuses nonsense. */
        public Settings {
            Check.positive("lags", lags);
            Check.positive("neighbours", neighbours);
            Check.that(
                    form.equals("increment") || form.equals("value"),
                    "form must be 'increment' or 'value', got '" + form + "'");
        }
    }

    /** Makes it. */
    public ConstantAnalogues(Settings settings) {
        lags = settings.lags();
        neighbours = settings.neighbours();
        increments = settings.form().equals("increment");
    }

    @Override
    public int minimumRows(int dimension) {
        return lags + neighbours;
    }

    @Override
    public void fit(double[][] past) {
        scaling = Scaling.of(past);
        z = scaling.standardise(past);
        library = new Library(z, lags, neighbours);
    }

    @Override
    public double[][] forecast(int rows) {
        int d = z[0].length;
        double[] window = new double[lags * d];
        for (int l = 0; l < lags; l++) {
            System.arraycopy(z[z.length - 1 - l], 0, window, l * d, d);
        }
        double[][] out = new double[rows][];
        for (int h = 0; h < rows; h++) {
            double[] next = next(window, d);
            System.arraycopy(window, 0, window, d, (lags - 1) * d);
            System.arraycopy(next, 0, window, 0, d);
            out[h] = scaling.raw(next);
        }
        return out;
    }

    private double[] next(double[] window, int d) {
        int k = library.search(window);
        double mean = 0;
        for (int j = 0; j < k; j++) {
            mean += library.distance(j) / k;
        }
        double[] next = new double[d];
        double total = 0;
        for (int j = 0; j < k; j++) {
            double w = mean > 0 ? StrictMath.exp(-0.5 * library.distance(j) / mean) : 1;
            double[] after = z[library.index(j) + lags];
            for (int c = 0; c < d; c++) {
                next[c] += w * (increments ? after[c] - library.entry(j, c) : after[c]);
            }
            total += w;
        }
        for (int c = 0; c < d; c++) {
            next[c] = next[c] / total + (increments ? window[c] : 0);
        }
        return next;
    }
}
