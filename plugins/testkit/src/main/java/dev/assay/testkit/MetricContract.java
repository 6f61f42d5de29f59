package dev.assay.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.api.Answer;
import dev.assay.api.Metric;
import dev.assay.api.Plugin;
import dev.assay.api.Question;
import dev.assay.api.Scores;
import dev.assay.api.Truth;
import dev.assay.api.engine.MetricRegistration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * What every metric must do. Extend it, name plugin and metric, and give a good and a bad answer.
 *
 * @since 1.0
 */
public abstract class MetricContract {
    /** {@return the plugin} */
    protected abstract Plugin plugin();

    /** {@return the metric's id} */
    protected abstract String metric();

    /** {@return the question} */
    protected abstract Question question();

    /** {@return its truth} */
    protected abstract Truth truth();

    /** {@return an answer as good as can be} */
    protected abstract Answer good();

    /** {@return an answer that is clearly worse} */
    protected abstract Answer bad();

    /** {@return settings other than the defaults, as text} */
    protected Map<String, String> settings() {
        return Map.of();
    }

    /** {@return what both answers had cost, by unit} */
    protected Map<String, Long> costs() {
        return Map.of();
    }

    /** {@return how far the good answer's score may lie from its floor, where there is one; infinite for any distance} */
    protected double floorTolerance() {
        return Double.POSITIVE_INFINITY;
    }

    /** {@return whether the metric only describes, so that no direction is better (calibration, signs)} */
    protected boolean onlyDescribes() {
        return false;
    }

    private MetricRegistration registration() {
        return Trials.metric(plugin(), metric());
    }

    private List<Scores.Value> scores(Answer answer) {
        return Trials.score(registration(), settings(), question(), answer, truth(), costs())
                .values();
    }

    @Test
    void itReadsWhatItDeclares() {
        Metric metric = registration().make(settings());
        metric.ofAnswer()
                .forEach(facet ->
                        assertThat(good().labelled(facet)).as("%s", facet).isNotEmpty());
        metric.ofTruth()
                .forEach(facet ->
                        assertThat(truth().labelled(facet)).as("%s", facet).isNotEmpty());
    }

    @Test
    void itIsTheSameEveryTime() {
        List<Scores.Value> first = scores(good());
        List<Scores.Value> second = scores(good());
        assertThat(first).isNotEmpty();
        assertThat(second).hasSameSizeAs(first);
        for (int i = 0; i < first.size(); i++) {
            assertThat(Double.valueOf(second.get(i).number()))
                    .as("score %d", i)
                    .isEqualTo(Double.valueOf(first.get(i).number()));
            assertThat(Double.valueOf(second.get(i).floor()))
                    .as("floor %d", i)
                    .isEqualTo(Double.valueOf(first.get(i).floor()));
        }
    }

    @Test
    void theBadAnswerScoresWorseInTheDeclaredDirection() {
        if (onlyDescribes()) {
            assertThat(registration().direction()).isEqualTo("none");
            return;
        }
        double good = scores(good()).get(0).number();
        double bad = scores(bad()).get(0).number();
        assertThat(registration().direction()).isIn("lower", "higher");
        if (registration().direction().equals("lower")) {
            assertThat(good).isLessThan(bad);
        } else {
            assertThat(good).isGreaterThan(bad);
        }
    }

    @Test
    void theGoodAnswerIsNearTheFloor() {
        for (Scores.Value value : scores(good())) {
            if (!Double.isNaN(value.floor())) {
                assertThat(Math.abs(value.number() - value.floor()))
                        .as("distance of the good answer's score %s %s from its floor", value.name(), value.label())
                        .isLessThanOrEqualTo(floorTolerance());
            }
        }
    }

    /** Answers that went wrong must be scored, and not as better than good ones. */
    @Test
    void itStandsSpoiledAnswers() {
        double good = scores(good()).get(0).number();
        for (Answer spoiled : Spoil.all(good())) {
            List<Scores.Value> values = scores(spoiled);
            if (!values.isEmpty()
                    && !onlyDescribes()
                    && !Double.isNaN(values.get(0).number())) {
                double spoiledScore = values.get(0).number();
                boolean better = registration().direction().equals("lower") ? spoiledScore < good : spoiledScore > good;
                assertThat(better)
                        .as("whether a spoiled answer is better: %s against %s", spoiledScore, good)
                        .isFalse();
            }
        }
    }

    @Test
    void namesAndLabelsTellScoresApart() {
        List<String> keys = scores(good()).stream()
                .map(value -> value.name() + "[" + value.label() + "]")
                .toList();
        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void itIsDescribed() {
        MetricRegistration metric = registration();
        Described.check(metric.id(), metric.title(), metric.summary(), "its summary", metric.settings());
        assertThat(metric.unit()).isNotBlank();
    }
}
