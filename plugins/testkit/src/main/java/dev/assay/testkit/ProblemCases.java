package dev.assay.testkit;

import dev.assay.api.Answer;
import dev.assay.api.Plugin;
import dev.assay.api.Question;
import dev.assay.api.Truth;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.Parameter;

/**
 * The problem contract over a table of problems.
 *
 * <pre>{@code
 * @ParameterizedClass
 * @MethodSource("table")
 * class TargetsTest extends ProblemCases {
 *     TargetsTest() { super(new MyPlugin()); }
 *     static Stream<ProblemCase> table() { return Stream.of(ProblemCase.of("my-target").withoutRandomInput()); }
 * }
 * }</pre>
 *
 * @since 1.0
 */
public abstract class ProblemCases extends ProblemContract {
    private final Plugin plugin;

    @Parameter
    ProblemCase row;

    /** For subclasses; JUnit hands over the rows. */
    protected ProblemCases(Plugin plugin) {
        this.plugin = plugin;
    }

    @Override
    protected final Plugin plugin() {
        return plugin;
    }

    @Override
    protected final String problem() {
        return row.id;
    }

    @Override
    protected final Map<String, String> parameters() {
        return row.parameters;
    }

    @Override
    protected final boolean hasRandomInput() {
        return row.randomInput;
    }

    @Override
    protected final Set<Integer> heavyTailed() {
        return row.heavyTailed;
    }

    @Override
    protected final double probeScale() {
        return row.probeScale;
    }

    @Override
    protected final boolean gradientsHaveVariance() {
        return row.gradientVariance;
    }

    @Override
    protected final Set<String> inertParameters() {
        return row.inert;
    }

    @Override
    protected final Map<String, String> otherValues() {
        return row.others;
    }

    @Override
    protected Answer simpleAnswer(Question question, Truth truth) {
        return row.answer
                .map(maker -> maker.apply(question, truth))
                .orElseGet(() -> super.simpleAnswer(question, truth));
    }
}
