package dev.assay.freeenergy.method.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.sun.management.ThreadMXBean;
import dev.assay.api.density.Base;
import dev.assay.api.density.Density;
import dev.assay.numerics.random.Xoshiro256;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class AnnealedMovesTest {
    /** Between N(0, 4 I) and N(0, I) at β = ½ the precision is 5/8. */
    @Test
    void bothMovesLeaveTheLawOfALevelAlone() {
        Density gauss = Density.of(3, x -> -0.5 * (x[0] * x[0] + x[1] * x[1] + x[2] * x[2]))
                .with(Density.GRADIENT, (x, g) -> {
                    for (int c = 0; c < 3; c++) {
                        g[c] = -x[c];
                    }
                    return -0.5 * (x[0] * x[0] + x[1] * x[1] + x[2] * x[2]);
                })
                .with(Density.BASE, Base.normal(3, 2));
        for (Move move : Move.values()) {
            AnnealedMoves points = new AnnealedMoves(gauss, gauss.need(Density.BASE), move, 3, 1);
            RandomGenerator random = new Xoshiro256(1, 2, 3, 4);
            points.draw(0, random);
            double square = 0;
            double fourth = 0;
            double acceptance = 0;
            int n = 400_000;
            double[] scale = {1, 1.2, 0.8};
            for (int k = 0; k < n; k++) {
                acceptance += points.move(0, 0.5, 1.3, scale, random) / n;
                for (double x : points.x) {
                    square += x * x / (3 * n);
                    fourth += x * x * x * x / (3 * n);
                }
            }
            assertThat(square).as(move + " square").isCloseTo(1.6, within(0.04));
            assertThat(fourth).as(move + " fourth").isCloseTo(3 * 1.6 * 1.6, within(0.35));
            assertThat(acceptance).isBetween(0.2, 0.99);
        }
    }

    @Test
    void aMoveAllocatesNothing() {
        Density wells = Registered.wells(32);
        RandomGenerator random = new Xoshiro256(1, 2, 3, 4);
        for (Move move : Move.values()) {
            AnnealedMoves points = new AnnealedMoves(wells, wells.need(Density.BASE), move, 4, 8);
            double[] scale = new double[32];
            Arrays.fill(scale, 0.1);
            for (int i = 0; i < 8; i++) {
                points.draw(i, random);
            }
            long least = Long.MAX_VALUE;
            for (int trial = 0; trial < 5; trial++) {
                least = Math.min(least, allocated(points, scale, random));
            }
            assertThat(least).as("bytes in 2000 moves").isLessThan(4000);
        }
    }

    private static long allocated(AnnealedMoves points, double[] scale, RandomGenerator random) {
        ThreadMXBean bean = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = bean.getCurrentThreadAllocatedBytes();
        for (int k = 0; k < 2000; k++) {
            points.move(k % 8, 0.5, 1, scale, random);
        }
        return bean.getCurrentThreadAllocatedBytes() - before;
    }

    /** ∫ρ = 1 by sampling from a wide Gaussian, ∇ ln ρ against differences, draws against the moments of the mixture. */
    @Test
    void aFittedReferenceIsNormalisedDrawsItselfAndHasItsGradient() {
        RandomGenerator random = new Xoshiro256(4, 3, 2, 1);
        int n = 200;
        double[] x = new double[3 * n];
        double[] w = new double[n];
        Arrays.fill(w, 1.0 / n);
        for (int i = 0; i < n; i++) {
            double u = random.nextGaussian();
            x[3 * i] = 1 + u;
            x[3 * i + 1] = -2 + 0.5 * u + 0.3 * random.nextGaussian();
            x[3 * i + 2] = 0.7 * random.nextGaussian();
        }
        Base base = Base.normal(3, 2);
        for (double independent : new double[] {200, 13}) { // dense, diagonal
            Base fitted = FittedReference.fit(base, 3, x, w, independent);
            Base wide = Base.normal(3, 4);
            double[] q = new double[3];
            double[] g = new double[3];
            double[] ignored = new double[3];
            double mass = 0;
            double mean = 0;
            int draws = 400_000;
            for (int k = 0; k < draws; k++) {
                wide.draw(random, q);
                mass += Math.exp(fitted.logDensity(q) - wide.logDensity(q)) / draws;
                fitted.draw(random, q);
                mean += q[1] / draws;
            }
            assertThat(mass).isCloseTo(1, within(0.03));
            assertThat(mean).isCloseTo(-1, within(0.05)); // half of −2
            for (int k = 0; k < 20; k++) {
                fitted.draw(random, q);
                double at = fitted.gradient(q, g);
                assertThat(at).isCloseTo(fitted.logDensity(q), within(1e-12));
                for (int c = 0; c < 3; c++) {
                    double h = 1e-5;
                    double keep = q[c];
                    q[c] = keep + h;
                    double up = fitted.logDensity(q);
                    q[c] = keep - h;
                    double down = fitted.gradient(q, ignored);
                    q[c] = keep;
                    assertThat(g[c]).isCloseTo((up - down) / (2 * h), within(1e-6 * (1 + Math.abs(g[c]))));
                }
            }
        }
        assertThat(FittedReference.fit(base, 3, x, w, 5)).isSameAs(base);
    }

    @Test
    void aPlanRefinedKeepsItsEndAndItsOrder() {
        Plan plan = new Plan(Base.normal(1, 1));
        plan.add(new Plan.Level(0.01, -1, new double[] {2}, 3));
        plan.add(new Plan.Level(0.2, -0.5, new double[] {1}, 1));
        plan.add(new Plan.Level(1, 0, new double[] {0.5}, 1));
        assertThat(plan.moves()).isEqualTo(5);
        Plan refined = plan.refined(12);
        for (int k = 1; k < 12; k++) {
            assertThat(refined.level(k).beta())
                    .isGreaterThan(refined.level(k - 1).beta());
            assertThat(refined.level(k).scale()[0])
                    .isLessThanOrEqualTo(refined.level(k - 1).scale()[0]);
        }
        assertThat(refined.level(3).beta()).isCloseTo(0.01, within(1e-15));
        assertThat(refined.level(7).beta()).isCloseTo(0.2, within(1e-15));
        assertThat(refined.level(11).beta()).isEqualTo(1);
        assertThat(refined.level(11).logStep()).isEqualTo(0);
        assertThat(refined.moves()).isEqualTo(12);
    }

    @Test
    void hamiltonianMovesCrossFromABaseDrawToTheTarget() {
        Density mixture = Registered.mixture();
        AnnealedMoves points = new AnnealedMoves(mixture, mixture.need(Density.BASE), Move.HMC, 4, 1);
        RandomGenerator random = new Xoshiro256(1, 2, 3, 4);
        points.draw(0, random);
        double before = points.target[0];
        double[] scale = {1, 1};
        for (int k = 0; k < 200; k++) {
            points.move(0, 1, 0.8, scale, random);
        }
        assertThat(points.target[0]).isGreaterThan(Math.max(before, -20));
        assertThat(points.target[0]).isCloseTo(mixture.logDensity(points.x), within(1e-12));
    }
}
