package dev.assay.chaoticforecasting.system;

import java.util.Map;

/**
 * Right-hand sides: Sprott's collection of simple flows. Parameters {@code par} stand in the order of their names, as in the catalogue, which holds
 * the source of each.
 */
final class SprottFields {
    private SprottFields() {}

    static void addTo(Map<String, Field> fields) {
        fields.put("sprotta", SprottFields::sprottA);
        fields.put("sprottb", SprottFields::sprottB);
        fields.put("sprottc", SprottFields::sprottC);
        fields.put("sprottd", SprottFields::sprottD);
        fields.put("sprotte", SprottFields::sprottE);
        fields.put("sprottf", SprottFields::sprottF);
        fields.put("sprottg", SprottFields::sprottG);
        fields.put("sprotth", SprottFields::sprottH);
        fields.put("sprotti", SprottFields::sprottI);
        fields.put("sprottj", SprottFields::sprottJ);
        fields.put("sprottjerk", SprottFields::sprottJerk);
        fields.put("sprottk", SprottFields::sprottK);
        fields.put("sprottl", SprottFields::sprottL);
        fields.put("sprottm", SprottFields::sprottM);
        fields.put("sprottmore", SprottFields::sprottMore);
        fields.put("sprottn", SprottFields::sprottN);
        fields.put("sprotto", SprottFields::sprottO);
        fields.put("sprottp", SprottFields::sprottP);
        fields.put("sprottq", SprottFields::sprottQ);
        fields.put("sprottr", SprottFields::sprottR);
        fields.put("sprotts", SprottFields::sprottS);
        fields.put("sprotttorus", SprottFields::sprottTorus);
    }

    /**
     * Sprott A.
     *
     * <pre>
     *   dx/dt = y
     *   dy/dt = -x + y z
     *   dz/dt = 1 - y²
     * </pre>
     */
    static void sprottA(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        rate[0] = y;
        rate[1] = -x + y * z;
        rate[2] = 1 - y * y;
    }

    /**
     * Sprott B.
     *
     * <pre>
     *   dx/dt = y z
     *   dy/dt = x - y
     *   dz/dt = 1 - x y
     * </pre>
     */
    static void sprottB(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        rate[0] = y * z;
        rate[1] = x - y;
        rate[2] = 1 - x * y;
    }

    /**
     * Sprott C.
     *
     * <pre>
     *   dx/dt = y z
     *   dy/dt = x - y
     *   dz/dt = 1 - x²
     * </pre>
     */
    static void sprottC(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        rate[0] = y * z;
        rate[1] = x - y;
        rate[2] = 1 - x * x;
    }

    /**
     * Sprott D.
     *
     * <pre>
     *   dx/dt = -y
     *   dy/dt = x + z
     *   dz/dt = x z + 3 y²
     * </pre>
     */
    static void sprottD(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        rate[0] = -y;
        rate[1] = x + z;
        rate[2] = x * z + 3 * y * y;
    }

    /**
     * Sprott E.
     *
     * <pre>
     *   dx/dt = y z
     *   dy/dt = x² - y
     *   dz/dt = 1 - 4 x
     * </pre>
     */
    static void sprottE(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        rate[0] = y * z;
        rate[1] = x * x - y;
        rate[2] = 1 - 4 * x;
    }

    /**
     * Sprott F.
     *
     * <pre>
     *   dx/dt = y + z
     *   dy/dt = -x + a y
     *   dz/dt = x² - z
     * </pre>
     */
    static void sprottF(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        double a = par[0];
        rate[0] = y + z;
        rate[1] = -x + a * y;
        rate[2] = x * x - z;
    }

    /**
     * Sprott G.
     *
     * <pre>
     *   dx/dt = a x + z
     *   dy/dt = x z - y
     *   dz/dt = -x + y
     * </pre>
     */
    static void sprottG(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        double a = par[0];
        rate[0] = a * x + z;
        rate[1] = x * z - y;
        rate[2] = -x + y;
    }

    /**
     * Sprott H.
     *
     * <pre>
     *   dx/dt = -y + z²
     *   dy/dt = x + a y
     *   dz/dt = x - z
     * </pre>
     */
    static void sprottH(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        double a = par[0];
        rate[0] = -y + z * z;
        rate[1] = x + a * y;
        rate[2] = x - z;
    }

    /**
     * Sprott I.
     *
     * <pre>
     *   dx/dt = -a y
     *   dy/dt = x + z
     *   dz/dt = x + y² - z
     * </pre>
     */
    static void sprottI(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        double a = par[0];
        rate[0] = -a * y;
        rate[1] = x + z;
        rate[2] = x + y * y - z;
    }

    /**
     * Sprott J.
     *
     * <pre>
     *   dx/dt = 2 z
     *   dy/dt = -2 y + z
     *   dz/dt = -x + y + y²
     * </pre>
     */
    static void sprottJ(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        rate[0] = 2 * z;
        rate[1] = -2 * y + z;
        rate[2] = -x + y + y * y;
    }

    /**
     * Sprott Jerk.
     *
     * <pre>
     *   dx/dt = y
     *   dy/dt = z
     *   dz/dt = -x + y² - mu z
     * </pre>
     */
    static void sprottJerk(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        double mu = par[0];
        rate[0] = y;
        rate[1] = z;
        rate[2] = -x + y * y - mu * z;
    }

    /**
     * Sprott K.
     *
     * <pre>
     *   dx/dt = x y - z
     *   dy/dt = x - y
     *   dz/dt = x + a z
     * </pre>
     */
    static void sprottK(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        double a = par[0];
        rate[0] = x * y - z;
        rate[1] = x - y;
        rate[2] = x + a * z;
    }

    /**
     * Sprott L.
     *
     * <pre>
     *   dx/dt = y + b z
     *   dy/dt = a x² - y
     *   dz/dt = 1 - x
     * </pre>
     */
    static void sprottL(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        double a = par[0];
        double b = par[1];
        rate[0] = y + b * z;
        rate[1] = a * x * x - y;
        rate[2] = 1 - x;
    }

    /**
     * Sprott M.
     *
     * <pre>
     *   dx/dt = -z
     *   dy/dt = -x² - y
     *   dz/dt = a + a x + y
     * </pre>
     */
    static void sprottM(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        double a = par[0];
        rate[0] = -z;
        rate[1] = -x * x - y;
        rate[2] = a + a * x + y;
    }

    /**
     * Sprott More.
     *
     * <pre>
     *   dx/dt = y
     *   dy/dt = -x - sgn(z) y
     *   dz/dt = y² - exp(-x²)
     * </pre>
     */
    static void sprottMore(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        rate[0] = y;
        rate[1] = -x - Math.signum(z) * y;
        rate[2] = y * y - StrictMath.exp(-x * x);
    }

    /**
     * Sprott N.
     *
     * <pre>
     *   dx/dt = -2 y
     *   dy/dt = x + z²
     *   dz/dt = 1 + y - 2 z
     * </pre>
     */
    static void sprottN(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        rate[0] = -2 * y;
        rate[1] = x + z * z;
        rate[2] = 1 + y - 2 * z;
    }

    /**
     * Sprott O.
     *
     * <pre>
     *   dx/dt = y
     *   dy/dt = x - z
     *   dz/dt = x + x z + a y
     * </pre>
     */
    static void sprottO(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        double a = par[0];
        rate[0] = y;
        rate[1] = x - z;
        rate[2] = x + x * z + a * y;
    }

    /**
     * Sprott P.
     *
     * <pre>
     *   dx/dt = a y + z
     *   dy/dt = -x + y²
     *   dz/dt = x + y
     * </pre>
     */
    static void sprottP(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        double a = par[0];
        rate[0] = a * y + z;
        rate[1] = -x + y * y;
        rate[2] = x + y;
    }

    /**
     * Sprott Q.
     *
     * <pre>
     *   dx/dt = -z
     *   dy/dt = x - y
     *   dz/dt = a x + y² + b z
     * </pre>
     */
    static void sprottQ(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        double a = par[0];
        double b = par[1];
        rate[0] = -z;
        rate[1] = x - y;
        rate[2] = a * x + y * y + b * z;
    }

    /**
     * Sprott R.
     *
     * <pre>
     *   dx/dt = a - y
     *   dy/dt = b + z
     *   dz/dt = x y - z
     * </pre>
     */
    static void sprottR(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        double a = par[0];
        double b = par[1];
        rate[0] = a - y;
        rate[1] = b + z;
        rate[2] = x * y - z;
    }

    /**
     * Sprott S.
     *
     * <pre>
     *   dx/dt = -x - 4 y
     *   dy/dt = x + z²
     *   dz/dt = 1 + x
     * </pre>
     */
    static void sprottS(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        rate[0] = -x - 4 * y;
        rate[1] = x + z * z;
        rate[2] = 1 + x;
    }

    /**
     * Sprott Torus.
     *
     * <pre>
     *   dx/dt = y + 2 x y + x z
     *   dy/dt = 1 - 2 x² + y z
     *   dz/dt = x - x² - y²
     * </pre>
     */
    static void sprottTorus(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        rate[0] = y + 2 * x * y + x * z;
        rate[1] = 1 - 2 * x * x + y * z;
        rate[2] = x - x * x - y * y;
    }
}
