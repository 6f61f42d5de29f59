package dev.assay.api.lattice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LatticeTest {
    /** A path of three sites with couplings 1 and −2. */
    private static Lattice path() {
        return Lattice.of(
                new int[] {3}, new int[] {0, 1, 3, 4}, new int[] {1, 0, 2, 1}, new double[] {1, 1, -2, -2}, 2.5);
    }

    @Test
    void theEnergyIsMinusTheSumOverEdges() {
        assertThat(path().energy(new byte[] {1, 1, 1})).isEqualTo(1);
        assertThat(path().energy(new byte[] {1, 1, -1})).isEqualTo(-3);
        assertThat(path().energy(new byte[] {-1, 1, -1})).isEqualTo(-1);
    }

    @Test
    void aFlipChangesTheEnergyByWhatTheLocalViewSays() {
        Lattice lattice = path();
        Random random = new Random(2);
        byte[] spins = new byte[3];
        for (int trial = 0; trial < 50; trial++) {
            for (int i = 0; i < 3; i++) {
                spins[i] = (byte) (random.nextBoolean() ? 1 : -1);
            }
            int site = random.nextInt(3);
            double before = lattice.energy(spins);
            double change = lattice.localEnergy().change(spins, site);
            spins[site] = (byte) -spins[site];
            assertThat(change).isEqualTo(lattice.energy(spins) - before);
        }
    }

    @Test
    void onlyTheLocalViewIsCounted() {
        long[] count = new long[1];
        Lattice lattice = path().metered(unit -> {
            assertThat(unit).isEqualTo("energies");
            return n -> count[0] += n;
        });
        lattice.energy(new byte[] {1, 1, 1});
        assertThat(count[0]).isZero();
        lattice.localEnergy().change(new byte[] {1, 1, 1}, 1);
        assertThat(count[0]).isEqualTo(1);
        assertThat(lattice.temperature()).isEqualTo(2.5);
        assertThat(lattice.sites()).isEqualTo(3);
    }

    @Test
    void arraysAreCopies() {
        Lattice lattice = path();
        lattice.couplings()[0] = 9;
        lattice.neighbours()[0] = 9;
        lattice.offsets()[0] = 9;
        lattice.shape()[0] = 9;
        assertThat(lattice.energy(new byte[] {1, 1, 1})).isEqualTo(1);
        assertThat(lattice.shape()).containsExactly(3);
    }

    @Test
    void latticesThatDoNotFitAreRefused() {
        int[] shape = {2};
        assertThatThrownBy(() -> Lattice.of(shape, new int[] {0, 1}, new int[] {1}, new double[1], 1))
                .hasMessageContaining("offsets must run from 0 to 1");
        assertThatThrownBy(() -> Lattice.of(shape, new int[] {0, 1, 2}, new int[] {1, 2}, new double[2], 1))
                .hasMessage("neighbour must be in [0, 1], got 2");
        assertThatThrownBy(() -> Lattice.of(shape, new int[] {0, 1, 2}, new int[] {1, 0}, new double[1], 1))
                .hasMessage("couplings must have length 2, got 1");
        assertThatThrownBy(() -> Lattice.of(shape, new int[] {0, 1, 2}, new int[] {1, 0}, new double[2], 0))
                .hasMessage("temperature must be > 0.0 and finite, got 0.0");
    }

    @Test
    void aPottsModelCountsEqualNeighbours() {
        Lattice potts = Lattice.potts(
                new int[] {3}, new int[] {0, 1, 3, 4}, new int[] {1, 0, 2, 1}, new double[] {1, 1, -2, -2}, 4, 1);
        assertThat(potts.energy(new byte[] {3, 3, 0})).isEqualTo(-1);
        assertThat(potts.energy(new byte[] {2, 2, 2})).isEqualTo(1);
        assertThat(potts.isPotts()).isTrue();
        assertThat(potts.states()).isEqualTo(4);
        assertThat(potts.offers()).isEmpty();
        assertThatThrownBy(potts::localEnergy).hasMessageContaining("no flips");
        assertThatThrownBy(() -> Lattice.potts(new int[] {1}, new int[2], new int[0], new double[0], 1, 1))
                .hasMessage("states must be in [2, 127], got 1");
    }

    @Test
    void anEnergyMayBeAFunction() {
        long[] count = new long[1];
        Lattice lattice = Lattice.function(new int[] {2}, s -> 5 * s[0] * s[1], (s, i) -> -10 * s[0] * s[1], 1)
                .metered(unit -> n -> count[0] += n);
        assertThat(lattice.energy(new byte[] {1, -1})).isEqualTo(-5);
        assertThat(lattice.localEnergy().change(new byte[] {1, -1}, 0)).isEqualTo(10);
        assertThat(count[0]).isEqualTo(1);
        assertThat(lattice.isPairwise()).isFalse();
        assertThat(lattice.neighbours()).isEmpty();
    }
}
