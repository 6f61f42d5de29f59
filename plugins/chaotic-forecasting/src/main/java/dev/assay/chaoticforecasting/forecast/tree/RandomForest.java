package dev.assay.chaoticforecasting.forecast.tree;

import dev.assay.api.Check;
import dev.assay.api.Setting;
import dev.assay.chaoticforecasting.forecast.Forecaster;
import dev.assay.chaoticforecasting.forecast.Lags;
import java.util.random.RandomGenerator;

/**
 * A random forest of the next row on windows of raw rows, iterated: the mean of trees, each grown on a bootstrap sample.
 *
 * <pre>  x̂_{i+1} = 1/T Σ_t tree_t(x_i, …, x_{i−L+1}) </pre>
 *
 * <p>As published: 100 trees, no limit of depth, leaves of one row, every feature at every split, leaves hold whole rows.
 * The random stream is not the study's. A forest cannot leave the range of its past, and a free run soon repeats itself.
 * Cost T D n p d for depth D, about 2 log₂ n, and p = L d.
 *
 * @see <a href="https://doi.org/10.1023/A:1010933404324">Breiman, Mach. Learn. 45 (2001) 5</a>
 */
public final class RandomForest implements Forecaster {
    private static final int UNLIMITED = 10_000;

    private final Settings settings;
    private final long[] seeds;
    private int d;
    private Tree[] trees = new Tree[0];
    private double[] last;

    /**
     * Settings.
     *
     * @param lags L, ≥ 1
     * @param trees T, ≥ 1
     */
    public record Settings(
            @Setting(
                    def = "10",
                    symbol = "L",
                    range = ">= 1",
                    doc = "rows of the past that the next one depends on; the published grid is 3, 5, 10, 25")
            int lags,

            @Setting(def = "100", symbol = "T", range = "1..10000", doc = "trees")
            int trees) {
        /** Refuses nonsense. */
        public Settings {
            Check.positive("lags", lags);
            Check.within("trees", trees, 1, 10_000);
        }
    }

    /** Draws a seed for each tree. */
    public RandomForest(Settings settings, RandomGenerator random) {
        this.settings = settings;
        seeds = random.longs(settings.trees()).toArray();
    }

    @Override
    public int minimumRows(int dimension) {
        return settings.lags() + 2;
    }

    @Override
    public void fit(double[][] past) {
        d = past[0].length;
        int p = settings.lags() * d;
        int n = past.length - settings.lags();
        double[] y = Lags.targets(past, settings.lags());
        Grower grower = new Grower(new Orders(Lags.inputs(past, settings.lags()), n, p), d, 0, 0, 1, UNLIMITED);
        trees = new Tree[seeds.length];
        for (int t = 0; t < trees.length; t++) {
            var random = new java.util.SplittableRandom(seeds[t]);
            int[] times = new int[n];
            for (int i = 0; i < n; i++) {
                times[random.nextInt(n)]++;
            }
            trees[t] = grower.grow(y, times);
        }
        last = Lags.last(past, settings.lags());
    }

    @Override
    public double[][] forecast(int rows) {
        return Lags.run(last, d, rows, (u, next) -> {
            for (Tree tree : trees) {
                tree.add(u, 0, 1.0 / trees.length, next);
            }
        });
    }
}
