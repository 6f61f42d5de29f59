package dev.assay.chaoticforecasting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.api.Facets;
import dev.assay.api.Method;
import dev.assay.api.Plugin;
import dev.assay.api.history.History;
import dev.assay.api.value.Series;
import dev.assay.chaoticforecasting.forecast.ForecastMethod;
import dev.assay.chaoticforecasting.forecast.Forecaster;
import dev.assay.chaoticforecasting.system.Systems;
import dev.assay.numerics.ode.DormandPrince8;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Known-bad controls through the real engine and scoring. A forecaster that was handed the continuation betrays itself
 * twice: its error is below what round-off, or noise on the past, leaves possible; and it says the same whatever past it
 * is shown. The best honest forecaster, which knows the equations and starts from the last row, does neither.
 */
class ControlsTest {
    @TempDir
    Path folder;

    /** Known bad: repeats the continuation that its constructor got. */
    private record Peeking(double[][] continuation) implements Forecaster {
        @Override
        public int minimumRows(int dimension) {
            return 1;
        }

        @Override
        public void fit(double[][] past) {}

        @Override
        public double[][] forecast(int rows) {
            return Arrays.copyOf(continuation, rows);
        }
    }

    /** Honest and unbeatable: integrates the true equations from the last row of the past. */
    private static final class Oracle implements Forecaster {
        private final double step;
        private double[] last;

        Oracle(double step) {
            this.step = step;
        }

        @Override
        public int minimumRows(int dimension) {
            return 1;
        }

        @Override
        public void fit(double[][] past) {
            last = past[past.length - 1];
        }

        @Override
        public double[][] forecast(int rows) {
            var field = Systems.ordinary("lorenz").field();
            DormandPrince8 solver = new DormandPrince8(field, 3, 1e-13, 1e-13);
            solver.start(0, last);
            double[][] out = new double[rows][];
            for (int i = 0; i < rows; i++) {
                solver.advance((i + 1) * step);
                out[i] = solver.state();
            }
            return out;
        }
    }

    private InProcess lorenz(String noise, int instance) {
        return new InProcess(
                new ChaosPlugin(), "lorenz", Map.of("noise", noise), instance, folder.resolve("n" + noise));
    }

    private static Method<History> peeking(InProcess trial) {
        double[][] rows = trial.truth.get(Facets.FORECAST).rows();
        return new ForecastMethod(random -> new Peeking(rows));
    }

    private static boolean belowFloor(InProcess trial) {
        var score = trial.score("forecast-rmse");
        return score.number() < score.floor();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.01"})
    void peekingIsExposedByAnErrorBelowTheFloor(String noise) {
        InProcess trial = lorenz(noise, 1);
        trial.run(peeking(trial));
        assertThat(trial.result.outcome()).isEqualTo("finished");
        assertThat(trial.score("smape").number()).isZero();
        assertThat(belowFloor(trial)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.01"})
    void theBestHonestForecasterStaysAboveTheFloor(String noise) {
        InProcess trial = lorenz(noise, 2);
        trial.run(new ForecastMethod(random -> new Oracle(trial.question.past().step())));
        assertThat(trial.score("forecast-rmse").number()).as("it is good").isLessThan(noise.equals("0") ? 1e-8 : 0.5);
        assertThat(belowFloor(trial)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"last-value", "training-mean", "linear-ar", "nvar2", "esn"})
    void ourMethodsStayAboveTheFloor(String method) {
        InProcess trial = lorenz("0", 3);
        trial.run(method, Map.of());
        assertThat(belowFloor(trial)).isFalse();
    }

    /** What a peeker cannot do: answer for a past that it has not seen. */
    @Test
    void peekingIsExposedByAnotherPast() {
        InProcess one = lorenz("0", 4);
        InProcess two = lorenz("0", 5);
        Method<History> peeking = peeking(one);
        assertThat(forecast(one, peeking)).isEqualTo(forecast(two, peeking));
        two.run(peeking);
        assertThat(two.score("smape").number()).isGreaterThan(50);
        Method<History> honest =
                new ForecastMethod(random -> new Oracle(one.question.past().step()));
        assertThat(forecast(one, honest)).isNotEqualTo(forecast(two, honest));
    }

    private static double[] forecast(InProcess trial, Method<History> method) {
        trial.run(method);
        Series series = trial.answers.get(trial.answers.size() - 1).get(Facets.FORECAST);
        return series.values();
    }

    /** The controls are no part of the product. */
    @Test
    void noControlIsRegistered() {
        Plugin plugin = new ChaosPlugin();
        assertThat(dev.assay.api.engine.Registrations.of(plugin).methods())
                .extracting(dev.assay.api.engine.MethodRegistration::id)
                .contains("last-value")
                .noneMatch(id -> id.contains("peek") || id.contains("oracle"));
    }
}
