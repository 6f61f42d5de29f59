package dev.assay.chaoticforecasting.forecast.operator;

import dev.assay.api.Check;
import dev.assay.api.Setting;
import dev.assay.chaoticforecasting.forecast.Forecaster;
import dev.assay.chaoticforecasting.forecast.Lags;
import dev.assay.chaoticforecasting.forecast.Scaling;

/**
 * Dynamic mode decomposition of delayed rows: the Krylov space of the observables under the flow, standardised.
 *
 * <pre>  h_i = (z_i, z_{i−1}, …, z_{i−L+1}),   h_{i+1} ≈ A h_i on the first r singular directions </pre>
 *
 * <p>Converges with L for quasi-periodic motion; chaos has a continuous spectrum, which finitely many modes reach only
 * for a while. Directions below {@code tolerance} are noise. Cost about 24 n (L d)².
 *
 * @see <a href="https://doi.org/10.1137/17M1125236">Arbabi and Mezić, SIAM J. Appl. Dyn. Syst. 16 (2017) 2096</a>
 */
public final class HankelModes implements Forecaster {
    private final Settings settings;
    private int d;
    private Scaling scaling;
    private Modes modes;

    /**
     * Settings.
     *
     * @param delays L, ≥ 1
     * @param rank r, or 0 for all above the tolerance
     * @param tolerance least singular value that is kept, over the largest, in [0, 1)
     */
    public record Settings(
            @Setting(def = "25", symbol = "L", range = ">= 1", doc = "rows of a snapshot; a grid: 5, 10, 25, 50")
            int delays,

            @Setting(
                    def = "0",
                    symbol = "r",
                    range = ">= 0",
                    doc = "singular directions that are kept, 0 for all above the tolerance")
            int rank,

            @Setting(
                    def = "1e-6",
                    range = "[0, 1)",
                    doc = "least singular value that is kept, over the largest; a grid: 1e-10, 1e-8, 1e-6, 1e-4, 1e-2")
            double tolerance) {
        /** Refuses nonsense. */
        public Settings {
            Check.positive("delays", delays);
            Check.atLeast("rank", rank, 0);
            Check.within("tolerance", tolerance, 0, Math.nextDown(1.0));
        }
    }

    /** Makes it. */
    public HankelModes(Settings settings) {
        this.settings = settings;
    }

    @Override
    public int minimumRows(int dimension) {
        return settings.delays() + 2;
    }

    @Override
    public void fit(double[][] past) {
        d = past[0].length;
        scaling = Scaling.of(past);
        double[][] z = scaling.standardise(past);
        int p = settings.delays() * d;
        double[] inputs = Lags.inputs(z, settings.delays());
        double[] h = java.util.Arrays.copyOf(inputs, inputs.length + p);
        System.arraycopy(Lags.last(z, settings.delays()), 0, h, inputs.length, p);
        modes = new Modes(h, p, settings.rank(), settings.tolerance());
    }

    @Override
    public double[][] forecast(int rows) {
        double[][] out = modes.forecast(rows, d);
        for (int i = 0; i < rows; i++) {
            out[i] = scaling.raw(out[i]);
        }
        return out;
    }
}
