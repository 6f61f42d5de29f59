package dev.assay.chaoticforecasting.forecast.analogue;

import dev.assay.api.Check;
import dev.assay.api.Setting;
import dev.assay.chaoticforecasting.forecast.Forecaster;
import dev.assay.chaoticforecasting.forecast.Scaling;
import dev.assay.numerics.regression.Ridge;
import java.util.Arrays;

/**
 * Locally linear analogues: at each step a linear map of the increment is fitted to the k nearest windows u_j around the
 * present one, by ridge regression.
 *
 * <pre>  ẑ_{n+1} = z_n + a,   (a, A) = argmin Σ_j ‖z_{s_j+1} − z_{s_j} − a − A (u_j − u)‖² + λ k σ² ‖A‖²,   σ² = Σ_j ‖u_j − u‖²/(k L d) </pre>
 *
 * <p>a itself is not penalised beyond round-off. A free run is kept within 1.5 times the largest |z| seen.
 *
 * @see <a href="https://doi.org/10.1103/PhysRevLett.59.845">Farmer and Sidorowich, Phys. Rev. Lett. 59 (1987) 845</a>
 */
public final class LinearAnalogues implements Forecaster {
    private static final double CLIP = 1.5;

    private final int lags;
    private final int neighbours;
    private final double ridge;
    private Scaling scaling;
    private Library library;
    private double[] bound = new double[0];
    private double[][] z = new double[0][];

    /**
     * Settings.
     *
     * @param lags L, ≥ 1
     * @param neighbours k, ≥ 2
     * @param ridge λ ≥ 1e-12
     */
    public record Settings(
            @Setting(def = "2", symbol = "L", range = ">= 1", doc = "rows that are compared; a grid: 1, 2, 3, 5")
            int lags,

            @Setting(def = "20", symbol = "k", range = ">= 2", doc = "nearest windows; a grid: 10, 20, 30, 50")
            int neighbours,

            @Setting(
                    def = "1e-2",
                    symbol = "λ",
                    range = ">= 1e-12",
                    doc = "ridge, in units of the windows' spread; a grid: 1e-6, 1e-4, 1e-2, 1e-1")
            double ridge) {
        /** Refuses nonsense. */
        public Settings {
            Check.positive("lags", lags);
            Check.atLeast("neighbours", neighbours, 2);
            Check.atLeast("ridge", ridge, 1e-12);
        }
    }

    /** Makes it. */
    public LinearAnalogues(Settings settings) {
        lags = settings.lags();
        neighbours = settings.neighbours();
        ridge = settings.ridge();
    }

    @Override
    public int minimumRows(int dimension) {
        return lags + neighbours;
    }

    @Override
    public void fit(double[][] past) {
        scaling = Scaling.of(past);
        z = scaling.standardise(past);
        bound = scaling.bounds(z, CLIP);
        library = new Library(z, lags, neighbours);
    }

    @Override
    public double[][] forecast(int rows) {
        int d = z[0].length;
        double[] window = new double[lags * d];
        for (int l = 0; l < lags; l++) {
            System.arraycopy(z[z.length - 1 - l], 0, window, l * d, d);
        }
        double[] x = new double[neighbours * (1 + window.length)];
        double[] y = new double[neighbours * d];
        double[][] out = new double[rows][];
        for (int h = 0; h < rows; h++) {
            double[] next = next(window, d, x, y);
            System.arraycopy(window, 0, window, d, (lags - 1) * d);
            System.arraycopy(next, 0, window, 0, d);
            out[h] = scaling.raw(next);
        }
        return out;
    }

    private double[] next(double[] window, int d, double[] x, double[] y) {
        int k = library.search(window);
        int m = window.length;
        int p = 1 + m;
        double spread = 0;
        for (int j = 0; j < k; j++) {
            spread += library.distance(j);
        }
        double sigma = Math.sqrt(spread / (k * m));
        double scale = sigma > 0 ? 1 / sigma : 0;
        for (int j = 0; j < k; j++) {
            double[] after = z[library.index(j) + lags];
            x[j * p] = 1e3; // an intercept that the ridge hardly sees
            for (int c = 0; c < m; c++) {
                x[j * p + 1 + c] = (library.entry(j, c) - window[c]) * scale;
            }
            for (int c = 0; c < d; c++) {
                y[j * d + c] = after[c] - library.entry(j, c);
            }
        }
        double[] w = Ridge.fit(Arrays.copyOf(x, k * p), k, p, Arrays.copyOf(y, k * d), d, ridge * k);
        double[] next = new double[d];
        for (int c = 0; c < d; c++) {
            next[c] = Math.max(-bound[c], Math.min(bound[c], window[c] + 1e3 * w[c]));
        }
        return next;
    }
}
