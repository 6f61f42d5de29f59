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
import dev.assay.api.field.IncompressibleFlow;
import dev.assay.api.field.Places;
import dev.assay.api.field.Transport;
import dev.assay.api.field.Unknown;
import dev.assay.api.value.Estimate;
import dev.assay.api.value.Field;
import java.util.List;
import java.util.function.Supplier;

/**
 * Natural convection in a square with one hot and one cold side; lengths in L, velocities in κ/L, temperatures 0 … 1:
 *
 * <pre>
 *   ∇·w = 0,   (w·∇) w = −∇p + Pr ∇²w + Ra Pr T ŷ,   w·∇T = ∇²T,
 *   w = 0 on all walls,   T = 1 on the left, 0 on the right,   ∂T/∂n = 0 at bottom and top.
 * </pre>
 *
 * <p>Wanted: u, v, T at the midpoints of 64 × 64 cells, the mean, largest and least Nusselt number of the hot
 * wall, and the largest u, v on the centre lines. The truth is a
 * Chebyshev solution up to Ra = 3·10⁵ (and Pr ≥ 0.5), beyond it the extrapolated Newton solution on two clustered grids.
 *
 * @see <a href="https://doi.org/10.1002/fld.1650030305">de Vahl Davis, Int. J. Numer. Methods Fluids 3 (1983) 249</a>
 */
public final class HeatedCavity implements Problem<FieldQuestion> {
    /** Up to this Rayleigh number polynomials of moderate degree resolve the boundary layers. */
    private static final double SPECTRAL = 3e5;

    private static final List<String> NAMES = List.of("u", "v", "T");
    private static final String CHECKED =
            "; its Nusselt number at Pr = 0.71 agrees with Le Quéré 1991 (doi:10.1016/0045-7930(91)90025-D)";

    private final FieldQuestion question;
    private final boolean spectral;

    /** An instance; nothing in it is random. */
    public HeatedCavity(Parameters parameters, Instance instance) {
        question = question(parameters);
        spectral = parameters.Ra() <= SPECTRAL && parameters.Pr() >= 0.5;
    }

    private static FieldQuestion question(Parameters parameters) {
        Unknown u = Unknown.real("u", "κ/L");
        Unknown v = Unknown.real("v", "κ/L");
        Unknown p = Unknown.real("p", "ρκ²/L²");
        Unknown t = Unknown.real("T", "ΔT");
        double lift = parameters.Ra() * parameters.Pr();
        IncompressibleFlow flow = IncompressibleFlow.of(
                        u, v, p, Coefficient.constant(1), Coefficient.constant(parameters.Pr()))
                .force(Coefficient.constant(0), Coefficient.state(List.of(t), (x, y, time, state) -> lift * state[0]));
        FieldQuestion q = FieldQuestion.on(Domain.box(0, 1, 0, 1), Lattices.midpoints(0, 1, 0, 1, 64))
                .equation(flow)
                .equation(Transport.of(t, Coefficient.constant(1)).carriedBy(flow, Coefficient.constant(1)))
                .quantity("nusselt")
                .quantity("nusseltMax")
                .quantity("nusseltMin")
                .quantity("uMax", "κ/L")
                .quantity("vMax", "κ/L");
        Coefficient zero = Coefficient.constant(0);
        for (String part : Domain.PARTS) {
            q = q.condition(Condition.fixed(u, part, zero)).condition(Condition.fixed(v, part, zero));
        }
        return q.condition(Condition.fixed(t, "left", Coefficient.constant(1)))
                .condition(Condition.fixed(t, "right", zero))
                .condition(Condition.flux(t, "bottom", zero))
                .condition(Condition.flux(t, "top", zero));
    }

    @Override
    public FieldQuestion question() {
        return question;
    }

    @Override
    public Truth truth(TruthRun work) {
        Places places = question.places();
        int n = places.count();
        String source = (spectral
                        ? "own Chebyshev solution of degree 32 in streamfunction and temperature"
                        : "own Newton solution on 64² and 96² clustered staggered cells, extrapolated")
                + CHECKED;
        Supplier<double[]> all = spectral
                ? () -> work.kept("spectral-28-32-extrema", () -> CavityTruth.spectral(question))
                : () -> work.kept("extrapolated-64-96-extrema", () -> CavityTruth.finiteVolumes(question));
        Truth truth = Truth.empty();
        for (int q = 0; q < CavityTruth.QUANTITIES.size(); q++) {
            int at = 3 * n + 3 + 2 * q;
            truth = truth.and(
                    QUANTITY.named(CavityTruth.QUANTITIES.get(q)),
                    source,
                    () -> Estimate.of(all.get()[at], all.get()[at + 1]));
        }
        for (int f = 0; f < 3; f++) {
            int at = f;
            truth = truth.and(FIELD.named(NAMES.get(f)), source, () -> Field.of(Lattices.part(all.get(), at * n, n)))
                    .and(
                            TruthFacets.FIELD_ERROR.named(NAMES.get(f)),
                            "difference of two degrees, or a quarter of what extrapolation from two grids removed",
                            () -> Estimate.of(all.get()[3 * n + at]));
        }
        return truth;
    }

    /**
     * Parameters.
     *
     * @param Ra Rayleigh number g β ΔT L³/(ν κ), 1 … 10⁷
     * @param Pr Prandtl number ν/κ, 0.1 … 1000
     */
    public record Parameters(
            @Setting(def = "1e5", symbol = "Ra", range = "1..1e7", doc = "Rayleigh number g β ΔT L³/(ν κ)")
            double Ra,

            @Setting(def = "0.71", symbol = "Pr", range = "0.1..1000", doc = "Prandtl number ν/κ")
            double Pr) {
        public Parameters {
            Check.within("Ra", Ra, 1, 1e7);
            Check.within("Pr", Pr, 0.1, 1000);
        }
    }
}
