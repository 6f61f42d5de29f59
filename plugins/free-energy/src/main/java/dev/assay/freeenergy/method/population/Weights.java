package dev.assay.freeenergy.method.population;

import dev.assay.numerics.statistics.LogSumExp;
import java.util.function.DoubleUnaryOperator;

/** Normalised weights from their logarithms, and the inverse temperature that gives them a wanted effective size. */
final class Weights {
    private static final int HALVINGS = 60;

    private Weights() {}

    /**
     * Normalises.
     *
     * @param logWeights ln w, −∞ for weight 0
     * @param w overwritten with w / Σ w
     * @return ln Σ w; not finite when no weight is positive, and {@code w} is then of no use
     */
    static double normalise(double[] logWeights, double[] w) {
        double all = LogSumExp.of(logWeights, logWeights.length);
        for (int i = 0; i < w.length; i++) {
            w[i] = Math.exp(logWeights[i] - all);
        }
        return all;
    }

    /** {@return the finite maximum that a run can go on from; NaN when all are −∞ or one is NaN or +∞} */
    static double usable(double[] logWeights) {
        double max = Double.NEGATIVE_INFINITY;
        for (double l : logWeights) {
            if (Double.isNaN(l) || l == Double.POSITIVE_INFINITY) {
                return Double.NaN;
            }
            max = Math.max(max, l);
        }
        return max == Double.NEGATIVE_INFINITY ? Double.NaN : max;
    }

    /**
     * Bisects for the largest step whose effective size is at least a wanted one.
     *
     * @param whole the largest step allowed, &gt; 0
     * @param wanted the size wanted
     * @param size effective size as a function of the step, falling
     * @return a step in (0, whole]
     */
    static double step(double whole, double wanted, DoubleUnaryOperator size) {
        if (size.applyAsDouble(whole) >= wanted) {
            return whole;
        }
        double low = 0;
        double high = whole;
        for (int k = 0; k < HALVINGS; k++) {
            double middle = 0.5 * (low + high);
            if (size.applyAsDouble(middle) >= wanted) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low > 0 ? low : high;
    }
}
