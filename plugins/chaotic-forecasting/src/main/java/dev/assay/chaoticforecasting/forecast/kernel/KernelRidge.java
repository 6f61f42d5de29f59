package dev.assay.chaoticforecasting.forecast.kernel;

import dev.assay.api.Check;
import dev.assay.api.Setting;
import dev.assay.chaoticforecasting.forecast.Forecaster;

/**
 * Kernel ridge regression of the increment on windows of standardised rows, Gaussian kernel.
 *
 * <pre>
 *   ẑ_{i+1} = z_i + Σ_j k(u_i, u_j) α_j,   k(u, u') = exp(−‖u − u'‖² / (2 ℓ² L d)),   α = (K + λ 1)⁻¹ Y
 * </pre>
 *
 * <p>With λ → 0 it interpolates the past. A free run is kept within 1.5 times the largest value seen. Cost n³/3 and n²
 * exponentials; memory n² numbers.
 *
 * @see <a href="https://dl.acm.org/doi/10.5555/645527.657464">Saunders, Gammerman and Vovk, ICML (1998) 515</a>
 */
public final class KernelRidge implements Forecaster {
    private final Settings settings;
    private StepData data;
    private Gaussian map;

    /**
     * Settings.
     *
     * @param lags L, ≥ 1
     * @param lengthScale ℓ &gt; 0
     * @param ridge λ &gt; 0
     */
    public record Settings(
            @Setting(def = "2", symbol = "L", range = ">= 1", doc = "rows of a window; a grid: 1, 2, 3, 5")
            int lags,

            @Setting(
                    def = "2",
                    symbol = "ℓ",
                    range = "> 0",
                    doc = "length scale for standardised rows; a grid: 0.5, 1, 2, 4, 8")
            double lengthScale,

            @Setting(def = "1e-9", symbol = "λ", range = "> 0", doc = "ridge; a grid: 1e-12, 1e-9, 1e-6, 1e-3")
            double ridge) {
        /** Refuses nonsense. */
        public Settings {
            Check.positive("lags", lags);
            Check.positive("lengthScale", lengthScale);
            Check.positive("ridge", ridge);
        }
    }

    /** Makes it. */
    public KernelRidge(Settings settings) {
        this.settings = settings;
    }

    @Override
    public int minimumRows(int dimension) {
        return settings.lags() + 2;
    }

    @Override
    public void fit(double[][] past) {
        data = new StepData(past, settings.lags());
        map = Gaussian.fit(
                data.over(settings.lengthScale()), data.n, data.p, data.increments, data.d, settings.ridge());
    }

    @Override
    public double[][] forecast(int rows) {
        return data.run(rows, settings.lengthScale(), map::at);
    }
}
