package dev.assay.numerics.fft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChirpFftTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 64, 97, 1000})
    void isTheSumOfItsDefinitionAtAnyLength(int n) {
        var random = new SplittableRandom(n);
        double[] re = random.doubles(n).toArray();
        double[] im = random.doubles(n).toArray();
        double[] fr = re.clone();
        double[] fi = im.clone();
        var fft = new ChirpFft(n);
        fft.transform(fr, fi, false);
        for (int k = 0; k < n; k++) {
            double sr = 0;
            double si = 0;
            for (int m = 0; m < n; m++) {
                double a = -2 * Math.PI * ((long) k * m % n) / n;
                sr += re[m] * Math.cos(a) - im[m] * Math.sin(a);
                si += re[m] * Math.sin(a) + im[m] * Math.cos(a);
            }
            assertThat(fr[k]).isCloseTo(sr, within(1e-13 * (1 + n)));
            assertThat(fi[k]).isCloseTo(si, within(1e-13 * (1 + n)));
        }
        fft.transform(fr, fi, true);
        for (int m = 0; m < n; m++) {
            assertThat(fr[m] / n).isCloseTo(re[m], within(1e-13));
            assertThat(fi[m] / n).isCloseTo(im[m], within(1e-13));
        }
    }

    @Test
    void noLengthIsRefused() {
        assertThatThrownBy(() -> new ChirpFft(0)).hasMessageContaining("got 0");
    }
}
