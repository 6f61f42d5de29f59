package dev.assay.chaoticforecasting.system;

import java.util.Map;

/**
 * Right-hand sides: flows of three variables made of few terms. Parameters {@code par} stand in the order of their names, as in the catalogue, which holds
 * the source of each.
 */
final class ScrollFields {
    private ScrollFields() {}

    static void addTo(Map<String, Field> fields) {
        fields.put("aizawa", ScrollFields::aizawa);
        fields.put("arneodo", ScrollFields::arneodo);
        fields.put("bouali2", ScrollFields::bouali2);
        fields.put("burkeshaw", ScrollFields::burkeShaw);
        fields.put("chen", ScrollFields::chen);
        fields.put("chenlee", ScrollFields::chenLee);
        fields.put("dadras", ScrollFields::dadras);
        fields.put("dequanli", ScrollFields::dequanLi);
        fields.put("genesiotesi", ScrollFields::genesioTesi);
        fields.put("halvorsen", ScrollFields::halvorsen);
        fields.put("luchen", ScrollFields::luChen);
        fields.put("luchencheng", ScrollFields::luChenCheng);
        fields.put("newtonliepnik", ScrollFields::newtonLiepnik);
        fields.put("pehlivanwei", ScrollFields::pehlivanWei);
        fields.put("qichen", ScrollFields::qiChen);
        fields.put("rossler", ScrollFields::rossler);
        fields.put("sakarya", ScrollFields::sakarya);
        fields.put("sanumsrisuchinwong", ScrollFields::sanUmSrisuchinwong);
        fields.put("shimizumorioka", ScrollFields::shimizuMorioka);
        fields.put("thomas", ScrollFields::thomas);
        fields.put("wangsun", ScrollFields::wangSun);
        fields.put("yuwang", ScrollFields::yuWang);
        fields.put("yuwang2", ScrollFields::yuWang2);
        fields.put("zhouchen", ScrollFields::zhouChen);
    }

    /**
     * Aizawa.
     *
     * <pre>
     *   dx/dt = x z - b x - d y
     *   dy/dt = d x + y z - b y
     *   dz/dt = c + a z - z³ / 3 - x² - y² - e z x² - e z y² + f z x³
     * </pre>
     */
    static void aizawa(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        double a = par[0];
        double b = par[1];
        double c = par[2];
        double d = par[3];
        double e = par[4];
        double f = par[5];
        rate[0] = x * z - b * x - d * y;
        rate[1] = d * x + y * z - b * y;
        rate[2] = c + a * z - z * z * z / 3 - x * x - y * y - e * z * x * x - e * z * y * y + f * z * x * x * x;
    }

    /**
     * Arneodo.
     *
     * <pre>
     *   dx/dt = y
     *   dy/dt = z
     *   dz/dt = -a x - b y - c z + d x³
     * </pre>
     *
     * <p>With other parameters: Coullet.
     */
    static void arneodo(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        double a = par[0];
        double b = par[1];
        double c = par[2];
        double d = par[3];
        rate[0] = y;
        rate[1] = z;
        rate[2] = -a * x - b * y - c * z + d * x * x * x;
    }

    /**
     * Bouali2.
     *
     * <pre>
     *   dx/dt = a y0 x - a x y - b z
     *   dy/dt = -g y + g y x²
     *   dz/dt = -1.5 m x + m bb x z - c z
     * </pre>
     *
     * <p>With other parameters: Bouali.
     */
    static void bouali2(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        double a = par[0];
        double b = par[1];
        double bb = par[2];
        double c = par[3];
        double g = par[4];
        double m = par[5];
        double y0 = par[6];
        rate[0] = a * y0 * x - a * x * y - b * z;
        rate[1] = -g * y + g * y * x * x;
        rate[2] = -1.5 * m * x + m * bb * x * z - c * z;
    }

    /**
     * Burke Shaw.
     *
     * <pre>
     *   dx/dt = -n x - n y
     *   dy/dt = y - n x z
     *   dz/dt = n x y + e
     * </pre>
     */
    static void burkeShaw(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        double e = par[0];
        double n = par[1];
        rate[0] = -n * x - n * y;
        rate[1] = y - n * x * z;
        rate[2] = n * x * y + e;
    }

    /**
     * Chen.
     *
     * <pre>
     *   dx/dt = a y - a x
     *   dy/dt = (c - a) x - x z + c y
     *   dz/dt = x y - b z
     * </pre>
     */
    static void chen(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        double a = par[0];
        double b = par[1];
        double c = par[2];
        rate[0] = a * y - a * x;
        rate[1] = (c - a) * x - x * z + c * y;
        rate[2] = x * y - b * z;
    }

    /**
     * Chen Lee.
     *
     * <pre>
     *   dx/dt = a x - y z
     *   dy/dt = b y + x z
     *   dz/dt = c z + 1 / 3 x y
     * </pre>
     */
    static void chenLee(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        double a = par[0];
        double b = par[1];
        double c = par[2];
        rate[0] = a * x - y * z;
        rate[1] = b * y + x * z;
        rate[2] = c * z + 1.0 / 3 * x * y;
    }

    /**
     * Dadras.
     *
     * <pre>
     *   dx/dt = y - p x + o y z
     *   dy/dt = r y - x z + z
     *   dz/dt = c x y - e z
     * </pre>
     */
    static void dadras(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        double c = par[0];
        double e = par[1];
        double o = par[2];
        double p = par[3];
        double r = par[4];
        rate[0] = y - p * x + o * y * z;
        rate[1] = r * y - x * z + z;
        rate[2] = c * x * y - e * z;
    }

    /**
     * Dequan Li.
     *
     * <pre>
     *   dx/dt = a y - a x + d x z
     *   dy/dt = k x + f y - x z
     *   dz/dt = c z + x y - eps x²
     * </pre>
     *
     * <p>With other parameters: Pan Xu Zhou, Tsucs2.
     */
    static void dequanLi(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        double a = par[0];
        double c = par[1];
        double d = par[2];
        double eps = par[3];
        double f = par[4];
        double k = par[5];
        rate[0] = a * y - a * x + d * x * z;
        rate[1] = k * x + f * y - x * z;
        rate[2] = c * z + x * y - eps * x * x;
    }

    /**
     * Genesio Tesi.
     *
     * <pre>
     *   dx/dt = y
     *   dy/dt = z
     *   dz/dt = -c x - b y - a z + x²
     * </pre>
     */
    static void genesioTesi(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        double a = par[0];
        double b = par[1];
        double c = par[2];
        rate[0] = y;
        rate[1] = z;
        rate[2] = -c * x - b * y - a * z + x * x;
    }

    /**
     * Halvorsen.
     *
     * <pre>
     *   dx/dt = -a x - b y - b z - y²
     *   dy/dt = -a y - b z - b x - z²
     *   dz/dt = -a z - b x - b y - x²
     * </pre>
     */
    static void halvorsen(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        double a = par[0];
        double b = par[1];
        rate[0] = -a * x - b * y - b * z - y * y;
        rate[1] = -a * y - b * z - b * x - z * z;
        rate[2] = -a * z - b * x - b * y - x * x;
    }

    /**
     * Lu Chen.
     *
     * <pre>
     *   dx/dt = a y - a x
     *   dy/dt = -x z + c y
     *   dz/dt = x y - b z
     * </pre>
     */
    static void luChen(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        double a = par[0];
        double b = par[1];
        double c = par[2];
        rate[0] = a * y - a * x;
        rate[1] = -x * z + c * y;
        rate[2] = x * y - b * z;
    }

    /**
     * Lu Chen Cheng.
     *
     * <pre>
     *   dx/dt = (-a b) / (a + b) x - y z + c
     *   dy/dt = a y + x z
     *   dz/dt = b z + x y
     * </pre>
     */
    static void luChenCheng(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        double a = par[0];
        double b = par[1];
        double c = par[2];
        rate[0] = -a * b / (a + b) * x - y * z + c;
        rate[1] = a * y + x * z;
        rate[2] = b * z + x * y;
    }

    /**
     * Newton Liepnik.
     *
     * <pre>
     *   dx/dt = -a x + y + 10 y z
     *   dy/dt = -x - 0.4 y + 5 x z
     *   dz/dt = b z - 5 x y
     * </pre>
     */
    static void newtonLiepnik(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        double a = par[0];
        double b = par[1];
        rate[0] = -a * x + y + 10 * y * z;
        rate[1] = -x - 0.4 * y + 5 * x * z;
        rate[2] = b * z - 5 * x * y;
    }

    /**
     * Pehlivan Wei.
     *
     * <pre>
     *   dx/dt = y - y z
     *   dy/dt = y + y z - 2 x
     *   dz/dt = 2 - x y - y²
     * </pre>
     */
    static void pehlivanWei(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        rate[0] = y - y * z;
        rate[1] = y + y * z - 2 * x;
        rate[2] = 2 - x * y - y * y;
    }

    /**
     * Qi Chen.
     *
     * <pre>
     *   dx/dt = a y - a x + y z
     *   dy/dt = c x + y - x z
     *   dz/dt = x y - b z
     * </pre>
     */
    static void qiChen(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        double a = par[0];
        double b = par[1];
        double c = par[2];
        rate[0] = a * y - a * x + y * z;
        rate[1] = c * x + y - x * z;
        rate[2] = x * y - b * z;
    }

    /**
     * Rossler.
     *
     * <pre>
     *   dx/dt = -y - z
     *   dy/dt = x + a y
     *   dz/dt = b + z x - c z
     * </pre>
     */
    static void rossler(double[] par, double time, double[] at, double[] rate) {
        rate[0] = -at[1] - at[2];
        rate[1] = at[0] + par[0] * at[1];
        rate[2] = par[1] + at[2] * (at[0] - par[2]);
    }

    /**
     * Sakarya.
     *
     * <pre>
     *   dx/dt = a x + h y + s y z
     *   dy/dt = -b y - p x + q x z
     *   dz/dt = c z - r x y
     * </pre>
     *
     * <p>With other parameters: Liu Chen.
     */
    static void sakarya(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        double a = par[0];
        double b = par[1];
        double c = par[2];
        double h = par[3];
        double p = par[4];
        double q = par[5];
        double r = par[6];
        double s = par[7];
        rate[0] = a * x + h * y + s * y * z;
        rate[1] = -b * y - p * x + q * x * z;
        rate[2] = c * z - r * x * y;
    }

    /**
     * San Um Srisuchinwong.
     *
     * <pre>
     *   dx/dt = y - x
     *   dy/dt = -z tanh(x)
     *   dz/dt = -a + x y + |y|
     * </pre>
     */
    static void sanUmSrisuchinwong(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        double a = par[0];
        rate[0] = y - x;
        rate[1] = -z * StrictMath.tanh(x);
        rate[2] = -a + x * y + Math.abs(y);
    }

    /**
     * Shimizu Morioka.
     *
     * <pre>
     *   dx/dt = y
     *   dy/dt = x - a y - x z
     *   dz/dt = -b z + x²
     * </pre>
     */
    static void shimizuMorioka(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        double a = par[0];
        double b = par[1];
        rate[0] = y;
        rate[1] = x - a * y - x * z;
        rate[2] = -b * z + x * x;
    }

    /**
     * Thomas.
     *
     * <pre>
     *   dx/dt = -a x + b sin(y)
     *   dy/dt = -a y + b sin(z)
     *   dz/dt = -a z + b sin(x)
     * </pre>
     *
     * <p>With other parameters: Thomas Labyrinth.
     */
    static void thomas(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        double a = par[0];
        double b = par[1];
        rate[0] = -a * x + b * StrictMath.sin(y);
        rate[1] = -a * y + b * StrictMath.sin(z);
        rate[2] = -a * z + b * StrictMath.sin(x);
    }

    /**
     * Wang Sun.
     *
     * <pre>
     *   dx/dt = a x + q y z
     *   dy/dt = b x + d y - x z
     *   dz/dt = e z + f x y
     * </pre>
     */
    static void wangSun(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        double a = par[0];
        double b = par[1];
        double d = par[2];
        double e = par[3];
        double f = par[4];
        double q = par[5];
        rate[0] = a * x + q * y * z;
        rate[1] = b * x + d * y - x * z;
        rate[2] = e * z + f * x * y;
    }

    /**
     * Yu Wang.
     *
     * <pre>
     *   dx/dt = a (y - x)
     *   dy/dt = b x - c x z
     *   dz/dt = exp(x y) - d z
     * </pre>
     */
    static void yuWang(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        double a = par[0];
        double b = par[1];
        double c = par[2];
        double d = par[3];
        rate[0] = a * (y - x);
        rate[1] = b * x - c * x * z;
        rate[2] = StrictMath.exp(x * y) - d * z;
    }

    /**
     * Yu Wang2.
     *
     * <pre>
     *   dx/dt = a (y - x)
     *   dy/dt = b x - c x z
     *   dz/dt = cosh(x y) - d z
     * </pre>
     */
    static void yuWang2(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        double a = par[0];
        double b = par[1];
        double c = par[2];
        double d = par[3];
        rate[0] = a * (y - x);
        rate[1] = b * x - c * x * z;
        rate[2] = StrictMath.cosh(x * y) - d * z;
    }

    /**
     * Zhou Chen.
     *
     * <pre>
     *   dx/dt = a x + b y + y z
     *   dy/dt = c y - x z + d y z
     *   dz/dt = e z - x y
     * </pre>
     */
    static void zhouChen(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        double a = par[0];
        double b = par[1];
        double c = par[2];
        double d = par[3];
        double e = par[4];
        rate[0] = a * x + b * y + y * z;
        rate[1] = c * y - x * z + d * y * z;
        rate[2] = e * z - x * y;
    }
}
