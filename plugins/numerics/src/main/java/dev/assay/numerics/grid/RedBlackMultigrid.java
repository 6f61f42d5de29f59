package dev.assay.numerics.grid;

/**
 * Conjugate gradients with a multigrid V(1,1) cycle for cell-centred diffusion on nx × ny cells, both even:
 *
 * <pre>  (A u)ᵢⱼ = Σ_faces c_face (uᵢⱼ − u_neighbour) + dᵢⱼ uᵢⱼ,   u_neighbour = 0 beyond the sides. </pre>
 *
 * <p>Vectors are held by colour: of each row first the cells with i + j even, in another block those with i + j odd. So
 * every sweep runs with stride one, and the transfers, which need one colour only, do too. Coarse faces take half the
 * sum of the two fine ones, coarse d the sum of four. O(nx ny) an iteration; nothing is allocated after construction.
 *
 * @see <a href="https://doi.org/10.1016/0021-9991(88)90003-2">Wesseling, J. Comput. Phys. 79 (1988) 85</a>
 */
public final class RedBlackMultigrid {
    private static final int COARSEST_SWEEPS = 8;

    private final int nx;
    private final int ny;
    private final int half;
    /** Length of a row of one colour, with a zero at both ends. */
    private final int width;
    /** Where the second colour begins. */
    private final int block;
    /** Where in the coefficients those of (colour, row) begin. */
    private final int[] base;

    private final double[] near;
    private final double[] far;
    private final double[] south;
    private final double[] north;
    private final double[] diagonal;
    private final double[] inverse;
    private final RedBlackMultigrid next;
    private final double[] right;
    private final double[] correction;
    private double[] residual;
    private double[] direction;
    private double[] product;
    private double[] unknown;

    private RedBlackMultigrid(int nx, int ny, double[] faceX, double[] faceY, double[] extra, double cx, double cy) {
        if (nx < 2 || ny < 2 || (nx & 1) != 0 || (ny & 1) != 0) {
            throw new IllegalArgumentException("needs even numbers of cells, got " + nx + " × " + ny);
        }
        this.nx = nx;
        this.ny = ny;
        boolean constant = faceX == null;
        half = nx / 2;
        width = half + 2;
        block = (ny + 2) * width;
        base = new int[2 * ny];
        int kinds = constant ? Math.min(ny, 4) : ny;
        near = new double[2 * kinds * width];
        far = new double[2 * kinds * width];
        south = new double[2 * kinds * width];
        north = new double[2 * kinds * width];
        diagonal = new double[2 * kinds * width];
        inverse = new double[2 * kinds * width];
        for (int j = 0; j < ny; j++) {
            // rows of equal coefficients are stored once: the first, two of either parity inside, the last
            int kind = !constant || j == 0 || ny <= 4 ? j : j == ny - 1 ? 3 : 2 - (j & 1);
            for (int colour = 0; colour < 2; colour++) {
                base[2 * j + colour] = (2 * kind + colour) * width + 1;
                if (constant && j > 2 && j < ny - 1 && ny > 4) {
                    continue;
                }
                row(j, colour, faceX, faceY, extra, cx, cy);
            }
        }
        boolean deeper = nx % 4 == 0 && ny % 4 == 0;
        if (!deeper) {
            next = null;
        } else if (constant) {
            next = new RedBlackMultigrid(nx / 2, ny / 2, null, null, null, cx, cy);
        } else {
            next = new RedBlackMultigrid(nx / 2, ny / 2, halvedX(faceX), halvedY(faceY), summed(extra), 0, 0);
        }
        right = next == null ? new double[0] : new double[2 * next.block];
        correction = next == null ? new double[0] : new double[2 * next.block];
    }

    /**
     * Any coefficients, which are read once; sides too have faces.
     *
     * @param faceX c of the face left of cell (i, j) at j (nx + 1) + i, i ≤ nx; 0 for an insulated side
     * @param faceY c of the face below cell (i, j) at j nx + i, j ≤ ny
     * @param extra d ≥ 0, at j nx + i
     */
    public static RedBlackMultigrid of(int nx, int ny, double[] faceX, double[] faceY, double[] extra) {
        if (faceX.length != (nx + 1) * ny || faceY.length != nx * (ny + 1) || extra.length != nx * ny) {
            throw new IllegalArgumentException("faces or diagonal do not match " + nx + " × " + ny + " cells");
        }
        return prepared(new RedBlackMultigrid(nx, ny, faceX, faceY, extra, 0, 0));
    }

    /** cx on all faces across x, cy across y, twice that on the sides: Dirichlet values there, half a cell away. */
    public static RedBlackMultigrid constant(int nx, int ny, double cx, double cy) {
        return prepared(new RedBlackMultigrid(nx, ny, null, null, null, cx, cy));
    }

    private static RedBlackMultigrid prepared(RedBlackMultigrid m) {
        m.residual = new double[2 * m.block];
        m.direction = new double[2 * m.block];
        m.product = new double[2 * m.block];
        m.unknown = new double[2 * m.block];
        return m;
    }

    private void row(int j, int colour, double[] faceX, double[] faceY, double[] extra, double cx, double cy) {
        int shift = (j + colour) & 1;
        int at = base[2 * j + colour];
        for (int m = 0; m < half; m++) {
            int i = 2 * m + shift;
            double w;
            double e;
            double s;
            double n;
            if (faceX == null) {
                w = i == 0 ? 2 * cx : cx;
                e = i == nx - 1 ? 2 * cx : cx;
                s = j == 0 ? 2 * cy : cy;
                n = j == ny - 1 ? 2 * cy : cy;
            } else {
                w = faceX[j * (nx + 1) + i];
                e = faceX[j * (nx + 1) + i + 1];
                s = faceY[j * nx + i];
                n = faceY[(j + 1) * nx + i];
            }
            diagonal[at + m] = w + e + s + n + (extra == null ? 0 : extra[j * nx + i]);
            inverse[at + m] = 1 / diagonal[at + m];
            double west = i == 0 ? 0 : w;
            double east = i == nx - 1 ? 0 : e;
            near[at + m] = shift == 0 ? east : west;
            far[at + m] = shift == 0 ? west : east;
            south[at + m] = j == 0 ? 0 : s;
            north[at + m] = j == ny - 1 ? 0 : n;
        }
    }

    private double[] summed(double[] fine) {
        double[] coarse = new double[nx / 2 * (ny / 2)];
        for (int j = 0; j < ny; j++) {
            for (int i = 0; i < nx; i++) {
                coarse[j / 2 * (nx / 2) + i / 2] += fine[j * nx + i];
            }
        }
        return coarse;
    }

    private double[] halvedX(double[] fine) {
        int mx = nx / 2;
        double[] coarse = new double[(mx + 1) * (ny / 2)];
        for (int j = 0; j < ny / 2; j++) {
            for (int i = 0; i <= mx; i++) {
                coarse[j * (mx + 1) + i] =
                        0.5 * (fine[2 * j * (nx + 1) + 2 * i] + fine[(2 * j + 1) * (nx + 1) + 2 * i]);
            }
        }
        return coarse;
    }

    private double[] halvedY(double[] fine) {
        int mx = nx / 2;
        double[] coarse = new double[mx * (ny / 2 + 1)];
        for (int j = 0; j <= ny / 2; j++) {
            for (int i = 0; i < mx; i++) {
                coarse[j * mx + i] = 0.5 * (fine[2 * j * nx + 2 * i] + fine[2 * j * nx + 2 * i + 1]);
            }
        }
        return coarse;
    }

    /**
     * Solves A x = b until ‖b − A x‖₂ ≤ tolerance ‖b‖₂.
     *
     * @param b right-hand side, cell (i, j) at j · nx + i
     * @param x start; overwritten with the solution
     * @return iterations, or −1 when {@code most} were not enough
     */
    public int solve(double[] b, double[] x, double tolerance, int most) {
        double[] r = residual;
        double[] u = unknown;
        double[] p = direction;
        double[] q = product;
        split(b, r);
        double goal = tolerance * tolerance * dot(r, r);
        split(x, u);
        multiply(u, q);
        for (int k = 0; k < r.length; k++) {
            r[k] -= q[k];
        }
        double old = 0;
        int done = -1;
        for (int it = 0; it <= most; it++) {
            if (dot(r, r) <= goal) {
                done = it;
                break;
            }
            cycle(r, q);
            double rho = dot(r, q);
            double beta = it == 0 ? 0 : rho / old;
            for (int k = 0; k < p.length; k++) {
                p[k] = q[k] + beta * p[k];
            }
            multiply(p, q);
            double alpha = rho / dot(p, q);
            for (int k = 0; k < u.length; k++) {
                u[k] += alpha * p[k];
            }
            for (int k = 0; k < r.length; k++) {
                r[k] -= alpha * q[k];
            }
            old = rho;
        }
        joined(u, x);
        return done;
    }

    /** One symmetric V cycle for A u = b from u = 0. */
    private void cycle(double[] b, double[] u) {
        start(b, u);
        sweep(b, u, 1);
        if (next == null) {
            for (int s = 0; s < COARSEST_SWEEPS; s++) {
                sweep(b, u, 0);
                sweep(b, u, 1);
            }
            for (int s = 0; s < COARSEST_SWEEPS; s++) {
                sweep(b, u, 1);
                sweep(b, u, 0);
            }
        } else {
            restrict(b, u);
            next.cycle(right, correction);
            prolong(u);
            sweep(b, u, 1);
        }
        sweep(b, u, 0);
    }

    /** The first half sweep from zero; the other colour stays as it is: the next half sweep overwrites it. */
    private void start(double[] b, double[] u) {
        for (int j = 0; j < ny; j++) {
            int k = (j + 1) * width + 1;
            int c = base[2 * j];
            for (int m = 0; m < half; m++) {
                u[k + m] = inverse[c + m] * b[k + m];
            }
        }
    }

    private void sweep(double[] b, double[] u, int colour) {
        int other = (1 - 2 * colour) * block;
        for (int j = 0; j < ny; j++) {
            int k = colour * block + (j + 1) * width + 1;
            relax(b, u, k, k + other, base[2 * j + colour], 2 * ((j + colour) & 1) - 1);
        }
    }

    private void relax(double[] b, double[] u, int k, int o, int c, int off) {
        for (int m = 0; m < half; m++) {
            u[k + m] = inverse[c + m]
                    * (b[k + m]
                            + near[c + m] * u[o + m]
                            + far[c + m] * u[o + off + m]
                            + south[c + m] * u[o - width + m]
                            + north[c + m] * u[o + width + m]);
        }
    }

    /** y = A x. */
    private void multiply(double[] x, double[] y) {
        for (int colour = 0; colour < 2; colour++) {
            int other = (1 - 2 * colour) * block;
            for (int j = 0; j < ny; j++) {
                int k = colour * block + (j + 1) * width + 1;
                times(x, y, k, k + other, base[2 * j + colour], 2 * ((j + colour) & 1) - 1);
            }
        }
    }

    private void times(double[] x, double[] y, int k, int o, int c, int off) {
        for (int m = 0; m < half; m++) {
            y[k + m] = diagonal[c + m] * x[k + m]
                    - near[c + m] * x[o + m]
                    - far[c + m] * x[o + off + m]
                    - south[c + m] * x[o - width + m]
                    - north[c + m] * x[o + width + m];
        }
    }

    /** Sums of residuals over 2 × 2 cells; those of the second colour are zero after its half sweep. */
    private void restrict(double[] b, double[] u) {
        for (int j = 0; j < ny; j++) {
            int k = (j + 1) * width + 1;
            int o = k + block;
            int c = base[2 * j];
            int off = 2 * (j & 1) - 1;
            int row = (j / 2 + 1) * next.width + 1;
            int parity = (j / 2) & 1;
            double[] r = right;
            for (int m = 0; m < half; m++) {
                double rest = b[k + m]
                        - diagonal[c + m] * u[k + m]
                        + near[c + m] * u[o + m]
                        + far[c + m] * u[o + off + m]
                        + south[c + m] * u[o - width + m]
                        + north[c + m] * u[o + width + m];
                int at = ((m & 1) == parity ? 0 : next.block) + row + (m >> 1);
                r[at] = (j & 1) == 0 ? rest : r[at] + rest;
            }
        }
    }

    /** Corrects the first colour; the half sweep that follows overwrites the second. */
    private void prolong(double[] u) {
        for (int j = 0; j < ny; j++) {
            int k = (j + 1) * width + 1;
            int row = (j / 2 + 1) * next.width + 1;
            int even = row + ((j / 2 & 1) == 0 ? 0 : next.block);
            int odd = row + ((j / 2 & 1) == 0 ? next.block : 0);
            for (int m = 0; m < half / 2; m++) {
                u[k + 2 * m] += correction[even + m];
                u[k + 2 * m + 1] += correction[odd + m];
            }
        }
    }

    private void split(double[] plain, double[] coloured) {
        for (int j = 0; j < ny; j++) {
            int even = (j + 1) * width + 1 + ((j & 1) == 0 ? 0 : block);
            int odd = (j + 1) * width + 1 + ((j & 1) == 0 ? block : 0);
            for (int m = 0; m < half; m++) {
                coloured[even + m] = plain[j * nx + 2 * m];
                coloured[odd + m] = plain[j * nx + 2 * m + 1];
            }
        }
    }

    private void joined(double[] coloured, double[] plain) {
        for (int j = 0; j < ny; j++) {
            int even = (j + 1) * width + 1 + ((j & 1) == 0 ? 0 : block);
            int odd = (j + 1) * width + 1 + ((j & 1) == 0 ? block : 0);
            for (int m = 0; m < half; m++) {
                plain[j * nx + 2 * m] = coloured[even + m];
                plain[j * nx + 2 * m + 1] = coloured[odd + m];
            }
        }
    }

    /** Four sums at once: a single one would wait for every addition. */
    private static double dot(double[] a, double[] b) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int n = a.length & ~3;
        for (int k = 0; k < n; k += 4) {
            s0 += a[k] * b[k];
            s1 += a[k + 1] * b[k + 1];
            s2 += a[k + 2] * b[k + 2];
            s3 += a[k + 3] * b[k + 3];
        }
        for (int k = n; k < a.length; k++) {
            s0 += a[k] * b[k];
        }
        return (s0 + s1) + (s2 + s3);
    }
}
