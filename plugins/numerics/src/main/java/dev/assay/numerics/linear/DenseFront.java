package dev.assay.numerics.linear;

/**
 * Partial LU of a dense matrix: eliminates the first {@code own} unknowns, in place, with pivots among their rows. The
 * kernel of sparse multifrontal factorisations and of {@link DenseLu}.
 *
 * <p>Right-looking in panels of {@value #PANEL} columns; the update of the rest, C ← C − L U, carries nearly all of the
 * work and runs along rows with eight columns of L at once, from a packed copy of U, which the compiler turns into
 * vector instructions.
 */
public final class DenseFront {
    private static final int PANEL = 16;
    private double[] packed = new double[PANEL * 64];

    /**
     * Eliminates. Entries should be of order 1: a pivot below 10⁻¹³ is replaced by 1.5·10⁻⁸.
     *
     * @param f m × m, row-major; overwritten with L (unit diagonal not stored), U and the remainder
     * @param own unknowns to eliminate
     * @param pivot length ≥ own; overwritten with the row that was exchanged at each step
     * @return pivots that were replaced
     */
    public int factor(double[] f, int m, int own, int[] pivot) {
        int replaced = 0;
        for (int k0 = 0; k0 < own; k0 += PANEL) {
            int k1 = Math.min(k0 + PANEL, own);
            for (int k = k0; k < k1; k++) {
                int p = k;
                double top = Math.abs(f[k * m + k]);
                for (int i = k + 1; i < own; i++) {
                    double v = Math.abs(f[i * m + k]);
                    if (v > top) {
                        top = v;
                        p = i;
                    }
                }
                pivot[k] = p;
                if (p != k) {
                    for (int j = 0; j < m; j++) {
                        double t = f[k * m + j];
                        f[k * m + j] = f[p * m + j];
                        f[p * m + j] = t;
                    }
                }
                if (!(top > 1e-13)) {
                    f[k * m + k] = 1.5e-8;
                    replaced++;
                }
                double inverse = 1 / f[k * m + k];
                for (int i = k + 1; i < m; i++) {
                    double l = f[i * m + k];
                    if (l != 0) {
                        l *= inverse;
                        f[i * m + k] = l;
                        for (int j = k + 1; j < k1; j++) {
                            f[i * m + j] -= l * f[k * m + j];
                        }
                    }
                }
            }
            if (k1 < m) {
                rest(f, m, k0, k1);
            }
        }
        return replaced;
    }

    private void rest(double[] f, int m, int k0, int k1) {
        int w = m - k1;
        int depth = k1 - k0;
        if (packed.length < depth * w) {
            packed = new double[PANEL * m];
        }
        double[] u = packed;
        for (int k = 0; k < depth; k++) {
            System.arraycopy(f, (k0 + k) * m + k1, u, k * w, w);
            for (int q = 0; q < k; q++) {
                axpy(u, k * w, u, q * w, w, f[(k0 + k) * m + k0 + q]);
            }
            System.arraycopy(u, k * w, f, (k0 + k) * m + k1, w);
        }
        for (int i = k1; i < m; i++) {
            int row = i * m + k0;
            int c = i * m + k1;
            int k = 0;
            for (; k + 8 <= depth; k += 8) {
                int l = row + k;
                eight(f, c, u, k * w, w, f[l], f[l + 1], f[l + 2], f[l + 3], f[l + 4], f[l + 5], f[l + 6], f[l + 7]);
            }
            for (; k < depth; k++) {
                axpy(f, c, u, k * w, w, f[row + k]);
            }
        }
    }

    private static void axpy(double[] c, int ci, double[] u, int ui, int w, double l) {
        if (l != 0) {
            for (int j = 0; j < w; j++) {
                c[ci + j] -= l * u[ui + j];
            }
        }
    }

    private static void eight(
            double[] c,
            int ci,
            double[] u,
            int u0,
            int w,
            double a,
            double b,
            double d,
            double e,
            double g,
            double h,
            double p,
            double q) {
        int u1 = u0 + w;
        int u2 = u1 + w;
        int u3 = u2 + w;
        int u4 = u3 + w;
        int u5 = u4 + w;
        int u6 = u5 + w;
        int u7 = u6 + w;
        for (int j = 0; j < w; j++) {
            c[ci + j] -= (a * u[u0 + j] + b * u[u1 + j])
                    + (d * u[u2 + j] + e * u[u3 + j])
                    + ((g * u[u4 + j] + h * u[u5 + j]) + (p * u[u6 + j] + q * u[u7 + j]));
        }
    }
}
