package dev.assay.multiphysicspde.gas;

import dev.assay.api.field.Domain;

/**
 * Second order: van Leer's limited slopes of ρ, u, p, HLLC fluxes, two stages.
 *
 * @see <a href="https://doi.org/10.1007/BF01414629">Toro, Spruce and Speares, Shock Waves 4 (1994) 25</a>
 * @see <a href="https://doi.org/10.1016/0021-9991(79)90145-1">van Leer, J. Comput. Phys. 32 (1979) 101</a>
 */
public final class MusclHllc extends GasSolver {
    private final double[][] w;
    private final double[] left = new double[3];
    private final double[] right = new double[3];

    /** Prepares n cells. */
    public MusclHllc(GasModel model, Domain domain, int n, double courant) {
        super(model, domain, n, courant);
        w = new double[3][n + 2 * GHOSTS];
    }

    @Override
    boolean isThirdOrder() {
        return false;
    }

    @Override
    void fluxes() {
        for (int i = 0; i < w[0].length; i++) {
            double u = q[1][i] / q[0][i];
            w[0][i] = q[0][i];
            w[1][i] = u;
            w[2][i] = (gamma - 1) * (q[2][i] - 0.5 * q[1][i] * u);
        }
        for (int face = 0; face <= n; face++) {
            int i = face + GHOSTS;
            for (int f = 0; f < 3; f++) {
                left[f] = w[f][i - 1] + 0.5 * slope(w[f][i - 1] - w[f][i - 2], w[f][i] - w[f][i - 1]);
                right[f] = w[f][i] - 0.5 * slope(w[f][i] - w[f][i - 1], w[f][i + 1] - w[f][i]);
            }
            hllc(face);
        }
    }

    /** Van Leer's harmonic mean, 0 at extrema. */
    private static double slope(double a, double b) {
        return a * b > 0 ? 2 * a * b / (a + b) : 0;
    }

    private void hllc(int face) {
        double cl = Math.sqrt(gamma * left[2] / left[0]);
        double cr = Math.sqrt(gamma * right[2] / right[0]);
        // Einfeldt's bounds from Roe's mean.
        double rl = Math.sqrt(left[0]);
        double rr = Math.sqrt(right[0]);
        double u = (rl * left[1] + rr * right[1]) / (rl + rr);
        double spread = (rl * cl * cl + rr * cr * cr) / (rl + rr)
                + 0.5 * rl * rr / ((rl + rr) * (rl + rr)) * (right[1] - left[1]) * (right[1] - left[1]);
        double c = Math.sqrt(spread);
        double sl = Math.min(left[1] - cl, u - c);
        double sr = Math.max(right[1] + cr, u + c);
        double ml = left[0] * (sl - left[1]);
        double mr = right[0] * (sr - right[1]);
        double middle = (right[2] - left[2] + ml * left[1] - mr * right[1]) / (ml - mr);
        double[] side = middle >= 0 ? left : right;
        double s = middle >= 0 ? Math.min(sl, 0) : Math.max(sr, 0);
        double outer = middle >= 0 ? sl : sr;
        double energy = side[2] / (gamma - 1) + 0.5 * side[0] * side[1] * side[1];
        double f0 = side[0] * side[1];
        double f1 = f0 * side[1] + side[2];
        double f2 = (energy + side[2]) * side[1];
        if (s != 0) {
            double star = side[0] * (outer - side[1]) / (outer - middle);
            double e =
                    star * (energy / side[0] + (middle - side[1]) * (middle + side[2] / (side[0] * (outer - side[1]))));
            f0 += outer * (star - side[0]);
            f1 += outer * (star * middle - side[0] * side[1]);
            f2 += outer * (e - energy);
        }
        flux[0][face] = f0;
        flux[1][face] = f1;
        flux[2][face] = f2;
    }
}
