package dev.assay.numerics.statistics;

/**
 * Sums of exponentials, by their logarithms.
 *
 * <pre>  ln Σᵢ exp(aᵢ) = m + ln Σᵢ exp(aᵢ − m),   m = maxᵢ aᵢ </pre>
 */
public final class LogSumExp {
    private LogSumExp() {}

    /** {@return ln Σ exp(aᵢ) over the first n entries; −∞ when there is none or all are −∞} */
    public static double of(double[] a, int n) {
        double max = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < n; i++) {
            max = Math.max(max, a[i]);
        }
        if (Double.isInfinite(max) || Double.isNaN(max)) {
            return max;
        }
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += Math.exp(a[i] - max);
        }
        return max + Math.log(sum);
    }

    /** {@return ln Σ exp(aᵢ)} */
    public static double of(double[] a) {
        return of(a, a.length);
    }

    /** {@return ln(exp(a) + exp(b))} */
    public static double of(double a, double b) {
        double max = Math.max(a, b);
        if (Double.isInfinite(max)) {
            return max;
        }
        return max + Math.log1p(Math.exp(Math.min(a, b) - max));
    }

    /** {@return (Σ w)² / Σ w² of weights w = exp(a), the effective number of particles; 0 when all are −∞} */
    public static double effectiveSize(double[] a, int n) {
        double max = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < n; i++) {
            max = Math.max(max, a[i]);
        }
        if (max == Double.NEGATIVE_INFINITY) {
            return 0;
        }
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < n; i++) {
            double w = Math.exp(a[i] - max);
            sum += w;
            squares += w * w;
        }
        return sum * sum / squares;
    }
}
