package dev.assay.testkit;

import dev.assay.api.Plugin;
import dev.assay.api.engine.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.Parameter;

/**
 * The method contract over a table of methods; see {@link ProblemCases} for the way to write one.
 *
 * @since 1.0
 */
public abstract class MethodCases extends MethodContract {
    private final Plugin plugin;

    @Parameter
    MethodCase row;

    /** For subclasses; JUnit hands over the rows. */
    protected MethodCases(Plugin plugin) {
        this.plugin = plugin;
    }

    @Override
    protected final Plugin plugin() {
        return plugin;
    }

    @Override
    protected final String method() {
        return row.id;
    }

    @Override
    protected final List<Case> cases() {
        List<Case> cases = new ArrayList<>(row.cases);
        row.problems.forEach((id, parameters) -> cases.add(problem(id, parameters)));
        return cases;
    }

    @Override
    protected final Map<String, String> settings() {
        return row.settings;
    }

    @Override
    protected final Limits budget() {
        return row.budget.orElseGet(super::budget);
    }

    @Override
    protected final boolean usesRandomness() {
        return row.randomness;
    }

    @Override
    protected final double patience() {
        return row.patience;
    }
}
