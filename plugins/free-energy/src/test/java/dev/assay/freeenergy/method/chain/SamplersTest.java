package dev.assay.freeenergy.method.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.assay.api.density.Gradient;
import dev.assay.numerics.random.Xoshiro256;
import dev.assay.numerics.statistics.BatchMeans;
import dev.assay.numerics.statistics.ChainStatistics;
import org.junit.jupiter.api.Test;

class SamplersTest {
    private static final int N = 40_000;

    /** N(m, diag(s²)) with m = (1, −2, …), s = (0.1, 1, 10, …). */
    private static Gradient gaussian() {
        return (x, g) -> {
            double sum = 0;
            for (int i = 0; i < x.length; i++) {
                double s = scale(i);
                double r = (x[i] - centre(i)) / s;
                g[i] = -r / s;
                sum -= 0.5 * r * r;
            }
            return sum;
        };
    }

    private static double scale(int i) {
        return Math.pow(10, i - 1);
    }

    private static double centre(int i) {
        return i % 2 == 0 ? i + 1 : -i - 1;
    }

    private static double[][] record(Kernel kernel, int d, int warmUp) {
        for (int k = 0; k < warmUp; k++) {
            kernel.step(Long.MAX_VALUE);
            kernel.adapt((double) k / warmUp);
        }
        kernel.freeze();
        double[][] x = new double[d][N];
        for (int k = 0; k < N; k++) {
            assertThat(kernel.step(Long.MAX_VALUE)).isTrue();
            for (int i = 0; i < d; i++) {
                x[i][k] = (kernel.position()[i] - centre(i)) / scale(i);
            }
        }
        return x;
    }

    /** Mean of x, x², x⁴ and of P(x < 0.7) against N(0, 1), each within 4.5 of its own standard errors. */
    private static void expectStandardNormal(double[] x) {
        double[] exact = {0, 1, 3, 0.758036347776927};
        for (int k = 0; k < exact.length; k++) {
            BatchMeans mean = new BatchMeans();
            for (double value : x) {
                double square = value * value;
                mean.add(k == 0 ? value : k == 1 ? square : k == 2 ? square * square : value < 0.7 ? 1 : 0);
            }
            assertThat((mean.mean() - exact[k]) / mean.error())
                    .as("statistic %s", k)
                    .isBetween(-4.5, 4.5);
            assertThat(mean.error()).isLessThan(0.3);
        }
    }

    @Test
    void nutsSamplesGaussiansOfWidelyDifferentScales() {
        for (int d = 1; d <= 3; d++) {
            NutsChain chain = new NutsChain(gaussian(), new double[d], 0.8, 10, new Xoshiro256(d, 2, 3, 4));
            for (double[] x : record(chain, d, 2000)) {
                expectStandardNormal(x);
                assertThat(ChainStatistics.bulkEss(x, 1)).isGreaterThan(0.15 * N);
            }
            assertThat(chain.divergences()).isLessThan(20);
        }
    }

    @Test
    void nutsSamplesABoundedStepSizeExactlyEvenWhenTheStepIsCoarse() {
        // A low target makes energy errors large: only right weights and right sub-tree tests keep the law.
        NutsChain chain = new NutsChain(gaussian(), new double[2], 0.4, 10, new Xoshiro256(9, 8, 7, 6));
        for (double[] x : record(chain, 2, 2000)) {
            expectStandardNormal(x);
        }
    }

    @Test
    void hmcSamplesGaussians() {
        HamiltonianMonteCarlo.Chain chain =
                new HamiltonianMonteCarlo.Chain(gaussian(), new double[3], 0.8, 1.5, new Xoshiro256(5, 6, 7, 8));
        for (double[] x : record(chain, 3, 2000)) {
            expectStandardNormal(x);
        }
    }

    @Test
    void randomWalkSamplesAGaussianAndReachesItsAcceptance() {
        double[] g = new double[2];
        RandomWalkMetropolis.Chain chain = new RandomWalkMetropolis.Chain(
                x -> gaussian().at(new double[] {centre(0) + (x[0] - centre(0)) / 10, x[1]}, g),
                new double[2],
                new Xoshiro256(5, 6, 7, 8));
        double[][] x = record(chain, 2, 4000);
        for (int k = 0; k < N; k++) {
            x[0][k] /= 10; // the map above widens the first coordinate to scale 1
        }
        expectStandardNormal(x[0]);
        expectStandardNormal(x[1]);
        double sum = 0;
        for (int k = 0; k < 5000; k++) {
            chain.step(1);
            sum += chain.acceptance() / 5000;
        }
        assertThat(sum).isCloseTo(0.234, within(0.06));
    }

    @Test
    void dualAveragingReachesItsTargetOnASmoothNoisyResponse() {
        Xoshiro256 random = new Xoshiro256(1, 1, 2, 3);
        for (double target : new double[] {0.234, 0.65, 0.8, 0.95}) {
            DualAveraging averaging = new DualAveraging(target, 3);
            for (int k = 0; k < 4000; k++) {
                averaging.update(random.nextDouble() < Math.exp(-averaging.step()) ? 1 : 0);
            }
            assertThat(Math.exp(-averaging.average())).isCloseTo(target, within(0.04));
        }
    }

    @Test
    void nutsKeepsItsTargetWhileItAdaptsAndComesNoLowerAfterwards() {
        // The acceptance of whole trajectories jumps where their depth changes, so after freezing it may lie above.
        for (double target : new double[] {0.65, 0.8, 0.95}) {
            NutsChain chain = new NutsChain(gaussian(), new double[3], target, 10, new Xoshiro256(1, 1, 2, 3));
            double adapting = 0;
            for (int k = 0; k < 6000; k++) {
                chain.step(Long.MAX_VALUE);
                chain.adapt(k < 1000 ? k / 1000.0 : 0.99);
                adapting += k < 2000 ? 0 : chain.acceptance() / 4000;
            }
            chain.freeze();
            double frozen = 0;
            for (int k = 0; k < 5000; k++) {
                chain.step(Long.MAX_VALUE);
                frozen += chain.acceptance() / 5000;
            }
            assertThat(adapting).isCloseTo(target, within(0.03));
            assertThat(frozen).isBetween(target - 0.06, target + 0.15);
        }
    }

    @Test
    void aStepThatDoesNotFitTheAllowanceLeavesTheState() {
        NutsChain chain = new NutsChain(gaussian(), new double[] {1, 1, 1}, 0.8, 10, new Xoshiro256(1, 1, 2, 3));
        double[] before = chain.position().clone();
        assertThat(chain.step(0)).isFalse();
        assertThat(chain.position()).containsExactly(before);
        for (int k = 0; k < 200; k++) {
            chain.step(7);
            assertThat(chain.leaves()).isLessThanOrEqualTo(7);
        }
    }

    @Test
    void leapfrogErrorFallsAsStepSquaredAndIsReversible() {
        double[] errors = new double[2];
        double[] inverseMass = {1, 1};
        for (int k = 0; k < 2; k++) {
            double h = 0.01 / (1 << k);
            Phase phase = new Phase(new double[] {1.05, -1}, gaussian());
            phase.p[0] = 0.5;
            phase.p[1] = -0.7;
            double before = phase.energy(inverseMass);
            for (int n = 0; n < 40 << k; n++) {
                phase.leapfrog(h, inverseMass, gaussian());
                errors[k] = Math.max(errors[k], Math.abs(phase.energy(inverseMass) - before));
            }
            for (int n = 0; n < 40 << k; n++) {
                phase.leapfrog(-h, inverseMass, gaussian());
            }
            assertThat(phase.q[0]).isCloseTo(1.05, within(1e-12));
        }
        assertThat(errors[0] / errors[1]).isCloseTo(4, within(0.2));
    }

    /** A hundred draws of x of a correlated Gaussian cost a dense metric a fraction of the gradients. */
    @Test
    void aDenseMetricTurnsCorrelationsRound() {
        int d = 20;
        double rho = 0.95;
        double scale = 1 / (1 - rho * rho);
        Gradient correlated = (x, g) -> {
            double sum = 0.5 * x[0] * x[0];
            g[0] = -x[0];
            for (int i = 1; i < d; i++) {
                double r = x[i] - rho * x[i - 1];
                sum += 0.5 * scale * r * r;
                g[i] = -scale * r;
                g[i - 1] += scale * rho * r;
            }
            return -sum;
        };
        long[] leaves = new long[2];
        double[] square = new double[2];
        for (int dense = 0; dense < 2; dense++) {
            NutsChain chain = new NutsChain(correlated, new double[d], 0.8, 10, dense == 1, new Xoshiro256(3, 1, 4, 1));
            for (int i = 1; i <= 1000; i++) {
                chain.step(Long.MAX_VALUE);
                chain.adapt(i / 1000.0);
            }
            chain.freeze();
            for (int i = 0; i < 2000; i++) {
                chain.step(Long.MAX_VALUE);
                leaves[dense] += chain.leaves();
                double x = chain.position()[d - 1];
                square[dense] += x * x / 2000;
            }
        }
        assertThat(leaves[1]).isLessThan(leaves[0] / 4);
        assertThat(square[1]).isCloseTo(1, within(0.15));
    }
}
