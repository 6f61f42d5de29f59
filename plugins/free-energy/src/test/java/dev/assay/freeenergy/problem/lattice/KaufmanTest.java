package dev.assay.freeenergy.problem.lattice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.assay.api.lattice.Lattice;
import dev.assay.numerics.quadrature.AdaptiveQuadrature;
import org.junit.jupiter.api.Test;

class KaufmanTest {
    private static final double CRITICAL = 2 / Math.log(1 + Math.sqrt(2));
    private static final int[] SIDES = {4, 6, 8, 10, 16, 24, 32, 64};

    // ln Z / N from an independent evaluation; rows by temperature, columns by side.
    private static final double[][] GOLDEN = {
        {1.0, 2.043670088, 2.019602372, 2.011178708, 2.007279756, 2.003055890, 2.001551664, 2.001025185, 2.000517509},
        {2.0, 1.069085445, 1.045059152, 1.036634092, 1.032729754, 1.028500822, 1.026996203, 1.026469714, 1.025962038},
        {
            CRITICAL,
            0.970119716,
            0.947542807,
            0.939715325,
            0.936103005,
            0.932196315,
            0.930806603,
            0.930320390,
            0.929851632
        },
        {2.4, 0.933742045, 0.912677524, 0.905696271, 0.902635081, 0.899652174, 0.898846085, 0.898663401, 0.898590495},
        {3.2, 0.810034987, 0.801320851, 0.799953752, 0.799691505, 0.799618608, 0.799617488, 0.799617482, 0.799617482},
        {5.0, 0.735716897, 0.734581922, 0.734533553, 0.734530978, 0.734530812, 0.734530812, 0.734530812, 0.734530812},
    };

    @Test
    void agreesWithTheSumOverAllConfigurations() {
        for (int side = 3; side <= 4; side++) {
            for (double t : new double[] {1.3, CRITICAL, 2.7, 6}) {
                double[] exact = enumerate(side, t);
                Kaufman kaufman = new Kaufman(side, side, 1 / t);
                assertThat(kaufman.logZ()).isCloseTo(exact[0], within(1e-12 * exact[0]));
                assertThat(kaufman.energy()).isCloseTo(exact[1], within(1e-10));
            }
        }
    }

    private static double[] enumerate(int side, double t) {
        Lattice lattice = Ising2d.torus(side, t);
        int sites = side * side;
        byte[] spins = new byte[sites];
        double ground = -2.0 * sites;
        double z = 0;
        double e = 0;
        for (int word = 0; word < 1 << sites; word++) {
            for (int i = 0; i < sites; i++) {
                spins[i] = (byte) ((word >> i & 1) == 0 ? -1 : 1);
            }
            double energy = lattice.energy(spins);
            double w = Math.exp(-(energy - ground) / t);
            z += w;
            e += w * energy;
        }
        return new double[] {Math.log(z) - ground / t, e / z};
    }

    @Test
    void agreesWithTheTable() {
        for (double[] row : GOLDEN) {
            for (int k = 0; k < SIDES.length; k++) {
                int side = SIDES[k];
                assertThat(new Kaufman(side, side, 1 / row[0]).logZ() / (side * side))
                        .as("L = %s, T = %s", side, row[0])
                        .isCloseTo(row[k + 1], within(6e-10));
            }
        }
    }

    @Test
    void energiesAgreeWithTheTableAndWithDifferencesOfLogZ() {
        double[][] golden = {{16, 2.4, -1.255043}, {32, 2.0, -1.745565}, {6, 4, -0.566151}, {32, CRITICAL, -1.433658}};
        for (double[] row : golden) {
            int side = (int) row[0];
            double k = 1 / row[1];
            double h = 1e-5;
            double difference =
                    (new Kaufman(side, side, k + h).logZ() - new Kaufman(side, side, k - h).logZ()) / (2 * h);
            double energy = new Kaufman(side, side, k).energy();
            assertThat(energy / (side * side)).isCloseTo(row[2], within(6e-7));
            assertThat(energy).isCloseTo(-difference, within(1e-6 * Math.abs(energy)));
        }
    }

    @Test
    void approachesOnsagerAwayFromTheCriticalPoint() {
        double k = 0.2;
        double modulus = 2 * Math.sinh(2 * k) / Math.pow(Math.cosh(2 * k), 2);
        double integral = AdaptiveQuadrature.integrate(
                x -> Math.log(0.5 * (1 + Math.sqrt(1 - Math.pow(modulus * Math.sin(x), 2)))), 0, Math.PI, 1e-13, 0);
        double onsager = Math.log(2 * Math.cosh(2 * k)) + integral / (2 * Math.PI);
        assertThat(new Kaufman(64, 64, k).logZ() / 4096).isCloseTo(onsager, within(1e-12));
    }

    @Test
    void isSymmetricInRowsAndColumns() {
        assertThat(new Kaufman(5, 9, 0.44).logZ()).isCloseTo(new Kaufman(9, 5, 0.44).logZ(), within(1e-11));
    }

    @Test
    void theHeatCapacityIsTheVarianceOfTheEnergy() {
        Lattice lattice = Ising2d.torus(4, 2.3);
        byte[] spins = new byte[16];
        double z = 0;
        double first = 0;
        double second = 0;
        for (int word = 0; word < 1 << 16; word++) {
            for (int i = 0; i < 16; i++) {
                spins[i] = (byte) ((word >> i & 1) * 2 - 1);
            }
            double e = lattice.energy(spins);
            double w = Math.exp(-(e + 32) / 2.3);
            z += w;
            first += w * e;
            second += w * e * e;
        }
        double exact = (second / z - first / z * (first / z)) / (16 * 2.3 * 2.3);
        var found = Ising2d.heatCapacity(4, 1 / 2.3);
        assertThat(found.value()).isCloseTo(exact, within(1e-8));
        assertThat(found.error()).isLessThan(1e-7);
        assertThat(Ising2d.heatCapacity(64, 1 / CRITICAL).error()).isLessThan(1e-4);
    }
}
