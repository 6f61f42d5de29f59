package dev.assay.freeenergy.problem.lattice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.assay.api.lattice.Lattice;
import dev.assay.api.value.Estimate;
import dev.assay.freeenergy.reference.References;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Ising3dTest {
    private static void agree(Estimate one, Estimate two) {
        assertThat(Math.abs(one.value() - two.value())).isLessThan(4 * Math.hypot(one.error(), two.error()));
    }

    private static Estimate kept(Ising3d.Parameters p, String quantity) {
        return References.need(Ising3d.ID, p.key(), quantity).value();
    }

    @Test
    void everySiteHasSixNeighboursThatKnowIt() {
        Lattice lattice = Ising3d.torus(4, 1);
        int[] neighbours = lattice.neighbours();
        for (int i = 0; i < 64; i++) {
            int site = i;
            int[] six = Arrays.copyOfRange(neighbours, 6 * i, 6 * i + 6);
            assertThat(six).doesNotHaveDuplicates().doesNotContain(i);
            for (int j : six) {
                assertThat(Arrays.copyOfRange(neighbours, 6 * j, 6 * j + 6)).contains(site);
            }
        }
        byte[] up = new byte[64];
        Arrays.fill(up, (byte) 1);
        assertThat(lattice.energy(up)).isEqualTo(-192);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 4.5115, 20})
    void theTransferOfPlanesIsTheSumOverAllConfigurations(double t) {
        double[] all = Enumeration.of(Ising3d.torus(2, t));
        assertThat(new PlaneTransfer(2).logZ(1 / t)).isCloseTo(all[0], within(1e-12));
    }

    /** Two expansions that know nothing of planes: cold, 2 e^{192K} (1 + 64 e^{−12K} + 192 e^{−20K}); and K = 0. */
    @Test
    void theTransferHasItsLimits() {
        PlaneTransfer transfer = new PlaneTransfer(4);
        double cold = Math.log(2) + 192 + 64 * Math.exp(-12) + 192 * Math.exp(-20);
        assertThat(transfer.logZ(1)).isCloseTo(cold, within(3e-8));
        assertThat(transfer.logZ(0)).isCloseTo(64 * Math.log(2), within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(doubles = {2, 8})
    void chainsFindTheSumOverAllConfigurations(double t) {
        var p = new Ising3d.Parameters(2, t);
        double[] all = Enumeration.of(Ising3d.torus(2, t));
        agree(IsingReferences.integrated(p, 4000, 5), Estimate.of(all[0], 0));
        Estimate[] averages = IsingReferences.averages(p, 1 << 17, 6);
        for (int i = 0; i < 4; i++) {
            agree(averages[i], Estimate.of(all[1 + i], 0));
        }
    }

    @ParameterizedTest
    @CsvSource({"4,4.0", "4,4.5115", "4,6.0", "8,4.0", "8,4.5115", "8,6.0"})
    void theTwoKeptEstimatesOfLogZAgree(int side, double t) {
        var p = new Ising3d.Parameters(side, t);
        agree(kept(p, "log-z"), kept(p, "log-z-check"));
        if (side == 4) {
            agree(kept(p, "energy"), kept(p, "energy-check"));
        }
    }

    @Test
    void whatHasNoTruthIsRefused() {
        assertThatThrownBy(() -> new Ising3d.Parameters(16, 4.0))
                .hasMessage("L must be 2 (any T), 4 or 8 (truths are kept for these), got 16");
        assertThatThrownBy(() -> new Ising3d.Parameters(8, 4.2))
                .hasMessage("T must be one of [4.0, 4.5115, 6.0] at L = 8 (truths are kept for these), got 4.2");
        assertThat(new Ising3d.Parameters(2, 4.2).T()).isEqualTo(4.2);
    }
}
