package dev.assay.multiphysicspde.gas;

import dev.assay.api.field.Domain;

/**
 * Fifth order in space: means of the characteristic variables are reconstructed at both sides of a face by weights that
 * avoid jumps (WENO-JS), the flux between them is Rusanov's; three stages.
 *
 * @see <a href="https://doi.org/10.1006/jcph.1996.0130">Jiang and Shu, J. Comput. Phys. 126 (1996) 202</a>
 */
public final class Weno5 extends GasSolver {
    private static final double EPSILON = 1e-6;
    private static final int WIDTH = 6;

    private final double[][] c = new double[3][WIDTH];
    private final double[] left = new double[3];
    private final double[] right = new double[3];

    /** Prepares n cells. */
    public Weno5(GasModel model, Domain domain, int n, double courant) {
        super(model, domain, n, courant);
    }

    @Override
    boolean isThirdOrder() {
        return true;
    }

    @Override
    void fluxes() {
        for (int face = 0; face <= n; face++) {
            reconstruct(face);
            rusanov(face);
        }
    }

    /** Cells face − 3 … face + 2 in the characteristic variables of Roe's mean at the face. */
    private void reconstruct(int face) {
        int i = face + GHOSTS;
        double ra = Math.sqrt(q[0][i - 1]);
        double rb = Math.sqrt(q[0][i]);
        double ua = q[1][i - 1] / q[0][i - 1];
        double ub = q[1][i] / q[0][i];
        double ha = enthalpy(i - 1, ua);
        double hb = enthalpy(i, ub);
        double u = (ra * ua + rb * ub) / (ra + rb);
        double enthalpy = (ra * ha + rb * hb) / (ra + rb);
        double sound = Math.sqrt((gamma - 1) * (enthalpy - 0.5 * u * u));
        double b = (gamma - 1) / (sound * sound);
        for (int k = 0; k < WIDTH; k++) {
            double q0 = q[0][i - 3 + k];
            double q1 = q[1][i - 3 + k];
            double q2 = q[2][i - 3 + k];
            double inner = b * (0.5 * u * u * q0 - u * q1 + q2);
            double drift = (q1 - u * q0) / sound;
            c[0][k] = 0.5 * (inner - drift);
            c[1][k] = q0 - inner;
            c[2][k] = 0.5 * (inner + drift);
        }
        double l0 = weno(c[0][0], c[0][1], c[0][2], c[0][3], c[0][4]);
        double l1 = weno(c[1][0], c[1][1], c[1][2], c[1][3], c[1][4]);
        double l2 = weno(c[2][0], c[2][1], c[2][2], c[2][3], c[2][4]);
        double r0 = weno(c[0][5], c[0][4], c[0][3], c[0][2], c[0][1]);
        double r1 = weno(c[1][5], c[1][4], c[1][3], c[1][2], c[1][1]);
        double r2 = weno(c[2][5], c[2][4], c[2][3], c[2][2], c[2][1]);
        conserved(left, l0, l1, l2, u, sound, enthalpy);
        conserved(right, r0, r1, r2, u, sound, enthalpy);
    }

    private double enthalpy(int i, double u) {
        double p = (gamma - 1) * (q[2][i] - 0.5 * q[1][i] * u);
        return (q[2][i] + p) / q[0][i];
    }

    private static void conserved(double[] out, double a, double b, double d, double u, double sound, double enthalpy) {
        out[0] = a + b + d;
        out[1] = (u - sound) * a + u * b + (u + sound) * d;
        out[2] = (enthalpy - u * sound) * a + 0.5 * u * u * b + (enthalpy + u * sound) * d;
    }

    /** The value at the face right of the third of five means. */
    static double weno(double a, double b, double c, double d, double e) {
        double v0 = (2 * a - 7 * b + 11 * c) / 6;
        double v1 = (-b + 5 * c + 2 * d) / 6;
        double v2 = (2 * c + 5 * d - e) / 6;
        double s0 = 13.0 / 12 * sq(a - 2 * b + c) + 0.25 * sq(a - 4 * b + 3 * c);
        double s1 = 13.0 / 12 * sq(b - 2 * c + d) + 0.25 * sq(b - d);
        double s2 = 13.0 / 12 * sq(c - 2 * d + e) + 0.25 * sq(3 * c - 4 * d + e);
        double w0 = 0.1 / sq(EPSILON + s0);
        double w1 = 0.6 / sq(EPSILON + s1);
        double w2 = 0.3 / sq(EPSILON + s2);
        return (w0 * v0 + w1 * v1 + w2 * v2) / (w0 + w1 + w2);
    }

    private static double sq(double x) {
        return x * x;
    }

    private void rusanov(int face) {
        double ul = left[1] / left[0];
        double ur = right[1] / right[0];
        double pl = (gamma - 1) * (left[2] - 0.5 * left[1] * ul);
        double pr = (gamma - 1) * (right[2] - 0.5 * right[1] * ur);
        double fastest = Math.max(
                Math.abs(ul) + Math.sqrt(gamma * pl / left[0]), Math.abs(ur) + Math.sqrt(gamma * pr / right[0]));
        flux[0][face] = 0.5 * (left[1] + right[1]) - 0.5 * fastest * (right[0] - left[0]);
        flux[1][face] = 0.5 * (left[1] * ul + pl + right[1] * ur + pr) - 0.5 * fastest * (right[1] - left[1]);
        flux[2][face] = 0.5 * ((left[2] + pl) * ul + (right[2] + pr) * ur) - 0.5 * fastest * (right[2] - left[2]);
    }
}
