package dev.assay.chaoticforecasting.system;

import java.util.Map;

/**
 * Right-hand sides: chemical reactions, lasers and plasmas. Parameters {@code par} stand in the order of their names, as in the catalogue, which holds
 * the source of each.
 */
final class ReactionFields {
    private ReactionFields() {}

    static void addTo(Map<String, Field> fields) {
        fields.put("belousovzhabotinsky", ReactionFields::belousovZhabotinsky);
        fields.put("forcedbrusselator", ReactionFields::forcedBrusselator);
        fields.put("isothermalchemical", ReactionFields::isothermalChemical);
        fields.put("kawczynskistrizhak", ReactionFields::kawczynskiStrizhak);
        fields.put("laser", ReactionFields::laser);
        fields.put("windmireduced", ReactionFields::windmiReduced);
    }

    /**
     * Belousov Zhabotinsky.
     *
     * <pre>
     *   dx/dt = xdot t0
     *   dz/dt = zdot t0
     *   dv/dt = vdot t0
     *   ybar = 1 / y0 yb1 z v / (yb2 x + yb3 + kf)
     *   xp = max(0, x)
     *   rf = (ci - z0 z) sqrt(xp)
     *   xdot = c1 xp ybar + c2 ybar + c3 xp² + c4 rf + c5 xp z - kf xp
     *   zdot = c6 / z0 rf + c7 xp z + c8 z v + c9 z - kf z
     *   vdot = c10 xp ybar + c11 ybar + c12 xp² + c13 z v - kf v
     * </pre>
     */
    static void belousovZhabotinsky(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double z = at[1];
        double v = at[2];
        double c1 = par[0];
        double c10 = par[1];
        double c11 = par[2];
        double c12 = par[3];
        double c13 = par[4];
        double c2 = par[5];
        double c3 = par[6];
        double c4 = par[7];
        double c5 = par[8];
        double c6 = par[9];
        double c7 = par[10];
        double c8 = par[11];
        double c9 = par[12];
        double ci = par[13];
        double kf = par[14];
        double t0 = par[15];
        double y0 = par[16];
        double yb1 = par[17];
        double yb2 = par[18];
        double yb3 = par[19];
        double z0 = par[20];
        double ybar = 1 / y0 * yb1 * z * v / (yb2 * x + yb3 + kf);
        double xp = Math.max(0, x);
        double rf = (ci - z0 * z) * Math.sqrt(xp);
        double xdot = c1 * xp * ybar + c2 * ybar + c3 * xp * xp + c4 * rf + c5 * xp * z - kf * xp;
        double zdot = c6 / z0 * rf + c7 * xp * z + c8 * z * v + c9 * z - kf * z;
        double vdot = c10 * xp * ybar + c11 * ybar + c12 * xp * xp + c13 * z * v - kf * v;
        rate[0] = xdot * t0;
        rate[1] = zdot * t0;
        rate[2] = vdot * t0;
    }

    /**
     * Forced Brusselator.
     *
     * <pre>
     *   dx/dt = a + x² y - (b + 1) x + f cos(z)
     *   dy/dt = b x - x² y
     *   dz/dt = w
     * </pre>
     */
    static void forcedBrusselator(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        double a = par[0];
        double b = par[1];
        double f = par[2];
        double w = par[3];
        rate[0] = a + x * x * y - (b + 1) * x + f * StrictMath.cos(z);
        rate[1] = b * x - x * x * y;
        rate[2] = w;
    }

    /**
     * Isothermal Chemical.
     *
     * <pre>
     *   dα/dt = mu (kappa + γ) - α β² - α
     *   dβ/dt = (α β² + α - β) / σ
     *   dγ/dt = (β - γ) / delta
     * </pre>
     */
    static void isothermalChemical(double[] par, double time, double[] at, double[] rate) {
        double alpha = at[0];
        double beta = at[1];
        double gamma = at[2];
        double delta = par[0];
        double kappa = par[1];
        double mu = par[2];
        double sigma = par[3];
        rate[0] = mu * (kappa + gamma) - alpha * beta * beta - alpha;
        rate[1] = (alpha * beta * beta + alpha - beta) / sigma;
        rate[2] = (beta - gamma) / delta;
    }

    /**
     * Kawczynski Strizhak.
     *
     * <pre>
     *   dx/dt = γ y - γ x³ + 3 mu γ x
     *   dy/dt = -2 mu x - y - z + β
     *   dz/dt = kappa x - kappa z
     * </pre>
     */
    static void kawczynskiStrizhak(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        double beta = par[0];
        double gamma = par[1];
        double kappa = par[2];
        double mu = par[3];
        rate[0] = gamma * y - gamma * x * x * x + 3 * mu * gamma * x;
        rate[1] = -2 * mu * x - y - z + beta;
        rate[2] = kappa * x - kappa * z;
    }

    /**
     * Laser.
     *
     * <pre>
     *   dx/dt = a y - a x + b y z²
     *   dy/dt = c x + d x z²
     *   dz/dt = h z + k x²
     * </pre>
     */
    static void laser(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        double a = par[0];
        double b = par[1];
        double c = par[2];
        double d = par[3];
        double h = par[4];
        double k = par[5];
        rate[0] = a * y - a * x + b * y * z * z;
        rate[1] = c * x + d * x * z * z;
        rate[2] = h * z + k * x * x;
    }

    /**
     * Windmi Reduced.
     *
     * <pre>
     *   di/dt = a1 (vsw - v)
     *   dv/dt = b1 i - b2 p^1 / 2 - b3 v
     *   dp/dt = vsw² - p^(5 / 4) vsw^(1 / 2) (1 + tanh(d1 (i - 1))) / 2
     * </pre>
     */
    static void windmiReduced(double[] par, double time, double[] at, double[] rate) {
        double i = at[0];
        double v = at[1];
        double p = at[2];
        double a1 = par[0];
        double b1 = par[1];
        double b2 = par[2];
        double b3 = par[3];
        double d1 = par[4];
        double vsw = par[5];
        rate[0] = a1 * (vsw - v);
        rate[1] = b1 * i - b2 * p / 2 - b3 * v;
        rate[2] = vsw * vsw
                - StrictMath.pow(p, 5.0 / 4) * StrictMath.pow(vsw, 1.0 / 2) * (1 + StrictMath.tanh(d1 * (i - 1))) / 2;
    }
}
