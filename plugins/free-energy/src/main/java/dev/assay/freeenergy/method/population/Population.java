package dev.assay.freeenergy.method.population;

import dev.assay.api.Run;
import dev.assay.api.density.Base;
import dev.assay.api.density.Density;
import dev.assay.api.density.Gradient;
import dev.assay.api.density.LogDensity;
import dev.assay.numerics.statistics.LogSumExp;
import dev.assay.numerics.statistics.Resampling;
import java.util.random.RandomGenerator;

/**
 * One round of sequential Monte Carlo: N particles between base (β = 0) and target (β = 1).
 *
 * <p>Per particle: position, ln γ, ln base. Moves are scaled by the population's standard deviations and a common factor
 * that follows the acceptance of the move before.
 */
public final class Population {
    private static final double MIN_SCALE = 1e-6;

    private final LogDensity logDensity;
    private final Gradient gradient;
    private final Base base;
    private final SequentialMonteCarlo.Settings settings;
    private final RandomGenerator random;
    private final boolean hamiltonian;
    private final int n;
    private final int d;
    private final double[] x;
    private final double[] target;
    private final double[] reference;
    private final double[] logWeights;
    private final double[] scale;
    private final double[] q;
    private final double[] p;
    private final double[] g;
    private final double[] gBase;
    private final double[] scratch;
    private double beta;
    private double logZ;
    private double logFactor;
    private int levels;

    /** Draws n particles from the base. */
    Population(Density question, SequentialMonteCarlo.Settings settings, int n, RandomGenerator random) {
        this.settings = settings;
        this.random = random;
        this.hamiltonian = settings.move() == SequentialMonteCarlo.Move.HMC;
        this.logDensity = question.need(Density.LOG_DENSITY);
        this.gradient = question.need(Density.GRADIENT);
        this.base = question.need(Density.BASE);
        this.n = n;
        this.d = question.dimension();
        x = new double[n * d];
        target = new double[n];
        reference = new double[n];
        logWeights = new double[n];
        scratch = new double[n];
        scale = new double[d];
        q = new double[d];
        p = new double[d];
        g = new double[d];
        gBase = new double[d];
        logFactor = hamiltonian ? Math.log(0.5 * Math.pow(d, -0.25)) : Math.log(2.38 / Math.sqrt(d));
    }

    /**
     * Goes from base to target.
     *
     * @return false when the budget does not suffice; the particles are then of no use
     */
    boolean anneal(Run run, String unit) {
        long costOfMove = (long) n * (hamiltonian ? settings.leapfrogs() + 1 : 1);
        if (left(run, unit) < n) {
            return false;
        }
        for (int i = 0; i < n; i++) {
            base.draw(random, q);
            System.arraycopy(q, 0, x, i * d, d);
            reference[i] = base.logDensity(q);
            target[i] = hamiltonian ? gradient.at(q, g) : logDensity.at(q);
        }
        while (beta < 1) {
            temper();
            levels++;
            for (int move = 0; move < settings.moves(); move++) {
                if (left(run, unit) < costOfMove || !run.more()) {
                    return false;
                }
                move();
            }
            if (!Double.isFinite(logZ)) {
                throw run.diverged("ln Z", logZ);
            }
        }
        return true;
    }

    private static long left(Run run, String unit) {
        return run.budget().left(unit).orElse(Long.MAX_VALUE);
    }

    /** To the next level: find Δβ, reweight, resample when few particles carry the weight. */
    private void temper() {
        double whole = 1 - beta;
        double step = whole;
        if (conditionalEss(whole) < settings.conditionalEss()) {
            double low = 0;
            double high = whole;
            for (int k = 0; k < 60; k++) {
                step = 0.5 * (low + high);
                if (conditionalEss(step) < settings.conditionalEss()) {
                    high = step;
                } else {
                    low = step;
                }
            }
            step = Math.max(low, 1e-9); // never stands still, however wild the weights
        }
        double before = LogSumExp.of(logWeights, n);
        for (int i = 0; i < n; i++) {
            logWeights[i] += increment(step, i);
        }
        logZ += LogSumExp.of(logWeights, n) - before;
        beta = step >= whole ? 1 : beta + step;
        scales();
        if (LogSumExp.effectiveSize(logWeights, n) < settings.resampleBelow() * n) {
            resample();
        }
    }

    private double increment(double step, int i) {
        return step * (target[i] - reference[i]);
    }

    /** (Σ W w)² / Σ W w², in (0, 1]. */
    private double conditionalEss(double step) {
        double all = LogSumExp.of(logWeights, n);
        for (int i = 0; i < n; i++) {
            scratch[i] = logWeights[i] - all + increment(step, i);
        }
        double once = LogSumExp.of(scratch, n);
        for (int i = 0; i < n; i++) {
            scratch[i] += increment(step, i);
        }
        return Math.exp(2 * once - LogSumExp.of(scratch, n));
    }

    /** Weighted standard deviations of the coordinates. */
    private void scales() {
        double all = LogSumExp.of(logWeights, n);
        for (int c = 0; c < d; c++) {
            double mean = 0;
            double square = 0;
            for (int i = 0; i < n; i++) {
                double w = Math.exp(logWeights[i] - all);
                mean += w * x[i * d + c];
                square += w * x[i * d + c] * x[i * d + c];
            }
            scale[c] = Math.max(MIN_SCALE, Math.sqrt(Math.max(0, square - mean * mean)));
        }
    }

    private void resample() {
        double all = LogSumExp.of(logWeights, n);
        double[] weights = new double[n];
        for (int i = 0; i < n; i++) {
            weights[i] = Math.exp(logWeights[i] - all);
        }
        int[] chosen = new int[n];
        Resampling.systematic(weights, random.nextDouble(), chosen);
        double[] oldX = x.clone();
        double[] oldTarget = target.clone();
        double[] oldReference = reference.clone();
        for (int i = 0; i < n; i++) {
            System.arraycopy(oldX, chosen[i] * d, x, i * d, d);
            target[i] = oldTarget[chosen[i]];
            reference[i] = oldReference[chosen[i]];
            logWeights[i] = 0;
        }
    }

    private void move() {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += hamiltonian ? hamiltonian(i) : walk(i);
        }
        double wanted = hamiltonian ? 0.8 : d == 1 ? 0.44 : 0.234;
        logFactor += sum / n - wanted;
    }

    private double walk(int i) {
        double factor = Math.exp(logFactor);
        for (int c = 0; c < d; c++) {
            q[c] = x[i * d + c] + factor * scale[c] * random.nextGaussian();
        }
        return settle(i, logDensity.at(q), base.logDensity(q), 0);
    }

    /** Leapfrogs in units of the population's standard deviations; step jittered by ±20 %. */
    private double hamiltonian(int i) {
        double epsilon = Math.exp(logFactor) * (0.8 + 0.4 * random.nextDouble());
        System.arraycopy(x, i * d, q, 0, d);
        double kinetic = 0;
        for (int c = 0; c < d; c++) {
            p[c] = random.nextGaussian();
            kinetic += p[c] * p[c];
        }
        double newTarget = gradient.at(q, g);
        double newReference = base.gradient(q, gBase);
        for (int k = 0; k < settings.leapfrogs(); k++) {
            kick(0.5 * epsilon);
            for (int c = 0; c < d; c++) {
                q[c] += epsilon * scale[c] * p[c];
            }
            newTarget = gradient.at(q, g);
            newReference = base.gradient(q, gBase);
            kick(0.5 * epsilon);
        }
        for (int c = 0; c < d; c++) {
            kinetic -= p[c] * p[c];
        }
        return settle(i, newTarget, newReference, 0.5 * kinetic);
    }

    private void kick(double h) {
        for (int c = 0; c < d; c++) {
            p[c] += h * scale[c] * ((1 - beta) * gBase[c] + beta * g[c]);
        }
    }

    /** Accepts {@link #q} for particle i or not; {@return the acceptance probability}. */
    private double settle(int i, double newTarget, double newReference, double gain) {
        double change = (1 - beta) * (newReference - reference[i]) + beta * (newTarget - target[i]) + gain;
        double ratio = Math.exp(change);
        double acceptance = ratio >= 0 ? Math.min(1, ratio) : 0; // NaN: refused
        if (random.nextDouble() < acceptance) {
            System.arraycopy(q, 0, x, i * d, d);
            target[i] = newTarget;
            reference[i] = newReference;
        }
        return acceptance;
    }

    /** {@return N} */
    int size() {
        return n;
    }

    /** {@return ln Ẑ} */
    double logZ() {
        return logZ;
    }

    /** {@return how many levels it took} */
    int levels() {
        return levels;
    }

    /** {@return the particles; a copy} */
    double[] positions() {
        return x.clone();
    }

    /** {@return ln Wᵢ with Σ Wᵢ = 1; a copy} */
    double[] normalisedLogWeights() {
        double all = LogSumExp.of(logWeights, n);
        double[] w = logWeights.clone();
        for (int i = 0; i < n; i++) {
            w[i] -= all;
        }
        return w;
    }
}
