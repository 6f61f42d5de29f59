package dev.assay.freeenergy.method.estimator;

import static dev.assay.api.Facets.FREE_ENERGY_DIFFERENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.assay.freeenergy.metric.Target;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Bias and variance that Gaussian work must give, quadrature weights, truths, and speed. */
class ClosedFormsTest {
    private static final int REPLICATES = 4000;
    private static final int COUNT = 100;

    @Test
    void theAverageOfGaussianWorkHasItsBiasAndVariance() {
        // σ = 1: bias (e − 1)/2N to first order, variance (e − 1)/N
        SplittableRandom random = new SplittableRandom(4);
        double[] w = new double[COUNT];
        double sum = 0;
        double squares = 0;
        for (int r = 0; r < REPLICATES; r++) {
            for (int n = 0; n < COUNT; n++) {
                w[n] = 0.5 + random.nextGaussian();
            }
            double error = -ExponentialAverage.logMeanExp(w);
            sum += error / REPLICATES;
            squares += error * error / REPLICATES;
        }
        double variance = (Math.E - 1) / COUNT;
        assertThat(sum).isCloseTo(0.5 * variance, within(4 * Math.sqrt(variance / REPLICATES)));
        assertThat(squares - sum * sum).isCloseTo(variance, within(0.12 * variance));
    }

    @Test
    void mbarsErrorIsTheSpreadOfReplicates() {
        double sum = 0;
        double squares = 0;
        double stated = 0;
        int replicates = 400;
        for (int r = 0; r < replicates; r++) {
            double[][][] u = IdentitiesTest.wells(
                    new double[] {1, 2, 4}, new double[] {0, 0.8, 1.6}, new int[] {100, 0, 150}, 1000 + r);
            MbarEquations mbar = new MbarEquations(new int[] {100, 0, 150}, flat(u));
            assertThat(mbar.converged()).isTrue();
            double error = mbar.f()[1] - 0.5 * Math.log(2); // the state without samples
            sum += error / replicates;
            squares += error * error / replicates;
            stated += mbar.variance(0, 1) / replicates;
        }
        assertThat(sum).isCloseTo(0, within(5 * Math.sqrt(stated / replicates)));
        assertThat(squares / stated).isBetween(0.8, 1.25);
    }

    @Test
    void theSplineIsExactForLinesAndCloseForSmoothCurves() {
        double[] x = {0, 0.3, 0.5, 0.9, 1.4, 2};
        double[] c = ThermodynamicIntegration.splineWeights(x);
        double line = 0;
        double sine = 0;
        for (int i = 0; i < x.length; i++) {
            line += c[i] * (3 * x[i] - 1);
            sine += c[i] * Math.sin(Math.PI * x[i]); // zero curvature at both ends
        }
        assertThat(line).isCloseTo(4, within(1e-13));
        assertThat(sine).isCloseTo(0, within(0.03));
        double[] even = ThermodynamicIntegration.splineWeights(new double[] {0, 1, 2});
        assertThat(even).containsExactly(new double[] {0.375, 1.25, 0.375}, within(1e-14));
    }

    @Test
    void truthsAreTheFiguresPublished() {
        assertThat(truth("dw2-halves")).isCloseTo(-1.690630785, within(1e-9));
        assertThat(truth("harmonic-pymbar")).isCloseTo(1.386294361, within(1e-9));
        assertThat(truth("exponential-pymbar")).isCloseTo(Math.log(5), within(1e-14));
        assertThat(truth("gaussian-work")).isEqualTo(1.5);
    }

    private static double truth(String problem) {
        return Target.of(problem).truth().get(FREE_ENERGY_DIFFERENCE).value();
    }

    private static double[][] flat(double[][][] u) {
        double[][] flat = new double[u.length][];
        for (int k = 0; k < u.length; k++) {
            flat[k] = new double[u[k].length * u.length];
            for (int n = 0; n < u[k].length; n++) {
                System.arraycopy(u[k][n], 0, flat[k], n * u.length, u.length);
            }
        }
        return flat;
    }

    @Test
    @Tag("slow")
    void fortyStatesOfAHundredThousandSamplesTakeUnderTenSeconds() {
        int k = 40;
        double[] kappa = new double[k];
        double[] centre = new double[k];
        int[] counts = new int[k];
        for (int i = 0; i < k; i++) {
            kappa[i] = 1 + 0.1 * i;
            centre[i] = 0.5 * i;
            counts[i] = 2500;
        }
        double[][] u = flat(IdentitiesTest.wells(kappa, centre, counts, 8));
        long start = System.nanoTime();
        MbarEquations mbar = new MbarEquations(counts, u);
        double error = Math.sqrt(mbar.variance(0, k - 1));
        double seconds = 1e-9 * (System.nanoTime() - start);
        assertThat(mbar.converged()).isTrue();
        assertThat(Math.abs(mbar.f()[k - 1] - 0.5 * Math.log(4.9)) / error).isLessThan(4);
        assertThat(seconds).isLessThan(10);
    }
}
