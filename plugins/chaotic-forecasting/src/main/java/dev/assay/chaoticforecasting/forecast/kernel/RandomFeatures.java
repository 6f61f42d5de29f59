package dev.assay.chaoticforecasting.forecast.kernel;

import dev.assay.api.Check;
import dev.assay.api.Setting;
import dev.assay.chaoticforecasting.forecast.Forecaster;
import dev.assay.chaoticforecasting.forecast.Readout;
import java.util.random.RandomGenerator;

/**
 * Random Fourier features: ridge regression of the increment on N cosines that approximate the Gaussian kernel.
 *
 * <pre>
 *   φ(u) = √(2/N) (cos(ω_1ᵀu + b_1), …, cos(ω_Nᵀu + b_N)),   ω ~ N(0, 1/(ℓ² L d)),   b ~ U(0, 2π)
 *   E φ(u)ᵀφ(u') = exp(−‖u − u'‖² / (2 ℓ² L d)),   ẑ_{i+1} = z_i + Wᵀφ(u_i),   W = argmin ‖Y − φ W‖² + λ ‖W‖²
 * </pre>
 *
 * <p>u are windows of standardised rows. The error of the kernel falls as N^−½; {@link KernelRidge} is the limit. A free run
 * is kept within 1.5 times the largest value seen. Cost n N²/2 + N³/6, and N cosines a row.
 *
 * @see <a href="https://papers.nips.cc/paper/3182-random-features-for-large-scale-kernel-machines">Rahimi and Recht, NIPS 20 (2007) 1177</a>
 */
public final class RandomFeatures implements Forecaster {
    private final Settings settings;
    private final RandomGenerator random;
    private final double[] phases;
    private double[] frequencies = new double[0];
    private StepData data;
    private double[] weights;

    /**
     * Settings.
     *
     * @param features N, 1 … 5000
     * @param lags L, ≥ 1
     * @param lengthScale ℓ &gt; 0
     * @param ridge λ &gt; 0
     */
    public record Settings(
            @Setting(def = "500", symbol = "N", range = "1..5000", doc = "cosines; a grid: 200, 500, 1000")
            int features,

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
            Check.within("features", features, 1, 5000);
            Check.positive("lags", lags);
            Check.positive("lengthScale", lengthScale);
            Check.positive("ridge", ridge);
        }
    }

    /** Draws the phases; the frequencies follow when the number of coordinates is known. */
    public RandomFeatures(Settings settings, RandomGenerator random) {
        this.settings = settings;
        this.random = random;
        phases = new double[settings.features()];
        for (int k = 0; k < phases.length; k++) {
            phases[k] = 2 * Math.PI * random.nextDouble();
        }
    }

    @Override
    public int minimumRows(int dimension) {
        return settings.lags() + 2;
    }

    @Override
    public void fit(double[][] past) {
        data = new StepData(past, settings.lags());
        int count = phases.length;
        if (frequencies.length != count * data.p) {
            frequencies = new double[count * data.p];
            for (int i = 0; i < frequencies.length; i++) {
                frequencies[i] = random.nextGaussian();
            }
        }
        double[] u = data.over(settings.lengthScale());
        double[] x = new double[data.n * count];
        double[] phi = new double[count];
        double[] input = new double[data.p];
        for (int i = 0; i < data.n; i++) {
            System.arraycopy(u, i * data.p, input, 0, data.p);
            features(input, phi);
            System.arraycopy(phi, 0, x, i * count, count);
        }
        weights = Readout.fit(x, data.n, count, data.increments, data.d, settings.ridge() / data.n);
    }

    /** φ of an input over the length scale. */
    void features(double[] input, double[] phi) {
        double amplitude = Math.sqrt(2.0 / phi.length);
        for (int k = 0; k < phi.length; k++) {
            double s = phases[k];
            for (int a = 0; a < input.length; a++) {
                s += frequencies[k * input.length + a] * input[a];
            }
            phi[k] = amplitude * StrictMath.cos(s);
        }
    }

    @Override
    public double[][] forecast(int rows) {
        double[] phi = new double[phases.length];
        return data.run(rows, settings.lengthScale(), (input, next) -> {
            features(input, phi);
            System.arraycopy(Readout.apply(phi, weights, next.length), 0, next, 0, next.length);
        });
    }
}
