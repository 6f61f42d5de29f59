package dev.assay.freeenergy.problem.posterior;

import static dev.assay.freeenergy.problem.posterior.BrownianMotion.SCALE_WIDTH;
import static dev.assay.freeenergy.problem.posterior.BrownianMotion.STEPS;

import dev.assay.api.value.Estimate;
import dev.assay.api.value.Table;
import dev.assay.freeenergy.problem.MomentTable;

/**
 * The walk with unknown scales by the trapezoidal rule over (ln σᵢ, ln σₒ) ∈ [−16, 8]², step 1/16.
 *
 * <p>The integrand is analytic; the prior alone is e^−32 of its peak at the lower ends, so that the cut is below 1e−12 and
 * the rule's own error falls faster than any power of the step. 148,225 solves of 30 steps.
 */
final class WalkIntegral {
    private static final double LOW = -16;
    private static final double HIGH = 8;
    private static final int PER_UNIT = 16;
    private static final double NEGLIGIBLE = -60;

    private final int perUnit;
    private final WalkGivenScales walk = new WalkGivenScales();

    WalkIntegral() {
        this(PER_UNIT);
    }

    WalkIntegral(int perUnit) {
        this.perUnit = perUnit;
    }

    Estimate logZ() {
        int n = nodes();
        double[] logs = new double[n * n];
        double largest = fill(logs);
        double sum = 0;
        for (double log : logs) {
            sum += StrictMath.exp(log - largest);
        }
        return Estimate.of(largest + StrictMath.log(sum) - 2 * StrictMath.log(perUnit), 1e-10);
    }

    Table moments() {
        int n = nodes();
        double[] logs = new double[n * n];
        double largest = fill(logs);
        double[] raw = new double[3 * (STEPS + 2)];
        double mass = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double log = logs[i * n + j] - largest;
                if (log > NEGLIGIBLE) {
                    double p = StrictMath.exp(log);
                    mass += p;
                    walk.solve(StrictMath.exp(node(i)), StrictMath.exp(node(j)));
                    add(raw, 0, p, node(i), 0);
                    add(raw, 1, p, node(j), 0);
                    for (int t = 0; t < STEPS; t++) {
                        add(raw, 2 + t, p, walk.mean[t], walk.variance[t]);
                    }
                }
            }
        }
        double whole = mass;
        return MomentTable.of(
                STEPS + 2,
                k -> MomentTable.fromRaw(raw[3 * k] / whole, raw[3 * k + 1] / whole, raw[3 * k + 2] / whole));
    }

    /** Adds the first, second and fourth moment of N(m, s) with weight p. */
    private static void add(double[] raw, int k, double p, double m, double s) {
        double m2 = m * m;
        raw[3 * k] += p * m;
        raw[3 * k + 1] += p * (m2 + s);
        raw[3 * k + 2] += p * (m2 * m2 + 6 * m2 * s + 3 * s * s);
    }

    /** ln p(y | σ) + ln p(σ) at every node; {@return the largest} */
    private double fill(double[] logs) {
        int n = nodes();
        double constant = -StrictMath.log(2 * Math.PI * SCALE_WIDTH * SCALE_WIDTH);
        double largest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double a = node(i);
                double b = node(j);
                double prior = constant - 0.5 * (a * a + b * b) / (SCALE_WIDTH * SCALE_WIDTH);
                double log = prior + walk.solve(StrictMath.exp(a), StrictMath.exp(b));
                logs[i * n + j] = log;
                largest = Math.max(largest, log);
            }
        }
        return largest;
    }

    private int nodes() {
        return (int) ((HIGH - LOW) * perUnit) + 1;
    }

    private double node(int k) {
        return LOW + (double) k / perUnit;
    }
}
