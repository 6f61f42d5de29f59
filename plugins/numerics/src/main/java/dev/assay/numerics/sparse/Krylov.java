package dev.assay.numerics.sparse;

import java.util.Arrays;

/** Conjugate gradients for real symmetric positive definite operators. */
public final class Krylov {
    private Krylov() {}

    /** A linear map, y = A x; {@code y} is overwritten. */
    @FunctionalInterface
    public interface Operator {
        /** Overwrites {@code y} with A x. */
        void apply(double[] x, double[] y);
    }

    /**
     * Preconditioned conjugate gradients for A x = b, until ‖b − A x‖₂ ≤ tolerance · ‖b‖₂.
     *
     * @param inverse an approximate inverse of A, symmetric positive definite too
     * @param x start; overwritten with the solution
     * @return iterations, or −1 when {@code most} were not enough
     * @see <a href="https://doi.org/10.6028/jres.049.044">Hestenes and Stiefel, J. Res. NBS 49 (1952) 409</a>
     */
    public static int cg(Operator a, Operator inverse, double[] b, double[] x, double tolerance, int most) {
        int n = b.length;
        double[] r = new double[n];
        double[] z = new double[n];
        double[] q = new double[n];
        a.apply(x, r);
        for (int i = 0; i < n; i++) {
            r[i] = b[i] - r[i];
        }
        double goal = tolerance * StrictMath.sqrt(dot(b, b));
        if (goal == 0) {
            Arrays.fill(x, 0);
            return 0;
        }
        double[] p = new double[n];
        double old = 1;
        for (int it = 0; it <= most; it++) {
            if (StrictMath.sqrt(dot(r, r)) <= goal) {
                return it;
            }
            inverse.apply(r, z);
            double rho = dot(r, z);
            double beta = it == 0 ? 0 : rho / old;
            for (int i = 0; i < n; i++) {
                p[i] = z[i] + beta * p[i];
            }
            a.apply(p, q);
            double alpha = rho / dot(p, q);
            for (int i = 0; i < n; i++) {
                x[i] += alpha * p[i];
                r[i] -= alpha * q[i];
            }
            old = rho;
        }
        return -1;
    }

    private static double dot(double[] a, double[] b) {
        double s = 0;
        for (int i = 0; i < a.length; i++) {
            s += a[i] * b[i];
        }
        return s;
    }
}
