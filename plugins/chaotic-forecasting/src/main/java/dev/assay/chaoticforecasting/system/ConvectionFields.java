package dev.assay.chaoticforecasting.system;

import java.util.Map;

/**
 * Right-hand sides: atmosphere, convection and dynamos. Parameters {@code par} stand in the order of their names, as in the catalogue, which holds
 * the source of each.
 */
final class ConvectionFields {
    private ConvectionFields() {}

    static void addTo(Map<String, Field> fields) {
        fields.put("atmosphericregime", ConvectionFields::atmosphericRegime);
        fields.put("guckenheimerholmes", ConvectionFields::guckenheimerHolmes);
        fields.put("hadley", ConvectionFields::hadley);
        fields.put("lorenz", ConvectionFields::lorenz);
        fields.put("lorenz84", ConvectionFields::lorenz84);
        fields.put("lorenz96", ConvectionFields::lorenz96);
        fields.put("lorenzbounded", ConvectionFields::lorenzBounded);
        fields.put("lorenzcoupled", ConvectionFields::lorenzCoupled);
        fields.put("lorenzstenflo", ConvectionFields::lorenzStenflo);
        fields.put("moorespiegel", ConvectionFields::mooreSpiegel);
        fields.put("rabinovichfabrikant", ConvectionFields::rabinovichFabrikant);
        fields.put("rayleighbenard", ConvectionFields::rayleighBenard);
        fields.put("rikitakedynamo", ConvectionFields::rikitakeDynamo);
        fields.put("rucklidge", ConvectionFields::rucklidge);
        fields.put("valliselnino", ConvectionFields::vallisElNino);
    }

    /**
     * Atmospheric Regime.
     *
     * <pre>
     *   dx/dt = mu1 x + σ x y
     *   dy/dt = mu2 y + ω z + α y z + β z² - σ x²
     *   dz/dt = mu2 z - ω y - α y² - β y z
     * </pre>
     */
    static void atmosphericRegime(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        double alpha = par[0];
        double beta = par[1];
        double mu1 = par[2];
        double mu2 = par[3];
        double omega = par[4];
        double sigma = par[5];
        rate[0] = mu1 * x + sigma * x * y;
        rate[1] = mu2 * y + omega * z + alpha * y * z + beta * z * z - sigma * x * x;
        rate[2] = mu2 * z - omega * y - alpha * y * y - beta * y * z;
    }

    /**
     * Guckenheimer Holmes.
     *
     * <pre>
     *   dx/dt = a x - b y + c z x + d z x² + d z y²
     *   dy/dt = a y + b x + c z y
     *   dz/dt = e - z² - f x² - f y² - a z³
     * </pre>
     */
    static void guckenheimerHolmes(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        double a = par[0];
        double b = par[1];
        double c = par[2];
        double d = par[3];
        double e = par[4];
        double f = par[5];
        rate[0] = a * x - b * y + c * z * x + d * z * x * x + d * z * y * y;
        rate[1] = a * y + b * x + c * z * y;
        rate[2] = e - z * z - f * x * x - f * y * y - a * z * z * z;
    }

    /**
     * Hadley.
     *
     * <pre>
     *   dx/dt = -y² - z² - a x + a f
     *   dy/dt = x y - b x z - y + g
     *   dz/dt = b x y + x z - z
     * </pre>
     */
    static void hadley(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        double a = par[0];
        double b = par[1];
        double f = par[2];
        double g = par[3];
        rate[0] = -y * y - z * z - a * x + a * f;
        rate[1] = x * y - b * x * z - y + g;
        rate[2] = b * x * y + x * z - z;
    }

    /**
     * Lorenz.
     *
     * <pre>
     *   dx/dt = σ y - σ x
     *   dy/dt = rho x - x z - y
     *   dz/dt = x y - β z
     * </pre>
     */
    static void lorenz(double[] par, double time, double[] at, double[] rate) {
        double sigma = par[2];
        rate[0] = sigma * (at[1] - at[0]);
        rate[1] = at[0] * (par[1] - at[2]) - at[1];
        rate[2] = at[0] * at[1] - par[0] * at[2];
    }

    /**
     * Lorenz84.
     *
     * <pre>
     *   dx/dt = -a x - y² - z² + a f
     *   dy/dt = -y + x y - b x z + g
     *   dz/dt = -z + b x y + x z
     * </pre>
     */
    static void lorenz84(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        double a = par[0];
        double b = par[1];
        double f = par[2];
        double g = par[3];
        rate[0] = -a * x - y * y - z * z + a * f;
        rate[1] = -y + x * y - b * x * z + g;
        rate[2] = -z + b * x * y + x * z;
    }

    /**
     * Lorenz96.
     *
     * <pre>
     *   state: X[0..D-1], D = length of the initial condition (4), indices cyclic
     *   dX[i]/dt = (X[i+1] - X[i-2]) X[i-1] - X[i] + f,   i = 0..D-1 (indices mod D)
     * </pre>
     */
    static void lorenz96(double[] par, double time, double[] at, double[] rate) {
        int n = at.length;
        for (int i = 0; i < n; i++) {
            double next = at[i + 1 < n ? i + 1 : 0];
            double previous = at[i > 0 ? i - 1 : n - 1];
            double second = at[i > 1 ? i - 2 : n + i - 2];
            rate[i] = (next - second) * previous - at[i] + par[0];
        }
    }

    /**
     * Lorenz Bounded.
     *
     * <pre>
     *   dx/dt = σ y - σ x - σ / r² y x² - σ / r² y³ - σ / r² y z² + σ / r² x³ + σ / r² x y² + σ / r² x z²
     *   dy/dt = rho x - x z - y - rho / r² x³ - rho / r² x y² - rho / r² x z² + 1 / r² z x³ + 1 / r² x z y² + 1 / r² x z³ + 1 / r² y x² + 1 / r² y³ + 1 / r² y z²
     *   dz/dt = x y - β z - 1 / r² y x³ - 1 / r² x y³ - 1 / r² x y z² + β / r² z x² + β / r² z y² + β / r² z³
     * </pre>
     */
    static void lorenzBounded(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        double beta = par[0];
        double r = par[1];
        double rho = par[2];
        double sigma = par[3];
        rate[0] = sigma * y
                - sigma * x
                - sigma / (r * r) * y * x * x
                - sigma / (r * r) * y * y * y
                - sigma / (r * r) * y * z * z
                + sigma / (r * r) * x * x * x
                + sigma / (r * r) * x * y * y
                + sigma / (r * r) * x * z * z;
        rate[1] = rho * x
                - x * z
                - y
                - rho / (r * r) * x * x * x
                - rho / (r * r) * x * y * y
                - rho / (r * r) * x * z * z
                + 1 / (r * r) * z * x * x * x
                + 1 / (r * r) * x * z * y * y
                + 1 / (r * r) * x * z * z * z
                + 1 / (r * r) * y * x * x
                + 1 / (r * r) * y * y * y
                + 1 / (r * r) * y * z * z;
        rate[2] = x * y
                - beta * z
                - 1 / (r * r) * y * x * x * x
                - 1 / (r * r) * x * y * y * y
                - 1 / (r * r) * x * y * z * z
                + beta / (r * r) * z * x * x
                + beta / (r * r) * z * y * y
                + beta / (r * r) * z * z * z;
    }

    /**
     * Lorenz Coupled.
     *
     * <pre>
     *   dx1/dt = σ y1 - σ x1
     *   dy1/dt = rho1 x1 - x1 z1 - y1
     *   dz1/dt = x1 y1 - β z1
     *   dx2/dt = σ y2 - σ x2 + eps x1 - eps x2
     *   dy2/dt = rho2 x2 - x2 z2 - y2
     *   dz2/dt = x2 y2 - β z2
     * </pre>
     */
    static void lorenzCoupled(double[] par, double time, double[] at, double[] rate) {
        double x1 = at[0];
        double y1 = at[1];
        double z1 = at[2];
        double x2 = at[3];
        double y2 = at[4];
        double z2 = at[5];
        double beta = par[0];
        double eps = par[1];
        double rho1 = par[3];
        double rho2 = par[4];
        double sigma = par[5];
        rate[0] = sigma * y1 - sigma * x1;
        rate[1] = rho1 * x1 - x1 * z1 - y1;
        rate[2] = x1 * y1 - beta * z1;
        rate[3] = sigma * y2 - sigma * x2 + eps * x1 - eps * x2;
        rate[4] = rho2 * x2 - x2 * z2 - y2;
        rate[5] = x2 * y2 - beta * z2;
    }

    /**
     * Lorenz Stenflo.
     *
     * <pre>
     *   dx/dt = a y - a x + d w
     *   dy/dt = c x - x z - y
     *   dz/dt = x y - b z
     *   dw/dt = -x - a w
     * </pre>
     */
    static void lorenzStenflo(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        double w = at[3];
        double a = par[0];
        double b = par[1];
        double c = par[2];
        double d = par[3];
        rate[0] = a * y - a * x + d * w;
        rate[1] = c * x - x * z - y;
        rate[2] = x * y - b * z;
        rate[3] = -x - a * w;
    }

    /**
     * Moore Spiegel.
     *
     * <pre>
     *   dx/dt = y
     *   dy/dt = a z
     *   dz/dt = -z + eps y - y x² - b x
     * </pre>
     */
    static void mooreSpiegel(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        double a = par[0];
        double b = par[1];
        double eps = par[2];
        rate[0] = y;
        rate[1] = a * z;
        rate[2] = -z + eps * y - y * x * x - b * x;
    }

    /**
     * Rabinovich Fabrikant.
     *
     * <pre>
     *   dx/dt = y z - y + y x² + g x
     *   dy/dt = 3 x z + x - x³ + g y
     *   dz/dt = -2 a z - 2 x y z
     * </pre>
     */
    static void rabinovichFabrikant(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        double a = par[0];
        double g = par[1];
        rate[0] = y * z - y + y * x * x + g * x;
        rate[1] = 3 * x * z + x - x * x * x + g * y;
        rate[2] = -2 * a * z - 2 * x * y * z;
    }

    /**
     * Rayleigh Benard.
     *
     * <pre>
     *   dx/dt = a y - a x
     *   dy/dt = r y - x z
     *   dz/dt = x y - b z
     * </pre>
     */
    static void rayleighBenard(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        double a = par[0];
        double b = par[1];
        double r = par[2];
        rate[0] = a * y - a * x;
        rate[1] = r * y - x * z;
        rate[2] = x * y - b * z;
    }

    /**
     * Rikitake Dynamo.
     *
     * <pre>
     *   dx/dt = -mu x + y z
     *   dy/dt = -mu y - a x + x z
     *   dz/dt = 1 - x y
     * </pre>
     */
    static void rikitakeDynamo(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        double a = par[0];
        double mu = par[1];
        rate[0] = -mu * x + y * z;
        rate[1] = -mu * y - a * x + x * z;
        rate[2] = 1 - x * y;
    }

    /**
     * Rucklidge.
     *
     * <pre>
     *   dx/dt = -a x + b y - y z
     *   dy/dt = x
     *   dz/dt = -z + y²
     * </pre>
     */
    static void rucklidge(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        double a = par[0];
        double b = par[1];
        rate[0] = -a * x + b * y - y * z;
        rate[1] = x;
        rate[2] = -z + y * y;
    }

    /**
     * Vallis El Nino.
     *
     * <pre>
     *   dx/dt = b y - c x - c p
     *   dy/dt = -y + x z
     *   dz/dt = -z - x y + 1
     * </pre>
     */
    static void vallisElNino(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        double b = par[0];
        double c = par[1];
        double p = par[2];
        rate[0] = b * y - c * x - c * p;
        rate[1] = -y + x * z;
        rate[2] = -z - x * y + 1;
    }
}
