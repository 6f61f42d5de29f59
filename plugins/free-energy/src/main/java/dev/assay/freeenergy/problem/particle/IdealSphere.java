package dev.assay.freeenergy.problem.particle;

import dev.assay.numerics.quadrature.GaussLegendre;
import java.util.random.RandomGenerator;

/**
 * n points in the ball of radius R about their own centre of mass, without any other force.
 *
 * <pre>  volume in isometric coordinates = n^{3/2} V^n p(0),   V = 4πR³/3
 *   p(0) = (1/2π²) ∫₀^∞ f(k)ⁿ k² dk,   f(k) = 3 (sin kR − kR cos kR)/(kR)³ </pre>
 *
 * <p>p is the density of the sum of n points uniform in the ball; n^{3/2} turns δ(Σ r) into the measure of the subspace.
 */
final class IdealSphere {
    private IdealSphere() {}

    /** {@return ln of the volume} for n ≥ 3. */
    static double logVolume(int n, double radius) {
        // |f| ≤ 3 (1 + q)/q³ in q = kR: what lies beyond q = 400 is below 1e-12 of the whole from n = 5 on.
        double integral = new GaussLegendre(20).integrate(q -> StrictMath.pow(transform(q), n) * q * q, 0, 400, 800);
        double density = integral / (2 * Math.PI * Math.PI * radius * radius * radius);
        double ball = 4 * Math.PI / 3 * radius * radius * radius;
        return 1.5 * StrictMath.log(n) + n * StrictMath.log(ball) + StrictMath.log(density);
    }

    private static double transform(double q) {
        if (q < 1e-2) {
            return 1 - q * q / 10 + q * q * q * q / 280;
        }
        return 3 * (StrictMath.sin(q) - q * StrictMath.cos(q)) / (q * q * q);
    }

    /** Draws the positions, uniformly: all but the last in the ball, until the last, which closes the sum, is in it too. */
    static void draw(RandomGenerator random, int n, double radius, double[] r) {
        double square;
        do {
            int last = 3 * (n - 1);
            r[last] = r[last + 1] = r[last + 2] = 0;
            for (int i = 0; i < n - 1; i++) {
                point(random, radius, r, 3 * i);
                for (int a = 0; a < 3; a++) {
                    r[last + a] -= r[3 * i + a];
                }
            }
            square = r[last] * r[last] + r[last + 1] * r[last + 1] + r[last + 2] * r[last + 2];
        } while (square > radius * radius);
    }

    private static void point(RandomGenerator random, double radius, double[] r, int at) {
        double square;
        do {
            square = 0;
            for (int a = 0; a < 3; a++) {
                double u = 2 * random.nextDouble() - 1;
                r[at + a] = radius * u;
                square += u * u;
            }
        } while (square > 1);
    }
}
