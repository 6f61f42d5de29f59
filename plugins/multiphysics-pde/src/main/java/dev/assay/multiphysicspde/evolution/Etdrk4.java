package dev.assay.multiphysicspde.evolution;

import dev.assay.api.field.Domain;
import dev.assay.api.field.FieldQuestion;
import dev.assay.multiphysicspde.model.PeriodicEvolution;
import dev.assay.numerics.fft.PeriodicFft;
import java.util.function.BooleanSupplier;

/**
 * Fourier collocation in space, exponential time differencing of fourth order (ETDRK4) in time: the linear terms are exact,
 * the others of fourth order. The coefficients are means over a circle of 32 points around hλ, free of cancellation.
 *
 * <p>Four evaluations of the nonlinear terms a step, three transforms each for a vorticity: O(n² log n).
 *
 * @see <a href="https://doi.org/10.1137/S1064827502410633">Kassam and Trefethen, SIAM J. Sci. Comput. 26 (2005) 1214</a>
 */
public final class Etdrk4 {
    private static final int CIRCLE = 32;

    private final FourierRhs rhs;
    private final Domain domain;
    private final int n;
    private final boolean line;
    private final double step;
    private final double[][] full;
    private final double[][] half;
    private final double[][] q;
    private final double[][] f1;
    private final double[][] f2;
    private final double[][] f3;
    private final double[][] u;
    private final double[][] a;
    private final double[][] b;
    private final double[][] c;
    private final double[][] nu;
    private final double[][] na;
    private final double[][] nb;
    private final double[][] nc;

    /** Prepares steps of equal length from a field on. */
    public Etdrk4(FieldQuestion question, PeriodicEvolution evolution, PeriodicField start, double step) {
        domain = question.domain();
        n = start.size();
        line = PeriodicField.isLine(question);
        this.step = step;
        rhs = new FourierRhs(evolution, domain, n, line);
        int fields = evolution.unknowns().size();
        int points = rhs.fft().points();
        full = new double[fields][points];
        half = new double[fields][points];
        q = new double[fields][points];
        f1 = new double[fields][points];
        f2 = new double[fields][points];
        f3 = new double[fields][points];
        for (int f = 0; f < fields; f++) {
            for (int mode = 0; mode < points; mode++) {
                coefficients(f, mode);
            }
        }
        u = new double[fields][2 * points];
        a = new double[fields][2 * points];
        b = new double[fields][2 * points];
        c = new double[fields][2 * points];
        nu = new double[fields][2 * points];
        na = new double[fields][2 * points];
        nb = new double[fields][2 * points];
        nc = new double[fields][2 * points];
        for (int f = 0; f < fields; f++) {
            for (int p = 0; p < points; p++) {
                u[f][2 * p] = start.values(f)[p];
            }
            rhs.fft().forward(u[f]);
        }
    }

    /** Means over the upper half of a circle: λ is real, so the lower half is its mirror image. */
    private void coefficients(int f, int mode) {
        double z = step * rhs.symbol(f, mode);
        full[f][mode] = StrictMath.exp(z);
        half[f][mode] = StrictMath.exp(z / 2);
        double sq = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        for (int p = 0; p < CIRCLE; p++) {
            double angle = Math.PI * (p + 0.5) / CIRCLE;
            double re = z + StrictMath.cos(angle);
            double im = StrictMath.sin(angle);
            double er = StrictMath.exp(re);
            double cr = er * StrictMath.cos(im);
            double ci = er * StrictMath.sin(im);
            double hr = StrictMath.exp(re / 2);
            double norm = re * re + im * im;
            // 1/z³ and 1/z.
            double ir = re / norm;
            double ii = -im / norm;
            double i2r = ir * ir - ii * ii;
            double i2i = 2 * ir * ii;
            double i3r = i2r * ir - i2i * ii;
            double i3i = i2r * ii + i2i * ir;
            double z2r = re * re - im * im;
            double z2i = 2 * re * im;
            sq += (hr * StrictMath.cos(im / 2) - 1) * ir - hr * StrictMath.sin(im / 2) * ii;
            // −4 − z + eᶻ (4 − 3z + z²)
            double tr = 4 - 3 * re + z2r;
            double ti = -3 * im + z2i;
            s1 += real(-4 - re + cr * tr - ci * ti, -im + cr * ti + ci * tr, i3r, i3i);
            // 2 + z + eᶻ (z − 2)
            tr = re - 2;
            ti = im;
            s2 += real(2 + re + cr * tr - ci * ti, im + cr * ti + ci * tr, i3r, i3i);
            // −4 − 3z − z² + eᶻ (4 − z)
            tr = 4 - re;
            ti = -im;
            s3 += real(-4 - 3 * re - z2r + cr * tr - ci * ti, -3 * im - z2i + cr * ti + ci * tr, i3r, i3i);
        }
        q[f][mode] = step * sq / CIRCLE;
        f1[f][mode] = step * s1 / CIRCLE;
        f2[f][mode] = step * s2 / CIRCLE;
        f3[f][mode] = step * s3 / CIRCLE;
    }

    private static double real(double ar, double ai, double br, double bi) {
        return ar * br - ai * bi;
    }

    /** Takes steps as long as {@code more} says so; {@return whether all were taken}. */
    public boolean advance(int steps, BooleanSupplier more) {
        for (int s = 0; s < steps; s++) {
            if (!more.getAsBoolean()) {
                return false;
            }
            step();
        }
        return true;
    }

    private void step() {
        rhs.nonlinear(u, nu);
        combine(a, u, nu);
        rhs.nonlinear(a, na);
        combine(b, u, na);
        rhs.nonlinear(b, nb);
        for (int f = 0; f < u.length; f++) {
            for (int k = 0; k < u[f].length; k++) {
                int mode = k >> 1;
                c[f][k] = half[f][mode] * a[f][k] + q[f][mode] * (2 * nb[f][k] - nu[f][k]);
            }
        }
        rhs.nonlinear(c, nc);
        for (int f = 0; f < u.length; f++) {
            for (int k = 0; k < u[f].length; k++) {
                int mode = k >> 1;
                u[f][k] = full[f][mode] * u[f][k]
                        + f1[f][mode] * nu[f][k]
                        + 2 * f2[f][mode] * (na[f][k] + nb[f][k])
                        + f3[f][mode] * nc[f][k];
            }
        }
    }

    private void combine(double[][] out, double[][] from, double[][] rates) {
        for (int f = 0; f < out.length; f++) {
            for (int k = 0; k < out[f].length; k++) {
                int mode = k >> 1;
                out[f][k] = half[f][mode] * from[f][k] + q[f][mode] * rates[f][k];
            }
        }
    }

    /** {@return the field now} */
    public PeriodicField field() {
        PeriodicFft fft = rhs.fft();
        double[][] values = new double[u.length][fft.points()];
        double[] work = new double[2 * fft.points()];
        for (int f = 0; f < u.length; f++) {
            System.arraycopy(u[f], 0, work, 0, work.length);
            fft.backward(work);
            for (int p = 0; p < values[f].length; p++) {
                values[f][p] = work[2 * p];
            }
        }
        return new PeriodicField(domain, n, line, values);
    }
}
