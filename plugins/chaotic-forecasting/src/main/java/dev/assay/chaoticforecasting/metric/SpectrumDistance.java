package dev.assay.chaoticforecasting.metric;

import dev.assay.api.Check;
import dev.assay.api.Facets;
import dev.assay.api.Metric;
import dev.assay.api.Setting;

/**
 * Hellinger distance of power spectra, averaged over the coordinates: whether a forecast moves like the system, even
 * where it no longer follows the orbit.
 *
 * <pre>  f_k = |X_k|² / Σ_{k&lt;K} |X_k|²,   H = √(1 − Σ_{k&lt;K} √(f_k g_k)) ∈ [0, 1] </pre>
 *
 * <p>The floor is the mean distance between the true continuation and stretches of another orbit on the same attractor:
 * what a perfect model of the climate would get that does not know the weather. A forecast that follows the orbit itself
 * may get less, down to 0.
 *
 * @see <a href="https://doi.org/10.1103/PhysRevResearch.5.043252">Gilpin, Phys. Rev. Research 5 (2023) 043252</a>
 */
public final class SpectrumDistance {
    private SpectrumDistance() {}

    /**
     * Settings.
     *
     * @param bins K, ≥ 2
     */
    public record Settings(
            @Setting(
                    def = "100",
                    symbol = "K",
                    range = ">= 2",
                    doc = "frequencies compared, from the mean on; at most half of the rows")
            int bins) {
        /** Refuses nonsense. */
        public Settings {
            Check.atLeast("bins", bins, 2);
        }
    }

    /** {@return the metric} */
    public static Metric metric(Settings settings) {
        return Metric.of(Facets.FORECAST, Facets.FORECAST, (forecast, truth, judging) -> {
                    ForecastErrors.sameShape(forecast, truth);
                    return distance(forecast.values(), truth.values(), truth.dimension(), settings.bins());
                })
                .floor(judging -> OtherStretches.floor(judging, (y, p, d) -> distance(p, y, d, settings.bins())));
    }

    /**
     * The mean distance over the coordinates.
     *
     * @param a rows of d numbers
     * @param b as many
     * @param d numbers a row
     * @param bins K
     * @return H in [0, 1]
     */
    public static double distance(double[] a, double[] b, int d, int bins) {
        double sum = 0;
        for (int c = 0; c < d; c++) {
            double[] f = spectrum(a, d, c, bins);
            double[] g = spectrum(b, d, c, bins);
            double overlap = 0;
            for (int k = 0; k < f.length; k++) {
                overlap += Math.sqrt(f[k] * g[k]);
            }
            sum += Math.sqrt(Math.max(0, 1 - overlap));
        }
        return sum / d;
    }

    /** Shares of power in the first bins of one coordinate; that of a series of zeros lies all in the mean. */
    private static double[] spectrum(double[] rows, int d, int c, int bins) {
        int n = rows.length / d;
        double largest = 0;
        for (int i = 0; i < n; i++) {
            largest = Math.max(largest, Math.abs(rows[i * d + c]));
        }
        double[] power = new double[Math.max(1, Math.min(bins, n / 2))];
        if (largest == 0) {
            power[0] = 1;
            return power;
        }
        double[] cos = new double[n];
        double[] sin = new double[n];
        for (int i = 0; i < n; i++) {
            cos[i] = StrictMath.cos(2 * Math.PI * i / n);
            sin[i] = StrictMath.sin(2 * Math.PI * i / n);
        }
        double total = 0;
        for (int k = 0; k < power.length; k++) {
            double re = 0;
            double im = 0;
            int at = 0; // i k mod n
            for (int i = 0; i < n; i++) {
                double x = rows[i * d + c] / largest; // no overflow of squares
                re += x * cos[at];
                im -= x * sin[at];
                at += k;
                at = at >= n ? at - n : at;
            }
            power[k] = re * re + im * im;
            total += power[k];
        }
        for (int k = 0; k < power.length; k++) {
            power[k] /= total;
        }
        return power;
    }
}
