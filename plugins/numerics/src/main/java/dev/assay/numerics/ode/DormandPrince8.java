package dev.assay.numerics.ode;

import static dev.assay.numerics.ode.DormandPrince8Tableau.A;
import static dev.assay.numerics.ode.DormandPrince8Tableau.C;
import static dev.assay.numerics.ode.DormandPrince8Tableau.D;
import static dev.assay.numerics.ode.DormandPrince8Tableau.E3;
import static dev.assay.numerics.ode.DormandPrince8Tableau.E5;
import static dev.assay.numerics.ode.DormandPrince8Tableau.STAGES;

/**
 * The explicit Runge–Kutta pair 8(5,3) of Dormand and Prince with step control and a 7th-order interpolant; 12
 * evaluations a step, 3 more for the first interpolation in it. No allocation after construction.
 *
 * <pre>  err = |h| ‖e₅‖² / √(d (‖e₅‖² + 0.01 ‖e₃‖²)),   each entry over (atol + rtol max(|x|, |x'|))
 *   accepted if err ≤ 1,   h ← h · clamp(0.9 err^(−1/8), 1/3, 6) </pre>
 *
 * <p>Steps depend on the problem and the tolerances alone, not on where the solution is read, unless an end is given;
 * the only transcendental function is {@link StrictMath#pow}, so runs are equal to the bit on any machine.
 *
 * @see <a href="https://doi.org/10.1007/978-3-540-78862-1">Hairer, Nørsett, Wanner, Solving ODEs I, 2nd ed., II.5 and II.10</a>
 */
public final class DormandPrince8 {
    private final RightHandSide field;
    private final int d;
    private final double rtol;
    private final double atol;
    private final double[][] k;
    private final double[][] dense = new double[7][];
    private double[] x;
    private double[] old;
    private final double[] stage;
    private double t;
    private double oldT;
    private double h;
    private double next;
    private double largest = Double.POSITIVE_INFINITY;
    private boolean denseReady;
    private long evaluations;
    private long steps;

    /**
     * Makes an integrator.
     *
     * @param field the field f
     * @param dimension d, ≥ 1
     * @param rtol relative tolerance, &gt; 0
     * @param atol absolute tolerance, &gt; 0
     */
    public DormandPrince8(RightHandSide field, int dimension, double rtol, double atol) {
        if (dimension < 1 || !(rtol > 0) || !(atol > 0)) {
            throw new IllegalArgumentException(
                    "dimension must be >= 1 and tolerances > 0, got " + dimension + ", " + rtol + ", " + atol);
        }
        this.field = java.util.Objects.requireNonNull(field, "field");
        this.d = dimension;
        this.rtol = rtol;
        this.atol = atol;
        k = new double[STAGES][d];
        for (int i = 0; i < dense.length; i++) {
            dense[i] = new double[d];
        }
        x = new double[d];
        old = new double[d];
        stage = new double[d];
    }

    /** Puts the integrator at state {@code start} at time {@code t0}; integrates towards larger times. */
    public void start(double t0, double[] start) {
        if (start.length != d) {
            throw new IllegalArgumentException("the state must have length " + d + ", got " + start.length);
        }
        System.arraycopy(start, 0, x, 0, d);
        System.arraycopy(start, 0, old, 0, d);
        t = t0;
        oldT = t0;
        h = 0;
        denseReady = false;
        evaluate(t, x, k[0]);
        next = firstStep();
    }

    /** Bounds every step from now on. */
    public void largestStep(double bound) {
        if (!(bound > 0)) {
            throw new IllegalArgumentException("the largest step must be > 0, got " + bound);
        }
        largest = bound;
    }

    /**
     * Takes one accepted step, which ends at {@code end} if it would reach beyond.
     *
     * @param end a time later than the present one; infinity for none
     * @throws ArithmeticException when the step becomes too small to move time: a singularity
     */
    public void step(double end) {
        if (!(end > t)) {
            throw new IllegalArgumentException("the end must be later than " + t + ", got " + end);
        }
        boolean rejected = false;
        double wanted = next;
        while (true) {
            double trial = Math.min(wanted, largest);
            // up to 1 % longer rather than a tiny last step; rounding apart never beyond the bound
            boolean toEnd = t + trial * 1.01 >= end && end - t <= largest * (1 + 1e-12);
            if (toEnd) {
                trial = end - t;
            }
            if (!(t + trial > t)) {
                throw new ArithmeticException("the step became too small at t = " + t);
            }
            double error = stages(trial);
            double factor = error == 0 ? 6 : Math.min(6, Math.max(1 / 3.0, 0.9 * StrictMath.pow(error, -0.125)));
            if (error <= 1) {
                accept(trial, toEnd ? end : t + trial);
                double proposed = trial * (rejected ? Math.min(1, factor) : factor);
                // a step cut short by the end says nothing against the longer one that was wanted
                next = toEnd && !rejected ? Math.max(proposed, wanted) : proposed;
                return;
            }
            rejected = true;
            wanted = trial * (Double.isNaN(error) ? 1 / 3.0 : Math.min(1, factor));
        }
    }

    /** Steps until {@link #time()} equals {@code end}, which must not lie before it. */
    public void advance(double end) {
        while (t < end) {
            step(end);
        }
    }

    /** One step of exactly {@code size}, whatever its error: for tests of the order. */
    void force(double size) {
        stages(size);
        accept(size, t + size);
    }

    private double stages(double trial) {
        for (int i = 1; i < 12; i++) {
            combine(A[i], i, trial);
            evaluate(t + C[i] * trial, stage, k[i]);
        }
        combine(A[12], 12, trial);
        evaluate(t + trial, stage, k[12]);
        double e5 = 0;
        double e3 = 0;
        for (int c = 0; c < d; c++) {
            double s5 = 0;
            double s3 = 0;
            for (int i = 0; i < 12; i++) {
                s5 += E5[i] * k[i][c];
                s3 += E3[i] * k[i][c];
            }
            double scale = atol + rtol * Math.max(Math.abs(x[c]), Math.abs(stage[c]));
            s5 /= scale;
            s3 /= scale;
            e5 += s5 * s5;
            e3 += s3 * s3;
        }
        return e5 == 0 && e3 == 0 ? 0 : Math.abs(trial) * e5 / Math.sqrt((e5 + 0.01 * e3) * d);
    }

    private void combine(double[] a, int stages, double trial) {
        for (int c = 0; c < d; c++) {
            double sum = 0;
            for (int j = 0; j < stages; j++) {
                sum += a[j] * k[j][c];
            }
            stage[c] = x[c] + trial * sum;
        }
    }

    private void evaluate(double time, double[] state, double[] out) {
        field.at(time, state, out);
        evaluations++;
    }

    /** Moves to the end of the trial step; its first stage stays in k[0] until the interpolant is made. */
    private void accept(double trial, double newTime) {
        double[] spare = old;
        old = x;
        x = spare;
        System.arraycopy(stage, 0, x, 0, d);
        oldT = t;
        t = newTime;
        h = trial;
        steps++;
        for (int c = 0; c < d; c++) {
            double delta = x[c] - old[c];
            dense[0][c] = delta;
            dense[1][c] = h * k[0][c] - delta;
            dense[2][c] = 2 * delta - h * (k[12][c] + k[0][c]);
            for (int r = 0; r < 4; r++) {
                double sum = 0;
                for (int i = 0; i < 13; i++) {
                    sum += D[r][i] * k[i][c];
                }
                dense[3 + r][c] = sum;
            }
        }
        denseReady = false;
        keepStages();
    }

    /** Dense output needs stages 0 and 5…12 of this step after k[0] becomes the next step's first stage. */
    private void keepStages() {
        double[] first = k[0];
        k[0] = k[12];
        k[12] = first; // now k[12] = f at the old end, k[0] = f at the new one
    }

    private void prepareDense() {
        if (denseReady) {
            return;
        }
        double[] fNew = k[0];
        double[] fOld = k[12];
        for (int i = 13; i < STAGES; i++) {
            for (int c = 0; c < d; c++) {
                double sum = A[i][0] * fOld[c] + A[i][12] * fNew[c];
                for (int j = 1; j < i; j++) {
                    if (j != 12) {
                        sum += A[i][j] * k[j][c];
                    }
                }
                stage[c] = old[c] + h * sum;
            }
            evaluate(oldT + C[i] * h, stage, k[i]);
        }
        for (int r = 0; r < 4; r++) {
            for (int c = 0; c < d; c++) {
                double sum = dense[3 + r][c];
                for (int i = 13; i < STAGES; i++) {
                    sum += D[r][i] * k[i][c];
                }
                dense[3 + r][c] = h * sum;
            }
        }
        denseReady = true;
    }

    /**
     * Reads the solution inside the last step.
     *
     * @param time between {@link #previousTime()} and {@link #time()}
     * @param out the state then, length d; overwritten
     */
    public void interpolate(double time, double[] out) {
        if (!(time >= oldT && time <= t)) {
            throw new IllegalArgumentException("the last step covers [" + oldT + ", " + t + "], asked for t = " + time);
        }
        if (h == 0 || time == t) {
            System.arraycopy(x, 0, out, 0, d);
            return;
        }
        prepareDense();
        double s = (time - oldT) / h;
        for (int c = 0; c < d; c++) {
            out[c] = old[c] + polynomial(dense, c, s);
        }
    }

    /** s (f₀ + (1−s)(f₁ + s (f₂ + (1−s)(f₃ + s (f₄ + (1−s)(f₅ + s f₆)))))). */
    private static double polynomial(double[][] f, int c, double s) {
        double r = 1 - s;
        return s
                * (f[0][c]
                        + r * (f[1][c] + s * (f[2][c] + r * (f[3][c] + s * (f[4][c] + r * (f[5][c] + s * f[6][c]))))));
    }

    /** Writes the last step's interpolant: the state before it, then seven rows of coefficients, 8 d numbers. */
    void writeDense(double[] out, int offset) {
        prepareDense();
        System.arraycopy(old, 0, out, offset, d);
        for (int i = 0; i < 7; i++) {
            System.arraycopy(dense[i], 0, out, offset + (i + 1) * d, d);
        }
    }

    /** Reads an interpolant that {@link #writeDense} wrote, at the fraction {@code s} of its step. */
    static void readDense(double[] f, int offset, int d, double s, double[] out) {
        double r = 1 - s;
        for (int c = 0; c < d; c++) {
            int o = offset + c;
            double v = f[o + 6 * d] + s * f[o + 7 * d];
            v = f[o + 5 * d] + r * v;
            v = f[o + 4 * d] + s * v;
            v = f[o + 3 * d] + r * v;
            v = f[o + 2 * d] + s * v;
            v = f[o + d] + r * v;
            out[c] = f[o] + s * v;
        }
    }

    /**
     * Samples the solution from the start on.
     *
     * @param times not decreasing, the first not before {@link #time()}
     * @return the states, row after row, d numbers each
     */
    public double[] sample(double[] times) {
        double[] rows = new double[times.length * d];
        double[] row = new double[d];
        for (int i = 0; i < times.length; i++) {
            while (t < times[i]) {
                step(Double.POSITIVE_INFINITY);
            }
            interpolate(times[i], row);
            System.arraycopy(row, 0, rows, i * d, d);
        }
        return rows;
    }

    private double firstStep() {
        double n0 = norm(x, x);
        double n1 = norm(k[0], x);
        double h0 = n0 < 1e-10 || n1 < 1e-10 ? 1e-6 : 0.01 * Math.sqrt(n0 / n1);
        for (int c = 0; c < d; c++) {
            stage[c] = x[c] + h0 * k[0][c];
        }
        evaluate(t + h0, stage, k[1]);
        for (int c = 0; c < d; c++) {
            k[1][c] -= k[0][c];
        }
        double curvature = Math.sqrt(norm(k[1], x)) / h0;
        double most = Math.max(curvature, Math.sqrt(n1));
        double h1 = most <= 1e-15 ? Math.max(1e-6, h0 * 1e-3) : StrictMath.pow(0.01 / most, 0.125);
        return Math.min(100 * h0, h1);
    }

    private double norm(double[] v, double[] state) {
        double sum = 0;
        for (int c = 0; c < d; c++) {
            double e = v[c] / (atol + rtol * Math.abs(state[c]));
            sum += e * e;
        }
        return sum / d;
    }

    /** {@return the present time} */
    public double time() {
        return t;
    }

    /** {@return the time before the last step} */
    public double previousTime() {
        return oldT;
    }

    /** {@return the present state; a copy} */
    public double[] state() {
        return x.clone();
    }

    /** {@return one coordinate of the present state} */
    public double coordinate(int c) {
        return x[c];
    }

    /** {@return evaluations of the field so far} */
    public long evaluations() {
        return evaluations;
    }

    /** {@return accepted steps so far} */
    public long steps() {
        return steps;
    }
}
