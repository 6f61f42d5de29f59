package dev.assay.multiphysicspde.model;

import static dev.assay.api.Facets.FIELD;
import static dev.assay.api.Facets.QUANTITY;

import dev.assay.api.Answer;
import dev.assay.api.field.FieldQuestion;
import dev.assay.api.field.IncompressibleFlow;
import dev.assay.api.field.Places;
import dev.assay.api.value.Estimate;
import dev.assay.api.value.Field;
import dev.assay.multiphysicspde.flow.FlowField;
import dev.assay.multiphysicspde.flow.FlowModel;
import java.util.Map;

/**
 * Reads a flow at the places wanted, cubic or bilinear, and the quantity {@code nusselt}: the mean heat flux that enters
 * through the left wall over that of conduction alone, K (T_left − T_right)/L, as the finite volumes see it; also the extrema of
 * {@link FlowExtrema} or {@link ConvectionExtrema}, where they are wanted.
 */
public final class FlowReading {
    private FlowReading() {}

    /** The answer. */
    public static Answer answer(FieldQuestion q, FlowModel model, FlowField flow, boolean cubic) {
        IncompressibleFlow eq = q.equations(IncompressibleFlow.class).get(0);
        Answer answer = Answer.of(FIELD.named(eq.u().name()), at(q.places(), flow.uNodes(), cubic, model))
                .and(FIELD.named(eq.v().name()), at(q.places(), flow.vNodes(), cubic, model));
        if (model.carriesHeat()) {
            answer = answer.and(
                    FIELD.named(Models.transport(q).unknown().name()), at(q.places(), flow.tNodes(), cubic, null));
        }
        for (Map.Entry<String, Double> extremum : extrema(model, flow).entrySet()) {
            if (q.quantities().contains(extremum.getKey())) {
                answer = answer.and(QUANTITY.named(extremum.getKey()), Estimate.of(extremum.getValue()));
            }
        }
        if (q.quantities().contains("nusselt")) {
            answer = answer.and(QUANTITY.named("nusselt"), Estimate.of(nusselt(model, flow)));
        }
        return answer;
    }

    /** {@link FlowExtrema}, or with heat {@link ConvectionExtrema}. */
    public static Map<String, Double> extrema(FlowModel model, FlowField flow) {
        if (model.solid().isPresent()) {
            return DiscReading.of(model, flow);
        }
        return model.carriesHeat()
                ? ConvectionExtrema.of(model, flow.uNodes()::cubic, flow.vNodes()::cubic, flow.tNodes()::cubic)
                : FlowExtrema.of(model, flow);
    }

    /** The mean Nusselt number of the left wall. */
    public static double nusselt(FlowModel model, FlowField flow) {
        return nusselt(model, flow.meanHeat(FlowModel.LEFT));
    }

    /** The mean Nusselt number of the mean heat flux through the left wall. */
    public static double nusselt(FlowModel model, double meanHeat) {
        double difference = model.walls()[FlowModel.LEFT].value() - model.walls()[FlowModel.RIGHT].value();
        double[] box = model.box();
        return meanHeat * (box[1] - box[0]) / (model.conductivity() * difference);
    }

    /** Values at the places, none in the solid of {@code model}, if given. */
    private static Field at(Places places, FlowField.Nodes nodes, boolean cubic, FlowModel model) {
        double[] value = new double[places.count()];
        for (int k = 0; k < value.length; k++) {
            double x = places.x(k);
            double y = places.y(k);
            if (model != null
                    && model.solid().filter(s -> s.region().contains(x, y)).isPresent()) {
                value[k] = Double.NaN;
                continue;
            }
            value[k] = cubic ? nodes.cubic(x, y) : nodes.bilinear(x, y);
        }
        return Field.of(value);
    }
}
