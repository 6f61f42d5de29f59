package dev.assay.multiphysicspde.problem;

import static dev.assay.api.Facets.FIELD;
import static dev.assay.api.Facets.QUANTITY;

import dev.assay.api.Check;
import dev.assay.api.Instance;
import dev.assay.api.Problem;
import dev.assay.api.Setting;
import dev.assay.api.Truth;
import dev.assay.api.TruthRun;
import dev.assay.api.field.Coefficient;
import dev.assay.api.field.Condition;
import dev.assay.api.field.Domain;
import dev.assay.api.field.FieldQuestion;
import dev.assay.api.field.Places;
import dev.assay.api.field.Region;
import dev.assay.api.field.Unknown;
import dev.assay.api.value.Estimate;
import dev.assay.api.value.Field;
import dev.assay.multiphysicspde.model.Helmholtz;
import dev.assay.multiphysicspde.wave.BoxExtreme;
import dev.assay.multiphysicspde.wave.DielectricCylinder;

/**
 * A plane wave, polarised along the axis, on a lossless circular dielectric cylinder in vacuum:
 *
 * <pre>
 *   ∇²E + k₀² ε E = 0,   ε = ε_r for |x| &lt; R, else 1,   E − E_b leaves outwards,
 *   E_b = E_m exp(−j k₀ (x cos θ + y sin θ)),   θ = π/3, E_m = 3·10⁵ V/m,   time factor e^{+jωt}.
 * </pre>
 *
 * <p>The electro-thermal problem's wave alone, with a truth in closed form ({@link DielectricCylinder}). The box is 128 mm
 * a side, the cylinder in its middle. Wanted: E at the midpoints of 64 × 64 cells, {@code eCentre} = E(0, 0) [V/m], complex,
 * and {@code eMax}, the largest |E| in the box [V/m]. Between modes of the rod E varies slowly with k₀R√ε_r, near one
 * (sharp for large ε_r) a small error of the geometry is a large one of the field.
 *
 * @see <a href="https://doi.org/10.1002/9781118105153">Balanis, Advanced Engineering Electromagnetics (2012), ch. 11</a>
 */
public final class CylinderScattering implements Problem<FieldQuestion> {
    private static final double HALF = 0.064;
    private static final double AMPLITUDE = 3e5;
    private static final double ANGLE = Math.PI / 3;
    private static final int LATTICE = 192;
    private static final double ROUNDING = 1e-11;
    private static final String SOURCE = "exact series of 41 orders";

    private final FieldQuestion question;
    private final DielectricCylinder exact;

    /** Makes the problem; nothing in it is random. */
    public CylinderScattering(Parameters parameters, Instance instance) {
        double radius = 1e-3 * parameters.R();
        Region rod = Region.of("rod", (x, y) -> x * x + y * y < radius * radius);
        Unknown e = Unknown.complex("E", "V/m");
        Helmholtz wave = Helmholtz.of(
                        e,
                        1e9 * parameters.f(),
                        Coefficient.place((x, y) -> rod.contains(x, y) ? parameters.epsr() : 1),
                        Coefficient.constant(0))
                .incident(AMPLITUDE, ANGLE);
        exact = new DielectricCylinder(wave.wavenumber(), radius, parameters.epsr(), AMPLITUDE, ANGLE);
        FieldQuestion q = FieldQuestion.on(
                        Domain.box(-HALF, HALF, -HALF, HALF).with(rod),
                        Lattices.midpoints(-HALF, HALF, -HALF, HALF, 64))
                .equation(wave)
                .quantity("eCentre", "V/m")
                .quantity("eMax", "V/m");
        for (String part : Domain.PARTS) {
            q = q.condition(Condition.open(e, part));
        }
        question = q;
    }

    @Override
    public FieldQuestion question() {
        return question;
    }

    @Override
    public Truth truth(TruthRun work) {
        Places places = question.places();
        return Truth.of(QUANTITY.named("eCentre"), SOURCE, () -> {
                    double[] e = exact.at(0, 0);
                    return Estimate.complex(e[0], e[1], ROUNDING * AMPLITUDE);
                })
                .and(QUANTITY.named("eMax"), SOURCE + ", searched from " + LATTICE + "² points", () -> {
                    double[] found = work.kept("largest", () -> new double[] {
                        BoxExtreme.largest(new double[] {-HALF, HALF, -HALF, HALF}, LATTICE, (x, y) -> {
                            double[] e = exact.at(x, y);
                            return StrictMath.hypot(e[0], e[1]);
                        })
                    });
                    return Estimate.of(found[0], 1e-9 * found[0]);
                })
                .and(FIELD.named("E"), SOURCE, () -> {
                    double[] re = new double[places.count()];
                    double[] im = new double[re.length];
                    for (int k = 0; k < re.length; k++) {
                        double[] e = exact.at(places.x(k), places.y(k));
                        re[k] = e[0];
                        im[k] = e[1];
                    }
                    return Field.complex(re, im);
                })
                .and(TruthFacets.FIELD_ERROR.named("E"), "rounding, bounded", () -> Estimate.of(ROUNDING * AMPLITUDE));
    }

    /**
     * The parameters.
     *
     * @param R radius of the cylinder [mm], 2 … 40
     * @param epsr relative permittivity ε_r, 1 … 20
     * @param f frequency [GHz], 1 … 6
     */
    public record Parameters(
            @Setting(def = "15", symbol = "R", unit = "mm", range = "2..40", doc = "radius of the cylinder")
            double R,

            @Setting(def = "11.7", symbol = "ε_r", range = "1..20", doc = "relative permittivity of the cylinder")
            double epsr,

            @Setting(def = "4", unit = "GHz", range = "1..6", doc = "frequency: wavelengths across the box and the rod")
            double f) {
        public Parameters {
            Check.within("R", R, 2, 40);
            Check.within("epsr", epsr, 1, 20);
            Check.within("f", f, 1, 6);
        }
    }
}
