package dev.assay.chaoticforecasting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.assay.api.Facets;
import dev.assay.api.engine.Limits;
import dev.assay.api.engine.SnapshotInfo;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LadderTest {
    @TempDir
    Path folder;

    private InProcess trial(String problem, String method) {
        return new InProcess(new ChaosPlugin(), problem, Map.of(), 1, folder).run(method, Map.of());
    }

    @Test
    void aTrialDrawsACurveAgainstTrainingLength() {
        InProcess trial = trial("lorenz", "nvar2");
        assertThat(trial.result.outcome()).isEqualTo("finished");
        assertThat(trial.snapshots.stream().map(SnapshotInfo::phase))
                .startsWith("train-31", "train-62", "train-125", "train-250", "train-333", "train-500", "train-1000");
        assertThat(trial.snapshots.get(6).counts()).containsEntry("points", 31L + 62 + 125 + 250 + 333 + 500 + 1000);
        assertThat(trial.result.declared()).containsExactly("points");
        assertThat(trial.score("forecast-rmse").number())
                .isLessThan(0.1 * trial.score("forecast-rmse", 0).number());
    }

    @Test
    void aRungTooShortIsLeftOut() {
        // ten lags of ten coordinates: 111 unknowns and rows
        InProcess trial = trial("mackeyglass", "linear-ar");
        assertThat(trial.snapshots.get(0).phase()).isEqualTo("train-125");
    }

    @Test
    void aBudgetOfPointsBuysTheRungsItCanPay() {
        InProcess trial = new InProcess(new ChaosPlugin(), "lorenz", Map.of(), 1, folder);
        trial.limits = Limits.of("points", 300);
        trial.run("nvar2", Map.of());
        assertThat(trial.result.outcome()).isEqualTo("finished");
        assertThat(trial.result.counts()).containsEntry("points", 31L + 62 + 125);
        trial.limits = Limits.of("points", 30);
        trial.run("nvar2", Map.of());
        assertThat(trial.result.outcome()).isEqualTo("invalid-answer");
    }

    @Test
    void aConstantPastIsRefusedInOneSentence() {
        InProcess trial = new InProcess(new ChaosPlugin(), "lorenz", Map.of(), 1, folder);
        double[] rows = new double[120];
        java.util.Arrays.fill(rows, 3);
        trial.question = dev.assay.api.history.History.of(dev.assay.api.value.Series.of(0, 0.1, 3, rows), 5);
        trial.run("arima", Map.of());
        assertThat(trial.result.outcome()).isEqualTo("failed");
        assertThat(trial.result.reason()).contains("the past is constant: all 40 rows are equal");
    }

    @Test
    void aPastThatIsNotFiniteIsRefusedInOneSentence() {
        InProcess trial = new InProcess(new ChaosPlugin(), "lorenz", Map.of(), 1, folder);
        double[] rows =
                java.util.stream.IntStream.range(0, 120).mapToDouble(i -> i % 7).toArray();
        rows[31] = Double.NaN;
        trial.question = dev.assay.api.history.History.of(dev.assay.api.value.Series.of(0, 0.1, 3, rows), 5);
        trial.run("theta", Map.of());
        assertThat(trial.result.outcome()).isEqualTo("failed");
        assertThat(trial.result.reason()).contains("row 10 has NaN in coordinate 1");
    }

    @Test
    void smapeCanBeReadAtALyapunovTime() {
        InProcess trial = trial("lorenz", "linear-ar");
        double step = 12 * 1.5008 / 1199;
        int rows = (int) Math.rint(1 / (0.8917098035724058 * step));
        assertThat(rows).isEqualTo(75);
        double expected = trial.score("smape", Map.of("rows", "75")).number();
        assertThat(trial.score("smape", Map.of("lyapunovTimes", "1")).number()).isEqualTo(expected);
        assertThat(trial.score("smape").number()).isNotEqualTo(expected);
    }

    @Test
    void aSplitPastCanBeScored() {
        InProcess trial = new InProcess(new ChaosPlugin(), "lorenz", Map.of(), 1, folder).split(0.8);
        trial.run("nvar2", Map.of());
        assertThat(trial.score("smape").number()).isLessThan(20);
        assertThat(trial.score("forecast-rmse").number()).isLessThan(1);
        assertThat(trial.score("spectrum-distance").floor()).isNaN();
    }

    @Test
    void aPastTooShortFailsWithAReason() {
        InProcess trial = new InProcess(new ChaosPlugin(), "mackeyglass", Map.of("pointsPerPeriod", "20"), 1, folder)
                .run("linear-ar", Map.of());
        assertThat(trial.result.outcome()).isEqualTo("failed");
        assertThat(trial.result.reason()).contains("at least 111 rows");
    }

    @Test
    void sameSeedGivesTheSameForecastAndScoresHaveFloors() {
        InProcess one = trial("lorenz", "esn");
        InProcess two = trial("lorenz", "esn");
        int last = one.answers.size() - 1;
        assertThat(two.answers.get(last).get(Facets.FORECAST).values())
                .isEqualTo(one.answers.get(last).get(Facets.FORECAST).values());
        assertThat(one.score("smape").floor()).isZero();
        assertThat(one.score("valid-time").floor()).isCloseTo(200 * 12 * 1.5008 / 1199 * 0.89171, within(1e-4));
        assertThat(one.score("spectrum-distance").floor()).isBetween(0.02, 0.6);
        assertThat(one.score("forecast-rmse").floor()).isBetween(1e-17, 1e-14);
    }

    @Test
    void betterMethodsScoreBetterOnLorenz() {
        double esn = trial("lorenz", "esn").score("smape").number();
        double ar = trial("lorenz", "linear-ar").score("smape").number();
        double last = trial("lorenz", "last-value").score("smape").number();
        assertThat(esn).isLessThan(10);
        assertThat(ar).isGreaterThan(3 * esn);
        assertThat(last).isGreaterThan(60);
    }
}
