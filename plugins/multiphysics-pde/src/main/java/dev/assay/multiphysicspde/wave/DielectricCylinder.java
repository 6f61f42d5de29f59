package dev.assay.multiphysicspde.wave;

import dev.assay.numerics.special.Bessel;

/**
 * The exact field of a plane wave on a lossless circular dielectric cylinder, TM: with φ' = φ − θ and k₁ = k₀ √ε,
 *
 * <pre>
 *   r &lt; R: E_m Σ (−j)ⁿ Cₙ Jₙ(k₁ r) e^{jnφ'},   r &gt; R: E_m Σ (−j)ⁿ [Jₙ(k₀ r) + Aₙ Hₙ⁽²⁾(k₀ r)] e^{jnφ'}
 * </pre>
 *
 * and Aₙ, Cₙ from continuity of E and ∂E/∂r at R.
 *
 * @see <a href="https://doi.org/10.1002/9781118105153">Balanis, Advanced Engineering Electromagnetics (2012), ch. 11</a>
 */
public final class DielectricCylinder {
    private static final int ORDERS = 41;
    private final double k0;
    private final double k1;
    private final double radius;
    private final double amplitude;
    private final double angle;
    private final double[] aRe = new double[ORDERS];
    private final double[] aIm = new double[ORDERS];
    private final double[] cRe = new double[ORDERS];
    private final double[] cIm = new double[ORDERS];

    /** A cylinder of radius R [m] and permittivity ε at the origin. */
    public DielectricCylinder(double k0, double radius, double permittivity, double amplitude, double angle) {
        this.k0 = k0;
        this.radius = radius;
        this.amplitude = amplitude;
        this.angle = angle;
        k1 = k0 * StrictMath.sqrt(permittivity);
        double[] j0 = Bessel.j(ORDERS, k0 * radius);
        double[] y0 = Bessel.y(ORDERS, k0 * radius);
        double[] j1 = Bessel.j(ORDERS, k1 * radius);
        for (int n = 0; n < ORDERS; n++) {
            double dj0 = derivative(j0, n);
            double dy0 = derivative(y0, n);
            double dj1 = derivative(j1, n);
            double top = k1 * dj1 * j0[n] - k0 * dj0 * j1[n];
            // H = J − jY: denominator k₀ H' J₁ − k₁ J₁' H
            double re = k0 * dj0 * j1[n] - k1 * dj1 * j0[n];
            double im = -(k0 * dy0 * j1[n] - k1 * dj1 * y0[n]);
            double square = re * re + im * im;
            aRe[n] = Double.isInfinite(square) ? 0 : top * re / square;
            aIm[n] = Double.isInfinite(square) ? 0 : -top * im / square;
            cRe[n] = (j0[n] + aRe[n] * j0[n] + aIm[n] * y0[n]) / j1[n];
            cIm[n] = (aIm[n] * j0[n] - aRe[n] * y0[n]) / j1[n];
        }
    }

    private static double derivative(double[] f, int n) {
        return n == 0 ? -f[1] : 0.5 * (f[n - 1] - f[n + 1]);
    }

    /** Re E, Im E at a place. */
    public double[] at(double x, double y) {
        double r = StrictMath.hypot(x, y);
        double phi = StrictMath.atan2(y, x) - angle;
        boolean inside = r < radius;
        double[] j = Bessel.j(ORDERS, (inside ? k1 : k0) * r);
        double[] h = inside ? j : Bessel.y(ORDERS, k0 * r);
        double re = 0;
        double im = 0;
        for (int n = 0; n < ORDERS; n++) {
            double vr = inside ? cRe[n] * j[n] : j[n] + aRe[n] * j[n] + aIm[n] * h[n];
            double vi = inside ? cIm[n] * j[n] : aIm[n] * j[n] - aRe[n] * h[n];
            if (!Double.isFinite(vr) || !Double.isFinite(vi)) {
                break;
            }
            double w = (n == 0 ? 1 : 2) * StrictMath.cos(n * phi);
            switch (n & 3) {
                case 0 -> {
                    re += w * vr;
                    im += w * vi;
                }
                case 1 -> {
                    re += w * vi;
                    im -= w * vr;
                }
                case 2 -> {
                    re -= w * vr;
                    im -= w * vi;
                }
                default -> {
                    re -= w * vi;
                    im += w * vr;
                }
            }
        }
        return new double[] {amplitude * re, amplitude * im};
    }
}
