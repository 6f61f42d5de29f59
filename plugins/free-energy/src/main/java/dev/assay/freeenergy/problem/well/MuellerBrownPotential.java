package dev.assay.freeenergy.problem.well;

/**
 * The Müller–Brown potential, a sum of four exponentials of quadratic forms.
 *
 * <pre>  V(x, y) = Σₖ Aₖ exp(aₖ (x−xₖ)² + bₖ (x−xₖ)(y−yₖ) + cₖ (y−yₖ)²)
 *     A  −200  −100  −170    15         x  1   0   −0.5  −1
 *     a    −1    −1  −6.5   0.7         y  0   0.5  1.5   1
 *     b     0     0    11   0.6
 *     c   −10   −10  −6.5   0.7 </pre>
 *
 * <p>Minima −146.6995 at (−0.5582, 1.4417), −108.1667 at (0.6235, 0.0280), −80.7678 at (−0.0500, 0.4667); saddles
 * −40.6648 at (−0.8220, 0.6243), −72.2489 at (0.2125, 0.2930). The fourth form is positive definite: V rises faster than
 * any Gaussian falls, and exp(−βV) can be integrated over the whole plane.
 *
 * @see <a href="https://doi.org/10.1007/BF00547608">Müller and Brown, Theor. Chim. Acta 53 (1979) 75</a>
 */
final class MuellerBrownPotential {
    private static final double[] A = {-200, -100, -170, 15};
    private static final double[] XX = {-1, -1, -6.5, 0.7};
    private static final double[] XY = {0, 0, 11, 0.6};
    private static final double[] YY = {-10, -10, -6.5, 0.7};
    private static final double[] X = {1, 0, -0.5, -1};
    private static final double[] Y = {0, 0.5, 1.5, 1};
    // Beyond, the fourth term alone is above 15 e¹³⁰⁰: infinite in double precision.
    private static final double FAR = 3300;

    private MuellerBrownPotential() {}

    /** {@return V, +∞ where it overflows} */
    static double at(double x, double y) {
        if (far(x, y)) {
            return Double.POSITIVE_INFINITY;
        }
        double v = 0;
        for (int k = 0; k < 4; k++) {
            double dx = x - X[k];
            double dy = y - Y[k];
            v += A[k] * Math.exp(XX[k] * dx * dx + XY[k] * dx * dy + YY[k] * dy * dy);
        }
        return v;
    }

    /** {@return V, from StrictMath} */
    static double exact(double x, double y) {
        if (far(x, y)) {
            return Double.POSITIVE_INFINITY;
        }
        double v = 0;
        for (int k = 0; k < 4; k++) {
            double dx = x - X[k];
            double dy = y - Y[k];
            v += A[k] * StrictMath.exp(XX[k] * dx * dx + XY[k] * dx * dy + YY[k] * dy * dy);
        }
        return v;
    }

    /** Writes ∇V into g, zero where V overflows; {@return V}. */
    static double gradient(double x, double y, double[] g) {
        double v = 0;
        double gx = 0;
        double gy = 0;
        if (far(x, y)) {
            v = Double.POSITIVE_INFINITY;
        } else {
            for (int k = 0; k < 4; k++) {
                double dx = x - X[k];
                double dy = y - Y[k];
                double term = A[k] * Math.exp(XX[k] * dx * dx + XY[k] * dx * dy + YY[k] * dy * dy);
                v += term;
                gx += term * (2 * XX[k] * dx + XY[k] * dy);
                gy += term * (XY[k] * dx + 2 * YY[k] * dy);
            }
        }
        boolean infinite = v == Double.POSITIVE_INFINITY;
        g[0] = infinite ? 0 : gx;
        g[1] = infinite ? 0 : gy;
        return v;
    }

    /** {@return |∂²V/∂x²| + |∂²V/∂y²|} */
    static double curvature(double x, double y) {
        double xx = 0;
        double yy = 0;
        for (int k = 0; k < 4; k++) {
            double dx = x - X[k];
            double dy = y - Y[k];
            double term = A[k] * StrictMath.exp(XX[k] * dx * dx + XY[k] * dx * dy + YY[k] * dy * dy);
            double px = 2 * XX[k] * dx + XY[k] * dy;
            double py = XY[k] * dx + 2 * YY[k] * dy;
            xx += term * (px * px + 2 * XX[k]);
            yy += term * (py * py + 2 * YY[k]);
        }
        return Math.abs(xx) + Math.abs(yy);
    }

    private static boolean far(double x, double y) {
        return x * x + y * y > FAR;
    }
}
