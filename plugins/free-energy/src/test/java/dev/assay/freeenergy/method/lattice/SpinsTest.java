package dev.assay.freeenergy.method.lattice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.assay.api.Facets;
import dev.assay.api.lattice.Lattice;
import dev.assay.api.value.Estimate;
import dev.assay.freeenergy.Bench;
import dev.assay.freeenergy.problem.lattice.Ising2d;
import dev.assay.freeenergy.problem.lattice.Kaufman;
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
        Lattice antiferromagnet = Lattice.of(
                new int[] {12, 12},
                Ising2d.torus(12, 1).offsets(),
                Ising2d.torus(12, 1).neighbours(),
                java.util.stream.DoubleStream.generate(() -> -1).limit(576).toArray(),
                2.3);
        for (Lattice lattice : new Lattice[] {Ising2d.torus(12, 2.3), antiferromagnet}) {
            for (Flips.Rule rule : Flips.Rule.values()) {
                Flips flips = Flips.of(lattice, new Xoshiro256(1, 2, 3, 4), rule);
                assertThat(flips).isInstanceOf(TorusFlips.class);
                for (int k = 0; k < 500; k++) {
                    assertThat(flips.sweep()).isEqualTo(lattice.energy(flips.spins()));
                }
            }
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
        Flips flips = Flips.of(lattice, new Xoshiro256(1, 2, 3, 4), Flips.Rule.METROPOLIS);
        Flips bath = Flips.of(lattice, new Xoshiro256(3, 2, 3, 4), Flips.Rule.HEAT_BATH);
        Clusters wolff = new Clusters(lattice, new Xoshiro256(5, 2, 3, 4));
        Clusters colours = new Clusters(lattice, new Xoshiro256(6, 2, 3, 4));
        int n = 400_000;
        double[][] shares = new double[4][37];
        for (int k = 0; k < n; k++) {
            shares[0][(int) flips.sweep() + 18] += 1.0 / n;
            shares[1][(int) bath.sweep() + 18] += 1.0 / n;
            wolff.flip();
            shares[2][(int) wolff.energy() + 18] += 1.0 / n;
            colours.recolour();
            shares[3][(int) colours.energy() + 18] += 1.0 / n;
        }
        for (int e = 0; e < 37; e++) {
            double p = exact[e] / z;
            double sigma = 3 * Math.sqrt(p * (1 - p) / n); // correlation: a few steps
            for (int kernel = 0; kernel < 4; kernel++) {
                assertThat(shares[kernel][e])
                        .as("kernel %s, E = %s", kernel, e - 18)
                        .isCloseTo(p, within(4 * sigma + 1e-12));
            }
        }
    }

    @Test
    void pottsSpinsHaveTheExactDistributionOfEnergies() {
        Lattice ising = Ising2d.torus(3, 1);
        Lattice lattice = Lattice.potts(ising.shape(), ising.offsets(), ising.neighbours(), ising.couplings(), 3, 1.2);
        double[] exact = new double[19];
        byte[] spins = new byte[9];
        double z = 0;
        for (int word = 0; word < 19683; word++) {
            for (int i = 0, rest = word; i < 9; i++, rest /= 3) {
                spins[i] = (byte) (rest % 3);
            }
            double w = Math.exp(-lattice.energy(spins) / 1.2);
            z += w;
            exact[(int) -lattice.energy(spins)] += w;
        }
        Flips flips = Flips.of(lattice, new Xoshiro256(1, 2, 3, 4), Flips.Rule.METROPOLIS);
        Flips bath = Flips.of(lattice, new Xoshiro256(3, 2, 3, 4), Flips.Rule.HEAT_BATH);
        Clusters wolff = new Clusters(lattice, new Xoshiro256(5, 2, 3, 4));
        Clusters colours = new Clusters(lattice, new Xoshiro256(6, 2, 3, 4));
        int n = 300_000;
        double[][] shares = new double[4][19];
        for (int k = 0; k < n; k++) {
            shares[0][(int) -flips.sweep()] += 1.0 / n;
            shares[1][(int) -bath.sweep()] += 1.0 / n;
            wolff.flip();
            shares[2][(int) -wolff.energy()] += 1.0 / n;
            colours.recolour();
            shares[3][(int) -colours.energy()] += 1.0 / n;
        }
        assertThat(flips.energy()).isEqualTo(lattice.energy(flips.spins()));
        for (int e = 0; e < 19; e++) {
            double p = exact[e] / z;
            double sigma = 3 * Math.sqrt(p * (1 - p) / n);
            for (int kernel = 0; kernel < 4; kernel++) {
                assertThat(shares[kernel][e])
                        .as("kernel %s, E = −%s", kernel, e)
                        .isCloseTo(p, within(4 * sigma + 1e-12));
            }
        }
    }

    /** Known bad: bonds open with 1 − exp(−β) instead of 1 − exp(−2β). */
    @Test
    void theEnergyExposesAWrongBondProbability() {
        Lattice lattice = Ising2d.torus(16, 2.4);
        double exact = new Kaufman(16, 16, 1 / 2.4).energy() / 256;
        for (double factor : new double[] {1, 2}) {
            Clusters clusters = new Clusters(lattice, new Xoshiro256(5, 2, 3, 4), factor);
            Observables seen = new Observables(lattice, clusters.spins());
            for (int k = 0; k < 30_000; k++) {
                clusters.flip();
                seen.add(clusters.energy());
            }
            Estimate energy = seen.answer().get(Facets.ENERGY);
            double sigmas = Math.abs(energy.value() - exact) / energy.error();
            if (factor == 1) {
                assertThat(sigmas).isGreaterThan(50);
            } else {
                assertThat(sigmas).isLessThan(4);
            }
        }
    }

    @Test
    void heatCapacityAndMagnetisationAgreeBetweenChains() {
        Lattice lattice = Ising2d.torus(8, 2.4);
        var flips = Bench.run(new HeatBath(new HeatBath.Settings(0.1)), lattice, "spins", 20_000_000, 3, folder)
                .answer();
        var clusters = Bench.run(
                        new SwendsenWang(new SwendsenWang.Settings(0.1)), lattice, "spins", 5_000_000, 4, folder)
                .answer();
        for (var facet : java.util.List.of(Facets.MAGNETIZATION, Facets.HEAT_CAPACITY, Facets.SUSCEPTIBILITY)) {
            Estimate a = flips.get(facet);
            Estimate b = clusters.get(facet);
            assertThat((a.value() - b.value()) / Math.hypot(a.error(), b.error()))
                    .as(facet.toString())
                    .isBetween(-4.0, 4.0);
        }
    }
}
