package dev.assay.chaoticforecasting.forecast.analogue;

import dev.assay.api.Check;
import dev.assay.api.Setting;
import dev.assay.chaoticforecasting.forecast.Forecaster;
import dev.assay.chaoticforecasting.forecast.Scaling;

/**
 * Copies what followed the window of the past that resembles the last one most.
 *
 * <pre>  s = argmin_{L ≤ s ≤ n−L} Σ_{l&lt;L} ‖z_{s−l} − z_{n−l}‖²,   x̂_{n+h} = x̂_{s+h} </pre>
 *
 * <p>The two windows do not overlap; of equal matches the latest is taken; where the copy reaches the present it goes on
 * with itself, so that a periodic series is continued for ever. Distances are of standardised coordinates z.
 *
 * @see <a href="https://arxiv.org/abs/2505.11349">Zhang and Gilpin, arXiv 2505.11349 (2025)</a>
 */
public final class ContextParroting implements Forecaster {
    private final int window;
    private double[][] copied = new double[0][];

    /**
     * Settings.
     *
     * @param window L, ≥ 1
     */
    public record Settings(
            @Setting(
                    def = "5",
                    symbol = "L",
                    range = ">= 1",
                    doc = "rows that are compared; a grid: 1, 2, 5, 10, 20, 50")
            int window) {
        /** Refuses nonsense. */
        public Settings {
            Check.positive("window", window);
        }
    }

    /** Makes it. */
    public ContextParroting(Settings settings) {
        window = settings.window();
    }

    @Override
    public int minimumRows(int dimension) {
        return 2 * window;
    }

    @Override
    public void fit(double[][] past) {
        double[][] z = Scaling.of(past).standardise(past);
        int n = z.length;
        int best = n - window;
        double least = Double.POSITIVE_INFINITY;
        for (int s = n - window; s >= window; s--) {
            double sum = 0;
            for (int l = 1; l <= window && sum < least; l++) {
                double[] there = z[s - l];
                double[] here = z[n - l];
                for (int c = 0; c < here.length; c++) {
                    sum += (there[c] - here[c]) * (there[c] - here[c]);
                }
            }
            if (sum < least) {
                least = sum;
                best = s;
            }
        }
        copied = new double[n - best][];
        for (int i = 0; i < copied.length; i++) {
            copied[i] = past[best + i].clone();
        }
    }

    @Override
    public double[][] forecast(int rows) {
        double[][] out = new double[rows][];
        for (int h = 0; h < rows; h++) {
            out[h] = copied[h % copied.length].clone();
        }
        return out;
    }

    /** {@return how far back the match lies, rows} */
    int lag() {
        return copied.length;
    }
}
