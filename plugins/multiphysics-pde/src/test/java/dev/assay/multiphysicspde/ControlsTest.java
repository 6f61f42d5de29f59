package dev.assay.multiphysicspde;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.api.Answer;
import dev.assay.api.Method;
import dev.assay.api.Run;
import dev.assay.api.field.Coefficient;
import dev.assay.api.field.Condition;
import dev.assay.api.field.FieldQuestion;
import dev.assay.api.field.IncompressibleFlow;
import dev.assay.api.field.Transport;
import dev.assay.multiphysicspde.model.Helmholtz;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Known-bad solvers, one wrong sign each, through the real scoring: the metrics must expose them. */
class ControlsTest {
    /** Solves another question than it was asked. */
    private record Misreading(Method<Object> solver, boolean flow) implements Method<FieldQuestion> {
        @Override
        public Answer solve(FieldQuestion question, Run run) throws Exception {
            return solver.solve(flow ? wrongBuoyancy(question) : wrongHeat(question), run);
        }
    }

    private static Coefficient minus(Coefficient c) {
        return Coefficient.state(c.reads(), (x, y, t, state) -> -c.at(x, y, t, state));
    }

    private static FieldQuestion conditions(FieldQuestion from, FieldQuestion to) {
        FieldQuestion q = to;
        for (Condition c : from.conditions()) {
            q = q.condition(c);
        }
        for (String name : from.quantities()) {
            q = q.quantity(name);
        }
        return q;
    }

    private static FieldQuestion wrongBuoyancy(FieldQuestion q) {
        IncompressibleFlow flow = q.equations(IncompressibleFlow.class).get(0);
        Transport heat = q.equations(Transport.class).get(0);
        IncompressibleFlow wrong = flow.force(flow.forceX(), minus(flow.forceY()));
        return conditions(
                q,
                FieldQuestion.on(q.domain(), q.places())
                        .equation(wrong)
                        .equation(Transport.of(heat.unknown(), heat.conductivity())
                                .carriedBy(wrong, heat.convection())));
    }

    private static FieldQuestion wrongHeat(FieldQuestion q) {
        Transport heat = q.equations(Transport.class).get(0);
        return conditions(
                q,
                FieldQuestion.on(q.domain(), q.places())
                        .equation(q.equations(Helmholtz.class).get(0))
                        .equation(heat.source(minus(heat.source()))));
    }

    @Test
    void wrongBuoyancyIsExposedByTheFieldsThoughNotByTheNusseltNumber() throws Exception {
        var settings = Map.of("finest", "32");
        var right = Trials.run("heated-cavity", Map.of(), "mac-newton-graded", settings);
        var wrong = Trials.run(
                "heated-cavity",
                Map.of(),
                new Misreading(Trials.method("mac-newton-graded").make(settings), true));
        assertThat(right.scores("vrmse", right.last()).values()).allMatch(s -> s < 0.02);
        assertThat(wrong.scores("vrmse", wrong.last()).get("u")).isGreaterThan(1);
        assertThat(wrong.scores("vrmse", wrong.last()).get("T")).isGreaterThan(0.5);
        // the mirror image carries the same heat: an integral alone would not have seen it
        assertThat(wrong.scores("nusselt-error", wrong.last()).get("")).isLessThan(0.01);
    }

    @Test
    void wrongJouleHeatIsExposed() throws Exception {
        var parameters = Map.of("a", "22", "b", "14", "angle", "30", "C", "2e11", "kAl", "15");
        var settings = Map.of("finest", "48");
        var right = Trials.run("electro-thermal", parameters, "helmholtz-compact", settings);
        var wrong = Trials.run(
                "electro-thermal",
                parameters,
                new Misreading(Trials.method("helmholtz-compact").make(settings), false));
        assertThat(right.scores("vrmse", right.last()).get("T")).isLessThan(0.5);
        assertThat(wrong.scores("vrmse", wrong.last()).get("T")).isGreaterThan(5);
        assertThat(wrong.scores("joule-heat-error", wrong.last()).get("")).isGreaterThan(1);
    }
}
