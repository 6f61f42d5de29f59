package dev.assay.freeenergy.problem.well;

import dev.assay.numerics.quadrature.GaussLegendre;
import java.util.function.DoubleUnaryOperator;

/**
 * Integrals of one double well, f(u) = exp(−u⁴ + 6u² + ½u), in StrictMath.
 *
 * <p>Beyond |u| = 5 the integrand is below e⁻⁴⁷⁰. Forty-eight panels of 20 points leave round-off only.
 */
final class DoubleWell {
    private static final double END = 5;
    private static final int PANELS = 48;
    private static final GaussLegendre RULE = new GaussLegendre(20);

    private DoubleWell() {}

    static double logDensity(double u) {
        double square = u * u;
        return (6 - square) * square + 0.5 * u;
    }

    /** {@return ∫ f} */
    static double mass() {
        return integral(u -> 1);
    }

    /** {@return E uᵏ} */
    static double moment(int k) {
        return integral(u -> StrictMath.pow(u, k)) / mass();
    }

    /** {@return P(u < 0)} */
    static double leftShare() {
        return RULE.integrate(u -> StrictMath.exp(logDensity(u)), -END, 0, PANELS / 2) / mass();
    }

    private static double integral(DoubleUnaryOperator g) {
        return RULE.integrate(u -> g.applyAsDouble(u) * StrictMath.exp(logDensity(u)), -END, END, PANELS);
    }
}
