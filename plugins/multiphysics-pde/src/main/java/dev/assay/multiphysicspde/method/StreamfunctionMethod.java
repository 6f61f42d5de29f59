package dev.assay.multiphysicspde.method;

import static dev.assay.api.Facets.FIELD;
import static dev.assay.api.Facets.QUANTITY;

import dev.assay.api.Answer;
import dev.assay.api.Check;
import dev.assay.api.Method;
import dev.assay.api.Run;
import dev.assay.api.Setting;
import dev.assay.api.field.FieldQuestion;
import dev.assay.api.field.IncompressibleFlow;
import dev.assay.api.field.Places;
import dev.assay.api.value.Estimate;
import dev.assay.api.value.Field;
import dev.assay.multiphysicspde.flow.CompactFlow;
import dev.assay.multiphysicspde.flow.FlowModel;
import dev.assay.multiphysicspde.model.ConvectionExtrema;
import dev.assay.multiphysicspde.model.FlowExtrema;
import dev.assay.multiphysicspde.model.FlowReading;
import dev.assay.multiphysicspde.model.Models;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;

/** {@link CompactFlow} on a ladder of uniform grids, each started from the one before. */
public final class StreamfunctionMethod implements Method<FieldQuestion> {
    private final Settings settings;

    /** With these settings. */
    public StreamfunctionMethod(Settings settings) {
        this.settings = settings;
    }

    /** Why a question cannot be solved in streamfunction and vorticity, if so. */
    public static Optional<String> declines(FieldQuestion q) {
        Optional<String> reason = Models.notFlow(q);
        if (reason.isPresent()) {
            return reason;
        }
        return Models.flow(q).solid().isPresent()
                ? Optional.of("a solid in the flow needs a streamfunction of its own on its surface")
                : Optional.empty();
    }

    @Override
    public Answer solve(FieldQuestion question, Run run) {
        FlowModel model = Models.flow(question);
        return Ladder.<CompactFlow>climb(
                run,
                settings.coarsest(),
                settings.finest(),
                (n, before) -> {
                    var flow = new CompactFlow(model, n);
                    if (before != null) {
                        flow.startingFrom(before);
                    }
                    boolean done = flow.solve(settings.tolerance(), run::more);
                    run.count("unknowns", flow.factorizations() * flow.unknowns());
                    return done ? flow : null;
                },
                flow -> answer(question, model, flow));
    }

    private static Answer answer(FieldQuestion q, FlowModel model, CompactFlow flow) {
        IncompressibleFlow eq = q.equations(IncompressibleFlow.class).get(0);
        DoubleBinaryOperator[] f = flow.fields();
        Answer answer = Answer.of(FIELD.named(eq.u().name()), at(q.places(), f[0]))
                .and(FIELD.named(eq.v().name()), at(q.places(), f[1]));
        if (model.carriesHeat()) {
            answer = answer.and(FIELD.named(Models.transport(q).unknown().name()), at(q.places(), f[2]));
        }
        if (q.quantities().isEmpty()) {
            return answer;
        }
        Map<String, Double> extrema = model.carriesHeat()
                ? ConvectionExtrema.of(model, f[0], f[1], f[2])
                : FlowExtrema.of(model, f[0], f[1], f[3], flow.x(), flow.y());
        for (Map.Entry<String, Double> e : extrema.entrySet()) {
            if (q.quantities().contains(e.getKey())) {
                answer = answer.and(QUANTITY.named(e.getKey()), Estimate.of(e.getValue()));
            }
        }
        if (!q.quantities().contains("nusselt")) {
            return answer;
        }
        return answer.and(QUANTITY.named("nusselt"), Estimate.of(FlowReading.nusselt(model, flow.meanHeat())));
    }

    static Field at(Places places, DoubleBinaryOperator f) {
        double[] value = new double[places.count()];
        for (int k = 0; k < value.length; k++) {
            value[k] = f.applyAsDouble(places.x(k), places.y(k));
        }
        return Field.of(value);
    }

    /**
     * Settings.
     *
     * @param coarsest cells a side of the first grid, ≥ 6
     * @param finest cells a side of the last grid, ≤ 512
     * @param tolerance largest Newton step at which to stop, relative, &gt; 0
     */
    public record Settings(
            @Setting(def = "8", unit = "cells", range = "6..512", doc = "cells a side of the first grid")
            int coarsest,

            @Setting(def = "64", unit = "cells", range = "coarsest..512", doc = "cells a side of the last grid")
            int finest,

            @Setting(def = "1e-8", range = "> 0", doc = "largest relative Newton step at which to stop")
            double tolerance) {
        public Settings {
            Ladder.check(coarsest, finest);
            Check.within("coarsest", coarsest, 6, 512);
            Check.positive("tolerance", tolerance);
        }
    }
}
