package dev.assay.freeenergy.method.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.assay.api.density.Base;
import dev.assay.api.density.Gradient;
import dev.assay.api.density.LogDensity;
import dev.assay.numerics.random.Xoshiro256;
import dev.assay.numerics.statistics.BatchMeans;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kernel leaves its target alone: expectations on targets with known ones, by z-scores; biases where they are known. */
class KernelsTest {
    private static final int N = 60_000;
    private static final double RHO = 0.8;

    /** A kernel of a name; {@code bimodal}: whether it can cross between modes six standard deviations apart. */
    private record Case(String name, Making making, boolean bimodal) {
        @Override
        public String toString() {
            return name;
        }
    }

    @FunctionalInterface
    private interface Making {
        List<? extends Kernel> kernels(Gradient gradient, RandomGenerator random);
    }

    static Stream<Case> kernels() {
        return Stream.of(
                one("rwm", (g, r) -> new RandomWalkMetropolis.Chain(density(g), start(), r), true),
                one("adaptive-metropolis", (g, r) -> new AdaptiveMetropolis(density(g), start(), r), true),
                one("mala", (g, r) -> new Langevin(g, start(), 0.574, true, r), false),
                one("hmc", (g, r) -> new HamiltonianMonteCarlo.Chain(g, start(), 0.8, 1.5, r), false),
                one("nuts", (g, r) -> new NutsChain(g, start(), 0.8, 10, r), false),
                one("nuts dense", (g, r) -> new NutsChain(g, start(), 0.8, 10, true, r), false),
                one("mams", (g, r) -> new AdjustedMicrocanonical(g, start(), 0.9, 1.5, 0, r), false),
                one("mams refined", (g, r) -> new AdjustedMicrocanonical(g, start(), 0.9, 1.5, 0.3, r), false),
                one("slice", (g, r) -> new SliceChain(density(g), start(), r), true),
                one("elliptical-slice", (g, r) -> new EllipticalSlice(density(g), Base.normal(2, 4), start(), r), true),
                new Case("affine-stretch", KernelsTest::walkers, true),
                new Case("de-snooker", KernelsTest::evolution, true));
    }

    private static Case one(String name, BiFunction<Gradient, RandomGenerator, Kernel> make, boolean bimodal) {
        return new Case(name, (g, r) -> List.of(make.apply(g, r)), bimodal);
    }

    private static double[] start() {
        return new double[] {0.5, -0.5};
    }

    private static LogDensity density(Gradient gradient) {
        double[] g = new double[2];
        return x -> gradient.at(x, g);
    }

    private static List<StretchMove> walkers(Gradient gradient, RandomGenerator random) {
        List<StretchMove> walkers = new ArrayList<>();
        for (int w = 0; w < 12; w++) {
            double[] x = {random.nextGaussian(), random.nextGaussian()};
            walkers.add(new StretchMove(density(gradient), walkers, 2, x, new Xoshiro256(random)));
        }
        return walkers;
    }

    private static List<DifferentialEvolution> evolution(Gradient gradient, RandomGenerator random) {
        List<double[]> archive = new ArrayList<>();
        for (int k = 0; k < 20; k++) {
            archive.add(new double[] {3 * random.nextGaussian(), 3 * random.nextGaussian()});
        }
        List<DifferentialEvolution> chains = new ArrayList<>();
        for (int c = 0; c < 4; c++) {
            chains.add(new DifferentialEvolution(density(gradient), archive, start(), new Xoshiro256(random)));
        }
        return chains;
    }

    /** Correlated Gaussian: unit variances, ρ = 0.8. */
    private static final Gradient CORRELATED = (x, g) -> {
        double p = 1 / (1 - RHO * RHO);
        g[0] = -p * (x[0] - RHO * x[1]);
        g[1] = -p * (x[1] - RHO * x[0]);
        return 0.5 * (x[0] * g[0] + x[1] * g[1]);
    };

    /** Skewed: x₀ = ln of a Gamma(3, 1), x₁ | x₀ ~ N(0.3 x₀², 1). E x₀ = ψ(3), Var x₀ = ψ′(3). */
    private static final Gradient SKEWED = (x, g) -> {
        double e = Math.exp(x[0]);
        double r = x[1] - 0.3 * x[0] * x[0];
        g[0] = 3 - e + r * 0.6 * x[0];
        g[1] = -r;
        return 3 * x[0] - e - 0.5 * r * r;
    };

    /** Two modes at (±3, 0), the right one with 0.7 of the mass. */
    private static final Gradient BIMODAL = (x, g) -> {
        double left = Math.log(0.3) - 0.5 * (x[0] + 3) * (x[0] + 3);
        double right = Math.log(0.7) - 0.5 * (x[0] - 3) * (x[0] - 3);
        double share = 1 / (1 + Math.exp(left - right));
        g[0] = -x[0] - 3 + 6 * share;
        g[1] = -x[1];
        double m = Math.max(left, right);
        return m + Math.log(Math.exp(left - m) + Math.exp(right - m)) - 0.5 * x[1] * x[1];
    };

    private static double[][] run(Case c, Gradient target, int n) {
        List<? extends Kernel> kernels = c.making().kernels(target, new Xoshiro256(5, 1, 2, 7));
        int rounds = 6000 / kernels.size();
        for (int k = 0; k < rounds; k++) {
            for (Kernel kernel : kernels) {
                kernel.step(Long.MAX_VALUE);
                kernel.adapt((double) k / rounds);
            }
        }
        kernels.forEach(Kernel::freeze);
        double[][] x = new double[n][];
        for (int k = 0; k < n; k++) {
            Kernel kernel = kernels.get(k % kernels.size());
            assertThat(kernel.step(Long.MAX_VALUE)).isTrue();
            x[k] = kernel.position().clone();
        }
        return x;
    }

    private static void expect(double[][] x, ToDoubleFunction<double[]> f, double exact, String what) {
        BatchMeans mean = new BatchMeans();
        for (double[] row : x) {
            mean.add(f.applyAsDouble(row));
        }
        assertThat((mean.mean() - exact) / mean.error())
                .as("%s: %s against %s", what, mean.mean(), exact)
                .isBetween(-4.5, 4.5);
    }

    @ParameterizedTest
    @MethodSource("kernels")
    void aCorrelatedGaussianStays(Case c) {
        double[][] x = run(c, CORRELATED, N);
        expect(x, r -> r[0], 0, "mean");
        expect(x, r -> r[1] * r[1], 1, "variance");
        expect(x, r -> r[0] * r[1], RHO, "covariance");
        expect(x, r -> r[0] < 0.7 ? 1 : 0, 0.758036347776927, "distribution");
        expect(x, r -> r[0] * r[0] * r[0] * r[0], 3, "fourth moment");
    }

    @ParameterizedTest
    @MethodSource("kernels")
    void aSkewedTargetStays(Case c) {
        double[][] x = run(c, SKEWED, N);
        double mean = 1.5 - 0.57721566490153286; // ψ(3)
        double variance = Math.PI * Math.PI / 6 - 1.25; // ψ′(3)
        expect(x, r -> r[0], mean, "mean");
        expect(x, r -> (r[0] - mean) * (r[0] - mean), variance, "variance");
        expect(x, r -> Math.exp(r[0]), 3, "mean of the Gamma variable");
        expect(x, r -> r[1], 0.3 * (variance + mean * mean), "mean of the curved coordinate");
    }

    @ParameterizedTest
    @MethodSource("kernels")
    void sharesOfTwoModesAreFoundByThoseThatCross(Case c) {
        if (!c.bimodal()) {
            assertThat(c.name()).isIn("mala", "hmc", "nuts", "nuts dense", "mams", "mams refined");
            return;
        }
        double[][] x = run(c, BIMODAL, 3 * N);
        expect(x, r -> r[0] > 0 ? 1 : 0, 0.7 * 0.998650101968370 + 0.3 * 0.001349898031630, "share of the right mode");
        expect(x, r -> r[1] * r[1], 1, "variance across");
    }

    /** On N(0, σ²) without correction the variance is σ²/(1 − ε²/4) in units of the metric. */
    @Test
    void theBiasOfUnadjustedLangevinIsTheKnownOne() {
        Langevin chain = new Langevin(
                (x, g) -> {
                    g[0] = -x[0];
                    return -0.5 * x[0] * x[0];
                },
                new double[1],
                0.8,
                false,
                new Xoshiro256(1, 2, 3, 4));
        for (int k = 0; k < 3000; k++) {
            chain.step(1);
            chain.adapt(k / 3000.0);
        }
        chain.freeze();
        double square = chain.epsilon() * chain.epsilon();
        double v = chain.metric()[0];
        BatchMeans mean = new BatchMeans();
        for (int k = 0; k < 400_000; k++) {
            chain.step(1);
            mean.add(chain.position()[0] * chain.position()[0]);
        }
        double exact = 1 / (1 - square * v / 4);
        assertThat(exact).as("a bias to see").isGreaterThan(1.05);
        assertThat((mean.mean() - exact) / mean.error()).isBetween(-4.5, 4.5);
    }

    /** BAOAB: the variance of q on a harmonic well is exact for every step. */
    @Test
    void baoabIsExactForAHarmonicWell() {
        Gradient well = (x, g) -> {
            g[0] = -x[0];
            return -0.5 * x[0] * x[0];
        };
        Xoshiro256 random = new Xoshiro256(4, 3, 2, 1);
        double[] mass = {1};
        for (double h : new double[] {0.5, 1.2, 1.8}) {
            Phase state = new Phase(new double[] {0.3}, well);
            BatchMeans mean = new BatchMeans();
            for (int k = 0; k < 300_000; k++) {
                Underdamped.baoab(state, h, 1, mass, well, random);
                mean.add(state.q[0] * state.q[0]);
            }
            assertThat((mean.mean() - 1) / mean.error()).as("h = %s", h).isBetween(-4.5, 4.5);
        }
    }

    /** On γ = sech(q), E q² = π²/4, the error falls as h² or faster. */
    @Test
    void baoabConvergesOnAWellThatIsNotHarmonic() {
        Gradient well = (x, g) -> {
            g[0] = -Math.tanh(x[0]);
            return -Math.log(Math.cosh(x[0]));
        };
        double exact = Math.PI * Math.PI / 4;
        Xoshiro256 random = new Xoshiro256(4, 3, 2, 1);
        double[] errors = new double[2];
        for (int s = 0; s < 2; s++) {
            Phase state = new Phase(new double[] {0.3}, well);
            BatchMeans mean = new BatchMeans();
            for (int k = 0; k < 3_000_000; k++) {
                Underdamped.baoab(state, s == 0 ? 1.8 : 0.9, 1, new double[] {1}, well, random);
                mean.add(state.q[0] * state.q[0]);
            }
            errors[s] = Math.abs(mean.mean() - exact);
        }
        assertThat(errors[1]).isLessThan(errors[0] / 2.5);
    }

    /** The proposal's ratio against one from its own density, integrated to 1. */
    @Test
    void theLangevinProposalIsANormalisedDensityUpToItsConstant() {
        Gradient quartic = (x, g) -> {
            g[0] = -x[0] * x[0] * x[0];
            return -0.25 * x[0] * x[0] * x[0] * x[0];
        };
        double[] v = {0.7};
        double epsilon = 0.6;
        Phase from = new Phase(new double[] {0.9}, quartic);
        double sum = 0;
        double mean = 0;
        double h = 1e-3;
        for (double y = -8; y < 8; y += h) {
            double q = Math.exp(Langevin.logProposal(from, new Phase(new double[] {y}, quartic), v, epsilon));
            sum += q * h;
            mean += y * q * h;
        }
        double exact = Math.sqrt(2 * Math.PI * epsilon * epsilon * v[0]);
        assertThat(sum).isCloseTo(exact, within(1e-9));
        assertThat(mean / sum).isCloseTo(0.9 - 0.5 * epsilon * epsilon * 0.7 * 0.9 * 0.9 * 0.9, within(1e-9));
    }

    /** The turn at a fixed gradient against 20,000 small Euler steps of its equation, and the length of u. */
    @Test
    void theTurnSolvesItsEquation() {
        Gradient slope = (x, g) -> {
            g[0] = 3;
            g[1] = -1;
            g[2] = 0.5;
            return 0;
        };
        double[] v = {1, 2, 0.5};
        Isokinetic point = new Isokinetic(new double[3], slope);
        point.u[0] = -0.6;
        point.u[1] = 0.64;
        point.u[2] = Math.sqrt(1 - 0.36 - 0.64 * 0.64);
        double[] u = point.u.clone();
        double work = 0;
        int n = 20_000;
        double h = 0.9 / n;
        for (int k = 0; k < n; k++) {
            double along = 0;
            for (int i = 0; i < 3; i++) {
                along += u[i] * Math.sqrt(v[i]) * point.g[i];
            }
            work += h * along;
            for (int i = 0; i < 3; i++) {
                u[i] += h * (Math.sqrt(v[i]) * point.g[i] - u[i] * along) / 2;
            }
        }
        double change = point.turn(0.9, v);
        assertThat(point.u).containsExactly(u, within(2e-4));
        assertThat(change).isCloseTo(work, within(2e-4));
        assertThat(point.u[0] * point.u[0] + point.u[1] * point.u[1] + point.u[2] * point.u[2])
                .isCloseTo(1, within(1e-14));
    }

    @Test
    void isokineticStepsAreReversibleAndOfSecondOrder() {
        double[] v = {1, 1};
        double[] errors = new double[2];
        for (int s = 0; s < 2; s++) {
            Isokinetic point = new Isokinetic(start(), SKEWED);
            point.u[0] = 0.6;
            point.u[1] = 0.8;
            int n = 40 << s;
            double change = 0;
            for (int k = 0; k < n; k++) {
                change += point.step(2.0 / n, v, SKEWED);
            }
            errors[s] = Math.abs(change);
            point.u[0] = -point.u[0];
            point.u[1] = -point.u[1];
            for (int k = 0; k < n; k++) {
                point.step(2.0 / n, v, SKEWED);
            }
            assertThat(point.x).containsExactly(start(), within(1e-10));
        }
        assertThat(errors[0] / errors[1]).isCloseTo(4, within(0.4));
    }

    /** Without correction the bias is that of its energy error: three per cent at the published one, less at a tenth. */
    @Test
    void theBiasOfMicrocanonicalLangevinFallsWithItsEnergyError() {
        double published = Math.abs(meanVariance(5e-4) - 1);
        double small = Math.abs(meanVariance(5e-6) - 1);
        assertThat(published).isLessThan(0.06);
        assertThat(small).isLessThan(0.012).isLessThan(published);
    }

    /** The mean variance over fifty coordinates of scales 1 to 6, each over its own. */
    private static double meanVariance(double energyError) {
        int d = 50;
        Gradient wide = (x, g) -> {
            double sum = 0;
            for (int i = 0; i < d; i++) {
                double s = 1 + 0.1 * i;
                g[i] = -x[i] / (s * s);
                sum += 0.5 * x[i] * g[i];
            }
            return sum;
        };
        Microcanonical chain = new Microcanonical(wide, new double[d], energyError, 1, 0, new Xoshiro256(2, 7, 1, 8));
        for (int k = 0; k < 6000; k++) {
            chain.step(1);
            chain.adapt(k / 6000.0);
        }
        chain.freeze();
        double mean = 0;
        int n = 150_000;
        for (int k = 0; k < n; k++) {
            chain.step(1);
            for (int i = 0; i < d; i++) {
                double s = 1 + 0.1 * i;
                mean += chain.position()[i] * chain.position()[i] / (s * s) / n / d;
            }
        }
        return mean;
    }

    @Test
    void aRankOneUpdateOfACholeskyFactorIsExact() {
        double[] l = {2, 0, 0, 1, 3, 0, -1, 0.5, 1.5};
        for (int sign : new int[] {1, -1}) {
            double[] updated = l.clone();
            double[] v = {0.5, -0.4, 0.3};
            AdaptiveMetropolis.update(updated, v.clone(), 3, sign);
            for (int i = 0; i < 3; i++) {
                for (int j = 0; j < 3; j++) {
                    double before = 0;
                    double after = 0;
                    for (int k = 0; k < 3; k++) {
                        before += l[3 * i + k] * l[3 * j + k];
                        after += updated[3 * i + k] * updated[3 * j + k];
                    }
                    assertThat(after).isCloseTo(before + sign * v[i] * v[j], within(1e-12));
                }
            }
        }
    }

    @Test
    void adaptiveMetropolisReachesItsAcceptance() {
        AdaptiveMetropolis chain = new AdaptiveMetropolis(density(CORRELATED), start(), new Xoshiro256(3, 1, 4, 1));
        double sum = 0;
        for (int k = 0; k < 20_000; k++) {
            chain.step(1);
            chain.adapt(k / 20_000.0);
            sum += k < 10_000 ? 0 : chain.acceptance() / 10_000;
        }
        assertThat(sum).isCloseTo(0.234, within(0.02));
    }

    @Test
    void aSweepThatDoesNotFitTheAllowanceLeavesTheState() {
        SliceChain chain = new SliceChain(density(CORRELATED), start(), new Xoshiro256(3, 1, 4, 1));
        double[] before = chain.position().clone();
        assertThat(chain.step(3)).isFalse();
        assertThat(chain.position()).containsExactly(before);
    }

    /** Known bad: MALA whose proposal ratio is left out. The variance it reports is far from the target's. */
    @Test
    void malaWithoutItsProposalRatioIsExposed() {
        Xoshiro256 random = new Xoshiro256(8, 6, 4, 2);
        double[] g = new double[2];
        double[] x = start();
        double[] y = new double[2];
        double now = CORRELATED.at(x, g);
        double epsilon = 0.6;
        BatchMeans variance = new BatchMeans();
        for (int k = 0; k < 200_000; k++) {
            double[] drift = {0.5 * epsilon * epsilon * g[0], 0.5 * epsilon * epsilon * g[1]};
            for (int i = 0; i < 2; i++) {
                y[i] = x[i] + drift[i] + epsilon * random.nextGaussian();
            }
            double[] there = new double[2];
            double next = CORRELATED.at(y, there);
            if (random.nextDouble() < Math.exp(next - now)) { // no q(x|y)/q(y|x)
                x = y.clone();
                g = there;
                now = next;
            }
            variance.add(x[0] * x[0]);
        }
        assertThat((variance.mean() - 1) / variance.error())
                .as("z of the variance")
                .isLessThan(-10);
    }
}
