package dev.assay.freeenergy.problem.particle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.assay.api.density.Density;
import dev.assay.api.value.Estimate;
import dev.assay.freeenergy.problem.Targets;
import dev.assay.freeenergy.reference.References;
import dev.assay.numerics.statistics.BatchMeans;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParticleTruthsTest {
    private static Estimate kept(String id, String quantity) {
        return References.need(id, "", quantity).value();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dw4", "lj13-dem", "lj13-bgflow", "lj13-sphere"})
    void theTwoKeptEstimatesOfLogZAgree(String id) {
        Estimate one = kept(id, "log-z");
        Estimate two = kept(id, "log-z-check");
        assertThat(Math.abs(one.value() - two.value())).isLessThan(3.5 * Math.hypot(one.error(), two.error()));
    }

    /** Another grid and step of d; and moments that are equal by symmetry but computed from other sums. */
    @Test
    void theQuadratureOfFourParticlesHasConverged() {
        double[] other = DoubleWellIntegral.of(256, 0.097);
        assertThat(other[0]).isCloseTo(kept("dw4", "log-z").value(), within(1e-9));
        assertThat(other[1]).isCloseTo(kept("dw4", "mean-square").value(), within(1e-9));
        assertThat(other[2]).isCloseTo(kept("dw4", "fourth-alpha").value(), within(1e-7));
        assertThat(other[3]).isCloseTo(kept("dw4", "fourth-beta").value(), within(1e-7));
        assertThat(other[4]).isCloseTo(1, within(1e-10));
        assertThat(other[5]).isCloseTo(1, within(1e-10));
    }

    /**
     * E x · ∇ ln γ = −d, and the moments of the table, on a chain that knows neither. Averaged over permutations and axes:
     * the orientation of four particles takes thousands of sweeps to change.
     */
    @ParameterizedTest
    @ValueSource(strings = {"dw4", "lj13-dem", "lj13-bgflow"})
    void theSweepKeepsTheDensityAndItsMoments(String id) {
        Density density = Targets.question(id);
        ParticleBridge bridge = switch (id) {
            case "dw4" -> DoubleWellParticles.bridge();
            case "lj13-dem" -> LennardJones.dem(13).bridge();
            default -> LennardJones.bgflow(13).bridge();
        };
        RandomGenerator random = ParticleReferences.random(8);
        double[] x = density.start(random);
        double[] g = new double[x.length];
        int d = x.length;
        int s = id.equals("dw4") ? 2 : 3;
        int n = d / s + 1;
        Helmert frame = new Helmert(n, s);
        double[] r = new double[n * s];
        double[] found = new double[3];
        BatchMeans virial = new BatchMeans();
        BatchMeans square = new BatchMeans();
        BatchMeans fourth = new BatchMeans();
        for (int k = -5000; k < 60_000; k++) {
            bridge.sweep(1, random, x);
            if (k >= 0) {
                density.need(Density.GRADIENT).at(x, g);
                double sum = 0;
                double squares = 0;
                for (int i = 0; i < d; i++) {
                    sum += x[i] * g[i];
                    squares += x[i] * x[i];
                }
                virial.add(sum / d);
                square.add(squares / d);
                frame.positions(x, r);
                ExchangeableMoments.of(n, s, r, found);
                fourth.add(0.5 * found[1] + found[2]);
            }
        }
        near(virial, -1);
        near(square, Targets.moments(id).get(0, "meanSquare"));
        double m = Targets.moments(id).get(0, "meanSquare");
        near(fourth, Targets.moments(id).get(0, "varianceSquare") + m * m);
    }

    /** The kept chain began with particles placed at random: whether 55 particles have forgotten it, an icosahedron tells. */
    @ParameterizedTest
    @ValueSource(strings = {"lj55-dem", "lj55-bgflow"})
    void fiftyFiveParticlesForgetTheirStart(String id) {
        ParticleBridge bridge = LennardJones.dem(55).bridge();
        if (id.equals("lj55-bgflow")) {
            bridge = LennardJones.bgflow(55).bridge();
        }
        RandomGenerator random = ParticleReferences.random(10);
        double[] x = new double[162];
        new Helmert(55, 3).coordinates(Relax.mackay(true), x);
        BatchMeans square = new BatchMeans();
        for (int n = -5000; n < 20_000; n++) {
            bridge.sweep(1, random, x);
            if (n >= 0) {
                double sum = 0;
                for (double v : x) {
                    sum += v * v;
                }
                square.add(sum / x.length);
            }
        }
        near(square, Targets.moments(id).get(0, "meanSquare"));
    }

    private static void near(BatchMeans means, double expected) {
        assertThat(Math.abs(means.mean() - expected)).isLessThan(4.5 * means.error());
        assertThat(means.error()).isLessThan(0.1 * Math.abs(expected));
    }

    /** Averages over all permutations of n = 5 against the formula. */
    @Test
    void theSymmetrisedFourthMomentIsTheMeanOverPermutations() {
        double[] r = {1, -2, 0.5, 3, -2.5};
        double[] c = {0.7, -0.2, 0.1, 0.4, -1};
        double norm = 0;
        for (double v : c) {
            norm += v * v;
        }
        double sum = 0;
        double fourth = 0;
        int count = 0;
        for (int code = 0; code < 3125; code++) {
            int[] p = {code % 5, code / 5 % 5, code / 25 % 5, code / 125 % 5, code / 625};
            int mask = 0;
            double y = 0;
            for (int i = 0; i < 5; i++) {
                mask |= 1 << p[i];
                y += c[i] * r[p[i]] / Math.sqrt(norm);
            }
            if (mask == 31) {
                sum += Math.pow(y, 4);
                count++;
            }
        }
        for (double v : c) {
            fourth += Math.pow(v, 4) / norm / norm;
        }
        double[] out = new double[3];
        ExchangeableMoments.of(5, 1, r, out);
        assertThat(out[1] * fourth + out[2]).isCloseTo(sum / count, within(1e-12));
    }

    /** The share of tries that a draw needs is the volume over that of n − 1 free balls. */
    @Test
    void theIdealSphereHasTheVolumeOfItsSampler() {
        // n = 3 by hand: three points in a unit ball about their centre; p(0) = ∫ of the lens over the ball.
        RandomGenerator random = ParticleReferences.random(9);
        int inside = 0;
        int tries = 200_000;
        for (int k = 0; k < tries; k++) {
            double[] sum = new double[3];
            for (int i = 0; i < 4; i++) {
                double[] p = ball(random);
                for (int a = 0; a < 3; a++) {
                    sum[a] += p[a];
                }
            }
            inside += sum[0] * sum[0] + sum[1] * sum[1] + sum[2] * sum[2] <= 1 ? 1 : 0;
        }
        double share = (double) inside / tries;
        double expected = 1.5 * Math.log(5) + 4 * Math.log(4 * Math.PI / 3) + Math.log(share);
        assertThat(IdealSphere.logVolume(5, 1)).isCloseTo(expected, within(4 / Math.sqrt(inside)));
        assertThat(IdealSphere.logVolume(5, 2.5) - IdealSphere.logVolume(5, 1))
                .isCloseTo(12 * Math.log(2.5), within(1e-9));
    }

    private static double[] ball(RandomGenerator random) {
        while (true) {
            double[] p = random.doubles(3, -1, 1).toArray();
            if (p[0] * p[0] + p[1] * p[1] + p[2] * p[2] <= 1) {
                return p;
            }
        }
    }
}
