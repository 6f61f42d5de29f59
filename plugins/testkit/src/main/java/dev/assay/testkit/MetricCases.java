package dev.assay.testkit;

import dev.assay.api.Answer;
import dev.assay.api.Plugin;
import dev.assay.api.Question;
import dev.assay.api.Truth;
import java.util.Map;
import org.junit.jupiter.params.Parameter;

/**
 * The metric contract over a table of metrics; see {@link ProblemCases} for the way to write one.
 *
 * @since 1.0
 */
public abstract class MetricCases extends MetricContract {
    private final Plugin plugin;

    @Parameter
    MetricCase row;

    /** For subclasses; JUnit hands over the rows. */
    protected MetricCases(Plugin plugin) {
        this.plugin = plugin;
    }

    @Override
    protected final Plugin plugin() {
        return plugin;
    }

    @Override
    protected final String metric() {
        return row.id;
    }

    @Override
    protected final Question question() {
        return row.question;
    }

    @Override
    protected final Truth truth() {
        return row.truth;
    }

    @Override
    protected final Answer good() {
        return row.good;
    }

    @Override
    protected final Answer bad() {
        return row.bad;
    }

    @Override
    protected final Map<String, String> settings() {
        return row.settings;
    }

    @Override
    protected final Map<String, Long> costs() {
        return row.costs;
    }

    @Override
    protected final double floorTolerance() {
        return row.floorTolerance;
    }

    @Override
    protected final boolean onlyDescribes() {
        return row.onlyDescribes;
    }
}
