package dev.assay.chaoticforecasting.forecast.operator;

import dev.assay.api.Check;
import dev.assay.api.Setting;
import dev.assay.chaoticforecasting.forecast.Forecaster;

/**
 * Dynamic mode decomposition: the best linear map from a raw row to the next one, iterated.
 *
 * <pre>  x_{i+1} ≈ A x_i,   A = Y X⁺ on the first r singular directions of X </pre>
 *
 * <p>Exact for linear systems without intercept, of any dimension up to d. Chaos is not linear: it decays or grows away from
 * it within a fraction of a period. Cost about 24 n d².
 *
 * @see <a href="https://doi.org/10.1017/S0022112010001217">Schmid, J. Fluid Mech. 656 (2010) 5</a>
 * @see <a href="https://doi.org/10.3934/jcd.2014.1.391">Tu et al., J. Comput. Dyn. 1 (2014) 391</a>
 */
public final class DynamicModes implements Forecaster {
    private final Settings settings;
    private int d;
    private Modes modes;

    /**
     * Settings.
     *
     * @param rank r, or 0 for all
     */
    public record Settings(
            @Setting(
                    def = "0",
                    symbol = "r",
                    range = ">= 0",
                    doc = "singular directions that are kept, 0 for all; a grid: 0, 1, 2, 3")
            int rank) {
        /** Refuses nonsense. */
        public Settings {
            Check.atLeast("rank", rank, 0);
        }
    }

    /** Makes it. */
    public DynamicModes(Settings settings) {
        this.settings = settings;
    }

    @Override
    public int minimumRows(int dimension) {
        return dimension + 1;
    }

    @Override
    public void fit(double[][] past) {
        d = past[0].length;
        double[] h = new double[past.length * d];
        for (int i = 0; i < past.length; i++) {
            System.arraycopy(past[i], 0, h, i * d, d);
        }
        modes = new Modes(h, d, settings.rank(), 1e-13);
    }

    @Override
    public double[][] forecast(int rows) {
        return modes.forecast(rows, d);
    }
}
