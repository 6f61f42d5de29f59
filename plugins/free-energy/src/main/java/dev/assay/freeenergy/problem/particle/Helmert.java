package dev.assay.freeenergy.problem.particle;

/**
 * Isometric coordinates of n particles whose centre of mass is at the origin.
 *
 * <pre>  r₁ … r_n ∈ ℝˢ with Σ rᵢ = 0   ↔   x ∈ ℝ^((n−1)s)
 *   rᵢ = Σₖ Hₖᵢ xₖ,   k = 1 … n−1,   Hₖᵢ = cₖ for i ≤ k,  −k cₖ for i = k + 1,  0 beyond,   cₖ = 1/√(k(k + 1)) </pre>
 *
 * <p>The rows of H (Helmert's, without the constant one) are orthonormal: lengths and volumes are kept, so that a density in x
 * is one with respect to Lebesgue measure on the subspace, and ‖x‖² = Σ ‖rᵢ‖². Particle-major, coordinates of a particle
 * together. Both ways in (n s) operations by running sums.
 */
final class Helmert {
    private final int n;
    private final int s;
    private final double[] c;

    Helmert(int particles, int space) {
        n = particles;
        s = space;
        c = new double[n];
        for (int k = 1; k < n; k++) {
            c[k] = 1 / StrictMath.sqrt((double) k * (k + 1));
        }
    }

    /** {@return (n − 1) s} */
    int dimension() {
        return (n - 1) * s;
    }

    /** Writes the n s positions of x into {@code r}. */
    void positions(double[] x, double[] r) {
        for (int a = 0; a < s; a++) {
            double tail = 0;
            for (int i = n - 1; i >= 1; i--) {
                double y = c[i] * x[(i - 1) * s + a];
                r[i * s + a] = tail - i * y;
                tail += y;
            }
            r[a] = tail;
        }
    }

    /** Writes the (n − 1) s coordinates of positions, whatever their centre of mass. */
    void coordinates(double[] r, double[] x) {
        pullBack(r, x);
    }

    /** Writes the gradient in x, (n − 1) s, of a gradient in r, n s: both go by H. */
    void pullBack(double[] gradientR, double[] gradientX) {
        for (int a = 0; a < s; a++) {
            double head = 0;
            for (int k = 1; k < n; k++) {
                head += gradientR[(k - 1) * s + a];
                gradientX[(k - 1) * s + a] = c[k] * (head - k * gradientR[k * s + a]);
            }
        }
    }
}
