package dev.assay.multiphysicspde.seepage;

/**
 * ∇²ψ = f at the inner nodes of nx × ny cells, ψ = 0 on the sides: sines along x by dense products, tridiagonal systems
 * along y. Five points, or nine with the right-hand side averaged: fourth order,
 *
 * <pre>  (δx² + δy² + (hx² + hy²)/12 δx² δy²) ψ = (1 + hx²/12 δx² + hy²/12 δy²) f. </pre>
 *
 * <p>O(nx² ny); nothing is allocated after construction.
 *
 * @see <a href="https://doi.org/10.1145/321259.321269">Hockney, J. ACM 12 (1965) 95</a>
 */
final class Streamfunction {
    private final int mx;
    private final int my;
    private final double hx;
    private final double hy;
    private final boolean compact;
    private final double[] sine;
    private final double[] waves;
    private final double[] averaged;
    private final double[] beta;
    private final double[] off;

    Streamfunction(int nx, int ny, double hx, double hy, boolean compact) {
        mx = nx - 1;
        my = ny - 1;
        this.hx = hx;
        this.hy = hy;
        this.compact = compact;
        sine = new double[mx * mx];
        for (int k = 0; k < mx; k++) {
            for (int i = 0; i < mx; i++) {
                long turn = (long) (k + 1) * (i + 1) % (2L * nx);
                sine[k * mx + i] = StrictMath.sqrt(2.0 / nx) * StrictMath.sin(Math.PI * turn / nx);
            }
        }
        waves = new double[mx * my];
        averaged = new double[mx * my];
        beta = new double[mx * my];
        off = new double[mx];
        double blend = compact ? (hx * hx + hy * hy) / 12 : 0;
        for (int k = 0; k < mx; k++) {
            double half = StrictMath.sin(0.5 * Math.PI * (k + 1) / nx);
            double lambda = -4 * half * half / (hx * hx);
            off[k] = (1 + blend * lambda) / (hy * hy);
            double diagonal = lambda - 2 * off[k];
            for (int j = 0; j < my; j++) {
                beta[j * mx + k] = 1 / (diagonal - (j == 0 ? 0 : off[k] * off[k] * beta[(j - 1) * mx + k]));
            }
        }
    }

    /**
     * @param f at all (nx + 1)(ny + 1) nodes, those of the sides read by the compact form only
     * @param psi overwritten, same layout
     */
    void solve(double[] f, double[] psi) {
        int w = mx + 2;
        for (int j = 0; j < my; j++) {
            for (int i = 0; i < mx; i++) {
                int p = (j + 1) * w + i + 1;
                averaged[j * mx + i] = compact ? (8 * f[p] + f[p - 1] + f[p + 1] + f[p - w] + f[p + w]) / 12 : f[p];
            }
        }
        transform(averaged, waves);
        for (int j = 0; j < my; j++) {
            for (int k = 0; k < mx; k++) {
                int p = j * mx + k;
                waves[p] = (waves[p] - (j == 0 ? 0 : off[k] * waves[p - mx])) * beta[p];
            }
        }
        for (int j = my - 2; j >= 0; j--) {
            for (int k = 0; k < mx; k++) {
                int p = j * mx + k;
                waves[p] -= off[k] * waves[p + mx] * beta[p];
            }
        }
        transform(waves, averaged);
        for (int j = 0; j < my; j++) {
            System.arraycopy(averaged, j * mx, psi, (j + 1) * w + 1, mx);
        }
    }

    private void transform(double[] from, double[] to) {
        java.util.Arrays.fill(to, 0);
        for (int j = 0; j < my; j++) {
            int row = j * mx;
            for (int i = 0; i < mx; i++) {
                double s = from[row + i];
                int base = i * mx;
                for (int k = 0; k < mx; k++) {
                    to[row + k] += s * sine[base + k];
                }
            }
        }
    }

    double hx() {
        return hx;
    }

    double hy() {
        return hy;
    }
}
