package dev.assay.numerics.fft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FftTest {
    @Test
    void forwardIsTheSumOfItsDefinition() {
        int n = 16;
        var r = new SplittableRandom(3);
        double[] re = r.doubles(n).toArray();
        double[] im = r.doubles(n).toArray();
        double[] fr = re.clone();
        double[] fi = im.clone();
        new Fft(n).transform(fr, fi, 0, false);
        for (int k = 0; k < n; k++) {
            double sr = 0;
            double si = 0;
            for (int m = 0; m < n; m++) {
                double a = -2 * Math.PI * k * m / n;
                sr += re[m] * Math.cos(a) - im[m] * Math.sin(a);
                si += re[m] * Math.sin(a) + im[m] * Math.cos(a);
            }
            assertThat(fr[k]).isCloseTo(sr, within(1e-13));
            assertThat(fi[k]).isCloseTo(si, within(1e-13));
        }
    }

    @Test
    void backwardUndoesForwardInTwoDimensions() {
        int n = 32;
        double[] re = new SplittableRandom(4).doubles(n * n).toArray();
        double[] im = new double[n * n];
        double[] given = re.clone();
        var fft = new Fft(n);
        fft.transform2(re, im, false);
        fft.transform2(re, im, true);
        for (int k = 0; k < n * n; k++) {
            assertThat(re[k] / (n * n)).isCloseTo(given[k], within(1e-14));
        }
    }
}
