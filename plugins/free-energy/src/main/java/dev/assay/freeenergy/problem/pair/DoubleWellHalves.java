package dev.assay.freeenergy.problem.pair;

import dev.assay.api.Check;
import dev.assay.api.Facets;
import dev.assay.api.Instance;
import dev.assay.api.Problem;
import dev.assay.api.Setting;
import dev.assay.api.Truth;
import dev.assay.api.TruthRun;
import dev.assay.api.states.SampledStates;
import dev.assay.api.states.Windows;
import dev.assay.api.value.Estimate;
import dev.assay.freeenergy.problem.LineDensity;
import dev.assay.freeenergy.problem.well.QuarticWell;
import java.util.random.RandomGenerator;

/**
 * The two halves of the tilted double well {@code dw2-snf}, joined by umbrella windows along x₁.
 *
 * <pre>  u(x) = −½ x₁ − 6 x₁² + x₁⁴ (+ ½ x₂², the same in all states)
 *   u₀ = u where x₁ &lt; 0 and ∞ elsewhere,   u_{K−1} the other half,   u_k = u + ½ κ (x₁ − c_k)² between
 *   F_{K−1} − F₀ = −ln P(x₁ &gt; 0)/P(x₁ &lt; 0) = −1.690630785 </pre>
 *
 * <p>The halves share no point: only the windows, with centres spaced evenly from −1.5 to 1.5, tell how they compare. All
 * samples are exact and independent.
 *
 * @see <a href="https://doi.org/10.48550/arXiv.2002.06707">Wu, Köhler and Noé 2020 (stochastic normalizing flows)</a>
 * @see <a href="https://doi.org/10.1016/0021-9991(77)90121-8">Torrie and Valleau, J. Comput. Phys. 23 (1977) 187</a>
 */
public final class DoubleWellHalves implements Problem<SampledStates> {
    private static final double A = -0.5;
    private static final double B = -6;
    private static final double C = 1;
    private static final double OUTERMOST = 1.5;
    private static final double WALL = 8;

    private final Parameters parameters;
    private final double[][] x;

    /**
     * The parameters.
     *
     * @param windows between the halves, 2 … 100
     * @param stiffness κ of a window [kT], 1 … 200
     * @param samples of each state, ≥ 2
     */
    public record Parameters(
            @Setting(def = "9", doc = "umbrella windows between the halves", range = "2..100")
            int windows,

            @Setting(def = "20", doc = "stiffness of a window", unit = "kT", symbol = "κ", range = "1..200")
            double stiffness,

            @Setting(def = "200", doc = "samples of each state", symbol = "N", range = "2..100000")
            int samples) {
        /** Refuses what does not join the halves or fit memory. */
        public Parameters {
            Check.within("windows", windows, 2, 100);
            Check.within("stiffness", stiffness, 1, 200);
            Check.within("samples", samples, 2, 100_000);
        }
    }

    /** Draws the samples. */
    public DoubleWellHalves(Parameters parameters, Instance instance) {
        this.parameters = parameters;
        x = new double[parameters.windows() + 2][parameters.samples()];
        LineDensity whole = QuarticWell.of(A, B, C);
        int last = x.length - 1;
        for (int k = 0; k <= last; k++) {
            RandomGenerator random = instance.random("state", k);
            boolean half = k == 0 || k == last;
            double kappa = parameters.stiffness();
            LineDensity density = half ? whole : QuarticWell.of(A - kappa * centre(k), B + 0.5 * kappa, C);
            for (int n = 0; n < x[k].length; n++) {
                do {
                    x[k][n] = density.draw(random);
                } while (half && x[k][n] < 0 != (k == 0));
            }
        }
    }

    private double centre(int k) {
        return OUTERMOST * (2.0 * (k - 1) / (parameters.windows() - 1) - 1);
    }

    @Override
    public SampledStates question() {
        return SampledStates.of(Samples.counts(x))
                .with(SampledStates.REDUCED_POTENTIALS, (state, index, u) -> {
                    double at = x[state][index];
                    double well = (A + (B + C * at * at) * at) * at;
                    int last = u.length - 1;
                    u[0] = at < 0 ? well : Double.POSITIVE_INFINITY;
                    for (int k = 1; k < last; k++) {
                        double d = at - centre(k);
                        u[k] = well + 0.5 * parameters.stiffness() * d * d;
                    }
                    u[last] = at < 0 ? Double.POSITIVE_INFINITY : well;
                })
                .with(SampledStates.WINDOWS, new Windows() {
                    @Override
                    public double coordinate(int state, int index) {
                        return x[state][index];
                    }

                    @Override
                    public double bias(int state, double at) {
                        if (state > 0 && state < x.length - 1) {
                            double d = at - centre(state);
                            return 0.5 * parameters.stiffness() * d * d;
                        }
                        return at < 0 == (state == 0) ? 0 : Double.POSITIVE_INFINITY;
                    }
                });
    }

    @Override
    public Truth truth(TruthRun work) {
        return Truth.of(Facets.FREE_ENERGY_DIFFERENCE, "quadrature, 20-point panels", () -> {
            LineDensity well = QuarticWell.of(A, B, C);
            return Estimate.of(StrictMath.log(well.share(-WALL, 0) / well.share(0, WALL)), 1e-11);
        });
    }
}
