package dev.assay.freeenergy.problem.well;

import dev.assay.api.Check;
import dev.assay.api.Facets;
import dev.assay.api.Instance;
import dev.assay.api.Problem;
import dev.assay.api.Setting;
import dev.assay.api.Truth;
import dev.assay.api.TruthRun;
import dev.assay.api.density.Base;
import dev.assay.api.density.Density;
import dev.assay.api.density.Modes;
import dev.assay.api.value.Estimate;
import dev.assay.freeenergy.problem.MomentTable;
import java.util.function.Supplier;

/**
 * The Boltzmann density of the Müller–Brown potential, ln γ = −β V(x, y), on the whole plane.
 *
 * <pre>  ln Z(β = 0.1) = 11.729590558,   ln Z(β = 0.05) = 5.366133242 </pre>
 *
 * <p>Outside [−5.5, 3.5] × [−3.5, 5.5] there is less than e⁻¹⁰⁰⁰ of the mass at any β allowed. The truth is the trapezoid
 * rule of step 0.02 there, whose error falls faster than any power of the step. Three modes, one a minimum, cut through
 * the saddles across the line between the minima.
 *
 * @see MuellerBrownPotential
 * @see <a href="https://doi.org/10.1007/BF00547608">Müller and Brown, Theor. Chim. Acta 53 (1979) 75</a>
 */
public final class MuellerBrown implements Problem<Density> {
    private static final double BASE_SIGMA = 1.5;

    private final double beta;

    /**
     * The parameters.
     *
     * @param beta inverse temperature β, in [0.001, 1]
     */
    public record Parameters(
            @Setting(def = "0.1", doc = "inverse temperature", symbol = "β", range = "0.001..1")
            double beta) {
        /** Refuses β outside [0.001, 1]. */
        public Parameters {
            Check.within("beta", beta, 0.001, 1);
        }
    }

    /** Makes the target; nothing is random. */
    public MuellerBrown(Parameters parameters, Instance instance) {
        beta = parameters.beta();
    }

    @Override
    public Density question() {
        Base base = Base.normal(2, BASE_SIGMA);
        return Density.of(2, x -> -beta * MuellerBrownPotential.at(x[0], x[1]))
                .with(Density.GRADIENT, this::gradient)
                .with(Density.BASE, base)
                .startingAt(base::draw);
    }

    @Override
    public Truth truth(TruthRun work) {
        Supplier<double[]> sums = () -> work.kept("sums", () -> MuellerBrownGrid.sums(beta));
        return Truth.of(
                        Facets.LOG_Z,
                        "trapezoid rule, step 0.02 on [−5.5, 3.5] × [−3.5, 5.5]",
                        () -> Estimate.of(sums.get()[0], 1e-9))
                .and(Facets.MOMENTS, "trapezoid rule, relative error below 1e-9", () -> {
                    double[] s = sums.get();
                    return MomentTable.of(2, i -> MomentTable.fromRaw(s[1 + i], s[3 + i], s[5 + i]));
                })
                .and(
                        Facets.EXACT,
                        "rejection under a bound a cell, up to e⁻⁴⁰ of the mass",
                        () -> new MuellerBrownSampler(beta))
                .and(Facets.MODES, "three basins cut at the saddles; trapezoid rule, shares to 1e-3", () -> {
                    double[] s = sums.get();
                    return Modes.of(new double[] {s[7], s[8], s[9]}, x -> MuellerBrownGrid.basin(x[0], x[1]));
                });
    }

    private double gradient(double[] x, double[] g) {
        double v = MuellerBrownPotential.gradient(x[0], x[1], g);
        g[0] *= -beta;
        g[1] *= -beta;
        return -beta * v;
    }
}
