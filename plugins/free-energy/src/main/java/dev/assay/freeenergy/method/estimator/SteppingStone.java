package dev.assay.freeenergy.method.estimator;

import dev.assay.api.Answer;
import dev.assay.api.Method;
import dev.assay.api.Run;
import dev.assay.api.states.Derivatives;
import dev.assay.api.states.SampledStates;

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

    /** Makes the estimator; forward averages over the state of the smaller λ, as published. */
    public SteppingStone(ExponentialAverage.Settings settings) {
        forward = settings.direction().equals("forward");
    }

    @Override
    public Answer solve(SampledStates states, Run run) {
        Derivatives derivatives = states.need(SampledStates.DERIVATIVES);
        int steps = states.states() - 1;
        double[][] v = new double[steps + 1][0];
        return Rungs.climb(states.counts(), run, counts -> {
            double[][] work = new double[steps][];
            for (int k = 0; k < steps; k++) {
                int over = forward ? k : k + 1;
                double gap = derivatives.lambda(k + 1) - derivatives.lambda(k);
                v[over] = ThermodynamicIntegration.read(derivatives, over, v[over], counts[over]);
                work[k] = new double[counts[over]];
                for (int n = 0; n < work[k].length; n++) {
                    work[k][n] = (forward ? gap : -gap) * v[over][n];
                }
            }
            return ExponentialAverage.sum(work, forward);
        });
    }
}
