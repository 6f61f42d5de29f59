package dev.assay.freeenergy.problem.particle;

import dev.assay.api.Check;
import dev.assay.api.Facets;
import dev.assay.api.Instance;
import dev.assay.api.Problem;
import dev.assay.api.Setting;
import dev.assay.api.Truth;
import dev.assay.api.TruthRun;
import dev.assay.api.density.Base;
import dev.assay.api.density.Density;
import dev.assay.api.value.Estimate;
import dev.assay.freeenergy.problem.MomentTable;
import dev.assay.freeenergy.reference.References;
import java.util.Optional;

/**
 * Thomson's problem at a temperature: n unit charges on the unit sphere.
 *
 * <pre>  E(u) = Σ_{i&lt;j} 1/‖uᵢ − uⱼ‖,   Z = ∫_{(S²)ⁿ} exp(−β E) dΩ;   (4π)ⁿ at β = 0
 *   coordinates y ∈ ℝ^{3n}, uᵢ = yᵢ/‖yᵢ‖:   ln γ(y) = −β E(u) + Σᵢ [ ln 4π − (3/2) ln 2π − ½ ‖yᵢ‖² ] </pre>
 *
 * <p>The radial law is normalised, (4π) (2π)^(−3/2) exp(−ρ²/2) ρ² dρ = Maxwell's times the area of the sphere, so that
 * ∫ γ dy = Z. Radii are independent of the charges, and every uᵢ alone is uniform: each yᵢ is exactly N(0, I) whatever β,
 * and the moments of single coordinates are known. ln Z is exact for two charges; for others it is a kept truth or, where
 * none is kept, made on demand with its error.
 *
 * <p>Charges at low temperature are a crystal that turns as a whole: 3 soft directions, n! copies, and near yᵢ = 0 forces
 * grow like 1/‖yᵢ‖. n(n − 1)/2 pairs a density, no allocation.
 *
 * @see <a href="https://doi.org/10.1080/14786440409463107">Thomson, Phil. Mag. 7 (1904) 237</a>
 */
public final class Thomson implements Problem<Density> {
    static final String ID = "thomson";

    private final Parameters parameters;

    /**
     * The parameters.
     *
     * @param n charges, 2 … 32
     * @param beta inverse temperature β, 0.01 … 100
     */
    public record Parameters(
            @Setting(def = "12", doc = "charges", symbol = "n", range = "2..32")
            int n,

            @Setting(def = "10", doc = "inverse temperature", symbol = "β", range = "0.01..100")
            double beta) {
        /** Refuses what nobody has annealed. */
        public Parameters {
            Check.within("n", n, 2, 32);
            Check.within("beta", beta, 0.01, 100);
        }

        String key() {
            return "n=" + n + ", beta=" + beta;
        }
    }

    /** Makes the target; nothing is random. */
    public Thomson(Parameters parameters, Instance instance) {
        this.parameters = parameters;
    }

    @Override
    public Density question() {
        Charges charges = new Charges(parameters.n(), parameters.beta());
        Base base = Base.normal(3 * parameters.n(), 1);
        return Density.of(3 * parameters.n(), y -> charges.gradient(y, null))
                .with(Density.GRADIENT, charges::gradient)
                .with(Density.BASE, base)
                .startingAt(base::draw);
    }

    @Override
    public Truth truth(TruthRun work) {
        int d = 3 * parameters.n();
        Truth truth = Truth.of(
                Facets.MOMENTS,
                "each charge alone is uniform on the sphere",
                () -> MomentTable.of(d, i -> MomentTable.normal(1)));
        if (parameters.n() == 2) {
            return truth.and(
                    Facets.LOG_Z,
                    "quadrature in the distance",
                    () -> Estimate.of(ThomsonReferences.two(parameters.beta()), 1e-10));
        }
        Optional<References.Row> row = References.find(ID, parameters.key(), "log-z");
        if (row.isPresent()) {
            return truth.and(Facets.LOG_Z, row.get().source(), row.get()::value);
        }
        return truth.and(Facets.LOG_Z, ThomsonReferences.HOW + ", on demand", () -> onDemand(work));
    }

    private Estimate onDemand(TruthRun work) {
        double[] found = work.kept("thomson-annealed", () -> {
            Estimate made = ThomsonReferences.annealed(parameters, 1);
            return new double[] {made.value(), made.error()};
        });
        return Estimate.of(found[0], found[1]);
    }
}
