package dev.assay.chaoticforecasting.system;

import java.util.Map;

/**
 * Right-hand sides: flows of four variables and more, most with two expanding directions. Parameters {@code par} stand in the order of their names, as in the catalogue, which holds
 * the source of each.
 */
final class HyperFields {
    private HyperFields() {}

    static void addTo(Map<String, Field> fields) {
        fields.put("hyperbao", HyperFields::hyperBao);
        fields.put("hypercai", HyperFields::hyperCai);
        fields.put("hyperjha", HyperFields::hyperJha);
        fields.put("hyperlorenz", HyperFields::hyperLorenz);
        fields.put("hyperlu", HyperFields::hyperLu);
        fields.put("hyperpang", HyperFields::hyperPang);
        fields.put("hyperqi", HyperFields::hyperQi);
        fields.put("hyperrossler", HyperFields::hyperRossler);
        fields.put("hyperwang", HyperFields::hyperWang);
        fields.put("hyperxu", HyperFields::hyperXu);
        fields.put("hyperyan", HyperFields::hyperYan);
        fields.put("hyperyangchen", HyperFields::hyperYangChen);
        fields.put("qi", HyperFields::qi);
    }

    /**
     * Hyper Bao.
     *
     * <pre>
     *   dx/dt = a y - a x + w
     *   dy/dt = c y - x z
     *   dz/dt = x y - b z
     *   dw/dt = e x + d y z
     * </pre>
     */
    static void hyperBao(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        double w = at[3];
        double a = par[0];
        double b = par[1];
        double c = par[2];
        double d = par[3];
        double e = par[4];
        rate[0] = a * y - a * x + w;
        rate[1] = c * y - x * z;
        rate[2] = x * y - b * z;
        rate[3] = e * x + d * y * z;
    }

    /**
     * Hyper Cai.
     *
     * <pre>
     *   dx/dt = a y - a x
     *   dy/dt = b x + c y - x z + w
     *   dz/dt = -d z + y²
     *   dw/dt = -e x
     * </pre>
     */
    static void hyperCai(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        double w = at[3];
        double a = par[0];
        double b = par[1];
        double c = par[2];
        double d = par[3];
        double e = par[4];
        rate[0] = a * y - a * x;
        rate[1] = b * x + c * y - x * z + w;
        rate[2] = -d * z + y * y;
        rate[3] = -e * x;
    }

    /**
     * Hyper Jha.
     *
     * <pre>
     *   dx/dt = a y - a x + w
     *   dy/dt = -x z + b x - y
     *   dz/dt = x y - c z
     *   dw/dt = -x z + d w
     * </pre>
     */
    static void hyperJha(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        double w = at[3];
        double a = par[0];
        double b = par[1];
        double c = par[2];
        double d = par[3];
        rate[0] = a * y - a * x + w;
        rate[1] = -x * z + b * x - y;
        rate[2] = x * y - c * z;
        rate[3] = -x * z + d * w;
    }

    /**
     * Hyper Lorenz.
     *
     * <pre>
     *   dx/dt = a y - a x + w
     *   dy/dt = -x z + c x - y
     *   dz/dt = -b z + x y
     *   dw/dt = d w - x z
     * </pre>
     */
    static void hyperLorenz(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        double w = at[3];
        double a = par[0];
        double b = par[1];
        double c = par[2];
        double d = par[3];
        rate[0] = a * y - a * x + w;
        rate[1] = -x * z + c * x - y;
        rate[2] = -b * z + x * y;
        rate[3] = d * w - x * z;
    }

    /**
     * Hyper Lu.
     *
     * <pre>
     *   dx/dt = a y - a x + w
     *   dy/dt = -x z + c y
     *   dz/dt = x y - b z
     *   dw/dt = d w + x z
     * </pre>
     */
    static void hyperLu(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        double w = at[3];
        double a = par[0];
        double b = par[1];
        double c = par[2];
        double d = par[3];
        rate[0] = a * y - a * x + w;
        rate[1] = -x * z + c * y;
        rate[2] = x * y - b * z;
        rate[3] = d * w + x * z;
    }

    /**
     * Hyper Pang.
     *
     * <pre>
     *   dx/dt = a y - a x
     *   dy/dt = -x z + c y + w
     *   dz/dt = x y - b z
     *   dw/dt = -d x - d y
     * </pre>
     */
    static void hyperPang(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        double w = at[3];
        double a = par[0];
        double b = par[1];
        double c = par[2];
        double d = par[3];
        rate[0] = a * y - a * x;
        rate[1] = -x * z + c * y + w;
        rate[2] = x * y - b * z;
        rate[3] = -d * x - d * y;
    }

    /**
     * Hyper Qi.
     *
     * <pre>
     *   dx/dt = a y - a x + y z
     *   dy/dt = b x + b y - x z
     *   dz/dt = -c z - e w + x y
     *   dw/dt = -d w + f z + x y
     * </pre>
     */
    static void hyperQi(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        double w = at[3];
        double a = par[0];
        double b = par[1];
        double c = par[2];
        double d = par[3];
        double e = par[4];
        double f = par[5];
        rate[0] = a * y - a * x + y * z;
        rate[1] = b * x + b * y - x * z;
        rate[2] = -c * z - e * w + x * y;
        rate[3] = -d * w + f * z + x * y;
    }

    /**
     * Hyper Rossler.
     *
     * <pre>
     *   dx/dt = -y - z
     *   dy/dt = x + a y + w
     *   dz/dt = b + x z
     *   dw/dt = -c z + d w
     * </pre>
     */
    static void hyperRossler(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        double w = at[3];
        double a = par[0];
        double b = par[1];
        double c = par[2];
        double d = par[3];
        rate[0] = -y - z;
        rate[1] = x + a * y + w;
        rate[2] = b + x * z;
        rate[3] = -c * z + d * w;
    }

    /**
     * Hyper Wang.
     *
     * <pre>
     *   dx/dt = a y - a x
     *   dy/dt = -x z + b x + w
     *   dz/dt = -c z + e x²
     *   dw/dt = -d x
     * </pre>
     */
    static void hyperWang(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        double w = at[3];
        double a = par[0];
        double b = par[1];
        double c = par[2];
        double d = par[3];
        double e = par[4];
        rate[0] = a * y - a * x;
        rate[1] = -x * z + b * x + w;
        rate[2] = -c * z + e * x * x;
        rate[3] = -d * x;
    }

    /**
     * Hyper Xu.
     *
     * <pre>
     *   dx/dt = a y - a x + w
     *   dy/dt = b x + e x z
     *   dz/dt = -c z - x y
     *   dw/dt = x z - d y
     * </pre>
     */
    static void hyperXu(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        double w = at[3];
        double a = par[0];
        double b = par[1];
        double c = par[2];
        double d = par[3];
        double e = par[4];
        rate[0] = a * y - a * x + w;
        rate[1] = b * x + e * x * z;
        rate[2] = -c * z - x * y;
        rate[3] = x * z - d * y;
    }

    /**
     * Hyper Yan.
     *
     * <pre>
     *   dx/dt = a y - a x
     *   dy/dt = (c - a) x - x z + c y
     *   dz/dt = -b z + x y - y z + x z - w
     *   dw/dt = -d w + y z - x z
     * </pre>
     */
    static void hyperYan(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        double w = at[3];
        double a = par[0];
        double b = par[1];
        double c = par[2];
        double d = par[3];
        rate[0] = a * y - a * x;
        rate[1] = (c - a) * x - x * z + c * y;
        rate[2] = -b * z + x * y - y * z + x * z - w;
        rate[3] = -d * w + y * z - x * z;
    }

    /**
     * Hyper Yang Chen.
     *
     * <pre>
     *   dx/dt = a y - a x
     *   dy/dt = c x - x z + w
     *   dz/dt = -b z + x y
     *   dw/dt = -d x
     * </pre>
     */
    static void hyperYangChen(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        double w = at[3];
        double a = par[0];
        double b = par[1];
        double c = par[2];
        double d = par[3];
        rate[0] = a * y - a * x;
        rate[1] = c * x - x * z + w;
        rate[2] = -b * z + x * y;
        rate[3] = -d * x;
    }

    /**
     * Qi.
     *
     * <pre>
     *   dx/dt = a y - a x + y z w
     *   dy/dt = b x + b y - x z w
     *   dz/dt = -c z + x y w
     *   dw/dt = -d w + x y z
     * </pre>
     */
    static void qi(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        double w = at[3];
        double a = par[0];
        double b = par[1];
        double c = par[2];
        double d = par[3];
        rate[0] = a * y - a * x + y * z * w;
        rate[1] = b * x + b * y - x * z * w;
        rate[2] = -c * z + x * y * w;
        rate[3] = -d * w + x * y * z;
    }
}
