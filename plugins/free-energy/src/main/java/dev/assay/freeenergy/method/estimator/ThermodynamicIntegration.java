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
import java.util.Arrays;

/**
 * Thermodynamic integration, ΔF = ∫ ⟨∂u/∂λ⟩ dλ, by a rule that is linear in the means:
 *
 * <pre>  ΔF = Σ_k c_k ⟨∂u/∂λ⟩_k,   σ² = Σ_k c_k² Var_k / N_k </pre>
 *
 * <p>c_k are the weights of the trapezoid or of the natural cubic spline through the means. σ tells the noise of the means
 * alone; the rule's own error stays however many samples there are, and shows as a z that grows. Reads one derivative a
 * sample.
 *
 * @see <a href="https://doi.org/10.1063/1.1749657">Kirkwood, J. Chem. Phys. 3 (1935) 300</a>
 */
public final class ThermodynamicIntegration implements Method<SampledStates> {
    private final boolean spline;

    /**
     * The settings.
     *
     * @param rule {@code trapezoid} or {@code cubic-spline}, which is natural at both ends
     */
    public record Settings(
            @Setting(def = "cubic-spline", doc = "quadrature along the path", range = "trapezoid|cubic-spline")
            String rule) {
        /** Refuses other words. */
        public Settings {
            Check.that(
                    rule.equals("trapezoid") || rule.equals("cubic-spline"),
                    "rule must be trapezoid or cubic-spline, got " + rule);
        }
    }

    /** Makes the estimator. */
    public ThermodynamicIntegration(Settings settings) {
        spline = settings.rule().equals("cubic-spline");
    }

    @Override
    public Answer solve(SampledStates states, Run run) {
        Derivatives derivatives = states.need(SampledStates.DERIVATIVES);
        int k = states.states();
        double[] lambda = new double[k];
        for (int i = 0; i < k; i++) {
            lambda[i] = derivatives.lambda(i);
        }
        double[] c = spline ? splineWeights(lambda) : trapezoidWeights(lambda);
        double[][] values = new double[k][0];
        return Rungs.climb(states.counts(), run, counts -> {
            double sum = 0;
            double variance = 0;
            for (int i = 0; i < k; i++) {
                values[i] = read(derivatives, i, values[i], counts[i]);
                double mean = Arrays.stream(values[i]).sum() / counts[i];
                double squares = 0;
                for (double value : values[i]) {
                    squares += (value - mean) * (value - mean);
                }
                sum += c[i] * mean;
                variance += c[i] * c[i] * squares / ((counts[i] - 1.0) * counts[i]);
            }
            return Answer.of(Facets.FREE_ENERGY_DIFFERENCE, Estimate.of(sum, Math.sqrt(variance)));
        });
    }

    /** {@return the first {@code count} derivatives at a state; reads what is missing} */
    static double[] read(Derivatives derivatives, int state, double[] known, int count) {
        double[] values = Arrays.copyOf(known, count);
        for (int n = known.length; n < count; n++) {
            values[n] = derivatives.of(state, n);
        }
        return values;
    }

    /** {@return the weights of the trapezoid rule} */
    static double[] trapezoidWeights(double[] x) {
        double[] c = new double[x.length];
        for (int i = 0; i + 1 < x.length; i++) {
            c[i] += 0.5 * (x[i + 1] - x[i]);
            c[i + 1] += 0.5 * (x[i + 1] - x[i]);
        }
        return c;
    }

    /** {@return the weights of the natural cubic spline: ∫ = trapezoid − Σ h³ (M_i + M_{i+1}) / 24, M linear in the values} */
    static double[] splineWeights(double[] x) {
        int n = x.length;
        double[] c = trapezoidWeights(x);
        // T M = R y inside; the row r of −h³/24 sums is brought through T⁻¹ (symmetric), then through Rᵀ
        double[] diagonal = new double[n];
        double[] right = new double[n];
        for (int i = 1; i + 1 < n; i++) {
            double h0 = x[i] - x[i - 1];
            double h1 = x[i + 1] - x[i];
            diagonal[i] = 2 * (h0 + h1);
            right[i] = -(h0 * h0 * h0 + h1 * h1 * h1) / 24;
        }
        for (int i = 2; i + 1 < n; i++) {
            double factor = (x[i] - x[i - 1]) / diagonal[i - 1];
            diagonal[i] -= factor * (x[i] - x[i - 1]);
            right[i] -= factor * right[i - 1];
        }
        for (int i = n - 2; i >= 1; i--) {
            double above = i + 2 < n ? (x[i + 1] - x[i]) * right[i + 1] : 0;
            right[i] = (right[i] - above) / diagonal[i];
        }
        for (int i = 1; i + 1 < n; i++) {
            double h0 = x[i] - x[i - 1];
            double h1 = x[i + 1] - x[i];
            c[i - 1] += 6 * right[i] / h0;
            c[i] -= 6 * right[i] * (1 / h0 + 1 / h1);
            c[i + 1] += 6 * right[i] / h1;
        }
        return c;
    }
}
