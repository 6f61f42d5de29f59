package dev.assay.chaoticforecasting.system;

import java.util.Map;

/**
 * Right-hand sides: populations, tumours and markets. Parameters {@code par} stand in the order of their names, as in the catalogue, which holds
 * the source of each.
 */
final class PopulationFields {
    private PopulationFields() {}

    static void addTo(Map<String, Field> fields) {
        fields.put("blasius", PopulationFields::blasius);
        fields.put("coevolvingpredatorprey", PopulationFields::coevolvingPredatorPrey);
        fields.put("finance", PopulationFields::finance);
        fields.put("hastingspowell", PopulationFields::hastingsPowell);
        fields.put("itikbankstumor", PopulationFields::itikBanksTumor);
        fields.put("macarthur", PopulationFields::macArthur);
        fields.put("saltonsea", PopulationFields::saltonSea);
        fields.put("turchinhanski", PopulationFields::turchinHanski);
    }

    /**
     * Blasius.
     *
     * <pre>
     *   dx/dt = a x - α1 x y / (1 + k1 x)
     *   dy/dt = -b y + α1 x y / (1 + k1 x) - α2 y z / (1 + k2 y)
     *   dz/dt = -c (z - zs) + α2 y z / (1 + k2 y)
     * </pre>
     */
    static void blasius(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        double a = par[0];
        double alpha1 = par[1];
        double alpha2 = par[2];
        double b = par[3];
        double c = par[4];
        double k1 = par[5];
        double k2 = par[6];
        double zs = par[7];
        rate[0] = a * x - alpha1 * x * y / (1 + k1 * x);
        rate[1] = -b * y + alpha1 * x * y / (1 + k1 * x) - alpha2 * y * z / (1 + k2 * y);
        rate[2] = -c * (z - zs) + alpha2 * y * z / (1 + k2 * y);
    }

    /**
     * Coevolving Predator Prey.
     *
     * <pre>
     *   dx/dt = x (-a3 y / (1 + b2 x) + a1 α (1 - k1 x (-α + α delta)) / (1 + b1 α) - d1 (1 - k2 (-α² + (α delta)²) + k4 (-α⁴ + (α delta)⁴)))
     *   dy/dt = (-d2 + a2 x / (1 + b2 x)) y
     *   dα/dt = vv (-a1 k1 x α delta / (1 + b1 α) - d1 ((-2) k2 α delta² + 4 k4 α³ delta⁴))
     * </pre>
     */
    static void coevolvingPredatorPrey(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double alpha = at[2];
        double a1 = par[0];
        double a2 = par[1];
        double a3 = par[2];
        double b1 = par[3];
        double b2 = par[4];
        double d1 = par[5];
        double d2 = par[6];
        double delta = par[7];
        double k1 = par[8];
        double k2 = par[9];
        double k4 = par[10];
        double vv = par[11];
        rate[0] = x
                * (-a3 * y / (1 + b2 * x)
                        + a1 * alpha * (1 - k1 * x * (-alpha + alpha * delta)) / (1 + b1 * alpha)
                        - d1
                                * (1
                                        - k2 * (-alpha * alpha + square(alpha * delta))
                                        + k4 * (-square(alpha * alpha) + square(square(alpha * delta)))));
        rate[1] = (-d2 + a2 * x / (1 + b2 * x)) * y;
        rate[2] = vv
                * (-a1 * k1 * x * alpha * delta / (1 + b1 * alpha)
                        - d1
                                * (-2 * k2 * alpha * delta * delta
                                        + 4 * k4 * alpha * alpha * alpha * square(delta * delta)));
    }

    /**
     * Finance.
     *
     * <pre>
     *   dx/dt = (1 / b - a) x + z + x y
     *   dy/dt = -b y - x²
     *   dz/dt = -x - c z
     * </pre>
     */
    static void finance(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        double a = par[0];
        double b = par[1];
        double c = par[2];
        rate[0] = (1 / b - a) * x + z + x * y;
        rate[1] = -b * y - x * x;
        rate[2] = -x - c * z;
    }

    /**
     * Hastings Powell.
     *
     * <pre>
     *   dx/dt = x (1 - x) - y a1 x / (1 + b1 x)
     *   dy/dt = y a1 x / (1 + b1 x) - z a2 y / (1 + b2 y) - d1 y
     *   dz/dt = z a2 y / (1 + b2 y) - d2 z
     * </pre>
     */
    static void hastingsPowell(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        double a1 = par[0];
        double a2 = par[1];
        double b1 = par[2];
        double b2 = par[3];
        double d1 = par[4];
        double d2 = par[5];
        rate[0] = x * (1 - x) - y * a1 * x / (1 + b1 * x);
        rate[1] = y * a1 * x / (1 + b1 * x) - z * a2 * y / (1 + b2 * y) - d1 * y;
        rate[2] = z * a2 * y / (1 + b2 * y) - d2 * z;
    }

    /**
     * Itik Banks Tumor.
     *
     * <pre>
     *   dx/dt = x (1 - x) - a12 x y - a13 x z
     *   dy/dt = r2 y (1 - y) - a21 x y
     *   dz/dt = r3 x z / (x + k3) - a31 x z - d3 z
     * </pre>
     */
    static void itikBanksTumor(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        double a12 = par[0];
        double a13 = par[1];
        double a21 = par[2];
        double a31 = par[3];
        double d3 = par[4];
        double k3 = par[5];
        double r2 = par[6];
        double r3 = par[7];
        rate[0] = x * (1 - x) - a12 * x * y - a13 * x * z;
        rate[1] = r2 * y * (1 - y) - a21 * x * y;
        rate[2] = r3 * x * z / (x + k3) - a31 * x * z - d3 * z;
    }

    /**
     * Mac Arthur.
     *
     * <pre>
     *   state: n[0..4] (species), R[0..4] (resources); state = (n, R), D = 10
     *   dn[i]/dt = n[i] (mu[i] - m)
     *   dR[j]/dt = d (s[j] - R[j]) - sum_i c[j][i] mu[i] n[i]
     *   mu[i] = min_j  r R[j] / (k[j][i] + R[j])   (Liebig minimum: the right-hand side has kinks)
     * </pre>
     */
    static void macArthur(double[] par, double time, double[] at, double[] rate) {
        double d = par[25]; // par: c (5 × 5), d, k (5 × 5), m, r, s (5)
        double m = par[51];
        double r = par[52];
        for (int j = 0; j < 5; j++) {
            rate[5 + j] = d * (par[53 + j] - at[5 + j]);
        }
        for (int i = 0; i < 5; i++) {
            double growth = Double.POSITIVE_INFINITY;
            for (int j = 0; j < 5; j++) {
                growth = Math.min(growth, r * at[5 + j] / (par[26 + 5 * j + i] + at[5 + j]));
            }
            rate[i] = at[i] * (growth - m);
            for (int j = 0; j < 5; j++) {
                rate[5 + j] -= par[5 * j + i] * growth * at[i];
            }
        }
    }

    /**
     * Salton Sea.
     *
     * <pre>
     *   dx/dt = r x (1 - (x + y) / k) - lam x y
     *   dy/dt = lam x y - m y z / (y + a) - mu y
     *   dz/dt = th y z / (y + a) - d z
     * </pre>
     */
    static void saltonSea(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        double a = par[0];
        double d = par[1];
        double k = par[2];
        double lam = par[3];
        double m = par[4];
        double mu = par[5];
        double r = par[6];
        double th = par[7];
        rate[0] = r * x * (1 - (x + y) / k) - lam * x * y;
        rate[1] = lam * x * y - m * y * z / (y + a) - mu * y;
        rate[2] = th * y * z / (y + a) - d * z;
    }

    /**
     * Turchin Hanski.
     *
     * <pre>
     *   dn/dt = r (1 - e sin(z)) n - r n² - g n² / (n² + h²) - a n p / (n + d)
     *   dp/dt = s (1 - e sin(z)) p - s p² / n
     *   dz/dt = 2 π lamb
     * </pre>
     */
    static void turchinHanski(double[] par, double time, double[] at, double[] rate) {
        double n = at[0];
        double p = at[1];
        double z = at[2];
        double a = par[0];
        double d = par[1];
        double e = par[2];
        double g = par[3];
        double h = par[4];
        double lamb = par[5];
        double r = par[6];
        double s = par[7];
        rate[0] = r * (1 - e * StrictMath.sin(z)) * n - r * n * n - g * n * n / (n * n + h * h) - a * n * p / (n + d);
        rate[1] = s * (1 - e * StrictMath.sin(z)) * p - s * p * p / n;
        rate[2] = 2 * Math.PI * lamb;
    }

    private static double square(double u) {
        return u * u;
    }
}
