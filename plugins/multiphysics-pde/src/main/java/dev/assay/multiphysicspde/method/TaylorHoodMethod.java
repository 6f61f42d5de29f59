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
import dev.assay.api.value.Estimate;
import dev.assay.multiphysicspde.elements.FlowElements;
import dev.assay.multiphysicspde.elements.PumpElements;
import dev.assay.multiphysicspde.flow.FlowModel;
import dev.assay.multiphysicspde.model.ConvectionExtrema;
import dev.assay.multiphysicspde.model.DiscReading;
import dev.assay.multiphysicspde.model.FlowExtrema;
import dev.assay.multiphysicspde.model.FlowReading;
import dev.assay.multiphysicspde.model.MagneticPump;
import dev.assay.multiphysicspde.model.Models;
import dev.assay.numerics.grid.Interpolation;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;

/** {@link FlowElements} or {@link PumpElements} on a ladder of meshes, each started from the one before. */
public final class TaylorHoodMethod implements Method<FieldQuestion> {
    private static final int[] SIZES = {8, 12, 16, 24, 32, 48, 64, 96, 128, 192, 256};
    private static final int PUMP = 16;
    private static final int LATTICE = 64;

    private final Settings settings;

    /** With these settings. */
    public TaylorHoodMethod(Settings settings) {
        this.settings = settings;
    }

    /** Why a question cannot be solved, if so. */
    public static Optional<String> declines(FieldQuestion q) {
        if (PumpMethod.declines(q).isEmpty()) {
            return Optional.empty();
        }
        Optional<String> reason = Models.notFlow(q);
        return reason.isPresent() ? reason : FlowElements.refusal(Models.flow(q));
    }

    @Override
    public Answer solve(FieldQuestion question, Run run) {
        return PumpMethod.declines(question).isEmpty() ? pump(question, run) : flow(question, run);
    }

    private IntStream sizes() {
        return Arrays.stream(SIZES).filter(n -> n >= settings.coarsest() && n <= settings.finest());
    }

    private Answer flow(FieldQuestion question, Run run) {
        FlowModel model = Models.flow(question);
        return Ladder.<FlowElements>climb(
                run,
                "nodes-",
                sizes().toArray(),
                (n, before) -> {
                    var flow = new FlowElements(model, n);
                    if (before != null) {
                        flow.startingFrom(before);
                    }
                    boolean done = flow.solve(settings.tolerance(), run::more);
                    run.count("unknowns", (long) flow.factorizations() * flow.unknowns());
                    return done ? flow : null;
                },
                flow -> answer(question, model, flow));
    }

    private static Answer answer(FieldQuestion q, FlowModel model, FlowElements flow) {
        IncompressibleFlow eq = q.equations(IncompressibleFlow.class).get(0);
        DoubleBinaryOperator[] f = flow.fields();
        Answer answer = Answer.of(FIELD.named(eq.u().name()), StreamfunctionMethod.at(q.places(), fluid(model, f[0])))
                .and(FIELD.named(eq.v().name()), StreamfunctionMethod.at(q.places(), fluid(model, f[1])));
        if (model.carriesHeat()) {
            answer = answer.and(
                    FIELD.named(Models.transport(q).unknown().name()), StreamfunctionMethod.at(q.places(), f[2]));
        }
        for (Map.Entry<String, Double> e : quantities(q, model, flow, f).entrySet()) {
            if (q.quantities().contains(e.getKey())) {
                answer = answer.and(QUANTITY.named(e.getKey()), Estimate.of(e.getValue()));
            }
        }
        return answer;
    }

    /** NaN in the solid. */
    private static DoubleBinaryOperator fluid(FlowModel model, DoubleBinaryOperator f) {
        return model.solid().isEmpty()
                ? f
                : (x, y) -> model.solid().orElseThrow().region().contains(x, y) ? Double.NaN : f.applyAsDouble(x, y);
    }

    private static Map<String, Double> quantities(
            FieldQuestion q, FlowModel model, FlowElements flow, DoubleBinaryOperator[] f) {
        Map<String, Double> found = new TreeMap<>();
        if (q.quantities().isEmpty()) {
            return found;
        }
        if (!model.carriesHeat()) {
            double[] x = lattice(model.box(), 0);
            double[] y = lattice(model.box(), 2);
            return FlowExtrema.of(model, f[0], f[1], streamfunction(f[0], x, y), x, y);
        }
        if (model.solid().isPresent()) {
            double cold = Arrays.stream(model.walls())
                    .filter(FlowModel.Wall::fixed)
                    .mapToDouble(FlowModel.Wall::value)
                    .min()
                    .orElse(Double.NaN);
            found.put("tMaxExcess", flow.largestT() - cold);
            found.put("tMeanExcess", flow.meanT() - cold);
            found.put("maxSpeed", DiscReading.speed(model, f[0], f[1]));
            return found;
        }
        found.putAll(ConvectionExtrema.of(model, f[0], f[1], f[2]));
        found.put("nusselt", FlowReading.nusselt(model, flow.meanHeat()));
        return found;
    }

    private static double[] lattice(double[] box, int axis) {
        double[] x = new double[LATTICE + 1];
        for (int i = 0; i <= LATTICE; i++) {
            x[i] = box[axis] + (box[axis + 1] - box[axis]) * i / LATTICE;
        }
        return x;
    }

    /** ψ = ∫ u dy from the bottom by Simpson's rule on a lattice, between its nodes by polynomials of degree 5. */
    private static DoubleBinaryOperator streamfunction(DoubleBinaryOperator u, double[] x, double[] y) {
        double[] psi = new double[x.length * y.length];
        for (int i = 0; i < x.length; i++) {
            double low = u.applyAsDouble(x[i], y[0]);
            for (int j = 1; j < y.length; j++) {
                double mid = u.applyAsDouble(x[i], 0.5 * (y[j - 1] + y[j]));
                double high = u.applyAsDouble(x[i], y[j]);
                psi[j * x.length + i] = psi[(j - 1) * x.length + i] + (y[j] - y[j - 1]) * (low + 4 * mid + high) / 6;
                low = high;
            }
        }
        return (a, b) -> Interpolation.quintic(x, y, psi, a, b);
    }

    private Answer pump(FieldQuestion question, Run run) {
        MagneticPump model = question.equations(MagneticPump.class).get(0);
        int[] sizes = sizes().filter(n -> n % PUMP == 0).toArray();
        return Ladder.<PumpElements>climb(
                run,
                "nodes-",
                sizes.length == 0 ? new int[] {PUMP} : sizes,
                (n, before) -> {
                    var pump = new PumpElements(question.domain(), model, n);
                    if (before != null) {
                        pump.startingFrom(before);
                    }
                    boolean done = pump.solve(settings.tolerance(), run::more);
                    run.count("unknowns", (long) pump.factorizations() * pump.unknowns());
                    return done ? pump : null;
                },
                pump -> answer(question, model, pump));
    }

    private static Answer answer(FieldQuestion q, MagneticPump model, PumpElements pump) {
        Answer answer = Answer.empty();
        for (int f = 0; f < model.unknowns().size(); f++) {
            int what = f;
            answer = answer.and(
                    FIELD.named(model.unknowns().get(f).name()),
                    StreamfunctionMethod.at(q.places(), (x, y) -> pump.value(what, x, y)));
        }
        if (q.quantities().contains("flowRate")) {
            answer = answer.and(QUANTITY.named("flowRate"), Estimate.of(pump.flowRate()));
        }
        if (q.quantities().contains("current")) {
            answer = answer.and(QUANTITY.named("current"), Estimate.of(pump.current()));
        }
        return answer;
    }

    /**
     * Settings.
     *
     * @param coarsest node steps a side of the first mesh, twice its elements, ≥ 8
     * @param finest node steps a side of the last mesh, ≤ 256
     * @param tolerance largest Newton step at which to stop, relative, &gt; 0
     */
    public record Settings(
            @Setting(
                    def = "8",
                    unit = "node steps",
                    range = "8..256",
                    doc = "twice the elements a side of the first mesh")
            int coarsest,

            @Setting(
                    def = "48",
                    unit = "node steps",
                    range = "coarsest..256",
                    doc = "twice the elements a side of the last mesh; 16, 32, … for pumps")
            int finest,

            @Setting(def = "1e-8", range = "> 0", doc = "largest relative Newton step at which to stop")
            double tolerance) {
        public Settings {
            Check.within("coarsest", coarsest, 8, 256);
            Check.within("finest", finest, coarsest, 256);
            int low = coarsest;
            int high = finest;
            Check.that(
                    Arrays.stream(SIZES).anyMatch(n -> n >= low && n <= high),
                    "no mesh of 2ᵏ or 3·2ᵏ node steps from " + coarsest + " to " + finest);
            Check.positive("tolerance", tolerance);
        }
    }
}
