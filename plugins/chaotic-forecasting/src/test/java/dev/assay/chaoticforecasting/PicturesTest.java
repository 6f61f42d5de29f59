package dev.assay.chaoticforecasting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.api.Exhibit;
import dev.assay.api.engine.EngineJudging;
import dev.assay.api.engine.Kept;
import dev.assay.api.engine.Registrations;
import dev.assay.api.engine.Seed;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PicturesTest {
    @TempDir
    Path folder;

    private static Exhibit picture(InProcess trial, int i) {
        return picture(trial, i, 0);
    }

    private static Exhibit picture(InProcess trial, int i, int answer) {
        var judging = new EngineJudging(
                trial.question, trial.answers.get(answer), trial.truth, Map.of(), Seed.of(1), Kept.inMemory());
        return Registrations.of(new ChaosPlugin())
                .problems()
                .get(0)
                .exhibits()
                .get(i)
                .maker()
                .make(trial.question, judging);
    }

    @Test
    void forecastIsDrawnAgainstTruthInLyapunovTimes() {
        InProcess trial = new InProcess(new ChaosPlugin(), "lorenz", Map.of(), 1, folder).run("last-value", Map.of());
        Exhibit lines = picture(trial, 0);
        assertThat(lines.layers()).extracting(Exhibit.Layer::name).containsExactly("past", "truth", "forecast");
        double[] t = lines.layers().get(1).x();
        assertThat(t[0]).isZero();
        assertThat(t[199]).isBetween(2.6, 2.7);
        assertThat(picture(trial, 1).layers()).hasSize(2);
    }

    @Test
    void anExplodingForecastIsCutOffAndSaysSo() {
        InProcess trial = new InProcess(
                        new ChaosPlugin(), "mackeyglass", Map.of("periods", "16", "horizon", "600"), 1, folder)
                .run("linear-ar", Map.of());
        assertThat(trial.score("forecast-rmse").number()).isGreaterThan(100);
        var layer = picture(trial, 0, trial.answers.size() - 1).layers().get(2);
        assertThat(layer.name()).contains("cut off");
        assertThat(java.util.Arrays.stream(layer.y()).map(Math::abs).max())
                .satisfies(most -> assertThat(most.orElseThrow()).isLessThan(5));
    }

    @Test
    void longForecastsAreThinnedToFit() {
        InProcess trial = new InProcess(
                        new ChaosPlugin(), "lorenz", Map.of("periods", "60", "horizon", "5000"), 1, folder)
                .run("last-value", Map.of());
        assertThat(picture(trial, 0).layers().get(1).x()).hasSizeBetween(400, 500);
    }
}
