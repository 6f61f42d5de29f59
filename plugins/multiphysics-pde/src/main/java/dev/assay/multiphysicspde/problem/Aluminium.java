package dev.assay.multiphysicspde.problem;

import static dev.assay.api.Facets.FIELD;
import static dev.assay.api.Facets.QUANTITY;

import dev.assay.api.Truth;
import dev.assay.api.field.Condition;
import dev.assay.api.field.Domain;
import dev.assay.api.field.FieldQuestion;
import dev.assay.api.field.Region;
import dev.assay.api.value.Estimate;
import dev.assay.api.value.Field;
import dev.assay.multiphysicspde.acoustic.SoundModel;
import dev.assay.multiphysicspde.model.AcousticStructure;
import java.util.Arrays;
import java.util.function.Supplier;

/** The aluminium disc of 5 mm in a square of 40 mm that two problems share: E = 69 GPa, ν = 0.33, ρ_s = 2730 kg/m³. */
final class Aluminium {
    /** Direction of the incident wave [rad]. */
    static final double ANGLE = -Math.PI / 6;

    private static final double HALF = 0.02;
    private static final double RADIUS = 0.005;
    private static final double YOUNG = 69e9;
    private static final double POISSON = 0.33;
    private static final String[] FIELDS = {"p", "X", "Y"};
    private static final String[] QUANTITIES = {"discX", "discY"};

    private Aluminium() {}

    /** The disc in a fluid, at a frequency [Hz]. */
    static SoundModel model(double frequency, SoundModel.OfPlace density, double speed, SoundModel.Rim rim) {
        return new SoundModel(
                HALF,
                RADIUS,
                2 * Math.PI * frequency,
                density,
                speed,
                2730,
                YOUNG * POISSON / ((1 + POISSON) * (1 - 2 * POISSON)),
                YOUNG / (2 * (1 + POISSON)),
                rim);
    }

    /** The question: p, X, Y at the midpoints of 64 × 64 cells, and the displacement of the centre. */
    static FieldQuestion question(SoundModel model) {
        AcousticStructure equation = AcousticStructure.of(model);
        Region disc = Region.of("disc", (x, y) -> x * x + y * y < RADIUS * RADIUS);
        FieldQuestion q = FieldQuestion.on(
                        Domain.box(-HALF, HALF, -HALF, HALF).with(disc),
                        Lattices.midpoints(-HALF, HALF, -HALF, HALF, 64))
                .equation(equation)
                .quantity("discX", "m")
                .quantity("discY", "m");
        for (String part : Domain.PARTS) {
            q = q.condition(Condition.open(equation.pressure(), part));
        }
        return q;
    }

    /**
     * A truth from numbers in a row.
     *
     * @param n places
     * @param all Re, Im of p, X, Y (n each), Re, Im of discX, discY; then the errors of p, X, Y, discX, discY
     */
    static Truth truth(int n, String source, String how, Supplier<double[]> all) {
        Truth truth = Truth.empty();
        for (int f = 0; f < 3; f++) {
            int at = f;
            truth = truth.and(FIELD.named(FIELDS[f]), source, () -> {
                        double[] v = all.get();
                        return Field.complex(Lattices.part(v, 2 * at * n, n), Lattices.part(v, (2 * at + 1) * n, n));
                    })
                    .and(TruthFacets.FIELD_ERROR.named(FIELDS[f]), how, () -> Estimate.of(all.get()[6 * n + 4 + at]));
        }
        for (int f = 0; f < 2; f++) {
            int at = f;
            truth = truth.and(QUANTITY.named(QUANTITIES[f]), source, () -> {
                double[] v = all.get();
                return Estimate.complex(v[6 * n + 2 * at], v[6 * n + 2 * at + 1], v[6 * n + 7 + at]);
            });
        }
        return truth;
    }

    /** Appends to {@code fine} the rms and absolute differences to {@code coarse}, times {@code factor}. */
    static double[] withErrors(int n, double[] fine, double[] coarse, double factor) {
        double[] out = Arrays.copyOf(fine, 6 * n + 9);
        for (int f = 0; f < 3; f++) {
            double sum = 0;
            int counted = 0;
            for (int k = 0; k < n; k++) {
                double dr = fine[2 * f * n + k] - coarse[2 * f * n + k];
                double di = fine[(2 * f + 1) * n + k] - coarse[(2 * f + 1) * n + k];
                if (!Double.isNaN(dr)) {
                    sum += dr * dr + di * di;
                    counted++;
                }
            }
            out[6 * n + 4 + f] = factor * StrictMath.sqrt(sum / counted);
        }
        for (int f = 0; f < 2; f++) {
            int at = 6 * n + 2 * f;
            out[6 * n + 7 + f] = factor * StrictMath.hypot(fine[at] - coarse[at], fine[at + 1] - coarse[at + 1]);
        }
        return out;
    }
}
