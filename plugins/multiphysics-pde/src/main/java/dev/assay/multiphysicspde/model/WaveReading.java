package dev.assay.multiphysicspde.model;

import static dev.assay.api.Facets.FIELD;
import static dev.assay.api.Facets.QUANTITY;

import dev.assay.api.Answer;
import dev.assay.api.field.FieldQuestion;
import dev.assay.api.field.Places;
import dev.assay.api.value.Estimate;
import dev.assay.api.value.Field;
import dev.assay.multiphysicspde.wave.BoxExtreme;
import dev.assay.multiphysicspde.wave.ElectroHeat;

/**
 * Reads a wave and its heat at the places wanted, cubic (the scattered part, plus the exact incident wave) or bilinear,
 * and the quantities wanted:
 *
 * <table>
 * <caption>Quantities</caption>
 * <tr><td>{@code jouleHeat}</td><td>∫ ½ σ |E|² dA over the box [W/m], as the finite volumes see it</td></tr>
 * <tr><td>{@code tMin}, {@code tMax}</td><td>least and largest temperature of the box, its sides included [K]</td></tr>
 * <tr><td>{@code tCentre}</td><td>temperature at the centre of the box [K]</td></tr>
 * <tr><td>{@code eCentre}</td><td>field at the centre of the box [V/m], complex</td></tr>
 * <tr><td>{@code eMax}</td><td>largest |E| in the box, its sides included [V/m]</td></tr>
 * </table>
 */
public final class WaveReading {
    private static final int FINEST_LATTICE = 192;

    private WaveReading() {}

    /** The answer. */
    public static Answer answer(FieldQuestion q, ElectroHeat solution, boolean cubic) {
        Places places = q.places();
        boolean heats = solution.heats();
        double[] re = new double[places.count()];
        double[] im = new double[places.count()];
        double[] t = new double[places.count()];
        for (int k = 0; k < t.length; k++) {
            double x = places.x(k);
            double y = places.y(k);
            if (cubic) {
                re[k] = solution.fieldRe(x, y);
                im[k] = solution.fieldIm(x, y);
                t[k] = heats ? solution.temperature(x, y) : 0;
            } else {
                double[] v = solution.bilinear(x, y);
                re[k] = v[0];
                im[k] = v[1];
                t[k] = v[2];
            }
        }
        String wave = q.equations(Helmholtz.class).get(0).unknown().name();
        Answer answer = Answer.of(FIELD.named(wave), Field.complex(re, im));
        if (heats) {
            answer = answer.and(FIELD.named(Models.transport(q).unknown().name()), Field.of(t));
        }
        for (String name : q.quantities()) {
            answer = answer.and(QUANTITY.named(name), quantity(name, solution, cubic));
        }
        return answer;
    }

    /** One of the quantities above; refuses other names, and temperatures of a wave alone. */
    public static Estimate quantity(String name, ElectroHeat solution, boolean cubic) {
        double[] box = solution.box();
        double x = 0.5 * (box[0] + box[1]);
        double y = 0.5 * (box[2] + box[3]);
        int n = Math.min(FINEST_LATTICE, solution.size());
        if (!solution.heats() && !name.startsWith("e")) {
            throw new IllegalArgumentException("there is no heat beside this wave to tell " + name + " of");
        }
        return switch (name) {
            case "jouleHeat" -> Estimate.of(solution.balance()[0]);
            case "tMin" -> Estimate.of(BoxExtreme.least(box, n, (px, py) -> temperature(solution, cubic, px, py)));
            case "tMax" -> Estimate.of(BoxExtreme.largest(box, n, (px, py) -> temperature(solution, cubic, px, py)));
            case "tCentre" -> Estimate.of(temperature(solution, cubic, x, y));
            case "eCentre" -> Estimate.complex(field(solution, cubic, x, y)[0], field(solution, cubic, x, y)[1]);
            case "eMax" ->
                Estimate.of(BoxExtreme.largest(box, n, (px, py) -> {
                    double[] e = field(solution, cubic, px, py);
                    return StrictMath.hypot(e[0], e[1]);
                }));
            default ->
                throw new IllegalArgumentException("unknown quantity '" + name
                        + "' of a wave; known: jouleHeat, tMin, tMax, tCentre, eCentre, eMax");
        };
    }

    private static double temperature(ElectroHeat solution, boolean cubic, double x, double y) {
        return cubic ? solution.temperature(x, y) : solution.bilinear(x, y)[2];
    }

    private static double[] field(ElectroHeat solution, boolean cubic, double x, double y) {
        return cubic ? new double[] {solution.fieldRe(x, y), solution.fieldIm(x, y)} : solution.bilinear(x, y);
    }
}
