package dev.assay.freeenergy.reference;

import dev.assay.api.Check;
import dev.assay.api.value.Estimate;
import dev.assay.numerics.quadrature.GaussLegendre;
import dev.assay.numerics.statistics.BatchMeans;
import java.util.random.RandomGenerator;

/**
 * ln Z by integrating the mean slope along a bridge, from chains in equilibrium at the nodes of a Gauss–Legendre rule.
 *
 * <pre>  ln Z ≈ ln Z₀ + Σₖ wₖ ⟨V⟩_{tₖ} p sₖ^(p−1),   tₖ = sₖᵖ;   error² = Σₖ (wₖ p sₖ^(p−1) error⟨V⟩ₖ)² </pre>
 *
 * <p>The errors of the means come from repeated pairing; that of the rule is not in them, so that a second rule or method
 * must agree. A chain starts where the one before ended and forgets a tenth of its length first.
 *
 * @see <a href="https://doi.org/10.1063/1.1749657">Kirkwood, J. Chem. Phys. 3 (1935) 300</a>
 */
public final class ThermodynamicIntegration {
    private ThermodynamicIntegration() {}

    /**
     * Integrates.
     *
     * @param bridge from the known to the wanted
     * @param nodes of the rule, ≥ 1
     * @param power p &gt; 0 of the substitution t = sᵖ; above 1 the nodes crowd at t = 0
     * @param sweeps of each chain that count, ≥ 32
     * @param random the source
     * @return ln Z with its statistical error
     */
    public static Estimate logZ(Bridge bridge, int nodes, double power, int sweeps, RandomGenerator random) {
        Check.positive("power", power);
        Check.atLeast("sweeps", sweeps, 32);
        GaussLegendre rule = new GaussLegendre(nodes);
        double[] x = new double[bridge.dimension()];
        bridge.draw(random, x);
        double sum = bridge.logZ0();
        double square = 0;
        for (int k = 0; k < nodes; k++) {
            double s = 0.5 * (rule.nodes()[k] + 1);
            double weight = 0.5 * rule.weights()[k] * power * StrictMath.pow(s, power - 1);
            double t = StrictMath.pow(s, power);
            for (int n = 0; n < sweeps / 10; n++) {
                bridge.sweep(t, random, x);
            }
            BatchMeans means = new BatchMeans();
            for (int n = 0; n < sweeps; n++) {
                bridge.sweep(t, random, x);
                means.add(bridge.slope(x));
            }
            sum += weight * means.mean();
            square += weight * weight * means.error() * means.error();
        }
        return Estimate.of(sum, Math.sqrt(square));
    }
}
