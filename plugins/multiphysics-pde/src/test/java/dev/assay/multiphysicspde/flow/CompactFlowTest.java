package dev.assay.multiphysicspde.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CompactFlowTest {
    private static CompactFlow solve(FlowModel model, int... sizes) {
        CompactFlow flow = null;
        for (int n : sizes) {
            var next = new CompactFlow(model, n);
            if (flow != null) {
                next.startingFrom(flow);
            }
            assertThat(next.solve(1e-10, () -> true)).isTrue();
            flow = next;
        }
        return flow;
    }

    static FlowModel lid(double re) {
        return FlowModel.isothermal(
                new double[] {0, 1, 0, 1}, 1, 1 / re, (x, y, t) -> 0, (x, y, t) -> 0, new double[] {0, 0, 0, 1});
    }

    private static double s(double x) {
        return StrictMath.sin(Math.PI * x);
    }

    private static double c(double x) {
        return StrictMath.cos(Math.PI * x);
    }

    private static double exactU(double x, double y) {
        return s(x) * s(x) * 2 * Math.PI * s(y) * c(y);
    }

    private static double exactV(double x, double y) {
        return -2 * Math.PI * s(x) * c(x) * s(y) * s(y);
    }

    private static double exactT(double x, double y) {
        return 1 - x + 0.3 * s(x) * c(2 * y);
    }

    /** ψ = sin²πx sin²πy, T = 1 − x + 0.3 sin πx cos 2πy; forces by the equations, derivatives by hand. */
    private static FlowModel manufactured() {
        double p = Math.PI;
        double mu = 0.7;
        FlowModel.Force convectX = (x, y, t) -> {
            double ux = 2 * p * s(x) * c(x) * 2 * p * s(y) * c(y);
            double uy = s(x) * s(x) * 2 * p * p * c(2 * y);
            return exactU(x, y) * ux + exactV(x, y) * uy;
        };
        FlowModel.Force convectY = (x, y, t) -> {
            double vx = -2 * p * p * c(2 * x) * s(y) * s(y);
            double vy = -2 * p * s(x) * c(x) * 2 * p * s(y) * c(y);
            return exactU(x, y) * vx + exactV(x, y) * vy;
        };
        FlowModel.Force fx = (x, y, t) -> {
            double lap = 2 * p * p * c(2 * x) * 2 * p * s(y) * c(y) - 4 * p * p * exactU(x, y);
            return convectX.at(x, y, t) - mu * lap;
        };
        FlowModel.Force fy = (x, y, t) -> {
            double lap = -2 * p * s(x) * c(x) * 2 * p * p * c(2 * y) - 4 * p * p * exactV(x, y);
            return convectY.at(x, y, t) - mu * lap + 50 * (t - exactT(x, y));
        };
        FlowModel.Force source = (x, y, t) -> {
            double tx = -1 + 0.3 * p * c(x) * c(2 * y);
            double ty = -0.6 * p * s(x) * StrictMath.sin(2 * p * y);
            return exactU(x, y) * tx + exactV(x, y) * ty + 0.3 * 5 * p * p * s(x) * c(2 * y);
        };
        return Cavities.with(mu, fx, fy, source);
    }

    private static double[] errors(int... sizes) {
        DoubleBinaryOperator[] found = solve(manufactured(), sizes).fields();
        double[] e = new double[3];
        int m = 20;
        for (int k = 0; k < m * m; k++) {
            double x = (k % m + 0.5) / m;
            double y = (k / m + 0.5) / m;
            double[] exact = {exactU(x, y), exactV(x, y), exactT(x, y)};
            for (int f = 0; f < 3; f++) {
                double d = found[f].applyAsDouble(x, y) - exact[f];
                e[f] += d * d / (m * m);
            }
        }
        for (int f = 0; f < 3; f++) {
            e[f] = Math.sqrt(e[f]);
        }
        return e;
    }

    @Test
    void isOfFourthOrder() {
        double[] fine = errors(32);
        double[] finest = errors(64);
        for (int f = 0; f < 3; f++) {
            assertThat(Math.log(fine[f] / finest[f]) / Math.log(2)).isBetween(3.9, 5.2);
        }
    }

    @Test
    void theTangentIsTheDerivativeOfTheResidual() {
        var system = new CompactSystem(manufactured(), 8);
        var random = new SplittableRandom(5);
        double[] x = random.doubles(system.size(), -1, 1).toArray();
        double[] d = random.doubles(system.size(), -1, 1).toArray();
        double[] plus = new double[x.length];
        double[] minus = new double[x.length];
        double[] a = new double[x.length];
        double[] b = new double[x.length];
        double h = 1e-3;
        for (int k = 0; k < x.length; k++) {
            plus[k] = x[k] + h * d[k];
            minus[k] = x[k] - h * d[k];
        }
        system.residual(plus, a);
        system.residual(minus, b);
        system.residual(x, plus);
        system.tangent(d, minus);
        for (int k = 0; k < x.length; k++) {
            assertThat((a[k] - b[k]) / (2 * h)).isCloseTo(minus[k], within(1e-6 * (1 + Math.abs(minus[k]))));
        }
    }

    /** Le Quéré's spectral values, quoted, and the polynomials, which share no line with the differences. */
    @Test
    void findsThePublishedNusseltNumbers() {
        assertThat(solve(Cavities.heated(1e4), 16, 32, 64).meanHeat()).isCloseTo(2.24482, within(3e-4));
        assertThat(solve(Cavities.heated(1e5), 16, 32, 64).meanHeat()).isCloseTo(4.5216, within(5e-3));
        var spectral = new ChebyshevFlow(Cavities.heated(1e4), 20);
        spectral.solve(1e-9, () -> true);
        DoubleBinaryOperator[] s = spectral.fields();
        DoubleBinaryOperator[] c = solve(Cavities.heated(1e4), 16, 48).fields();
        for (int f = 0; f < 3; f++) {
            assertThat(c[f].applyAsDouble(0.3, 0.6))
                    .isCloseTo(s[f].applyAsDouble(0.3, 0.6), within(f < 2 ? 4e-3 : 5e-5));
        }
    }

    @Test
    @Tag("slow")
    void findsThePublishedNusseltNumberAtAMillion() {
        assertThat(solve(Cavities.heated(1e6), 16, 32, 64, 128).meanHeat()).isCloseTo(8.8252, within(0.01));
    }

    /** Extrema on the centre lines by Botella and Peyret 1998, quoted. */
    @Test
    void findsThePublishedFlowUnderALid() {
        double[] found = extrema(solve(lid(100), 16, 32, 64));
        assertThat(found[0]).isCloseTo(-0.2140424, within(1e-4));
        assertThat(found[1]).isCloseTo(-0.2538030, within(2e-4));
        assertThat(found[2]).isCloseTo(0.1795728, within(2e-4));
        double[] fast = extrema(solve(lid(1000), 24, 32, 48, 64, 96));
        assertThat(fast[0]).isCloseTo(-0.3885698, within(1e-3));
        assertThat(fast[1]).isCloseTo(-0.5270771, within(1e-3));
        assertThat(fast[2]).isCloseTo(0.3769447, within(1.2e-3));
    }

    /** Least u on x = 1/2, least and largest v on y = 1/2. */
    private static double[] extrema(CompactFlow flow) {
        DoubleBinaryOperator[] f = flow.fields();
        double[] e = new double[3];
        for (int k = 0; k <= 2000; k++) {
            e[0] = Math.min(e[0], f[0].applyAsDouble(0.5, k / 2000.0));
            e[1] = Math.min(e[1], f[1].applyAsDouble(k / 2000.0, 0.5));
            e[2] = Math.max(e[2], f[1].applyAsDouble(k / 2000.0, 0.5));
        }
        return e;
    }

    @Test
    void raisesTheForceWhereAColdStartFailsAndStopsWhenTold() {
        var flow = new CompactFlow(Cavities.heated(1e6), 8);
        assertThat(flow.solve(1e-8, () -> true)).isTrue();
        assertThat(flow.factorizations()).isGreaterThan(14);
        assertThat(new CompactFlow(Cavities.heated(1e6), 8).solve(1e-8, () -> false))
                .isFalse();
    }

    @Test
    void refusesGridsTooSmallForItsStencils() {
        assertThatThrownBy(() -> new CompactFlow(lid(1), 5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("n >= 6");
    }
}
