package dev.assay.freeenergy.method.estimator;

import dev.assay.api.Answer;
import dev.assay.api.Check;
import dev.assay.api.Facets;
import dev.assay.api.Method;
import dev.assay.api.Run;
import dev.assay.api.Setting;
import dev.assay.api.states.Derivatives;
import dev.assay.api.states.SampledStates;
import dev.assay.api.value.Estimate;

/**
 * Stepping-stone sampling on a path that is linear in λ, u_λ = u₀ + λV, as a power posterior is with V = −ln L:
 *
 * <pre>  ΔF = −Σ_k ln ⟨e^{−(λ_{k+1} − λ_k) V}⟩_k,   V = ∂u/∂λ,   σ² = Σ_k (1/N_eff,k − 1/N_k) </pre>
 *
 * <p>It needs V alone, not the potentials of all states, and on such a path has no error of quadrature. On a path that is
 * not linear it is wrong. Reads one derivative a sample.
 *
 * @see <a href="https://doi.org/10.1093/sysbio/syq085">Xie et al., Syst. Biol. 60 (2011) 150</a>
 */
public final class SteppingStone implements Method<SampledStates> {
    private final boolean forward;

    /**
     * The settings.
     *
     * @param direction {@code forward} averages over the state of the smaller λ, as published; {@code reverse} over the other
     */
    public record Settings(
            @Setting(def = "forward", doc = "which state of a step is averaged over", range = "forward|reverse")
            String direction) {
        /** Refuses other words. */
        public Settings {
            Check.that(
                    direction.equals("forward") || direction.equals("reverse"),
                    "direction must be forward or reverse, got " + direction);
        }
    }

    /** Makes the estimator. */
    public SteppingStone(Settings settings) {
        forward = settings.direction().equals("forward");
    }

    @Override
    public Answer solve(SampledStates states, Run run) {
        Derivatives derivatives = states.need(SampledStates.DERIVATIVES);
        int steps = states.states() - 1;
        double[][] v = new double[steps + 1][0];
        return Rungs.climb(states.counts(), run, counts -> {
            double sum = 0;
            double variance = 0;
            double fewest = Double.POSITIVE_INFINITY;
            for (int k = 0; k < steps; k++) {
                int over = forward ? k : k + 1;
                double gap = derivatives.lambda(k + 1) - derivatives.lambda(k);
                v[over] = ThermodynamicIntegration.read(derivatives, over, v[over], counts[over]);
                double[] work = new double[counts[over]];
                for (int n = 0; n < work.length; n++) {
                    work[n] = (forward ? gap : -gap) * v[over][n];
                }
                double step = -ExponentialAverage.logMeanExp(work);
                if (!Double.isFinite(step)) {
                    throw new NoOverlap("free energy of step " + k + " (states without overlap)", step);
                }
                double effective = ExponentialAverage.effective(work);
                sum += forward ? step : -step;
                variance += Math.max(0, 1 / effective - 1.0 / work.length);
                fewest = Math.min(fewest, effective);
            }
            return Answer.of(Facets.FREE_ENERGY_DIFFERENCE, Estimate.of(sum, Math.sqrt(variance)))
                    .and(Facets.QUANTITY.named("effective-samples"), Estimate.of(fewest));
        });
    }
}
