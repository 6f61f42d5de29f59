package dev.assay.multiphysicspde.method;

import static dev.assay.api.Facets.FIELD;
import static dev.assay.api.Facets.QUANTITY;

import dev.assay.api.Answer;
import dev.assay.api.Check;
import dev.assay.api.Method;
import dev.assay.api.Run;
import dev.assay.api.Setting;
import dev.assay.api.field.Coefficient;
import dev.assay.api.field.FieldQuestion;
import dev.assay.api.field.IncompressibleFlow;
import dev.assay.api.field.Places;
import dev.assay.api.value.Estimate;
import dev.assay.api.value.Field;
import dev.assay.multiphysicspde.flow.ChebyshevFlow;
import dev.assay.multiphysicspde.flow.FlowModel;
import dev.assay.multiphysicspde.model.ConvectionExtrema;
import dev.assay.multiphysicspde.model.FlowReading;
import dev.assay.multiphysicspde.model.Models;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;

/** {@link ChebyshevFlow} with rising degree, each started from the one before. */
public final class ChebyshevMethod implements Method<FieldQuestion> {
    private static final int STEP = 2;
    private final Settings settings;

    /** With these settings. */
    public ChebyshevMethod(Settings settings) {
        this.settings = settings;
    }

    /** Why a question cannot be solved in streamfunction and temperature, if so. */
    public static Optional<String> declines(FieldQuestion q) {
        Optional<String> reason = Models.notFlow(q);
        if (reason.isPresent()) {
            return reason;
        }
        if (Models.flow(q).solid().isPresent()) {
            return Optional.of("polynomials do not follow a solid in the flow");
        }
        Coefficient side = q.equations(IncompressibleFlow.class).get(0).forceX();
        if (!side.isConstant()) {
            return Optional.of("needs a constant force along x");
        }
        try {
            new ChebyshevFlow(Models.flow(q), 4);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(e.getMessage());
        }
    }

    @Override
    public Answer solve(FieldQuestion question, Run run) {
        FlowModel model = Models.flow(question);
        int[] degrees = IntStream.iterate(settings.lowest(), d -> d <= settings.highest(), d -> d + STEP)
                .toArray();
        return Ladder.<ChebyshevFlow>climb(
                run,
                "degree-",
                degrees,
                (degree, before) -> {
                    var flow = new ChebyshevFlow(model, degree);
                    if (before != null) {
                        flow.startingFrom(before);
                    }
                    boolean done = flow.solve(settings.tolerance(), run::more);
                    run.count("unknowns", flow.factorizations() * flow.unknowns());
                    return done ? flow : null;
                },
                flow -> answer(question, model, flow));
    }

    private static Answer answer(FieldQuestion q, FlowModel model, ChebyshevFlow flow) {
        Places places = q.places();
        double[] x = new double[places.count()];
        double[] y = new double[places.count()];
        for (int k = 0; k < x.length; k++) {
            x[k] = places.x(k);
            y[k] = places.y(k);
        }
        double[][] value = flow.at(x, y);
        IncompressibleFlow eq = q.equations(IncompressibleFlow.class).get(0);
        Answer answer = Answer.of(FIELD.named(eq.u().name()), Field.of(value[0]))
                .and(FIELD.named(eq.v().name()), Field.of(value[1]))
                .and(FIELD.named(Models.transport(q).unknown().name()), Field.of(value[2]));
        if (q.quantities().isEmpty()) {
            return answer;
        }
        DoubleBinaryOperator[] fields = flow.fields();
        for (Map.Entry<String, Double> e :
                ConvectionExtrema.of(model, fields[0], fields[1], fields[2]).entrySet()) {
            if (q.quantities().contains(e.getKey())) {
                answer = answer.and(QUANTITY.named(e.getKey()), Estimate.of(e.getValue()));
            }
        }
        if (!q.quantities().contains("nusselt")) {
            return answer;
        }
        return answer.and(QUANTITY.named("nusselt"), Estimate.of(FlowReading.nusselt(model, flow.meanHeat())));
    }

    /**
     * Settings.
     *
     * @param lowest first degree of the polynomials, ≥ 4
     * @param highest last degree, ≤ 64; the degrees in between are two apart
     * @param tolerance largest change of T in a Newton step at which to stop, &gt; 0
     */
    public record Settings(
            @Setting(def = "8", range = "4..64", doc = "first degree of the polynomials")
            int lowest,

            @Setting(def = "24", symbol = "N", range = "lowest..64", doc = "last degree; those between are two apart")
            int highest,

            @Setting(def = "1e-9", unit = "unit of T", range = "> 0", doc = "change of T at which Newton stops")
            double tolerance) {
        public Settings {
            Check.within("lowest", lowest, 4, 64);
            Check.within("highest", highest, lowest, 64);
            Check.positive("tolerance", tolerance);
        }
    }
}
