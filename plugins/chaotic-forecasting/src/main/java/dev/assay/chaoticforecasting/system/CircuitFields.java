package dev.assay.chaoticforecasting.system;

import java.util.Map;

/**
 * Right-hand sides: electronic circuits. Parameters {@code par} stand in the order of their names, as in the catalogue, which holds
 * the source of each.
 */
final class CircuitFields {
    private CircuitFields() {}

    static void addTo(Map<String, Field> fields) {
        fields.put("anishchenkoastakhov", CircuitFields::anishchenkoAstakhov);
        fields.put("chua", CircuitFields::chua);
        fields.put("colpitts", CircuitFields::colpitts);
        fields.put("jerkcircuit", CircuitFields::jerkCircuit);
        fields.put("multichua", CircuitFields::multiChua);
    }

    /**
     * Anishchenko Astakhov.
     *
     * <pre>
     *   dx/dt = mu x + y - x z
     *   dy/dt = -x
     *   dz/dt = -eta z + eta H(x) x²
     * </pre>
     */
    static void anishchenkoAstakhov(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        double eta = par[0];
        double mu = par[1];
        rate[0] = mu * x + y - x * z;
        rate[1] = -x;
        rate[2] = -eta * z + eta * step(x) * x * x;
    }

    /**
     * Chua.
     *
     * <pre>
     *   dx/dt = α (y - x - ramp_x)
     *   dy/dt = x - y + z
     *   dz/dt = -β y
     *   ramp_x = m1 x + 0.5 (m0 - m1) (|x + 1| - |x - 1|)
     * </pre>
     */
    static void chua(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        double alpha = par[0];
        double beta = par[1];
        double m0 = par[2];
        double m1 = par[3];
        double ramp_x = m1 * x + 0.5 * (m0 - m1) * (Math.abs(x + 1) - Math.abs(x - 1));
        rate[0] = alpha * (y - x - ramp_x);
        rate[1] = x - y + z;
        rate[2] = -beta * y;
    }

    /**
     * Colpitts.
     *
     * <pre>
     *   dx/dt = y - a fz
     *   dy/dt = c - x - b y - z
     *   dz/dt = y - d z
     *   u = z - (e - 1)
     *   fz = -u (1 - H(u))
     * </pre>
     */
    static void colpitts(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        double a = par[0];
        double b = par[1];
        double c = par[2];
        double d = par[3];
        double e = par[4];
        double u = z - (e - 1);
        double fz = -u * (1 - step(u));
        rate[0] = y - a * fz;
        rate[1] = c - x - b * y - z;
        rate[2] = y - d * z;
    }

    /**
     * Jerk Circuit.
     *
     * <pre>
     *   dx/dt = y
     *   dy/dt = z
     *   dz/dt = -z - x - eps (exp(y / y0) - 1)
     * </pre>
     */
    static void jerkCircuit(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        double eps = par[0];
        double y0 = par[1];
        rate[0] = y;
        rate[1] = z;
        rate[2] = -z - x - eps * (StrictMath.exp(y / y0) - 1);
    }

    /**
     * Multi Chua.
     *
     * <pre>
     *   state: x, y, z
     *   dx/dt = a (y - g(x))
     *   dy/dt = x - y + z
     *   dz/dt = -b y
     *   g(x) = m[5] x + 0.5 sum_{i=1..5} (m[i-1] - m[i]) (|x + c[i]| - |x - c[i]|)   (c[0] is unused)
     * </pre>
     */
    static void multiChua(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double g = par[13] * x; // par: a, b, c (6, the first unused), m (6)
        for (int i = 1; i < 6; i++) {
            double corner = par[2 + i];
            g += 0.5 * (par[7 + i] - par[8 + i]) * (Math.abs(x + corner) - Math.abs(x - corner));
        }
        rate[0] = par[0] * (at[1] - g);
        rate[1] = x - at[1] + at[2];
        rate[2] = -par[1] * at[1];
    }

    /** The unit step, 0 at 0. */
    private static double step(double u) {
        return u > 0 ? 1 : 0;
    }
}
