package dev.assay.chaoticforecasting.system;

import java.util.Map;

/**
 * Right-hand sides: pendulums, oscillators, thermostats and conservative motions. Parameters {@code par} stand in the order of their names, as in the catalogue, which holds
 * the source of each.
 */
final class MechanicalFields {
    private MechanicalFields() {}

    static void addTo(Map<String, Field> fields) {
        fields.put("arnoldweb", MechanicalFields::arnoldWeb);
        fields.put("doublependulum", MechanicalFields::doublePendulum);
        fields.put("duffing", MechanicalFields::duffing);
        fields.put("forcedvanderpol", MechanicalFields::forcedVanDerPol);
        fields.put("henonheiles", MechanicalFields::henonHeiles);
        fields.put("nosehoover", MechanicalFields::noseHoover);
        fields.put("nuclearquadrupole", MechanicalFields::nuclearQuadrupole);
        fields.put("sticksliposcillator", MechanicalFields::stickSlipOscillator);
        fields.put("swingingatwood", MechanicalFields::swingingAtwood);
        fields.put("torus", MechanicalFields::torus);
        fields.put("doublependulum-true", MechanicalFields::doublePendulumTrue);
        fields.put("doublependulum-2023", MechanicalFields::doublePendulumRods);
    }

    /**
     * Arnold Web.
     *
     * <pre>
     *   dp1/dt = -mu sin(x1) / denom²
     *   dp2/dt = -mu sin(x2) / denom²
     *   dx1/dt = p1
     *   dx2/dt = p2
     *   dz/dt = w
     *   denom = 4 + cos(z) + cos(x1) + cos(x2)
     * </pre>
     */
    static void arnoldWeb(double[] par, double time, double[] at, double[] rate) {
        double p1 = at[0];
        double p2 = at[1];
        double x1 = at[2];
        double x2 = at[3];
        double z = at[4];
        double mu = par[0];
        double w = par[1];
        double denom = 4 + StrictMath.cos(z) + StrictMath.cos(x1) + StrictMath.cos(x2);
        rate[0] = -mu * StrictMath.sin(x1) / (denom * denom);
        rate[1] = -mu * StrictMath.sin(x2) / (denom * denom);
        rate[2] = p1;
        rate[3] = p2;
        rate[4] = w;
    }

    /**
     * Double Pendulum.
     *
     * <pre>
     *   dth1/dt = (l2 p1 - l1 p2 c) / (l1 D)
     *   dth2/dt = ((m1 + m2) l1 p2 - m2 l2 p1 c) / (m2 l2 D)
     *   dp1/dt = -(m1 + m2) g l1 sin(th1) - A + B sin(2 (th1 - th2))
     *   dp2/dt = -m2 g l2 sin(th2) + A - B sin(2 (th1 - th2))
     *   c = cos(th1 - th2)
     *   s = sin(th1 - th2)
     *   D = l1 l2 (m1 + m2 s²)
     *   A = p1 p2 s / D
     *   B = m2 l2 p1² / (2 l1 D²) + 0.5 m2 p2 l2 l1 W / D
     *   W = ((m1 + m2) l1 p2 - m2 l2 p1 c) / (m2 l2 D)
     * </pre>
     */
    static void doublePendulum(double[] par, double time, double[] at, double[] rate) {
        double th1 = at[0];
        double th2 = at[1];
        double p1 = at[2];
        double p2 = at[3];
        double g = par[0];
        double l1 = par[1];
        double l2 = par[2];
        double m1 = par[3];
        double m2 = par[4];
        double c = StrictMath.cos(th1 - th2);
        double s = StrictMath.sin(th1 - th2);
        double D = l1 * l2 * (m1 + m2 * s * s);
        double A = p1 * p2 * s / D;
        double W = ((m1 + m2) * l1 * p2 - m2 * l2 * p1 * c) / (m2 * l2 * D);
        double B = m2 * l2 * p1 * p1 / (2 * l1 * D * D) + 0.5 * m2 * p2 * l2 * l1 * W / D;
        rate[0] = (l2 * p1 - l1 * p2 * c) / (l1 * D);
        rate[1] = ((m1 + m2) * l1 * p2 - m2 * l2 * p1 * c) / (m2 * l2 * D);
        rate[2] = -(m1 + m2) * g * l1 * StrictMath.sin(th1) - A + B * StrictMath.sin(2 * (th1 - th2));
        rate[3] = -m2 * g * l2 * StrictMath.sin(th2) + A - B * StrictMath.sin(2 * (th1 - th2));
    }

    /**
     * Duffing.
     *
     * <pre>
     *   dx/dt = y
     *   dy/dt = -delta y - β x - α x³ + γ cos(z)
     *   dz/dt = ω
     * </pre>
     */
    static void duffing(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        double alpha = par[0];
        double beta = par[1];
        double delta = par[2];
        double gamma = par[3];
        double omega = par[4];
        rate[0] = y;
        rate[1] = -delta * y - beta * x - alpha * x * x * x + gamma * StrictMath.cos(z);
        rate[2] = omega;
    }

    /**
     * Forced Van Der Pol.
     *
     * <pre>
     *   dx/dt = y
     *   dy/dt = mu (1 - x²) y - x + a sin(z)
     *   dz/dt = w
     * </pre>
     */
    static void forcedVanDerPol(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        double a = par[0];
        double mu = par[1];
        double w = par[2];
        rate[0] = y;
        rate[1] = mu * (1 - x * x) * y - x + a * StrictMath.sin(z);
        rate[2] = w;
    }

    /**
     * Henon Heiles.
     *
     * <pre>
     *   dx/dt = px
     *   dy/dt = py
     *   dpx/dt = -x - 2 lam x y
     *   dpy/dt = -y - lam x² + lam y²
     * </pre>
     */
    static void henonHeiles(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double px = at[2];
        double py = at[3];
        double lam = par[0];
        rate[0] = px;
        rate[1] = py;
        rate[2] = -x - 2 * lam * x * y;
        rate[3] = -y - lam * x * x + lam * y * y;
    }

    /**
     * Nose Hoover.
     *
     * <pre>
     *   dx/dt = y
     *   dy/dt = -x + y z
     *   dz/dt = a - y²
     * </pre>
     */
    static void noseHoover(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        double a = par[0];
        rate[0] = y;
        rate[1] = -x + y * z;
        rate[2] = a - y * y;
    }

    /**
     * Nuclear Quadrupole.
     *
     * <pre>
     *   dq1/dt = a p1
     *   dq2/dt = a p2
     *   dp1/dt = -a q1 + 3 / sqrt(2) b q1² - 3 / sqrt(2) b q2² - d q1³ - d q1 q2²
     *   dp2/dt = -a q2 - 3 sqrt(2) b q1 q2 - d q2 q1² - d q2³
     * </pre>
     */
    static void nuclearQuadrupole(double[] par, double time, double[] at, double[] rate) {
        double q1 = at[0];
        double q2 = at[1];
        double p1 = at[2];
        double p2 = at[3];
        double a = par[0];
        double b = par[1];
        double d = par[2];
        rate[0] = a * p1;
        rate[1] = a * p2;
        rate[2] = -a * q1
                + 3 / Math.sqrt(2) * b * q1 * q1
                - 3 / Math.sqrt(2) * b * q2 * q2
                - d * q1 * q1 * q1
                - d * q1 * q2 * q2;
        rate[3] = -a * q2 - 3 * Math.sqrt(2) * b * q1 * q2 - d * q2 * q1 * q1 - d * q2 * q2 * q2;
    }

    /**
     * Stick Slip Oscillator.
     *
     * <pre>
     *   dx/dt = v
     *   dv/dt = eps (γ cos(th) - tq) + a x - b x³
     *   dth/dt = w
     *   tq = t0 sgn(v - vs) - α v + β (v - vs)³
     * </pre>
     */
    static void stickSlipOscillator(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double v = at[1];
        double th = at[2];
        double a = par[0];
        double alpha = par[1];
        double b = par[2];
        double beta = par[3];
        double eps = par[4];
        double gamma = par[5];
        double t0 = par[6];
        double vs = par[7];
        double w = par[8];
        double tq = t0 * Math.signum(v - vs) - alpha * v + beta * cube(v - vs);
        rate[0] = v;
        rate[1] = eps * (gamma * StrictMath.cos(th) - tq) + a * x - b * x * x * x;
        rate[2] = w;
    }

    /**
     * Swinging Atwood.
     *
     * <pre>
     *   dr/dt = pr / (m1 + m2)
     *   dth/dt = pth / (m1 r²)
     *   dpr/dt = pth² / (m1 r³) - m2 g + m1 g cos(th)
     *   dpth/dt = -m1 g r sin(th)
     *   g = 9.82
     * </pre>
     */
    static void swingingAtwood(double[] par, double time, double[] at, double[] rate) {
        double r = at[0];
        double th = at[1];
        double pr = at[2];
        double pth = at[3];
        double m1 = par[0];
        double m2 = par[1];
        double g = 9.82;
        rate[0] = pr / (m1 + m2);
        rate[1] = pth / (m1 * r * r);
        rate[2] = pth * pth / (m1 * r * r * r) - m2 * g + m1 * g * StrictMath.cos(th);
        rate[3] = -m1 * g * r * StrictMath.sin(th);
    }

    /**
     * Torus.
     *
     * <pre>
     *   dx/dt = -a n sin(n t) cos(t) - (r + a cos(n t)) sin(t)
     *   dy/dt = -a n sin(n t) sin(t) + (r + a cos(n t)) cos(t)
     *   dz/dt = a n cos(n t)
     * </pre>
     */
    static void torus(double[] par, double time, double[] at, double[] rate) {
        double a = par[0];
        double n = par[1];
        double r = par[2];
        rate[0] = -a * n * StrictMath.sin(n * time) * StrictMath.cos(time)
                - (r + a * StrictMath.cos(n * time)) * StrictMath.sin(time);
        rate[1] = -a * n * StrictMath.sin(n * time) * StrictMath.sin(time)
                + (r + a * StrictMath.cos(n * time)) * StrictMath.cos(time);
        rate[2] = a * n * StrictMath.cos(n * time);
    }

    /**
     * Double pendulum of point masses, from its Hamiltonian; energy is conserved. It differs from the database's field by a
     * factor two in the cross term of the energy.
     *
     * <pre>
     *   E = (m2 l2² p1² + (m1 + m2) l1² p2² - 2 m2 l1 l2 p1 p2 cos Δ) / (2 m2 l1² l2² (m1 + m2 sin² Δ))
     *       - (m1 + m2) g l1 cos th1 - m2 g l2 cos th2,   Δ = th1 - th2
     * </pre>
     */
    static void doublePendulumTrue(double[] par, double time, double[] at, double[] rate) {
        double g = par[0];
        double l1 = par[1];
        double l2 = par[2];
        double m1 = par[3];
        double m2 = par[4];
        double p1 = at[2];
        double p2 = at[3];
        double cos = StrictMath.cos(at[0] - at[1]);
        double sin = StrictMath.sin(at[0] - at[1]);
        double spread = m1 + m2 * sin * sin;
        double whole = m1 + m2;
        double kinetic = m2 * l2 * l2 * p1 * p1 + whole * l1 * l1 * p2 * p2 - 2 * m2 * l1 * l2 * p1 * p2 * cos;
        double cross = p1 * p2 * sin / (l1 * l2 * spread);
        double turn = kinetic * sin * cos / square(l1 * l2 * spread);
        rate[0] = (l2 * p1 - l1 * p2 * cos) / (l1 * l1 * l2 * spread);
        rate[1] = (whole * l1 * p2 - m2 * l2 * p1 * cos) / (m2 * l1 * l2 * l2 * spread);
        rate[2] = -whole * g * l1 * StrictMath.sin(at[0]) - cross + turn;
        rate[3] = -m2 * g * l2 * StrictMath.sin(at[1]) + cross - turn;
    }

    /** Double pendulum of two equal rods, mass m and length d, as the edition of 2023 has it; g = 9.82. */
    static void doublePendulumRods(double[] par, double time, double[] at, double[] rate) {
        double g = 9.82;
        double d = par[0];
        double inertia = par[1] * d * d;
        double cos = StrictMath.cos(at[0] - at[1]);
        double sin = StrictMath.sin(at[0] - at[1]);
        double factor = 6 / inertia / (16 - 9 * cos * cos);
        double first = factor * (2 * at[2] - 3 * cos * at[3]);
        double second = factor * (8 * at[3] - 3 * cos * at[2]);
        rate[0] = first;
        rate[1] = second;
        rate[2] = -0.5 * inertia * (first * second * sin + 3 * g / d * StrictMath.sin(at[0]));
        rate[3] = -0.5 * inertia * (-first * second * sin + g / d * StrictMath.sin(at[1]) * 3);
    }

    private static double square(double u) {
        return u * u;
    }

    private static double cube(double u) {
        return u * u * u;
    }
}
