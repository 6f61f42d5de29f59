package dev.assay.multiphysicspde.problem;

import java.util.random.RandomGenerator;

/**
 * A Gaussian random field on the unit square with covariance τ^(2α−2) (−∇² + τ²)^−α and Neumann conditions, mean free:
 *
 * <pre>
 *   U(x, y) = Σ_{k ≠ 0, k₁, k₂ &lt; m} ξ_k τ^(α−1) (π²|k|² + τ²)^(−α/2) φ_k₁(x) φ_k₂(y),   ξ_k ~ N(0, 1),
 *   φ₀ = 1,   φ_k(x) = √2 cos kπx
 * </pre>
 *
 * <p>Cut at m modes a direction, so that it is one smooth function whatever the grid. O(m) a point along a row of equal y,
 * O(m²) at the first of a row.
 *
 * @see <a href="https://arxiv.org/abs/2010.08895">Li et al. 2020, appendix A.3.2</a>
 */
public final class NeumannGaussianField {
    private final int modes;
    private final double[] weight;
    private volatile Row last;

    private record Row(double y, double[] weight) {}

    /** Draws ξ, first all k₁ of k₂ = 0, then of k₂ = 1, …; {@code alpha} &gt; 1 and {@code tau} &gt; 0. */
    public NeumannGaussianField(int modes, double alpha, double tau, RandomGenerator random) {
        this.modes = modes;
        weight = new double[modes * modes];
        double scale = StrictMath.pow(tau, alpha - 1);
        for (int k2 = 0; k2 < modes; k2++) {
            for (int k1 = 0; k1 < modes; k1++) {
                double xi = random.nextGaussian();
                double square = Math.PI * Math.PI * (k1 * k1 + k2 * k2) + tau * tau;
                double norm = (k1 == 0 ? 1 : Math.sqrt(2)) * (k2 == 0 ? 1 : Math.sqrt(2));
                weight[k2 * modes + k1] = k1 + k2 == 0 ? 0 : xi * norm * scale * StrictMath.pow(square, -0.5 * alpha);
            }
        }
    }

    /** U(x, y). */
    public double at(double x, double y) {
        Row row = last;
        if (row == null || row.y() != y) {
            double[] sum = new double[modes];
            double c = StrictMath.cos(Math.PI * y);
            for (int k1 = 0; k1 < modes; k1++) {
                sum[k1] = clenshaw(weight, k1, modes, modes, c);
            }
            row = new Row(y, sum);
            last = row;
        }
        return clenshaw(row.weight(), 0, 1, modes, StrictMath.cos(Math.PI * x));
    }

    /** Σ_k a[first + k step] cos kθ from c = cos θ. */
    private static double clenshaw(double[] a, int first, int step, int n, double c) {
        double b1 = 0;
        double b2 = 0;
        for (int k = n - 1; k > 0; k--) {
            double b = a[first + k * step] + 2 * c * b1 - b2;
            b2 = b1;
            b1 = b;
        }
        return a[first] + c * b1 - b2;
    }
}
