package dev.assay.numerics.ode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MethodOfStepsTest {
    private static MethodOfSteps decay(double tolerance) {
        return new MethodOfSteps(
                (t, x, past, dx) -> dx[0] = -past[0],
                1,
                1,
                new DenseHistory(1, 0, t -> new double[] {1}),
                tolerance,
                tolerance);
    }

    /** x' = −x(t − 1), x = 1 up to 0: x = Σ_k (−1)^k (t − k + 1)^k / k! over k ≤ t + 1. */
    private static double exact(double t) {
        double sum = 0;
        double factorial = 1;
        for (int k = 0; k <= Math.floor(t) + 1; k++) {
            factorial *= Math.max(1, k);
            sum += Math.pow(-1, k) * Math.pow(t - k + 1, k) / factorial;
        }
        return sum;
    }

    @Test
    void linearDelayEquationHasItsPiecewisePolynomialSolution() {
        MethodOfSteps solver = decay(1e-12);
        solver.advance(8);
        double[] out = new double[1];
        for (double t = 0; t <= 8; t += 0.13) {
            solver.history().at(t, out);
            assertThat(out[0]).as("t = %s", t).isCloseTo(exact(t), within(1e-11));
        }
    }

    @Test
    void historyAnswersAtAnyTimeInAnyOrder() {
        MethodOfSteps solver = decay(1e-10);
        solver.advance(6);
        double[] out = new double[1];
        for (double t : new double[] {5.5, 0.2, 3.3, 3.31, 0.0, -4, 5.9}) {
            solver.history().at(t, out);
            assertThat(out[0]).isCloseTo(t <= 0 ? 1 : exact(t), within(1e-9));
        }
        assertThatThrownBy(() -> solver.history().at(solver.history().end() + 1, out))
                .hasMessageContaining("ends at");
    }

    @Test
    void copyGoesOnByItselfAndGivesTheSame() {
        MethodOfSteps solver = decay(1e-12);
        solver.advance(3);
        DenseHistory copy = solver.history().copy();
        double split = copy.end();
        solver.advance(7);
        assertThat(copy.end()).isEqualTo(split);
        new MethodOfSteps((t, x, past, dx) -> dx[0] = -past[0], 1, 1, copy, 1e-12, 1e-12).advance(7);
        double[] a = new double[1];
        double[] b = new double[1];
        solver.history().at(6.5, a);
        copy.at(6.5, b);
        assertThat(a[0]).isCloseTo(b[0], within(1e-11));
    }

    /** x = e^(rt) solves x' = r e^(rτ) x(t − τ); the second state's field vanishes along it. */
    @Test
    void exponentialHistoryGoesOnAsExponential() {
        double r = -0.4;
        double tau = 1.7;
        double factor = r * Math.exp(r * tau);
        MethodOfSteps solver = new MethodOfSteps(
                (t, x, past, dx) -> {
                    dx[0] = factor * past[0];
                    dx[1] = past[0] - Math.exp(-r * tau) * x[0];
                },
                2,
                tau,
                new DenseHistory(2, 0, t -> new double[] {Math.exp(r * t), 5}),
                1e-12,
                1e-12);
        solver.advance(6);
        double[] out = new double[2];
        solver.history().at(6, out);
        assertThat(out[0]).isCloseTo(Math.exp(r * 6), within(1e-10));
        assertThat(out[1]).isCloseTo(5, within(1e-9));
    }

    @Test
    void toleranceRulesTheErrorOfAChaoticDelayEquation() {
        double[] loose = mackeyGlass(1e-8);
        double[] tight = mackeyGlass(1e-11);
        double[] tighter = mackeyGlass(1e-13);
        double far = 0;
        double near = 0;
        for (int i = 0; i < tight.length; i++) {
            far = Math.max(far, Math.abs(loose[i] - tighter[i]));
            near = Math.max(near, Math.abs(tight[i] - tighter[i]));
        }
        assertThat(near).isLessThan(1e-8);
        assertThat(near).isLessThan(far / 10);
    }

    private static double[] mackeyGlass(double tolerance) {
        MethodOfSteps solver = new MethodOfSteps(
                (t, x, past, dx) -> dx[0] = 0.2 * past[0] / (1 + StrictMath.pow(past[0], 10)) - 0.1 * x[0],
                1,
                16,
                new DenseHistory(1, 0, t -> new double[] {0.83}),
                tolerance,
                tolerance);
        solver.advance(100);
        double[] values = new double[51];
        double[] out = new double[1];
        for (int i = 0; i < values.length; i++) {
            solver.history().at(2 * i, out);
            values[i] = out[0];
        }
        return values;
    }
}
