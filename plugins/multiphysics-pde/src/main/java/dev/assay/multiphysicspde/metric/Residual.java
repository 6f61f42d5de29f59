package dev.assay.multiphysicspde.metric;

import static dev.assay.api.Facets.FIELD;

import dev.assay.api.Judging;
import dev.assay.api.Metric;
import dev.assay.api.Question;
import dev.assay.api.Scores;
import dev.assay.api.field.FieldQuestion;
import dev.assay.api.field.Places;
import dev.assay.api.value.Field;
import dev.assay.multiphysicspde.elliptic.Diffusion;
import java.util.List;

/**
 * How well a field satisfies its equation, by one discretisation for all methods: central differences on the grid of places,
 * K halfway between them, inner places only.
 *
 * <pre>  R = ‖∇·(K ∇u) − r u + f‖₂ / (‖∇·(K ∇u)‖₂ + ‖r u‖₂ + ‖f‖₂) </pre>
 *
 * <p>For steady diffusion ({@link Diffusion}). The floor is the truth's own residual: what this discretisation makes of the
 * exact field.
 */
public final class Residual {
    private Residual() {}

    /** The metric; no score for other equations or scattered places. */
    public static Metric metric() {
        return Metric.many(List.of(FIELD), List.of(FIELD), Residual::scores);
    }

    private static Scores scores(Judging judging) {
        if (!(judging.question(Question.class) instanceof FieldQuestion question)
                || !question.places().isGrid()
                || question.places().gridX().length < 3
                || question.places().gridY().length < 3
                || Diffusion.declines(question).isPresent()) {
            return Scores.empty();
        }
        Diffusion model = Diffusion.of(question);
        var key = FIELD.named(model.unknown().name());
        var answer = judging.answer().find(key);
        var exact = judging.truth().find(key);
        if (answer.isEmpty() || exact.isEmpty()) {
            return Scores.empty();
        }
        double floor = of(model, question.places(), exact.get());
        return Scores.empty().and("", key.label(), of(model, question.places(), answer.get()), floor);
    }

    static double of(Diffusion model, Places places, Field field) {
        double[] u = field.values();
        double[] x = places.gridX();
        double[] y = places.gridY();
        double hx = (x[x.length - 1] - x[0]) / (x.length - 1);
        double hy = (y[y.length - 1] - y[0]) / (y.length - 1);
        double[] squares = new double[4];
        for (int j = 1; j < y.length - 1; j++) {
            for (int i = 1; i < x.length - 1; i++) {
                int k = j * x.length + i;
                double east = model.conductivity().at(x[i] + 0.5 * hx, y[j]) * (u[k + 1] - u[k]);
                double west = model.conductivity().at(x[i] - 0.5 * hx, y[j]) * (u[k] - u[k - 1]);
                double north = model.conductivity().at(x[i], y[j] + 0.5 * hy) * (u[k + x.length] - u[k]);
                double south = model.conductivity().at(x[i], y[j] - 0.5 * hy) * (u[k] - u[k - x.length]);
                double spread = (east - west) / (hx * hx) + (north - south) / (hy * hy);
                double lost = model.reaction().at(x[i], y[j]) * u[k];
                double source = model.source().at(x[i], y[j]);
                double left = spread - lost + source;
                squares[0] += left * left;
                squares[1] += spread * spread;
                squares[2] += lost * lost;
                squares[3] += source * source;
            }
        }
        return StrictMath.sqrt(squares[0])
                / (StrictMath.sqrt(squares[1]) + StrictMath.sqrt(squares[2]) + StrictMath.sqrt(squares[3]));
    }
}
