package dev.assay.freeenergy.problem.lattice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.assay.api.Facets;
import dev.assay.api.lattice.Lattice;
import dev.assay.freeenergy.Bench;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exact answers against one another and against published or independent values. */
class ExactSumsTest {
    @TempDir
    Path folder;

    private static double[] ones(int side) {
        double[] ones = new double[side * side];
        Arrays.fill(ones, 1);
        return ones;
    }

    @Test
    void theTransferMatrixAgreesWithKaufman() {
        double[] found = new TransferMatrix(8, 2, -1, ones(8), ones(8)).of(1 / 2.4);
        Kaufman exact = new Kaufman(8, 8, 1 / 2.4);
        assertThat(found[0]).isCloseTo(exact.logZ(), within(1e-11));
        assertThat(found[1]).isCloseTo(exact.energy() / 64, within(1e-9));
        assertThat(found[2]).isCloseTo(Ising2d.heatCapacity(8, 1 / 2.4).value(), within(1e-7));
    }

    @Test
    void pottsPartitionFunctionsAreThoseOfAnIndependentEvaluation() {
        double[][] golden = {
            {2, 4, 1.5, 23.947700122},
            {3, 3, 1.5, 15.157869970},
            {3, 4, 1.5, 26.604785325},
            {3, 5, 1.5, 41.436672716},
            {4, 4, 1.5, 29.115175286},
            {4, 5, 1.5, 45.419328324},
            {3, 6, 1 / Math.log(1 + Math.sqrt(3)), 75.571951800}
        };
        for (double[] row : golden) {
            int side = (int) row[1];
            TransferMatrix matrix = new TransferMatrix(side, (int) row[0], 0, ones(side), ones(side));
            assertThat(matrix.logZ(1 / row[2])).isCloseTo(row[3], within(6e-10));
        }
    }

    @Test
    void enumerationAgreesWithTheTransferMatrixOnAGlass() {
        EdwardsAnderson problem = new EdwardsAnderson(new EdwardsAnderson.Parameters(4, 0.7), Bench.instance(folder));
        double[] sums = Enumeration.of(problem.question());
        var truth = problem.truth(Bench.instance(folder));
        assertThat(truth.get(Facets.LOG_Z).value()).isCloseTo(sums[0], within(1e-10));
        assertThat(truth.get(Facets.ENERGY).value()).isCloseTo(sums[1], within(1e-9));
        assertThat(truth.get(Facets.HEAT_CAPACITY).value()).isCloseTo(sums[3], within(1e-6));
    }

    @Test
    void enumerationAgreesWithAPlainSum() {
        SherringtonKirkpatrick problem =
                new SherringtonKirkpatrick(new SherringtonKirkpatrick.Parameters(13, 0.4), Bench.instance(folder));
        Lattice lattice = problem.question();
        double[] found = Enumeration.of(lattice);
        byte[] spins = new byte[13];
        double[] sums = new double[5];
        for (int word = 0; word < 1 << 13; word++) {
            int m = 0;
            for (int i = 0; i < 13; i++) {
                spins[i] = (byte) ((word >> i & 1) * 2 - 1);
                m += spins[i];
            }
            double e = lattice.energy(spins);
            double w = Math.exp(-e / 0.4);
            sums[0] += w;
            sums[1] += w * e;
            sums[2] += w * e * e;
            sums[3] += w * Math.abs(m);
            sums[4] += w * m * m;
        }
        double e = sums[1] / sums[0];
        double m = sums[3] / sums[0];
        assertThat(found[0]).isCloseTo(Math.log(sums[0]), within(1e-11));
        assertThat(found[1]).isCloseTo(e / 13, within(1e-11));
        assertThat(found[2]).isCloseTo(m / 13, within(1e-11));
        assertThat(found[3]).isCloseTo((sums[2] / sums[0] - e * e) / (13 * 0.16), within(1e-10));
        assertThat(found[4]).isCloseTo((sums[4] / sums[0] - m * m) / (13 * 0.4), within(1e-10));
    }

    @Test
    void whatCannotBeSummedIsRefused() {
        assertThatThrownBy(() -> new Potts.Parameters(10, 4, 1))
                .hasMessageContaining("q^L must be <= 1024")
                .hasMessageContaining("10^4");
        assertThatThrownBy(() -> new SherringtonKirkpatrick.Parameters(25, 1))
                .hasMessage("N must be in [3, 24], got 25");
        assertThatThrownBy(() -> Enumeration.of(Ising2d.torus(5, 1))).hasMessageContaining("[1, 24], got 25");
    }
}
