package dev.assay.freeenergy.problem.lattice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.assay.api.Facets;
import dev.assay.api.density.Density;
import dev.assay.freeenergy.Bench;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FieldsTest {
    @TempDir
    Path folder;

    @Test
    void theFreeFieldsPartitionFunctionIsItsDeterminant() {
        var problem = new GaussianFreeField(new GaussianFreeField.Parameters(4, 0.3), Bench.instance(folder));
        double[][] precision = precision(problem.question());
        double expected = 0.5 * 16 * Math.log(2 * Math.PI) - 0.5 * logDeterminant(precision);
        assertThat(problem.truth(Bench.instance(folder)).get(Facets.LOG_Z).value())
                .isCloseTo(expected, within(1e-11));
    }

    /** −∂²/∂xᵢ∂xⱼ ln γ of a Gaussian, from gradients at unit vectors. */
    private static double[][] precision(Density density) {
        int n = density.dimension();
        double[][] rows = new double[n][n];
        for (int i = 0; i < n; i++) {
            double[] x = new double[n];
            x[i] = 1;
            density.need(Density.GRADIENT).at(x, rows[i]);
            for (int j = 0; j < n; j++) {
                rows[i][j] = -rows[i][j];
            }
        }
        return rows;
    }

    private static double logDeterminant(double[][] a) {
        double log = 0;
        for (int k = 0; k < a.length; k++) {
            log += Math.log(a[k][k]);
            for (int i = k + 1; i < a.length; i++) {
                double f = a[i][k] / a[k][k];
                for (int j = k; j < a.length; j++) {
                    a[i][j] -= f * a[k][j];
                }
            }
        }
        return log;
    }

    @Test
    void theTransferOperatorAgreesWithAPlainIntegralOfTwoSites() {
        var problem = new Phi4Chain(new Phi4Chain.Parameters(2, 3, 0.4), Bench.instance(folder));
        Density density = problem.question();
        double h = 0.02;
        double z = 0;
        double second = 0;
        double fourth = 0;
        double[] x = new double[2];
        for (x[0] = -4; x[0] < 4; x[0] += h) {
            for (x[1] = -4; x[1] < 4; x[1] += h) {
                double w = h * h * Math.exp(density.logDensity(x));
                z += w;
                second += w * x[1] * x[1];
                fourth += w * x[1] * x[1] * x[1] * x[1];
            }
        }
        double[] solved = problem.solve(5);
        assertThat(solved[0]).isCloseTo(Math.log(z), within(1e-10));
        assertThat(solved[3]).isCloseTo(second / z, within(1e-10));
        assertThat(solved[4]).isCloseTo(fourth / z, within(1e-10));
    }

    @Test
    void theTransferOperatorHasConvergedAndIsSymmetric() {
        var problem = new Phi4Chain(new Phi4Chain.Parameters(64, 20, 0.1), Bench.instance(folder));
        double[] coarse = problem.solve(5);
        double[] fine = problem.solve(7);
        assertThat(coarse).containsExactly(fine, within(1e-10));
        for (int i = 0; i < 64; i++) {
            assertThat(coarse[1 + 2 * i]).isCloseTo(coarse[1 + 2 * (63 - i)], within(1e-12));
        }
    }

    @Test
    void nonsenseIsRefused() {
        assertThatThrownBy(() -> new GaussianFreeField.Parameters(12, 1))
                .hasMessage("L must be a power of two, got 12");
        assertThatThrownBy(() -> new Phi4Chain.Parameters(1, 20, 0.1)).hasMessage("N must be in [2, 256], got 1");
        assertThatThrownBy(() -> new HopfieldContinuous.Parameters(4, 0, 1)).hasMessageContaining("patterns");
    }
}
