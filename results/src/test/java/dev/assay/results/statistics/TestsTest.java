package dev.assay.results.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Published worked examples of the tests and intervals. */
class TestsTest {
    private static final double[] BEFORE = {1.83, .50, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.30};
    private static final double[] AFTER = {.878, .647, .598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29};

    @Test
    void wilcoxonOfTheDepressionData() {
        Wilcoxon w = Wilcoxon.of(BEFORE, AFTER);
        assertThat(w.positive()).isEqualTo(40);
        assertThat(w.oneSided()).isEqualTo(0.01953125, within(1e-15));
        assertThat(w.twoSided()).isEqualTo(0.0390625, within(1e-15));
    }

    @Test
    void exactWilcoxonTendsToTheNormalApproximation() {
        double[] z = new double[Wilcoxon.EXACT];
        for (int i = 0; i < z.length; i++) {
            z[i] = (i + 1) * (i % 9 < 4 ? -1 : 1) + 0.25;
        }
        double[] longer = Arrays.copyOf(z, z.length + 1);
        longer[z.length] = 1e-3; // the smallest rank hardly matters, but it makes the test asymptotic
        assertThat(Wilcoxon.of(longer).twoSided()).isEqualTo(Wilcoxon.of(z).twoSided(), within(3e-3));
    }

    @Test
    void hodgesLehmannOfTheDepressionData() {
        double[] z = new double[9];
        for (int i = 0; i < 9; i++) {
            z[i] = BEFORE[i] - AFTER[i];
        }
        HodgesLehmann h = HodgesLehmann.of(z, 0.95);
        assertThat(h.estimate()).isEqualTo(0.46, within(1e-12));
        assertThat(h.low()).isEqualTo(0.010, within(1e-12));
        assertThat(h.high()).isEqualTo(0.786, within(1e-12));
        assertThat(h.confidence()).isEqualTo(0.961, within(1e-3));
        assertThat(HodgesLehmann.of(new double[] {1, 2, 3}, 0.95).low()).isNaN();
    }

    @Test
    void holmOfBenjaminiAndHochberg() {
        double[] p = {
            .0001, .0004, .0019, .0095, .0201, .0278, .0298, .0344, .0459, .3240, .4262, .5719, .6528, .7590, 1
        };
        double[] adjusted = Holm.adjust(p);
        assertThat(Arrays.copyOf(adjusted, 5))
                .containsExactly(new double[] {.0015, .0056, .0247, .1140, .2211}, within(1e-12));
        assertThat(Arrays.stream(adjusted).filter(v -> v <= 0.05).count()).isEqualTo(3);
    }

    @Test
    void wilsonOfNoSuccess() {
        assertThat(Wilson.of(0, 25).low()).isZero();
        assertThat(Wilson.of(0, 25).high()).isEqualTo(0.1332, within(5e-5));
        assertThat(Wilson.of(25, 25).high()).isEqualTo(1);
        assertThat(Wilson.of(5, 10).low()).isEqualTo(1 - Wilson.of(5, 10).high(), within(1e-15));
        assertThatThrownBy(() -> Wilson.of(3, 2)).hasMessageContaining("got 3");
    }

    @Test
    void depthIsThatOfTheBinomial() {
        // 2·P(Bin(n, ½) < k) ≤ 0.05: the textbook table 6→1, 8→1, 9→2, 11→2, 12→3, 20→6, 100→40
        assertThat(List.of(5, 6, 8, 9, 11, 12, 20, 100))
                .extracting(MedianInterval::depth)
                .containsExactly(0, 1, 1, 2, 2, 3, 6, 40);
        assertThat(MedianInterval.miss(6, 1)).isEqualTo(2.0 / 64, within(1e-15));
        assertThat(MedianInterval.miss(9, 2)).isEqualTo(2 * (1 + 9) / 512.0, within(1e-15));
        for (int n = 6; n < 200; n++) {
            assertThat(MedianInterval.miss(n, MedianInterval.depth(n))).isLessThanOrEqualTo(0.05);
            assertThat(MedianInterval.miss(n, MedianInterval.depth(n) + 1)).isGreaterThan(0.05);
        }
    }

    @Test
    void interquartileMeanCutsAQuarterAtEachEnd() {
        double[] v = new double[80];
        Arrays.setAll(v, i -> (i * 37) % 80);
        assertThat(Iqm.of(v)).isEqualTo(39.5);
        assertThat(Iqm.of(new double[] {1, 100, 3, 2, 4})).isEqualTo(3);
    }

    @Test
    void friedmanOfTheDiagramExamples() {
        double[][] rows = {{84.5, 78.4, 83.1}, {82.8, 79.1, 79.9}, {79.1, 78.0, 77.8}, {80.2, 76.0, 77.9}};
        assertThat(Friedman.of(rows).chiSquared()).isEqualTo(6.5, within(1e-12));
        double[][] turned = new double[3][4];
        for (int i = 0; i < 12; i++) {
            turned[i % 3][i / 3] = rows[i / 3][i % 3];
        }
        assertThat(Friedman.of(turned).chiSquared()).isEqualTo(7.4, within(1e-12));
        double[][] tied = {{6, 4, 4, 2}, {4, 3, 2, 1}, {3, 3, 1, 2}, {3, 2, 1, 1}};
        assertThat(Friedman.of(tied).chiSquared()).isEqualTo(9.525, within(1e-12));
    }
}
