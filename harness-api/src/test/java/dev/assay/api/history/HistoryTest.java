package dev.assay.api.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.api.Facets;
import dev.assay.api.Question;
import dev.assay.api.value.Series;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryTest {
    private static History history() {
        double[] rows = new double[20];
        for (int i = 0; i < 20; i++) {
            rows[i] = i;
        }
        return History.of(Series.of(5, 0.5, 2, rows), 3).coordinates(List.of("x", "y"));
    }

    @Test
    void theForecastStartsOneStepAfterThePast() {
        assertThat(history().forecastStart()).isEqualTo(10);
        assertThat(history().past().time(9)).isEqualTo(9.5);
    }

    @Test
    void aSplitForecastsTheRestOfThePastAndKnowsIt() {
        Question.Split split = history().split(0.8).orElseThrow();
        History shorter = (History) split.question();
        assertThat(shorter.past().length()).isEqualTo(8);
        assertThat(shorter.horizon()).isEqualTo(2);
        assertThat(shorter.coordinates()).containsExactly("x", "y");
        Series rest = split.truth().get(Facets.FORECAST);
        assertThat(rest.values()).containsExactly(16, 17, 18, 19);
        assertThat(rest.start()).isEqualTo(shorter.forecastStart());
    }

    @Test
    void aSplitThatLeavesNothingIsNone() {
        assertThat(history().split(0.99)).isEmpty();
        assertThat(history().split(0.1)).isEmpty();
        assertThatThrownBy(() -> history().split(1)).hasMessage("fraction must be in (0.0, 1.0), got 1.0");
    }

    @Test
    void questionsWithoutPastOrFutureAreRefused() {
        Series one = Series.of(0, 1, 2, new double[2]);
        assertThatThrownBy(() -> History.of(one, 1)).hasMessage("rows of the past must be >= 2, got 1");
        assertThatThrownBy(() -> History.of(history().past(), 0)).hasMessage("horizon must be >= 1, got 0");
    }
}
