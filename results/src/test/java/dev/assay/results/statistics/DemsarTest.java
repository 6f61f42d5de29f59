package dev.assay.results.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The example of Demšar, J. Mach. Learn. Res. 7 (2006) 1: C4.5, +m, +cf and +m+cf on 14 data sets. */
class DemsarTest {
    private static final double[][] RANKS = {
        {4, 3, 2, 1},
        {1, 2, 3, 4},
        {4, 1, 2, 3},
        {4, 1, 3, 2},
        {4, 2, 3, 1},
        {1, 2.5, 4, 2.5},
        {3, 2, 4, 1},
        {2.5, 2.5, 4, 1},
        {4, 3, 2, 1},
        {2.5, 2.5, 2.5, 2.5},
        {4, 2.5, 1, 2.5},
        {3, 2, 4, 1},
        {4, 1, 2, 3},
        {3, 1, 4, 2}
    };
    private static final double[][] AUC = {
        {.763, .599, .954, .628, .882, .936, .661, .583, .775, 1.000, .940, .619, .972, .957},
        {.768, .591, .971, .661, .888, .931, .668, .583, .838, 1.000, .962, .666, .981, .978},
        {.771, .590, .968, .654, .886, .916, .609, .563, .866, 1.000, .965, .614, .975, .946},
        {.798, .569, .967, .657, .898, .931, .685, .625, .875, 1.000, .962, .669, .975, .970}
    };

    @Test
    void friedmanAndImanDavenport() {
        Friedman f = Friedman.of(RANKS);
        assertThat(f.meanRanks()).containsExactly(new double[] {3.1429, 2.0000, 2.8929, 1.9643}, within(5e-5));
        assertThat(f.chiSquared()).isEqualTo(9.278571, within(5e-7));
        assertThat(f.pChi()).isEqualTo(0.025808, within(1e-6));
        assertThat(f.f()).isEqualTo(3.686313, within(5e-7));
        assertThat(f.p()).isEqualTo(0.019823, within(5e-7));
        assertThat(f.corrected()).isEqualTo(10.228346, within(5e-7));
    }

    @Test
    void exactWilcoxonOfAllPairs() {
        assertThat(Wilcoxon.of(AUC[1], AUC[0]).twoSided()).isEqualTo(0.00732421875, within(1e-14));
        assertThat(Wilcoxon.of(AUC[3], AUC[0]).twoSided()).isEqualTo(0.012451171875, within(1e-14));
        assertThat(Wilcoxon.of(AUC[3], AUC[2]).twoSided()).isEqualTo(0.02197265625, within(1e-14));
        assertThat(Wilcoxon.of(AUC[1], AUC[2]).twoSided()).isEqualTo(0.05712890625, within(1e-14));
        assertThat(Wilcoxon.of(AUC[3], AUC[1]).twoSided()).isEqualTo(0.353515625, within(1e-14));
        assertThat(Wilcoxon.of(AUC[0], AUC[2]).twoSided()).isEqualTo(0.8779296875, within(1e-14));
    }

    @Test
    void rankIntervalsFromWilcoxonAndHolm() {
        double[] p = new double[6];
        for (int i = 0, at = 0; i < 4; i++) {
            for (int j = i + 1; j < 4; j++) {
                p[at++] = Wilcoxon.of(AUC[i], AUC[j]).twoSided();
            }
        }
        double[] adjusted = Holm.adjust(p);
        double[] score = new double[4];
        boolean[][] beats = new boolean[4][4];
        for (int i = 0, at = 0; i < 4; i++) {
            score[i] = -Friedman.of(RANKS).meanRanks()[i];
            for (int j = i + 1; j < 4; j++, at++) {
                Wilcoxon w = Wilcoxon.of(AUC[i], AUC[j]);
                beats[i][j] = adjusted[at] <= 0.05 && w.positive() > w.negative();
                beats[j][i] = adjusted[at] <= 0.05 && w.positive() < w.negative();
            }
        }
        assertThat(RankIntervals.of(score, beats))
                .containsExactly(
                        new RankIntervals.Place(3, 1, 4, 1),
                        new RankIntervals.Place(1, 1, 3, 1),
                        new RankIntervals.Place(2, 1, 4, 1),
                        new RankIntervals.Place(0, 2, 4, 1));
    }

    @Test
    void anchorOfAGroupStays() {
        // 0 ~ 1 ~ 2 ~ 3 in a chain, but 0 beats 2: a moving anchor would put all four into one group.
        boolean[][] beats = new boolean[4][4];
        beats[0][2] = true;
        beats[0][3] = true;
        beats[1][3] = true;
        List<RankIntervals.Place> places = RankIntervals.of(new double[] {4, 3, 2, 1}, beats);
        assertThat(places).extracting(RankIntervals.Place::group).containsExactly(1, 1, 2, 2);
        assertThat(places).extracting(RankIntervals.Place::low).containsExactly(1, 1, 2, 3);
        assertThat(places).extracting(RankIntervals.Place::high).containsExactly(2, 3, 4, 4);
    }

    @Test
    void whoWasNeverComparedComesLast() {
        List<RankIntervals.Place> places = RankIntervals.of(new double[] {Double.NaN, 0.4, 0.6}, new boolean[3][3]);
        assertThat(places).extracting(RankIntervals.Place::method).containsExactly(2, 1, 0);
        assertThat(places).extracting(RankIntervals.Place::group).containsExactly(1, 1, 2);
    }

    @Test
    void whoCannotBeComparedWithTheAnchorIsMeasuredByTheNextMember() {
        boolean[][] compared = new boolean[4][4]; // 0 with 3 only, 1 and 2 with each other
        compared[0][3] = compared[3][0] = compared[1][2] = compared[2][1] = true;
        boolean[][] beats = new boolean[4][4];
        beats[1][2] = true;
        beats[0][3] = true;
        List<RankIntervals.Place> places = RankIntervals.of(new double[] {4, 3, 2, 1}, beats, compared);
        assertThat(places).extracting(RankIntervals.Place::group).containsExactly(1, 1, 2, 2);
        assertThat(places).extracting(RankIntervals.Place::low).containsExactly(1, 1, 2, 2);
    }
}
