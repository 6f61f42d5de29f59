package dev.assay.freeenergy.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.assay.api.Facets;
import dev.assay.api.lattice.Lattice;
import dev.assay.api.value.Estimate;
import dev.assay.freeenergy.Bench;
import dev.assay.freeenergy.problem.Ising2d;
import dev.assay.freeenergy.problem.Kaufman;
import dev.assay.numerics.random.Xoshiro256;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpinsTest {
    @TempDir
    Path folder;

    private void expect(Estimate energy, double exact, double error) {
        assertThat(energy.error()).isLessThan(error);
        assertThat((energy.value() - exact) / energy.error()).isBetween(-4.0, 4.0);
    }

    @Test
    void bothReachTheExactEnergyAboveAtAndBelowTheCriticalPoint() {
        for (double t : new double[] {1.8, 2.269185314213, 2.4, 4}) {
            Lattice lattice = Ising2d.torus(16, t);
            double exact = new Kaufman(16, 16, 1 / t).energy() / 256;
            IsingMetropolis flips = new IsingMetropolis(new IsingMetropolis.Settings(0.2));
            Wolff clusters = new Wolff(new Wolff.Settings(0.2));
            expect(
                    Bench.run(flips, lattice, "spins", 20_000_000, 3, folder)
                            .answer()
                            .get(Facets.ENERGY),
                    exact,
                    0.006);
            expect(
                    Bench.run(clusters, lattice, "spins", 4_000_000, 4, folder)
                            .answer()
                            .get(Facets.ENERGY),
                    exact,
                    0.006);
        }
        assertThat(new Kaufman(16, 16, 1 / 2.4).energy() / 256).isCloseTo(-1.255043, within(6e-7));
    }

    @Test
    void theGeneralKernelAgreesOnALatticeOfUnequalCouplings() {
        // Two rows of three spins in a strip, couplings of both signs: summed over all 64 configurations.
        int[] offsets = {0, 2, 4, 6, 8, 10, 12};
        int[] neighbours = {1, 3, 0, 4, 5, 5, 0, 4, 1, 3, 2, 2};
        double[] couplings = {0.7, -1, 0.7, 0.4, 1, 0.3, -1, 0.5, 0.4, 0.5, 1, 0.3};
        Lattice lattice = Lattice.of(new int[] {2, 3}, offsets, neighbours, couplings, 1.5);
        byte[] spins = new byte[6];
        double z = 0;
        double e = 0;
        for (int word = 0; word < 64; word++) {
            for (int i = 0; i < 6; i++) {
                spins[i] = (byte) ((word >> i & 1) * 2 - 1);
            }
            double w = Math.exp(-lattice.energy(spins) / 1.5);
            z += w;
            e += w * lattice.energy(spins);
        }
        IsingMetropolis flips = new IsingMetropolis(new IsingMetropolis.Settings(0.2));
        expect(Bench.run(flips, lattice, "spins", 3_000_000, 5, folder).answer().get(Facets.ENERGY), e / z / 6, 0.002);
        assertThat(Wolff.declines(lattice))
                .hasValueSatisfying(reason -> assertThat(reason).contains("-1.0"));
        assertThat(Wolff.declines(Ising2d.torus(4, 1))).isEmpty();
    }

    @Test
    void runningEnergiesStayExact() {
        Lattice lattice = Ising2d.torus(12, 2.3);
        SpinSweeps sweeps = SpinSweeps.of(lattice, new Xoshiro256(1, 2, 3, 4));
        Clusters clusters = new Clusters(lattice, new Xoshiro256(1, 2, 3, 4));
        for (int k = 0; k < 500; k++) {
            assertThat(sweeps.sweep()).isEqualTo(sweeps.energyAnew());
            clusters.flip();
            assertThat(clusters.energy()).isEqualTo(lattice.energy(clusters.spins()));
        }
    }

    @Test
    void aSmallLatticeHasTheExactDistributionOfEnergies() {
        Lattice lattice = Ising2d.torus(3, 3);
        double[] exact = new double[37];
        byte[] spins = new byte[9];
        double z = 0;
        for (int word = 0; word < 512; word++) {
            for (int i = 0; i < 9; i++) {
                spins[i] = (byte) ((word >> i & 1) * 2 - 1);
            }
            double w = Math.exp(-lattice.energy(spins) / 3);
            z += w;
            exact[(int) lattice.energy(spins) + 18] += w;
        }
        SpinSweeps sweeps = SpinSweeps.of(lattice, new Xoshiro256(1, 2, 3, 4));
        Clusters clusters = new Clusters(lattice, new Xoshiro256(5, 2, 3, 4));
        int n = 400_000;
        double[] flips = new double[37];
        double[] wolff = new double[37];
        for (int k = 0; k < n; k++) {
            flips[(int) sweeps.sweep() + 18] += 1.0 / n;
            clusters.flip();
            wolff[(int) clusters.energy() + 18] += 1.0 / n;
        }
        for (int e = 0; e < 37; e++) {
            double p = exact[e] / z;
            double sigma = 3 * Math.sqrt(p * (1 - p) / n); // correlation: a few steps
            assertThat(flips[e]).as("sweeps, E = %s", e - 18).isCloseTo(p, within(4 * sigma + 1e-12));
            assertThat(wolff[e]).as("clusters, E = %s", e - 18).isCloseTo(p, within(4 * sigma + 1e-12));
        }
    }
}
