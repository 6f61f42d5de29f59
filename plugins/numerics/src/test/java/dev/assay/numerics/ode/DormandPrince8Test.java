package dev.assay.numerics.ode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.apache.commons.math3.ode.FirstOrderDifferentialEquations;
import org.apache.commons.math3.ode.nonstiff.DormandPrince853Integrator;
import org.junit.jupiter.api.Test;

class DormandPrince8Test {
    private static final RightHandSide KEPLER = (t, x, dx) -> {
        double r2 = x[0] * x[0] + x[1] * x[1];
        double r3 = r2 * Math.sqrt(r2);
        dx[0] = x[2];
        dx[1] = x[3];
        dx[2] = -x[0] / r3;
        dx[3] = -x[1] / r3;
    };
    private static final RightHandSide LORENZ = (t, x, dx) -> {
        dx[0] = 10 * (x[1] - x[0]);
        dx[1] = x[0] * (28 - x[2]) - x[1];
        dx[2] = x[0] * x[1] - 8.0 / 3 * x[2];
    };
    /** x' = x cos t, x(0) = 1: x = exp(sin t). */
    private static final RightHandSide WAVE = (t, x, dx) -> dx[0] = x[0] * Math.cos(t);

    private static double errorOfSteps(int steps) {
        DormandPrince8 solver = new DormandPrince8(WAVE, 1, 1, 1);
        solver.start(0, new double[] {1});
        for (int i = 0; i < steps; i++) {
            solver.force(3.0 / steps);
        }
        return Math.abs(solver.state()[0] - Math.exp(Math.sin(3)));
    }

    @Test
    void halvingTheStepDividesTheErrorByTwoToTheEight() {
        double order = Math.log(errorOfSteps(6) / errorOfSteps(12)) / Math.log(2);
        assertThat(order).isBetween(7.5, 9.0);
    }

    private static double interpolationError(double h) {
        DormandPrince8 solver = new DormandPrince8(WAVE, 1, 1, 1);
        solver.start(0, new double[] {1});
        solver.force(h);
        double[] out = new double[1];
        double most = 0;
        for (int i = 1; i < 10; i++) {
            solver.interpolate(i * h / 10, out);
            most = Math.max(most, Math.abs(out[0] - Math.exp(Math.sin(i * h / 10))));
        }
        return most;
    }

    @Test
    void interpolantHasOrderSeven() {
        double order = Math.log(interpolationError(0.5) / interpolationError(0.25)) / Math.log(2);
        assertThat(order).as("local order, one more than the global one").isBetween(7.4, 9.5);
    }

    @Test
    void interpolantAgreesWithTheStepAtBothEndsAndInSlope() {
        DormandPrince8 solver = new DormandPrince8(WAVE, 1, 1e-9, 1e-9);
        solver.start(0, new double[] {1});
        solver.step(10);
        solver.step(10);
        double t0 = solver.previousTime();
        double[] out = new double[1];
        solver.interpolate(t0, out);
        double before = out[0];
        double step = 1e-6;
        solver.interpolate(t0 + step, out);
        assertThat((out[0] - before) / step).isCloseTo((before + out[0]) / 2 * Math.cos(t0 + step / 2), within(1e-8));
        double[] dense = new double[8];
        solver.writeDense(dense, 0);
        DormandPrince8.readDense(dense, 0, 1, 1, out);
        assertThat(out[0]).isCloseTo(solver.state()[0], within(1e-15));
        DormandPrince8.readDense(dense, 0, 1, 0.3, out);
        double stored = out[0];
        solver.interpolate(t0 + 0.3 * (solver.time() - t0), out);
        assertThat(stored).isCloseTo(out[0], within(1e-15));
    }

    @Test
    void harmonicOscillatorReturnsAfterOneHundredPeriods() {
        DormandPrince8 solver = new DormandPrince8(
                (t, x, dx) -> {
                    dx[0] = x[1];
                    dx[1] = -x[0];
                },
                2,
                1e-13,
                1e-13);
        solver.start(0, new double[] {1, 0});
        solver.advance(200 * Math.PI);
        assertThat(solver.time()).isEqualTo(200 * Math.PI);
        assertThat(solver.state()[0]).isCloseTo(1, within(2e-11));
        assertThat(solver.state()[1]).isCloseTo(0, within(2e-11));
    }

    @Test
    void keplerOrbitOfEccentricityHalfReturnsAndKeepsItsEnergy() {
        double e = 0.5;
        double[] start = {1 - e, 0, 0, Math.sqrt((1 + e) / (1 - e))};
        DormandPrince8 solver = new DormandPrince8(KEPLER, 4, 1e-12, 1e-12);
        solver.start(0, start);
        solver.advance(20 * Math.PI);
        double[] x = solver.state();
        for (int c = 0; c < 4; c++) {
            assertThat(x[c]).isCloseTo(start[c], within(2e-8));
        }
        double energy = 0.5 * (x[2] * x[2] + x[3] * x[3]) - 1 / Math.sqrt(x[0] * x[0] + x[1] * x[1]);
        assertThat(energy).isCloseTo(-0.5, within(1e-10));
    }

    @Test
    void agreesWithCommonsMathOnTheLorenzSystem() {
        var peer = new DormandPrince853Integrator(1e-9, 1, 1e-13, 1e-13);
        double[] theirs = {1, 2, 20};
        peer.integrate(
                new FirstOrderDifferentialEquations() {
                    @Override
                    public int getDimension() {
                        return 3;
                    }

                    @Override
                    public void computeDerivatives(double t, double[] x, double[] dx) {
                        LORENZ.at(t, x, dx);
                    }
                },
                0,
                theirs.clone(),
                5,
                theirs);
        DormandPrince8 solver = new DormandPrince8(LORENZ, 3, 1e-13, 1e-13);
        solver.start(0, new double[] {1, 2, 20});
        solver.advance(5);
        for (int c = 0; c < 3; c++) {
            assertThat(solver.state()[c]).isCloseTo(theirs[c], within(2e-9));
        }
        assertThat(solver.evaluations()).isLessThan(2L * peer.getEvaluations());
    }

    @Test
    void samplingDoesNotChangeTheOrbit() {
        DormandPrince8 coarse = new DormandPrince8(LORENZ, 3, 1e-12, 1e-12);
        coarse.start(0, new double[] {1, 2, 20});
        double[] rows = coarse.sample(new double[] {0, 1, 2});
        DormandPrince8 fine = new DormandPrince8(LORENZ, 3, 1e-12, 1e-12);
        fine.start(0, new double[] {1, 2, 20});
        double[] many = fine.sample(
                IntStream.rangeClosed(0, 200).mapToDouble(i -> i / 100.0).toArray());
        for (int c = 0; c < 3; c++) {
            assertThat(many[3 * 100 + c]).isEqualTo(rows[3 + c]);
            assertThat(many[3 * 200 + c]).isEqualTo(rows[6 + c]);
        }
    }

    @Test
    void interpolantIsAsGoodAsTheSteps() {
        DormandPrince8 solver = new DormandPrince8(LORENZ, 3, 1e-12, 1e-12);
        solver.start(0, new double[] {1, 2, 20});
        double[] inside = solver.sample(new double[] {0.5, 0.777, 1.001});
        double[] times = {0.5, 0.777, 1.001};
        for (int i = 0; i < 3; i++) {
            DormandPrince8 exact = new DormandPrince8(LORENZ, 3, 1e-14, 1e-14);
            exact.start(0, new double[] {1, 2, 20});
            exact.advance(times[i]);
            for (int c = 0; c < 3; c++) {
                assertThat(inside[3 * i + c]).isCloseTo(exact.state()[c], within(2e-10));
            }
        }
    }

    @Test
    void singularityIsReported() {
        DormandPrince8 solver = new DormandPrince8((t, x, dx) -> dx[0] = x[0] * x[0], 1, 1e-10, 1e-10);
        solver.start(0, new double[] {1});
        assertThatThrownBy(() -> solver.advance(2)).isInstanceOf(ArithmeticException.class);
        assertThat(solver.time()).isCloseTo(1, within(1e-6));
    }

    @Test
    void nonsenseIsRefused() {
        assertThatThrownBy(() -> new DormandPrince8(WAVE, 1, 0, 1)).hasMessageContaining("tolerances");
        DormandPrince8 solver = new DormandPrince8(WAVE, 1, 1e-6, 1e-6);
        solver.start(1, new double[] {1});
        assertThatThrownBy(() -> solver.step(1)).hasMessageContaining("later");
        assertThatThrownBy(() -> solver.interpolate(0.5, new double[1])).hasMessageContaining("covers");
    }
}
