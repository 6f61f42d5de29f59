package dev.assay.freeenergy.method.chain;

import dev.assay.api.density.Gradient;
import java.util.random.RandomGenerator;

/**
 * Isokinetic dynamics: a point that moves with a velocity u of length one and is turned by the gradient, under a diagonal
 * metric V. Its stationary law, with all energies alike, is γ.
 *
 * <pre>
 *   ẋ = V^½ u,   u̇ = (1 − u uᵀ) V^½ ∇ln γ(x) / (d − 1)
 *   turn by ε:  u ← (u + e (sinh δ + (e·u)(cosh δ − 1))) / (cosh δ + (e·u) sinh δ),   e = V^½∇ln γ / |·|,  δ = ε |·| / (d − 1)
 *   energy change of a step:  ΔE = (d − 1) Σ ln(cosh δ + (e·u) sinh δ) − Δ ln γ
 * </pre>
 *
 * <p>The turn is the exact solution at a fixed x. Steps are leapfrog: half a turn, a move, half a turn; second order, one
 * gradient. Two dimensions or more.
 *
 * @see <a href="https://doi.org/10.48550/arXiv.2212.08549">Robnik, De Luca, Silverstein and Seljak 2022</a>
 */
final class Isokinetic {
    final double[] x;
    final double[] u;
    final double[] g;
    double logDensity;

    /** A point with an unset velocity; evaluates the gradient once. */
    Isokinetic(double[] start, Gradient gradient) {
        x = start.clone();
        u = new double[x.length];
        g = new double[x.length];
        logDensity = gradient.at(x, g);
    }

    /** Copies everything from another point. */
    void set(Isokinetic other) {
        System.arraycopy(other.x, 0, x, 0, x.length);
        System.arraycopy(other.u, 0, u, 0, x.length);
        System.arraycopy(other.g, 0, g, 0, x.length);
        logDensity = other.logDensity;
    }

    /** Draws u uniformly on the sphere. */
    void refresh(RandomGenerator random) {
        for (int i = 0; i < u.length; i++) {
            u[i] = random.nextGaussian();
        }
        normalise();
    }

    /** Mixes noise into u: u ← (u + ν z)/|·| with z ~ N(0, I). */
    void mix(double nu, RandomGenerator random) {
        for (int i = 0; i < u.length; i++) {
            u[i] += nu * random.nextGaussian();
        }
        normalise();
    }

    private void normalise() {
        double square = 0;
        for (double value : u) {
            square += value * value;
        }
        double scale = 1 / Math.sqrt(square);
        for (int i = 0; i < u.length; i++) {
            u[i] *= scale;
        }
    }

    /**
     * One leapfrog step in place.
     *
     * @param epsilon its length
     * @param v diag V
     * @param gradient ln γ and ∇ ln γ
     * @return ΔE; NaN when the gradient is not finite
     */
    double step(double epsilon, double[] v, Gradient gradient) {
        double before = logDensity;
        double kinetic = turn(0.5 * epsilon, v);
        for (int i = 0; i < x.length; i++) {
            x[i] += epsilon * Math.sqrt(v[i]) * u[i];
        }
        logDensity = gradient.at(x, g);
        kinetic += turn(0.5 * epsilon, v);
        return kinetic - (logDensity - before);
    }

    /** Turns u; {@return (d − 1) ln(cosh δ + (e·u) sinh δ)}. */
    double turn(double epsilon, double[] v) {
        int d = x.length;
        double square = 0;
        double along = 0;
        for (int i = 0; i < d; i++) {
            double e = Math.sqrt(v[i]) * g[i];
            square += e * e;
            along += e * u[i];
        }
        double size = Math.sqrt(square);
        if (size == 0) {
            return 0;
        }
        along /= size;
        double delta = epsilon * size / (d - 1);
        // with ζ = e^(−δ): cosh and sinh times 2ζ, which never overflow
        double zeta = Math.exp(-delta);
        double zeta2 = zeta * zeta;
        double below = 1 + zeta2 + along * (1 - zeta2);
        double forward = (1 - zeta2 + along * (1 - zeta) * (1 - zeta)) / below;
        double kept = 2 * zeta / below;
        for (int i = 0; i < d; i++) {
            u[i] = kept * u[i] + forward * Math.sqrt(v[i]) * g[i] / size;
        }
        return (d - 1) * (delta + Math.log(0.5 * below));
    }
}
