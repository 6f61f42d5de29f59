package dev.assay.multiphysicspde.problem;

import dev.assay.api.Check;
import dev.assay.api.Instance;
import dev.assay.api.Problem;
import dev.assay.api.Setting;
import dev.assay.api.Truth;
import dev.assay.api.TruthRun;
import dev.assay.api.field.Coefficient;
import dev.assay.api.field.Domain;
import dev.assay.api.field.FieldQuestion;
import dev.assay.api.field.Unknown;
import dev.assay.multiphysicspde.model.PeriodicEvolution;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Forced two-dimensional flow on the periodic unit square, in vorticity, from a random start:
 *
 * <pre>
 *   ∂ω/∂t + w·∇ω = ν ∇²ω + 0.1 (sin 2π(x + y) + cos 2π(x + y)),   ω(0) = Σ_k ξ_k 7^(3/2) √2 (4π²|k|² + 49)^(−5/4) e_k
 * </pre>
 *
 * <p>e_k runs over cos and sin of 2π k·x with one of ±k each, ξ over independent standard normals: the Gaussian field of
 * covariance 7^(3/2) (−∇² + 49)^(−5/2), without its mean, up to |k| = 12.
 *
 * @see <a href="https://arxiv.org/abs/2010.08895">Li et al. 2020, section 5.3</a>
 */
public final class NavierStokesVorticity implements Problem<FieldQuestion> {
    private static final int WAVES = 12;

    private final FieldQuestion question;

    /** Draws the start. */
    public NavierStokesVorticity(Parameters parameters, Instance instance) {
        double[][] modes = modes(instance.random());
        Unknown w = Unknown.real("omega", "1/s");
        PeriodicEvolution evolution = PeriodicEvolution.of(
                        List.of(w),
                        List.of(Coefficient.place((x, y) -> at(modes, x, y))),
                        new double[] {parameters.nu()},
                        parameters.end(),
                        4)
                .carried(PeriodicEvolution.Advection.VORTICITY)
                .forced(Coefficient.place((x, y) -> {
                    double phase = 2 * Math.PI * (x + y);
                    return 0.1 * (StrictMath.sin(phase) + StrictMath.cos(phase));
                }));
        question = FieldQuestion.on(Domain.box(0, 1, 0, 1), Lattices.midpoints(0, 1, 0, 1, 64))
                .equation(evolution);
    }

    /** Rows of k_x, k_y, amplitude of cos, amplitude of sin; one of ±k each. */
    private static double[][] modes(RandomGenerator random) {
        double[][] modes = new double[2 * WAVES * (WAVES + 1)][];
        int m = 0;
        for (int a = 0; a <= WAVES; a++) {
            for (int b = a == 0 ? 1 : -WAVES; b <= WAVES; b++) {
                double scale = StrictMath.pow(7, 1.5)
                        * StrictMath.sqrt(2)
                        * StrictMath.pow(4 * Math.PI * Math.PI * (a * a + b * b) + 49, -1.25);
                modes[m++] = new double[] {a, b, scale * random.nextGaussian(), scale * random.nextGaussian()};
            }
        }
        return modes;
    }

    private static double at(double[][] modes, double x, double y) {
        double sum = 0;
        for (double[] mode : modes) {
            double phase = 2 * Math.PI * (mode[0] * x + mode[1] * y);
            sum += mode[2] * StrictMath.cos(phase) + mode[3] * StrictMath.sin(phase);
        }
        return sum;
    }

    @Override
    public FieldQuestion question() {
        return question;
    }

    @Override
    public Truth truth(TruthRun work) {
        return EvolutionTruth.spectral(question, work, 256, 0.5);
    }

    /**
     * The parameters.
     *
     * @param nu viscosity, 10⁻⁴ … 0.1
     * @param end time at which the solution is wanted, 0.1 … 50
     */
    public record Parameters(
            @Setting(def = "1e-3", symbol = "ν", range = "1e-4..0.1", doc = "viscosity")
            double nu,

            @Setting(def = "5", symbol = "T", range = "0.1..50", doc = "time at which the solution is wanted")
            double end) {
        /** Refuses what 256² points do not resolve. */
        public Parameters {
            Check.within("nu", nu, 1e-4, 0.1);
            Check.within("end", end, 0.1, 50);
        }
    }
}
