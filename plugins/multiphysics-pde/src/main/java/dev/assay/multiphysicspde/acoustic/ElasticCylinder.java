package dev.assay.multiphysicspde.acoustic;

import dev.assay.numerics.special.Bessel;

/**
 * A plane wave of 1 Pa on an elastic cylinder in a uniform fluid, exact. With φ' = φ − α, e₀ = 1, eₙ = 2(−j)ⁿ,
 * k = ω/c, k_L = ω √(ρ_s/(λ + 2G)), k_T = ω √(ρ_s/G):
 *
 * <pre>
 *   p = p_i + Σ eₙ Sₙ Hₙ⁽²⁾(kr) cos nφ',   U = ∇Φ + (∂_y Ψ, −∂_x Ψ),
 *   Φ = Σ eₙ Bₙ Jₙ(k_L r) cos nφ',   Ψ = Σ eₙ Cₙ Jₙ(k_T r) sin nφ',
 * </pre>
 *
 * Sₙ, Bₙ, Cₙ from ∂p/∂r = ρω² u_r, σ_rr = −p, σ_rθ = 0 at r = a.
 *
 * @see <a href="https://doi.org/10.1121/1.1906780">Faran, J. Acoust. Soc. Am. 23 (1951) 405</a>
 */
public final class ElasticCylinder implements Sound {
    private static final int ORDERS = 25;
    private final double k;
    private final double kl;
    private final double kt;
    private final double radius;
    private final double angle;
    /** Of each order: Re S, Im S, Re B, Im B, Re C, Im C. */
    private final double[][] coefficient = new double[ORDERS][];

    /** A cylinder about the origin; the fluid is that of the model at the origin. */
    public ElasticCylinder(SoundModel model, double angle) {
        double rho = model.density().at(0, 0);
        double w = model.omega();
        k = model.wavenumber();
        kl = w * StrictMath.sqrt(model.solidDensity() / (model.lambda() + 2 * model.shear()));
        kt = w * StrictMath.sqrt(model.solidDensity() / model.shear());
        radius = model.radius();
        this.angle = angle;
        double a = radius;
        double lambda = model.lambda();
        double g = model.shear();
        double[] j = Bessel.j(ORDERS, k * a);
        double[] y = Bessel.y(ORDERS, k * a);
        double[] l = Bessel.j(ORDERS, kl * a);
        double[] t = Bessel.j(ORDERS, kt * a);
        for (int n = 0; n < ORDERS; n++) {
            double dl = slope(l, n);
            double dt = slope(t, n);
            double ddl = second(l, n, kl * a);
            double ddt = second(t, n, kt * a);
            double f = k / (rho * w * w);
            double[][] re = {
                {f * slope(j, n), -kl * dl, -n * t[n] / a, -f * slope(j, n)},
                {
                    j[n],
                    -lambda * kl * kl * l[n] + 2 * g * kl * kl * ddl,
                    2 * g * n * (kt * dt / a - t[n] / (a * a)),
                    -j[n]
                },
                {0, -2 * n * (kl * dl / a - l[n] / (a * a)), -n * n * t[n] / (a * a) - kt * kt * ddt + kt * dt / a, 0}
            };
            double[][] im = {{-f * slope(y, n), 0, 0, 0}, {-y[n], 0, 0, 0}, {0, 0, 0, 0}};
            if (n == 0) {
                re[2][2] = 1;
            }
            coefficient[n] = solved(re, im);
        }
    }

    private static double slope(double[] f, int n) {
        return n == 0 ? -f[1] : 0.5 * (f[n - 1] - f[n + 1]);
    }

    /** f'' by Bessel's equation. */
    private static double second(double[] f, int n, double z) {
        return -slope(f, n) / z - (1 - n * n / (z * z)) * f[n];
    }

    /** Three complex equations, fourth column the right side; columns and rows scaled first. */
    private static double[] solved(double[][] re, double[][] im) {
        double[] scale = new double[3];
        for (int pass = 0; pass < 2; pass++) {
            for (int r = 0; r < 3; r++) {
                double top = 0;
                for (int c = 0; c < 3; c++) {
                    top = Math.max(top, StrictMath.hypot(re[r][c], im[r][c]));
                }
                for (int c = 0; c < 4; c++) {
                    re[r][c] /= top;
                    im[r][c] /= top;
                }
            }
            for (int c = 0; c < 3; c++) {
                double top = 0;
                for (int r = 0; r < 3; r++) {
                    top = Math.max(top, StrictMath.hypot(re[r][c], im[r][c]));
                }
                scale[c] = (pass == 0 ? 1 : scale[c]) * top;
                for (int r = 0; r < 3; r++) {
                    re[r][c] /= top;
                    im[r][c] /= top;
                }
            }
        }
        for (int c = 0; c < 3; c++) {
            int pivot = c;
            for (int r = c + 1; r < 3; r++) {
                if (StrictMath.hypot(re[r][c], im[r][c]) > StrictMath.hypot(re[pivot][c], im[pivot][c])) {
                    pivot = r;
                }
            }
            swap(re, c, pivot);
            swap(im, c, pivot);
            double square = re[c][c] * re[c][c] + im[c][c] * im[c][c];
            for (int r = 0; r < 3; r++) {
                if (r == c) {
                    continue;
                }
                double fr = (re[r][c] * re[c][c] + im[r][c] * im[c][c]) / square;
                double fi = (im[r][c] * re[c][c] - re[r][c] * im[c][c]) / square;
                for (int q = c; q < 4; q++) {
                    double pr = re[c][q];
                    double pi = im[c][q];
                    re[r][q] -= fr * pr - fi * pi;
                    im[r][q] -= fr * pi + fi * pr;
                }
            }
        }
        double[] out = new double[6];
        for (int c = 0; c < 3; c++) {
            double square = re[c][c] * re[c][c] + im[c][c] * im[c][c];
            out[2 * c] = (re[c][3] * re[c][c] + im[c][3] * im[c][c]) / square / scale[c];
            out[2 * c + 1] = (im[c][3] * re[c][c] - re[c][3] * im[c][c]) / square / scale[c];
        }
        return out;
    }

    private static void swap(double[][] rows, int a, int b) {
        double[] old = rows[a];
        rows[a] = rows[b];
        rows[b] = old;
    }

    /** Re p, Im p of the total field [Pa] at a place outside, then Re, Im of ∂p/∂x and of ∂p/∂y. */
    @Override
    public double[] pressure(double x, double y) {
        double r = StrictMath.hypot(x, y);
        double phi = StrictMath.atan2(y, x) - angle;
        double[] j = Bessel.j(ORDERS, k * r);
        double[] h = Bessel.y(ORDERS, k * r);
        double[] sum = new double[6];
        for (int n = 0; n < ORDERS; n++) {
            double sr = coefficient[n][0];
            double si = coefficient[n][1];
            double cos = StrictMath.cos(n * phi);
            double sin = StrictMath.sin(n * phi);
            // S H = S (J − jY)
            add(sum, 0, n, cos, sr * j[n] + si * h[n], si * j[n] - sr * h[n]);
            double dj = k * slope(j, n);
            double dh = k * slope(h, n);
            add(sum, 2, n, cos, sr * dj + si * dh, si * dj - sr * dh);
            add(sum, 4, n, -n * sin / r, sr * j[n] + si * h[n], si * j[n] - sr * h[n]);
        }
        double c = x / r;
        double s = y / r;
        double dirX = StrictMath.cos(angle);
        double dirY = StrictMath.sin(angle);
        double phase = k * (x * dirX + y * dirY);
        double re = StrictMath.cos(phase);
        double im = -StrictMath.sin(phase);
        return new double[] {
            re + sum[0],
            im + sum[1],
            k * dirX * im + c * sum[2] - s * sum[4],
            -k * dirX * re + c * sum[3] - s * sum[5],
            k * dirY * im + s * sum[2] + c * sum[4],
            -k * dirY * re + s * sum[3] + c * sum[5]
        };
    }

    @Override
    public double[] displacement(double x, double y) {
        double r = Math.max(StrictMath.hypot(x, y), 1e-9 * radius);
        double phi = StrictMath.atan2(y, x) - angle;
        double[] l = Bessel.j(ORDERS, kl * r);
        double[] t = Bessel.j(ORDERS, kt * r);
        double[] sum = new double[4];
        for (int n = 0; n < ORDERS; n++) {
            double[] q = coefficient[n];
            double cos = StrictMath.cos(n * phi);
            double sin = StrictMath.sin(n * phi);
            double a = kl * slope(l, n);
            double b = n * t[n] / r;
            add(sum, 0, n, cos, q[2] * a + q[4] * b, q[3] * a + q[5] * b);
            double c = -n * l[n] / r;
            double d = -kt * slope(t, n);
            add(sum, 2, n, sin, q[2] * c + q[4] * d, q[3] * c + q[5] * d);
        }
        double cos = StrictMath.cos(phi + angle);
        double sin = StrictMath.sin(phi + angle);
        return new double[] {
            cos * sum[0] - sin * sum[2],
            cos * sum[1] - sin * sum[3],
            sin * sum[0] + cos * sum[2],
            sin * sum[1] + cos * sum[3]
        };
    }

    /** Adds eₙ w (vr + j vi); a term that is no number, far beyond the last that matters, is left out. */
    private static void add(double[] sum, int at, int n, double w, double vr, double vi) {
        if (!Double.isFinite(vr) || !Double.isFinite(vi)) {
            return;
        }
        double e = (n == 0 ? 1 : 2) * w;
        switch (n & 3) {
            case 0 -> {
                sum[at] += e * vr;
                sum[at + 1] += e * vi;
            }
            case 1 -> {
                sum[at] += e * vi;
                sum[at + 1] -= e * vr;
            }
            case 2 -> {
                sum[at] -= e * vr;
                sum[at + 1] -= e * vi;
            }
            default -> {
                sum[at] -= e * vi;
                sum[at + 1] += e * vr;
            }
        }
    }

    /** The g of {@link SoundModel} that this field has on a square: data with which the series is the exact solution. */
    public SoundModel.Rim rim() {
        return (x, y, nx, ny) -> {
            double[] p = pressure(x, y);
            double decay = 0.5 / StrictMath.hypot(x, y);
            return new double[] {
                nx * p[2] + ny * p[4] + decay * p[0] - k * p[1], nx * p[3] + ny * p[5] + decay * p[1] + k * p[0]
            };
        };
    }
}
