package dev.assay.chaoticforecasting.forecast.statistical;

import dev.assay.api.Check;
import dev.assay.api.Setting;
import dev.assay.numerics.fft.ChirpFft;
import java.util.stream.IntStream;

/**
 * Continues the strongest frequencies of the past as if it were one period of a periodic series.
 *
 * <pre>  X_k = Σ_i x_i e^(−2πj ik/n),   x̂_{n+h} = Re Σ_{k in K} X_k e^(2πj (h−1)k/n) / n </pre>
 *
 * <p>K are the {@code frequencies} largest of all n coefficients, as published: a real series has each twice, at k and n
 * − k, so that ten are the mean and four and a half pairs (half a pair gives half its amplitude). No trend is removed.
 *
 * @see <a href="https://doi.org/10.1103/PhysRevResearch.5.043252">Gilpin, Phys. Rev. Research 5 (2023) 043252</a>
 */
public final class FourierExtrapolation implements Univariate {
    private final int frequencies;
    private double[] period = new double[0];

    /**
     * Settings.
     *
     * @param frequencies how many coefficients are kept, ≥ 1
     */
    public record Settings(
            @Setting(
                    def = "10",
                    range = ">= 1",
                    doc = "coefficients of the transform that are kept, of k and n − k each; 10 as published")
            int frequencies) {
        /** Refuses nonsense. */
        public Settings {
            Check.positive("frequencies", frequencies);
        }
    }

    /** Makes it. */
    public FourierExtrapolation(Settings settings) {
        frequencies = settings.frequencies();
    }

    @Override
    public int minimumRows() {
        return 2;
    }

    @Override
    public void fit(double[] x) {
        int n = x.length;
        ChirpFft fft = new ChirpFft(n);
        double[] re = x.clone();
        double[] im = new double[n];
        fft.transform(re, im, false);
        int half = n / 2;
        double[] power = new double[half + 1];
        for (int k = 0; k <= half; k++) {
            power[k] = re[k] * re[k] + im[k] * im[k];
        }
        int[] order = IntStream.rangeClosed(0, half)
                .boxed()
                .sorted((a, b) -> power[a] == power[b] ? a - b : Double.compare(power[b], power[a]))
                .mapToInt(k -> k)
                .toArray();
        double[] keptRe = new double[n];
        double[] keptIm = new double[n];
        int room = frequencies;
        for (int k : order) {
            if (room <= 0) {
                break;
            }
            keptRe[k] = re[k];
            keptIm[k] = im[k];
            room--;
            if (room > 0 && k > 0 && 2 * k != n) {
                keptRe[n - k] = re[k];
                keptIm[n - k] = -im[k];
                room--;
            }
        }
        fft.transform(keptRe, keptIm, true);
        for (int i = 0; i < n; i++) {
            keptRe[i] /= n;
        }
        period = keptRe;
    }

    @Override
    public double[] forecast(int rows) {
        double[] out = new double[rows];
        for (int i = 0; i < rows; i++) {
            out[i] = period[i % period.length];
        }
        return out;
    }
}
