package dev.assay.testkit;

import dev.assay.api.Answer;
import dev.assay.api.Question;
import dev.assay.api.Truth;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One metric in a table of them, for {@link MetricCases}: its id, a question with its truth, a good and a bad answer.
 *
 * @since 1.0
 */
public final class MetricCase {
    final String id;
    final Question question;
    final Truth truth;
    final Answer good;
    final Answer bad;
    final Map<String, String> settings = new LinkedHashMap<>();
    final Map<String, Long> costs = new LinkedHashMap<>();
    double floorTolerance = Double.POSITIVE_INFINITY;
    boolean onlyDescribes;

    private MetricCase(String id, Question question, Truth truth, Answer good, Answer bad) {
        this.id = id;
        this.question = question;
        this.truth = truth;
        this.good = good;
        this.bad = bad;
    }

    /** {@return the metric with its default settings} */
    public static MetricCase of(String id, Question question, Truth truth, Answer good, Answer bad) {
        return new MetricCase(id, question, truth, good, bad);
    }

    /** Sets a setting, as text; {@return this case} */
    public MetricCase with(String setting, String value) {
        settings.put(setting, value);
        return this;
    }

    /** Says what both answers had cost, in a unit; {@return this case} */
    public MetricCase costing(String unit, long count) {
        costs.put(unit, count);
        return this;
    }

    /** Says how far the good answer's score may lie from its floor; {@return this case} */
    public MetricCase nearFloor(double tolerance) {
        floorTolerance = tolerance;
        return this;
    }

    /** Says that no direction is better; {@return this case} */
    public MetricCase onlyDescribes() {
        onlyDescribes = true;
        return this;
    }

    @Override
    public String toString() {
        return settings.isEmpty() ? id : id + " " + settings;
    }
}
