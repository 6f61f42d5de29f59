package dev.assay.chaoticforecasting.system;

import java.util.Map;

/**
 * Right-hand sides: stirred and wave-driven fluids: tracers in prescribed velocity fields. Parameters {@code par} stand in the order of their names, as in the catalogue, which holds
 * the source of each.
 */
final class MixingFields {
    private MixingFields() {}

    static void addTo(Map<String, Field> fields) {
        fields.put("arnoldbeltramichildress", MixingFields::arnoldBeltramiChildress);
        fields.put("bickleyjet", MixingFields::bickleyJet);
        fields.put("blinkingrotlet", MixingFields::blinkingRotlet);
        fields.put("doublegyre", MixingFields::doubleGyre);
        fields.put("interiorsquirmer", MixingFields::interiorSquirmer);
        fields.put("liddrivencavityflow", MixingFields::lidDrivenCavityFlow);
        fields.put("oscillatingflow", MixingFields::oscillatingFlow);
        fields.put("fluidtrampoline", MixingFields::fluidTrampoline);
    }

    /**
     * Arnold Beltrami Childress.
     *
     * <pre>
     *   dx/dt = a sin(z) + c cos(y)
     *   dy/dt = b sin(x) + a cos(z)
     *   dz/dt = c sin(y) + b cos(x)
     * </pre>
     */
    static void arnoldBeltramiChildress(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        double a = par[0];
        double b = par[1];
        double c = par[2];
        rate[0] = a * StrictMath.sin(z) + c * StrictMath.cos(y);
        rate[1] = b * StrictMath.sin(x) + a * StrictMath.cos(z);
        rate[2] = c * StrictMath.sin(y) + b * StrictMath.cos(x);
    }

    /**
     * Bickley Jet.
     *
     * <pre>
     *   state: state order (y, x, z) — note y first
     *   dy/dt = ell u sech²(y/ell) sum_i eps[i] k[i] sin(k[i] (x - σ[i] z))
     *   dx/dt = u sech²(y/ell) (-1 - 2 tanh(y/ell) sum_i eps[i] cos(k[i] (x - σ[i] z)))
     *   dz/dt = ω   (z is time)
     * </pre>
     */
    static void bickleyJet(double[] par, double time, double[] at, double[] rate) {
        double ell = par[0]; // par: ell, eps (3), k (3), omega, sigma (3), u
        double y = at[0];
        double sine = 0;
        double cosine = 0;
        for (int i = 0; i < 3; i++) {
            double k = par[4 + i];
            double phase = k * (at[1] - par[8 + i] * at[2]);
            sine += par[1 + i] * k * StrictMath.sin(phase);
            cosine += par[1 + i] * StrictMath.cos(phase);
        }
        double speed = par[11] / square(StrictMath.cosh(y / ell));
        rate[0] = ell * speed * sine;
        rate[1] = speed * (-1 - 2 * StrictMath.tanh(y / ell) * cosine);
        rate[2] = par[7];
    }

    /**
     * Blinking Rotlet.
     *
     * <pre>
     *   state: r, th, s
     *   dr/dt = σ (w vr(r, th; b) + (1 - w) vr(r, th; -b))
     *   dth/dt = σ (w vth(r, th; b) + (1 - w) vth(r, th; -b)) / r
     *   ds/dt = 1   (s is time)
     *   w = 1/2 + 1/2 tanh(20 tau sin(2 π s / tau))
     *   kappa = a² + b² r² / a² - 2 b r cos(th);  γ = (1 - r²/a²) (a² - b² r²/a²);  iota = b² r / a² - b cos(th);  zeta = b² + r² - 2 b r cos(th);  nu = a² + b² - 2 b² r² / a²
     *   vr = b sin(th) (-bc γ / kappa² - 1/kappa + 1/zeta)
     *   vth = bc γ iota / kappa² + bc r nu / (a² kappa) + iota / kappa - (r - b cos(th)) / zeta
     * </pre>
     *
     * <p>With other parameters: Blinking Vortex.
     */
    static void blinkingRotlet(double[] par, double time, double[] at, double[] rate) {
        double b = par[1]; // par: a, b, bc, sigma, tau
        double w = blinking(par[4], at[2]);
        double forth = w * par[3];
        double back = (1 - w) * par[3];
        double r = at[0];
        double sin = StrictMath.sin(at[1]);
        double cos = StrictMath.cos(at[1]);
        rate[0] = forth * rotletRadial(r, sin, cos, par[0], b, par[2])
                + back * rotletRadial(r, sin, cos, par[0], -b, par[2]);
        rate[1] = (forth * rotletAngular(r, cos, par[0], b, par[2]) + back * rotletAngular(r, cos, par[0], -b, par[2]))
                / r;
        rate[2] = 1;
    }

    /**
     * Double Gyre.
     *
     * <pre>
     *   dx/dt = -α π sin(pi f) cos(pi y)
     *   dy/dt = α π cos(pi f) sin(pi y) (2 a x + b)
     *   dz/dt = ω
     *   a = eps sin(z)
     *   b = 1 - 2 eps sin(z)
     *   f = a x² + b x
     * </pre>
     */
    static void doubleGyre(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        double alpha = par[0];
        double eps = par[1];
        double omega = par[2];
        double a = eps * StrictMath.sin(z);
        double b = 1 - 2 * eps * StrictMath.sin(z);
        double f = a * x * x + b * x;
        rate[0] = -alpha * Math.PI * StrictMath.sin(Math.PI * f) * StrictMath.cos(Math.PI * y);
        rate[1] = alpha * Math.PI * StrictMath.cos(Math.PI * f) * StrictMath.sin(Math.PI * y) * (2 * a * x + b);
        rate[2] = omega;
    }

    /**
     * Interior Squirmer.
     *
     * <pre>
     *   state: r, th, s
     *   dr/dt = sum_{n=1..5} (G[n] cos(n th) + A[n] sin(n th)) n r^n (r² - 1) / r
     *   dth/dt = (1/r) sum_{n=1..5} (2 r + (r² - 1) n / r) (A[n] cos(n th) - G[n] sin(n th)) r^n
     *   ds/dt = 1   (s is time)
     *   A[n] = w a[n],  G[n] = (1 - w) g[n],  w = 1/2 + 1/2 tanh(20 tau sin(2 π s / tau))
     * </pre>
     */
    static void interiorSquirmer(double[] par, double time, double[] at, double[] rate) {
        double w = blinking(par[10], at[2]); // par: a (5), g (5), tau
        double r = at[0];
        double radial = 0;
        double angular = 0;
        double power = 1;
        for (int n = 1; n <= 5; n++) {
            power *= r;
            double cos = StrictMath.cos(n * at[1]);
            double sin = StrictMath.sin(n * at[1]);
            double a = w * par[n - 1];
            double g = (1 - w) * par[4 + n];
            radial += (g * cos + a * sin) * n * power * (r * r - 1) / r;
            angular += (2 * r + (r * r - 1) * n / r) * (a * cos - g * sin) * power;
        }
        rate[0] = radial;
        rate[1] = angular / r;
        rate[2] = 1;
    }

    /**
     * Lid Driven Cavity Flow.
     *
     * <pre>
     *   state: x, y, s
     *   dx/dt = w vx(u1, u2) + (1 - w) vx(-u1, u2)
     *   dy/dt = w vy(u1, u2) + (1 - w) vy(-u1, u2)
     *   ds/dt = 1   (s is time)
     *   w = 1/2 + 1/2 tanh(20 tau sin(2 π s / tau))
     *   N1 = 2 π b + a sinh(2 π b / a);  N2 = 4 π b + a sinh(4 π b / a)
     *   vx = 2 u1 sin(pi x/a) / N1 [ -pi b sinh(pi b/a) sinh(pi y/a) + cosh(pi b/a) (pi y cosh(pi y/a) + a sinh(pi y/a)) ] + 2 u2 sin(2 π x/a) / N2 [ -2 π b sinh(2 π b/a) sinh(2 π y/a) + cosh(2 π b/a) (2 π y cosh(2 π y/a) + a sinh(2 π y/a)) ]
     *   vy = 2 π u1 cos(pi x/a) / N1 [ b sinh(pi b/a) cosh(pi y/a) - y cosh(pi b/a) sinh(pi y/a) ] + 4 π u2 cos(2 π x/a) / N2 [ b sinh(2 π b/a) cosh(2 π y/a) - y cosh(2 π b/a) sinh(2 π y/a) ]
     * </pre>
     */
    static void lidDrivenCavityFlow(double[] par, double time, double[] at, double[] rate) {
        double a = par[0]; // par: a, b, tau, u1, u2
        double b = par[1];
        double w = blinking(par[2], at[2]);
        double first = (2 * w - 1) * par[3]; // the first mode changes sign, the second does not
        double q = Math.PI / a;
        rate[0] = first * cavityAcross(q, a, b, at[0], at[1]) + par[4] * cavityAcross(2 * q, a, b, at[0], at[1]);
        rate[1] = first * cavityUp(q, a, b, at[0], at[1]) + par[4] * cavityUp(2 * q, a, b, at[0], at[1]);
        rate[2] = 1;
    }

    /**
     * Oscillating Flow.
     *
     * <pre>
     *   dx/dt = u cos(k y) sin(k f)
     *   dy/dt = -u sin(k y) cos(k f)
     *   dz/dt = ω
     *   f = x + b sin(z)
     * </pre>
     */
    static void oscillatingFlow(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        double b = par[0];
        double k = par[1];
        double omega = par[2];
        double u = par[3];
        double f = x + b * StrictMath.sin(z);
        rate[0] = u * StrictMath.cos(k * y) * StrictMath.sin(k * f);
        rate[1] = -u * StrictMath.sin(k * y) * StrictMath.cos(k * f);
        rate[2] = omega;
    }

    /**
     * Fluid Trampoline.
     *
     * <pre>
     *   dx/dt = y
     *   dy/dt = -1 - H(-x) (x + psi y |y|) + γ cos(th)
     *   dth/dt = w
     * </pre>
     */
    static void fluidTrampoline(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double th = at[2];
        double gamma = par[0];
        double psi = par[1];
        double w = par[2];
        rate[0] = y;
        rate[1] = -1 - step(-x) * (x + psi * y * Math.abs(y)) + gamma * StrictMath.cos(th);
        rate[2] = w;
    }

    /** The weight of the first of two stirrers that take turns, ½ + ½ tanh(20 τ sin(2π s/τ)). */
    private static double blinking(double tau, double s) {
        return 0.5 + 0.5 * StrictMath.tanh(20 * tau * StrictMath.sin(2 * Math.PI * s / tau));
    }

    private static double rotletRadial(double r, double sin, double cos, double a, double b, double bc) {
        double kappa = a * a + square(b * r / a) - 2 * b * r * cos;
        double gamma = (1 - square(r / a)) * (a * a - square(b * r / a));
        double zeta = b * b + r * r - 2 * b * r * cos;
        return b * sin * (-bc * gamma / square(kappa) - 1 / kappa + 1 / zeta);
    }

    private static double rotletAngular(double r, double cos, double a, double b, double bc) {
        double kappa = a * a + square(b * r / a) - 2 * b * r * cos;
        double gamma = (1 - square(r / a)) * (a * a - square(b * r / a));
        double iota = square(b / a) * r - b * cos;
        double zeta = b * b + r * r - 2 * b * r * cos;
        double nu = a * a + b * b - 2 * square(b * r / a);
        return bc * gamma * iota / square(kappa) + bc * r * nu / (a * a * kappa) + iota / kappa - (r - b * cos) / zeta;
    }

    /** x velocity of one mode of wave number q in the cavity, for unit amplitude. */
    private static double cavityAcross(double q, double a, double b, double x, double y) {
        double norm = a * (2 * q * b + StrictMath.sinh(2 * q * b));
        double wall = -q * b * StrictMath.sinh(q * b) * StrictMath.sinh(q * y);
        double inner = StrictMath.cosh(q * b) * (q * y * StrictMath.cosh(q * y) + StrictMath.sinh(q * y));
        return 2 * a * StrictMath.sin(q * x) * (wall + inner) / norm;
    }

    /** y velocity of one mode of wave number q in the cavity, for unit amplitude. */
    private static double cavityUp(double q, double a, double b, double x, double y) {
        double norm = a * (2 * q * b + StrictMath.sinh(2 * q * b));
        double wall = b * StrictMath.sinh(q * b) * StrictMath.cosh(q * y);
        double inner = y * StrictMath.cosh(q * b) * StrictMath.sinh(q * y);
        return 2 * q * a * StrictMath.cos(q * x) * (wall - inner) / norm;
    }

    /** The unit step, 0 at 0. */
    private static double step(double u) {
        return u > 0 ? 1 : 0;
    }

    private static double square(double u) {
        return u * u;
    }
}
