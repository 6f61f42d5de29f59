package dev.assay.numerics.sparse;

import java.util.Arrays;

/**
 * Krylov methods for complex unsymmetric operators. A complex vector of n numbers is one array of 2n: the real parts,
 * then the imaginary parts.
 */
public final class ComplexKrylov {
    private ComplexKrylov() {}

    /**
     * GMRES(m) with a right preconditioner, for A x = b, until ‖b − A x‖₂ ≤ tolerance · ‖b‖₂.
     *
     * @param inverse an approximate inverse of A
     * @param x start; overwritten with the solution
     * @param restart m, vectors kept
     * @return applications of A, or −1 when {@code most} were not enough
     * @see <a href="https://doi.org/10.1137/0907058">Saad and Schultz, SIAM J. Sci. Stat. Comput. 7 (1986) 856</a>
     */
    public static int gmres(
            Krylov.Operator a,
            Krylov.Operator inverse,
            double[] b,
            double[] x,
            double tolerance,
            int restart,
            int most) {
        int n = b.length / 2;
        double goal = tolerance * norm(b);
        double[][] v = new double[restart + 1][2 * n];
        double[] z = new double[2 * n];
        double[] w = new double[2 * n];
        double[][] hr = new double[restart + 1][restart];
        double[][] hi = new double[restart + 1][restart];
        double[] c = new double[restart];
        double[] sr = new double[restart];
        double[] si = new double[restart];
        double[] gr = new double[restart + 1];
        double[] gi = new double[restart + 1];
        double[] dot = new double[2];
        int done = 0;
        while (true) {
            a.apply(x, w);
            done++;
            for (int i = 0; i < 2 * n; i++) {
                v[0][i] = b[i] - w[i];
            }
            double beta = norm(v[0]);
            if (beta <= goal) {
                return done;
            }
            if (done >= most) {
                return -1;
            }
            scale(v[0], 1 / beta);
            Arrays.fill(gr, 0);
            Arrays.fill(gi, 0);
            gr[0] = beta;
            int k = 0;
            double size = beta;
            while (k < restart && size > goal && done < most) {
                inverse.apply(v[k], z);
                a.apply(z, w);
                done++;
                for (int i = 0; i <= k; i++) {
                    dot(v[i], w, n, dot);
                    hr[i][k] = dot[0];
                    hi[i][k] = dot[1];
                    add(w, v[i], n, -dot[0], -dot[1]);
                }
                double next = norm(w);
                for (int i = 0; i < k; i++) {
                    double tr = c[i] * hr[i][k] + sr[i] * hr[i + 1][k] - si[i] * hi[i + 1][k];
                    double ti = c[i] * hi[i][k] + sr[i] * hi[i + 1][k] + si[i] * hr[i + 1][k];
                    double ur = c[i] * hr[i + 1][k] - sr[i] * hr[i][k] - si[i] * hi[i][k];
                    double ui = c[i] * hi[i + 1][k] - sr[i] * hi[i][k] + si[i] * hr[i][k];
                    hr[i][k] = tr;
                    hi[i][k] = ti;
                    hr[i + 1][k] = ur;
                    hi[i + 1][k] = ui;
                }
                // rotation [c s; −s̄ c] that sends (h, next) to (ρ, 0), next real
                double length = StrictMath.hypot(hr[k][k], hi[k][k]);
                double rho = StrictMath.hypot(length, next);
                c[k] = length / rho;
                double phaseR = length == 0 ? 1 : hr[k][k] / length;
                double phaseI = length == 0 ? 0 : hi[k][k] / length;
                sr[k] = phaseR * next / rho;
                si[k] = phaseI * next / rho;
                hr[k][k] = phaseR * rho;
                hi[k][k] = phaseI * rho;
                gr[k + 1] = -(sr[k] * gr[k] + si[k] * gi[k]);
                gi[k + 1] = -(sr[k] * gi[k] - si[k] * gr[k]);
                gr[k] *= c[k];
                gi[k] *= c[k];
                size = StrictMath.hypot(gr[k + 1], gi[k + 1]);
                k++;
                if (next == 0) {
                    break;
                }
                System.arraycopy(w, 0, v[k], 0, 2 * n);
                scale(v[k], 1 / next);
            }
            Arrays.fill(w, 0);
            for (int i = k - 1; i >= 0; i--) {
                double tr = gr[i];
                double ti = gi[i];
                for (int j = i + 1; j < k; j++) {
                    tr -= hr[i][j] * gr[j] - hi[i][j] * gi[j];
                    ti -= hr[i][j] * gi[j] + hi[i][j] * gr[j];
                }
                double square = hr[i][i] * hr[i][i] + hi[i][i] * hi[i][i];
                gr[i] = (tr * hr[i][i] + ti * hi[i][i]) / square;
                gi[i] = (ti * hr[i][i] - tr * hi[i][i]) / square;
                add(w, v[i], n, gr[i], gi[i]);
            }
            inverse.apply(w, z);
            for (int i = 0; i < 2 * n; i++) {
                x[i] += z[i];
            }
        }
    }

    /**
     * BiCGStab with a right preconditioner, for A x = b, until ‖b − A x‖₂ ≤ tolerance · ‖b‖₂ (by the recursive
     * residual).
     *
     * @return applications of A, or −1 when {@code most} were not enough or the recursion broke down
     * @see <a href="https://doi.org/10.1137/0913035">van der Vorst, SIAM J. Sci. Stat. Comput. 13 (1992) 631</a>
     */
    public static int biCgStab(
            Krylov.Operator a, Krylov.Operator inverse, double[] b, double[] x, double tolerance, int most) {
        int n = b.length / 2;
        double goal = tolerance * norm(b);
        double[] r = new double[2 * n];
        a.apply(x, r);
        for (int i = 0; i < 2 * n; i++) {
            r[i] = b[i] - r[i];
        }
        double[] shadow = r.clone();
        double[] p = r.clone();
        double[] v = new double[2 * n];
        double[] t = new double[2 * n];
        double[] z = new double[2 * n];
        double[] q = new double[2];
        dot(shadow, r, n, q);
        double rhoR = q[0];
        double rhoI = q[1];
        int done = 1;
        while (norm(r) > goal) {
            if (done + 2 > most) {
                return -1;
            }
            inverse.apply(p, z);
            a.apply(z, v);
            dot(shadow, v, n, q);
            double square = q[0] * q[0] + q[1] * q[1];
            double alphaR = (rhoR * q[0] + rhoI * q[1]) / square;
            double alphaI = (rhoI * q[0] - rhoR * q[1]) / square;
            add(x, z, n, alphaR, alphaI);
            add(r, v, n, -alphaR, -alphaI);
            inverse.apply(r, z);
            a.apply(z, t);
            done += 2;
            double tt = norm(t);
            dot(t, r, n, q);
            double omegaR = q[0] / (tt * tt);
            double omegaI = q[1] / (tt * tt);
            add(x, z, n, omegaR, omegaI);
            add(r, t, n, -omegaR, -omegaI);
            dot(shadow, r, n, q);
            // β = (ρ'/ρ)(α/ω)
            double ur = q[0] * alphaR - q[1] * alphaI;
            double ui = q[0] * alphaI + q[1] * alphaR;
            double dr = rhoR * omegaR - rhoI * omegaI;
            double di = rhoR * omegaI + rhoI * omegaR;
            double dd = dr * dr + di * di;
            double betaR = (ur * dr + ui * di) / dd;
            double betaI = (ui * dr - ur * di) / dd;
            if (Double.isNaN(betaR) || Double.isNaN(betaI)) {
                return norm(r) <= goal ? done : -1;
            }
            rhoR = q[0];
            rhoI = q[1];
            add(p, v, n, -omegaR, -omegaI);
            for (int i = 0; i < n; i++) {
                double pr = p[i];
                double pi = p[n + i];
                p[i] = r[i] + betaR * pr - betaI * pi;
                p[n + i] = r[n + i] + betaR * pi + betaI * pr;
            }
        }
        return done;
    }

    /** out = Σ āᵢ bᵢ. */
    private static void dot(double[] a, double[] b, int n, double[] out) {
        double re = 0;
        double im = 0;
        for (int i = 0; i < n; i++) {
            re += a[i] * b[i] + a[n + i] * b[n + i];
            im += a[i] * b[n + i] - a[n + i] * b[i];
        }
        out[0] = re;
        out[1] = im;
    }

    /** y ← y + s x. */
    private static void add(double[] y, double[] x, int n, double sr, double si) {
        for (int i = 0; i < n; i++) {
            y[i] += sr * x[i] - si * x[n + i];
            y[n + i] += sr * x[n + i] + si * x[i];
        }
    }

    private static void scale(double[] x, double s) {
        for (int i = 0; i < x.length; i++) {
            x[i] *= s;
        }
    }

    private static double norm(double[] x) {
        double s = 0;
        for (double v : x) {
            s += v * v;
        }
        return StrictMath.sqrt(s);
    }
}
