package dev.assay.numerics.quadrature;

import java.util.function.DoubleUnaryOperator;

/**
 * Integration to a tolerance: an interval is halved until the Gauss–Legendre rules of 10 and 15 points agree.
 *
 * <pre>  |G₁₅ − G₁₀| ≤ max(a, r |G₁₅|) · (length of the interval / whole length) </pre>
 *
 * <p>The difference is the error of the 10-point rule, so the result is usually far better than asked.
 */
public final class AdaptiveQuadrature {
    private static final GaussLegendre COARSE = new GaussLegendre(10);
    private static final GaussLegendre FINE = new GaussLegendre(15);
    private static final int MAX_DEPTH = 40;

    private AdaptiveQuadrature() {}

    /**
     * Integrates.
     *
     * @param f the integrand, finite on [a, b]
     * @param a lower end
     * @param b upper end
     * @param absolute tolerance of the whole integral, ≥ 0
     * @param relative tolerance against the first estimate of the whole, ≥ 0
     * @return the integral
     * @throws ArithmeticException when an interval of 2⁻⁴⁰ of the whole still fails, naming it
     */
    public static double integrate(DoubleUnaryOperator f, double a, double b, double absolute, double relative) {
        double whole = FINE.integrate(f, a, b, 4);
        double tolerance = Math.max(absolute, relative * Math.abs(whole));
        return part(f, a, b, tolerance, 0);
    }

    private static double part(DoubleUnaryOperator f, double a, double b, double tolerance, int depth) {
        double fine = FINE.integrate(f, a, b);
        double error = Math.abs(fine - COARSE.integrate(f, a, b));
        // The second bound is round-off: no halving can beat it.
        if (depth >= 2 && (error <= tolerance || error <= 1e-14 * Math.abs(fine))) {
            return fine;
        }
        if (depth == MAX_DEPTH) {
            throw new ArithmeticException("no convergence on [" + a + ", " + b + "]: error " + error);
        }
        double middle = 0.5 * (a + b);
        return part(f, a, middle, 0.5 * tolerance, depth + 1) + part(f, middle, b, 0.5 * tolerance, depth + 1);
    }
}
