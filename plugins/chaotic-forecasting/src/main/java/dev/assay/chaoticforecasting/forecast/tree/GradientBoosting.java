package dev.assay.chaoticforecasting.forecast.tree;

import dev.assay.api.Check;
import dev.assay.api.Setting;
import dev.assay.chaoticforecasting.forecast.Forecaster;
import dev.assay.chaoticforecasting.forecast.Lags;
import java.util.Arrays;

/**
 * Gradient boosting of the next row on windows of raw rows, iterated: a sum of shallow trees for each coordinate.
 *
 * <pre>
 *   F_0 = ½,   F_t = F_{t−1} + η tree_t fitted to x_{i+1} − F_{t−1}(x_i, …, x_{i−L+1}),   x̂_{i+1} = F_T
 *   leaf Σ residuals / (rows + λ),   score (Σ residuals)² / (rows + λ)
 * </pre>
 *
 * <p>As published, with its library's defaults: 100 rounds, depth 6, η = 0.3, λ = 1, at least one row a leaf, exact splits of
 * more than 1e-6, squared error, a start at ½ whatever the data. (Its single precision is not imitated.) No randomness.
 * Cost T D n p d with p = L d.
 *
 * @see <a href="https://doi.org/10.1145/2939672.2939785">Chen and Guestrin, KDD (2016) 785</a>
 * @see <a href="https://doi.org/10.1214/aos/1013203451">Friedman, Ann. Stat. 29 (2001) 1189</a>
 */
public final class GradientBoosting implements Forecaster {
    private static final double START = 0.5;
    private static final double LEAST_GAIN = 2e-6; // the library's gains carry a factor ½

    private final Settings settings;
    private int d;
    private Tree[][] trees = new Tree[0][];
    private double[] last;
    private double[] errors = new double[0];

    /**
     * Settings.
     *
     * @param lags L, ≥ 1
     * @param rounds T, ≥ 1
     * @param depth D, 1 … 30
     * @param rate η in (0, 1]
     * @param penalty λ ≥ 0
     */
    public record Settings(
            @Setting(
                    def = "10",
                    symbol = "L",
                    range = ">= 1",
                    doc = "rows of the past that the next one depends on; the published grid is 3, 5, 10, 25")
            int lags,

            @Setting(def = "100", symbol = "T", range = "1..10000", doc = "trees a coordinate")
            int rounds,

            @Setting(def = "6", symbol = "D", range = "1..30", doc = "levels of splits")
            int depth,

            @Setting(def = "0.3", symbol = "η", range = "(0, 1]", doc = "share of each tree that is added")
            double rate,

            @Setting(def = "1", symbol = "λ", range = ">= 0", doc = "penalty on the square of a leaf, in rows")
            double penalty) {
        /** Refuses nonsense. */
        public Settings {
            Check.positive("lags", lags);
            Check.within("rounds", rounds, 1, 10_000);
            Check.within("depth", depth, 1, 30);
            Check.greater("rate", rate, 0);
            Check.within("rate", rate, 0, 1);
            Check.notNegative("penalty", penalty);
        }
    }

    /** Makes it. */
    public GradientBoosting(Settings settings) {
        this.settings = settings;
    }

    @Override
    public int minimumRows(int dimension) {
        return settings.lags() + 2;
    }

    @Override
    public void fit(double[][] past) {
        d = past[0].length;
        int lags = settings.lags();
        int p = lags * d;
        int n = past.length - lags;
        double[] x = Lags.inputs(past, lags);
        Grower grower = new Grower(new Orders(x, n, p), 1, settings.penalty(), LEAST_GAIN, 1, settings.depth());
        int[] once = new int[n];
        Arrays.fill(once, 1);
        trees = new Tree[d][settings.rounds()];
        errors = new double[settings.rounds()];
        double[] left = new double[n];
        double[] value = new double[1];
        for (int c = 0; c < d; c++) {
            for (int i = 0; i < n; i++) {
                left[i] = past[i + lags][c] - START;
            }
            for (int t = 0; t < trees[c].length; t++) {
                trees[c][t] = grower.grow(left, once);
                for (int i = 0; i < n; i++) {
                    value[0] = left[i];
                    trees[c][t].add(x, i * p, -settings.rate(), value);
                    left[i] = value[0];
                    errors[t] += value[0] * value[0];
                }
            }
        }
        last = Lags.last(past, lags);
    }

    /** {@return the sum of squares that is left of the past after each round} */
    public double[] errors() {
        return errors.clone();
    }

    @Override
    public double[][] forecast(int rows) {
        double[] value = new double[1];
        return Lags.run(last, d, rows, (u, next) -> {
            for (int c = 0; c < d; c++) {
                value[0] = START;
                for (Tree tree : trees[c]) {
                    tree.add(u, 0, settings.rate(), value);
                }
                next[c] = value[0];
            }
        });
    }
}
