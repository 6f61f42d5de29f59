package dev.assay.chaoticforecasting.forecast.kernel;

import dev.assay.api.Check;
import dev.assay.api.Setting;
import dev.assay.chaoticforecasting.forecast.Forecaster;

/**
 * A Gaussian process of the map of one step: the mean of the posterior, iterated.
 *
 * <pre>
 *   z_{i+1} − z_i = f(u_i) + ε,   f ~ GP(0, σ_c² exp(−‖u − u'‖² / (2 ℓ² L d))),   ε ~ N(0, ρ σ_c²)
 * </pre>
 *
 * <p>ℓ and ρ are shared by all coordinates and maximise the evidence of at most {@code evidenceRows} pairs, evenly spread
 * over the past; σ_c follows. Then the posterior mean of all pairs is {@link KernelRidge} with that scale and ridge ρ. The
 * forecast propagates the mean alone, not the spread. Cost n³/3, and up to 40 m³/3 for the evidence of m pairs.
 *
 * @see <a href="https://doi.org/10.7551/mitpress/3206.001.0001">Rasmussen and Williams, Gaussian Processes for Machine Learning (2006)</a>
 */
public final class GaussianProcess implements Forecaster {
    private final Settings settings;
    private StepData data;
    private double lengthScale;
    private double noise;
    private Gaussian map;

    /**
     * Settings.
     *
     * @param lags L, ≥ 1
     * @param evidenceRows m, ≥ 2
     */
    public record Settings(
            @Setting(def = "2", symbol = "L", range = ">= 1", doc = "rows of a window; a grid: 1, 2, 3, 5")
            int lags,

            @Setting(def = "200", symbol = "m", range = ">= 2", doc = "pairs whose evidence is maximised, at most")
            int evidenceRows) {
        /** Refuses nonsense. */
        public Settings {
            Check.positive("lags", lags);
            Check.atLeast("evidenceRows", evidenceRows, 2);
        }
    }

    /** Makes it. */
    public GaussianProcess(Settings settings) {
        this.settings = settings;
    }

    @Override
    public int minimumRows(int dimension) {
        return settings.lags() + 4;
    }

    @Override
    public void fit(double[][] past) {
        data = new StepData(past, settings.lags());
        int m = Math.min(settings.evidenceRows(), data.n);
        double[] u = new double[m * data.p];
        double[] y = new double[m * data.d];
        for (int i = 0; i < m; i++) {
            int from = (int) ((long) i * data.n / m);
            System.arraycopy(data.inputs, from * data.p, u, i * data.p, data.p);
            System.arraycopy(data.increments, from * data.d, y, i * data.d, data.d);
        }
        double[] best = new Evidence(u, m, data.p, y, data.d).maximise();
        lengthScale = best[0];
        noise = best[1];
        map = Gaussian.fit(data.over(lengthScale), data.n, data.p, data.increments, data.d, noise);
    }

    /** {@return ℓ of the last fit} */
    public double lengthScale() {
        return lengthScale;
    }

    /** {@return ρ of the last fit: noise over signal, as variances} */
    public double noise() {
        return noise;
    }

    @Override
    public double[][] forecast(int rows) {
        return data.run(rows, lengthScale, map::at);
    }
}
