package dev.assay.multiphysicspde.model;

import static dev.assay.api.Facets.FIELD;
import static dev.assay.api.Facets.QUANTITY;

import dev.assay.api.Answer;
import dev.assay.api.field.FieldQuestion;
import dev.assay.api.field.Places;
import dev.assay.api.value.Estimate;
import dev.assay.api.value.Field;
import dev.assay.multiphysicspde.wave.ElectroHeat;

/**
 * Reads a wave and its heat at the places wanted, cubic (the scattered part, plus the exact incident wave) or bilinear,
 * and the quantity {@code joule-heat}: ∫ ½ σ |E|² dA over the box [W/m], as the finite volumes see it.
 */
public final class WaveReading {
    private WaveReading() {}

    /** The answer. */
    public static Answer answer(FieldQuestion q, ElectroHeat solution, boolean cubic) {
        Places places = q.places();
        double[] re = new double[places.count()];
        double[] im = new double[places.count()];
        double[] t = new double[places.count()];
        for (int k = 0; k < t.length; k++) {
            double x = places.x(k);
            double y = places.y(k);
            if (cubic) {
                re[k] = solution.fieldRe(x, y);
                im[k] = solution.fieldIm(x, y);
                t[k] = solution.temperature(x, y);
            } else {
                double[] v = solution.bilinear(x, y);
                re[k] = v[0];
                im[k] = v[1];
                t[k] = v[2];
            }
        }
        String wave = q.equations(Helmholtz.class).get(0).unknown().name();
        Answer answer = Answer.of(FIELD.named(wave), Field.complex(re, im))
                .and(FIELD.named(Models.transport(q).unknown().name()), Field.of(t));
        return q.quantities().contains("joule-heat")
                ? answer.and(QUANTITY.named("joule-heat"), Estimate.of(solution.balance()[0]))
                : answer;
    }
}
