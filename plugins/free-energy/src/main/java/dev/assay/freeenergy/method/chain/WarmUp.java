package dev.assay.freeenergy.method.chain;

import dev.assay.api.density.Gradient;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * Adapts step size and metric, diagonal or dense, in windows, by share of the warm-up: step size alone up to 0.075, then windows
 * that end at 0.1, 0.15, 0.25, 0.45 and 0.95, then step size alone.
 *
 * <pre>  M⁻¹ᵢ = n/(n + 5) · s²ᵢ + 5/(n + 5) · 10⁻³,   dense: n/(n + 5) · S + 5/(n + 5) · 10⁻³ I </pre>
 *
 * <p>A window with fewer than 10 steps runs on into the next. After each, the step size starts anew from a rough search:
 * doubled or halved until the acceptance of one leapfrog step crosses 0.8.
 *
 * @see <a href="https://doi.org/10.18637/jss.v076.i01">Carpenter et al., J. Stat. Softw. 76 (2017) 1: Stan</a>
 */
public final class WarmUp {
    private static final double[] ENDS = {0.1, 0.15, 0.25, 0.45, 0.95};
    private static final double BEGIN = 0.075;
    private static final int FEWEST = 10;

    private final double[] inverseMass;
    private final double[] mean;
    private final double[] squares;
    private final DualAveraging averaging;
    private final Phase trial;
    private final Gradient gradient;
    private final RandomGenerator random;
    private final Whitening dense;
    private final double[] products;
    private int window;
    private long n;
    private double step;

    WarmUp(double target, Phase state, Gradient gradient, RandomGenerator random) {
        this(target, state, gradient, null, random);
    }

    /** With {@code dense}, which then is the gradient too, the metric stays the unit one in its coordinates. */
    WarmUp(double target, Phase state, Gradient gradient, Whitening dense, RandomGenerator random) {
        int d = state.q.length;
        this.dense = dense;
        this.products = dense == null ? null : new double[d * d];
        this.inverseMass = new double[d];
        this.mean = new double[d];
        this.squares = new double[d];
        this.trial = Phase.empty(d);
        this.gradient = gradient;
        this.random = random;
        Arrays.fill(inverseMass, 1);
        step = search(state, 1);
        averaging = new DualAveraging(target, step);
    }

    /** {@return diag M⁻¹ itself, not a copy} */
    double[] inverseMass() {
        return inverseMass;
    }

    /** {@return the step size now} */
    double step() {
        return step;
    }

    /** Takes a step's acceptance and new state. */
    void update(double acceptance, Phase state, double share) {
        averaging.update(acceptance);
        step = averaging.step();
        if (share < BEGIN || window == ENDS.length) {
            return;
        }
        n++;
        if (dense == null) {
            addVariances(state.q);
        } else {
            addProducts(state.q);
        }
        if (share >= ENDS[window]) {
            while (window < ENDS.length && share >= ENDS[window]) {
                window++;
            }
            if (n >= FEWEST) {
                close(state);
            }
        }
    }

    private void addVariances(double[] q) {
        for (int i = 0; i < mean.length; i++) {
            double delta = q[i] - mean[i];
            mean[i] += delta / n;
            squares[i] += delta * (q[i] - mean[i]);
        }
    }

    /** Welford's sums of the covariance, in the coordinates of the density. */
    private void addProducts(double[] z) {
        int d = mean.length;
        double[] q = squares;
        dense.position(z, q);
        for (int i = 0; i < d; i++) {
            q[i] -= mean[i];
        }
        double weight = (n - 1.0) / n;
        for (int i = 0; i < d; i++) {
            mean[i] += q[i] / n;
            double scaled = weight * q[i];
            int row = i * d;
            for (int j = 0; j <= i; j++) {
                products[row + j] += scaled * q[j];
            }
        }
    }

    private void close(Phase state) {
        if (dense == null) {
            takeVariances();
        } else {
            takeCovariance(state);
        }
        n = 0;
        Arrays.fill(mean, 0);
        Arrays.fill(squares, 0);
        step = search(state, step);
        averaging.restart(step);
    }

    private void takeCovariance(Phase state) {
        int d = mean.length;
        for (int i = 0; i < d; i++) {
            for (int j = 0; j <= i; j++) {
                products[i * d + j] = n * (products[i * d + j] / (n - 1)) / (n + 5);
            }
            products[i * d + i] += 5 * 1e-3 / (n + 5);
        }
        dense.covariance(products, state.q);
        Arrays.fill(products, 0);
        state.evaluate(gradient);
    }

    private void takeVariances() {
        for (int i = 0; i < mean.length; i++) {
            double variance = squares[i] / (n - 1);
            inverseMass[i] = (n * variance + 5 * 1e-3) / (n + 5);
        }
    }

    /** Adapts the step size anew from where it stands, the metric no more. */
    void again() {
        window = ENDS.length;
        averaging.restart(step);
    }

    /** Ends the adaptation. */
    void freeze() {
        step = averaging.average();
    }

    private double search(Phase state, double start) {
        double epsilon = start;
        int direction = 0;
        for (int k = 0; k < 60; k++) {
            trial.set(state);
            trial.refresh(inverseMass, random);
            double before = trial.energy(inverseMass);
            trial.leapfrog(epsilon, inverseMass, gradient);
            double change = before - trial.energy(inverseMass);
            int wanted = change > Math.log(0.8) ? 1 : -1; // NaN: smaller
            if (direction == 0) {
                direction = wanted;
            } else if (wanted != direction) {
                break;
            }
            epsilon *= direction > 0 ? 2 : 0.5;
        }
        return Math.max(1e-12, Math.min(1e12, epsilon));
    }
}
