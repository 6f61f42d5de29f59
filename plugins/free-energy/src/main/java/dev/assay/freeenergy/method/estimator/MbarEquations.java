package dev.assay.freeenergy.method.estimator;

import java.util.Arrays;

/**
 * The equations of the multistate acceptance ratio and their solution.
 *
 * <pre>  W_nj = e^{f_j − u_j(x_n)} / Σ_i N_i e^{f_i − u_i(x_n)},   Σ_n W_ni = 1 for every sampled i </pre>
 *
 * <p>They are the stationary point of the convex Φ(f) = Σ_n ln Σ_i N_i e^{f_i − u_i(x_n)} − Σ_i N_i f_i. A few
 * self-consistent steps are followed by Newton's with a line search on Φ; both start from their own best point, never from a
 * failed one. A Newton step costs N (K exponentials + ½ K² products).
 *
 * @see <a href="https://doi.org/10.1063/1.2978177">Shirts and Chodera, J. Chem. Phys. 129 (2008) 124105</a>
 */
public final class MbarEquations {
    private static final int SELF_CONSISTENT = 4;
    private static final int MOST_STEPS = 200;
    private static final double STEP_TOLERANCE = 1e-12;
    private static final double RESIDUAL_TOLERANCE = 1e-8;

    private final int k;
    private final int[] counts;
    private final double[][] u;
    private final int[] sampled;
    private final double[] logCount;

    private double[] f;
    private double[] inverse;
    private double residual;
    private int steps;

    /**
     * Keeps the data and solves.
     *
     * @param counts samples N_k of each state; states of 0 samples are answered too
     * @param u block k holds the samples of state k, row after row of K potentials [kT]; may be longer than counts say
     */
    public MbarEquations(int[] counts, double[][] u) {
        this.k = counts.length;
        this.counts = counts.clone();
        this.u = u.clone();
        this.sampled = java.util.stream.IntStream.range(0, k)
                .filter(i -> counts[i] > 0)
                .toArray();
        this.logCount = new double[k];
        for (int i = 0; i < k; i++) {
            logCount[i] = counts[i] > 0 ? Math.log(counts[i]) : Double.NEGATIVE_INFINITY;
        }
        f = new double[k];
        solve();
    }

    /** {@return f_j = F_j up to a common constant [kT], +∞ where no sample has weight} */
    public double[] f() {
        return f.clone();
    }

    /** {@return max |Σ_n W_ni − 1| over the sampled states} */
    public double residual() {
        return residual;
    }

    /** {@return whether the equations hold} */
    public boolean converged() {
        return residual <= RESIDUAL_TOLERANCE;
    }

    /** {@return Newton steps taken} */
    int steps() {
        return steps;
    }

    /** {@return 4 over the resistance between the first sampled state and the farthest one, the worth of shared samples} */
    double shared() {
        int m = sampled.length - 1;
        double worst = 0;
        for (int i = 0; i < m; i++) {
            worst = Math.max(worst, inverse == null ? Double.POSITIVE_INFINITY : inverse[i * m + i]);
        }
        return 4 / worst;
    }

    private void solve() {
        for (int step = 0; step < SELF_CONSISTENT; step++) {
            selfConsistent();
        }
        int m = sampled.length;
        double[] sums = new double[m];
        double[] hessian = new double[m * m];
        double value = evaluate(f, sums, hessian);
        for (steps = 0; steps < MOST_STEPS && m > 1; steps++) {
            double[] step = newton(sums, hessian);
            double largest = 0;
            for (double s : step) {
                largest = Math.max(largest, Math.abs(s));
            }
            double[] next = search(step, value, slope(sums, step));
            if (next == null) {
                break;
            }
            f = next;
            value = evaluate(f, sums, hessian);
            if (largest <= STEP_TOLERANCE) {
                break;
            }
        }
        residual = 0;
        for (int i = 0; i < m; i++) {
            residual = Math.max(residual, Math.abs(sums[i] / counts[sampled[i]] - 1));
        }
        inverse = Spd.inverse(grounded(hessian, m), m - 1);
        finish();
    }

    /** Gives the unsampled states their f and pins the first state to 0. */
    private void finish() {
        double[] w = logWeightSums();
        for (int j = 0; j < k; j++) {
            if (counts[j] == 0) {
                f[j] = -w[j];
            }
        }
        double first = f[0];
        for (int j = 0; j < k; j++) {
            f[j] -= first;
        }
    }

    private void selfConsistent() {
        double[] w = logWeightSums();
        double first = w[sampled[0]];
        for (int i : sampled) {
            f[i] = first - w[i];
        }
    }

    /** {@return ln Σ_n e^{−u_j} / Σ_i N_i e^{f_i − u_i}, every j} */
    private double[] logWeightSums() {
        double[] most = new double[k];
        double[] sum = new double[k];
        Arrays.fill(most, Double.NEGATIVE_INFINITY);
        for (int block : sampled) {
            double[] rows = u[block];
            for (int n = 0; n < counts[block]; n++) {
                double log = logDenominator(f, rows, n * k);
                for (int j = 0; j < k; j++) {
                    double x = -rows[n * k + j] - log;
                    if (x > most[j]) {
                        sum[j] = sum[j] * Math.exp(most[j] - x) + 1;
                        most[j] = x;
                    } else if (x > Double.NEGATIVE_INFINITY) {
                        sum[j] += Math.exp(x - most[j]);
                    }
                }
            }
        }
        for (int j = 0; j < k; j++) {
            sum[j] = most[j] + Math.log(sum[j]);
        }
        return sum;
    }

    private double logDenominator(double[] at, double[] rows, int row) {
        double most = Double.NEGATIVE_INFINITY;
        for (int i : sampled) {
            most = Math.max(most, logCount[i] + at[i] - rows[row + i]);
        }
        double sum = 0;
        for (int i : sampled) {
            sum += Math.exp(logCount[i] + at[i] - rows[row + i] - most);
        }
        return most + Math.log(sum);
    }

    /** {@return Φ(f)}; fills Σ_n P_ni and, when asked, H_ij = Σ_n P_ni (δ_ij − P_nj), P_ni = N_i W_ni. */
    private double evaluate(double[] at, double[] sums, double[] hessian) {
        int m = sampled.length;
        Arrays.fill(sums, 0);
        Arrays.fill(hessian, 0);
        double[] p = new double[m];
        double value = 0;
        for (int block : sampled) {
            double[] rows = u[block];
            for (int n = 0; n < counts[block]; n++) {
                value += probabilities(at, rows, n * k, p);
                for (int i = 0; i < m; i++) {
                    double pi = p[i];
                    sums[i] += pi;
                    if (pi > 0) {
                        int row = i * m;
                        for (int j = 0; j < i; j++) {
                            hessian[row + j] -= pi * p[j];
                        }
                    }
                }
            }
            value -= counts[block] * at[block];
        }
        // rows of a Laplacian sum to zero: the diagonal is accurate even where P is close to 0 or 1
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < i; j++) {
                hessian[j * m + i] = hessian[i * m + j];
                hessian[i * m + i] -= hessian[i * m + j];
                hessian[j * m + j] -= hessian[i * m + j];
            }
        }
        return value;
    }

    private double probabilities(double[] at, double[] rows, int row, double[] p) {
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < p.length; i++) {
            int state = sampled[i];
            p[i] = logCount[state] + at[state] - rows[row + state];
            most = Math.max(most, p[i]);
        }
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            p[i] = Math.exp(p[i] - most);
            sum += p[i];
        }
        for (int i = 0; i < p.length; i++) {
            p[i] /= sum;
        }
        return most + Math.log(sum);
    }

    /** {@return H without the row and column of the first sampled state} */
    private static double[] grounded(double[] hessian, int m) {
        double[] rest = new double[(m - 1) * (m - 1)];
        for (int i = 1; i < m; i++) {
            System.arraycopy(hessian, i * m + 1, rest, (i - 1) * (m - 1), m - 1);
        }
        return rest;
    }

    private double[] newton(double[] sums, double[] hessian) {
        int m = sampled.length;
        double[] rest = grounded(hessian, m);
        double largest = 0;
        for (int i = 0; i < m - 1; i++) {
            largest = Math.max(largest, rest[i * (m - 1) + i]);
        }
        // a trace of ridge keeps the step finite where states are nearly apart; it does not move the root
        for (int i = 0; i < m - 1; i++) {
            rest[i * (m - 1) + i] += 1e-15 * largest + Double.MIN_NORMAL;
        }
        double[] inv = Spd.inverse(rest, m - 1);
        double[] step = new double[m];
        for (int i = 1; i < m; i++) {
            for (int j = 1; j < m; j++) {
                double g = sums[j] - counts[sampled[j]];
                step[i] -= (inv == null ? (i == j ? 1.0 / counts[sampled[i]] : 0) : inv[(i - 1) * (m - 1) + j - 1]) * g;
            }
        }
        return step;
    }

    private double slope(double[] sums, double[] step) {
        double slope = 0;
        for (int i = 0; i < step.length; i++) {
            slope += step[i] * (sums[i] - counts[sampled[i]]);
        }
        return slope;
    }

    /** {@return f moved along the step far enough for Φ to fall (to round-off), null when nothing does} */
    private double[] search(double[] step, double value, double slope) {
        double slack = 1e-13 * Math.abs(value);
        for (double t = 1; t > 1e-10; t *= 0.5) {
            double[] next = f.clone();
            for (int i = 0; i < step.length; i++) {
                next[sampled[i]] += t * step[i];
            }
            double trial = objective(next);
            if (trial <= value + 1e-4 * t * slope + slack) {
                return next;
            }
        }
        return null;
    }

    private double objective(double[] at) {
        double value = 0;
        for (int block : sampled) {
            for (int n = 0; n < counts[block]; n++) {
                value += logDenominator(at, u[block], n * k);
            }
            value -= counts[block] * at[block];
        }
        return value;
    }

    /**
     * The asymptotic variance of f_b − f_a, from the matrix Θ of Kong et al.:
     *
     * <pre>  Θ = Wᵀ (I − W N Wᵀ)⁻ W = A + A_S N H⁻ N A_Sᵀ,   A = WᵀW,   Var = Θ_aa − 2 Θ_ab + Θ_bb </pre>
     *
     * @param a a state
     * @param b another
     * @return the variance [kT²]
     * @see <a href="https://doi.org/10.1111/1467-9868.00404">Kong et al., J. R. Stat. Soc. B 65 (2003) 585</a>
     */
    public double variance(int a, int b) {
        int m = sampled.length;
        double[] p = new double[m];
        double[] cross = new double[m];
        double squares = 0;
        for (int block : sampled) {
            double[] rows = u[block];
            for (int n = 0; n < counts[block]; n++) {
                double log = probabilities(f, rows, n * k, p);
                double d = Math.exp(f[b] - rows[n * k + b] - log) - Math.exp(f[a] - rows[n * k + a] - log);
                squares += d * d;
                for (int i = 0; i < m; i++) {
                    cross[i] += p[i] * d;
                }
            }
        }
        for (int i = 1; i < m; i++) {
            for (int j = 1; j < m; j++) {
                squares += cross[i] * inverse[(i - 1) * (m - 1) + j - 1] * cross[j];
            }
        }
        return squares;
    }
}
