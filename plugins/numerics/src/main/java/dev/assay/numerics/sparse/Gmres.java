package dev.assay.numerics.sparse;

/**
 * Generalised minimal residuals for A x = b with a left preconditioner M, without restarts:
 *
 * <pre>  x_m = argmin { ‖M⁻¹(b − A x)‖₂ : x ∈ x₀ + span(r, M⁻¹A r, …, (M⁻¹A)^(m−1) r) },   r = M⁻¹(b − A x₀) </pre>
 *
 * <p>Arnoldi's basis by modified Gram–Schmidt, the small least-squares problem by Givens rotations. After m steps: m products
 * with A and M⁻¹, O(m² n) operations, (m + 1) n numbers kept.
 *
 * @see <a href="https://doi.org/10.1137/0907058">Saad and Schultz, SIAM J. Sci. Stat. Comput. 7 (1986) 856</a>
 */
public final class Gmres {
    private final Krylov.Operator a;
    private final Krylov.Operator inverse;
    private final double[][] basis;
    private final double[][] column;
    private final double[] cosine;
    private final double[] sine;
    private final double[] g;

    /**
     * A solver.
     *
     * @param a the matrix
     * @param inverse M⁻¹; must be linear
     * @param most largest number of steps, ≥ 1
     */
    public Gmres(Krylov.Operator a, Krylov.Operator inverse, int most) {
        if (most < 1) {
            throw new IllegalArgumentException("most must be >= 1, got " + most);
        }
        this.a = a;
        this.inverse = inverse;
        basis = new double[most + 1][];
        column = new double[most][];
        cosine = new double[most];
        sine = new double[most];
        g = new double[most + 1];
    }

    /**
     * Solves until ‖M⁻¹(b − A x)‖₂ has fallen by the factor {@code tolerance}, or the steps are used up.
     *
     * @param x start; overwritten with the best solution found
     * @return by what factor the preconditioned residual fell; 0 where it was 0 already
     */
    public double solve(double[] b, double[] x, double tolerance) {
        int n = b.length;
        double[] w = new double[n];
        a.apply(x, w);
        for (int i = 0; i < n; i++) {
            w[i] = b[i] - w[i];
        }
        double[] r = new double[n];
        inverse.apply(w, r);
        double start = norm(r);
        if (start == 0) {
            return 0;
        }
        basis[0] = scaled(r, 1 / start);
        g[0] = start;
        int m = 0;
        while (m < column.length && Math.abs(g[m]) > tolerance * start) {
            a.apply(basis[m], w);
            inverse.apply(w, r);
            if (!extend(r, m++)) {
                break;
            }
        }
        double[] y = new double[m];
        for (int i = m - 1; i >= 0; i--) {
            double s = g[i];
            for (int j = i + 1; j < m; j++) {
                s -= column[j][i] * y[j];
            }
            y[i] = column[i][i] == 0 ? 0 : s / column[i][i];
        }
        for (int j = 0; j < m; j++) {
            for (int i = 0; i < n; i++) {
                x[i] += y[j] * basis[j][i];
            }
        }
        return Math.abs(g[m]) / start;
    }

    /** Adds column m of the Hessenberg matrix and the next vector of the basis; false when the space is exhausted. */
    private boolean extend(double[] r, int m) {
        double[] h = new double[m + 2];
        double before = norm(r);
        for (int k = 0; k <= m; k++) {
            double s = 0;
            double[] v = basis[k];
            for (int i = 0; i < r.length; i++) {
                s += v[i] * r[i];
            }
            for (int i = 0; i < r.length; i++) {
                r[i] -= s * v[i];
            }
            h[k] = s;
        }
        h[m + 1] = norm(r);
        boolean more = h[m + 1] > 1e-14 * before;
        basis[m + 1] = scaled(r, more ? 1 / h[m + 1] : 0);
        for (int k = 0; k < m; k++) {
            double t = cosine[k] * h[k] + sine[k] * h[k + 1];
            h[k + 1] = cosine[k] * h[k + 1] - sine[k] * h[k];
            h[k] = t;
        }
        double length = StrictMath.hypot(h[m], h[m + 1]);
        cosine[m] = length == 0 ? 1 : h[m] / length;
        sine[m] = length == 0 ? 0 : h[m + 1] / length;
        h[m] = length;
        g[m + 1] = -sine[m] * g[m];
        g[m] *= cosine[m];
        column[m] = h;
        return more;
    }

    private static double[] scaled(double[] r, double factor) {
        double[] v = new double[r.length];
        for (int i = 0; i < r.length; i++) {
            v[i] = factor * r[i];
        }
        return v;
    }

    private static double norm(double[] r) {
        double s = 0;
        for (double v : r) {
            s += v * v;
        }
        return StrictMath.sqrt(s);
    }
}
