package dev.assay.multiphysicspde.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import org.junit.jupiter.api.Test;

/** The closed forms behind the truths of evolutions, by a second way. */
class EvolutionProblemsTest {
    /** Cole and Hopf's quotient is −2ν φ′/φ with φ the heat kernel's mean; so u satisfies the equation: by differences. */
    @Test
    void theIntegralSolvesBurgersEquation() {
        double nu = 0.05;
        double t = 0.4;
        double h = 1e-3;
        for (double x : new double[] {-0.8, -0.2, 0.1, 0.35, 0.9}) {
            double u = Burgers.exact(x, nu, t, 4000);
            double ut = (Burgers.exact(x, nu, t + h, 4000) - Burgers.exact(x, nu, t - h, 4000)) / (2 * h);
            double east = Burgers.exact(x + h, nu, t, 4000);
            double west = Burgers.exact(x - h, nu, t, 4000);
            double residual = ut + u * (east - west) / (2 * h) - nu * (east - 2 * u + west) / (h * h);
            assertThat(residual).as("at x = %s", x).isCloseTo(0, offset(2e-4));
            assertThat(Burgers.exact(-x, nu, t, 4000)).isCloseTo(-u, offset(1e-13));
        }
    }

    /** Basdevant et al. 1986: with ν = 0.01/π the slope at the origin is largest at t = 1.6037/π, −152.00516. */
    @Test
    void thePublishedLargestSlopeIsMet() {
        double nu = 0.01 / Math.PI;
        double t = 1.6037 / Math.PI;
        double h = 1e-5;
        double slope = (Burgers.exact(h, nu, t, 20_000) - Burgers.exact(-h, nu, t, 20_000)) / (2 * h);
        assertThat(slope).isCloseTo(-152.00516, offset(2e-3));
    }
}
