package dev.assay.chaoticforecasting.metric;

import java.util.Arrays;

/**
 * Error formulas of the published library of chaotic systems, to the letter with their quirks. y: truth, p: forecast, both
 * rows of d numbers; means are over all entries; ε = 10⁻¹⁰.
 *
 * @see <a href="https://doi.org/10.48550/arXiv.2110.05266">Gilpin, Chaos as an interpretable benchmark (2021)</a>
 */
final class LibraryErrors {
    private static final double TINY = 1e-10;

    private LibraryErrors() {}

    /** {@return mean (y − p)²} */
    static double mse(double[] y, double[] p, int d) {
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            double e = y[i] - p[i];
            sum += e * e;
        }
        return sum / y.length;
    }

    /** {@return mean |y − p|} */
    static double mae(double[] y, double[] p, int d) {
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            sum += Math.abs(y[i] - p[i]);
        }
        return sum / y.length;
    }

    /** {@return √ mse} */
    static double rmse(double[] y, double[] p, int d) {
        return Math.sqrt(mse(y, p, d));
    }

    /** {@return √ mean ((y − p)² / (s_d² + ε)), s_d the deviation of the truth's coordinate} */
    static double nrmse(double[] y, double[] p, int d) {
        double[] variance = new double[d];
        double[] mean = means(y, d);
        for (int i = 0; i < y.length; i++) {
            double e = y[i] - mean[i % d];
            variance[i % d] += e * e;
        }
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            double e = y[i] - p[i];
            sum += e * e / (variance[i % d] * d / y.length + TINY);
        }
        return Math.sqrt(sum / y.length);
    }

    /** {@return 100 mean |y − p| / (max y − min y + ε), one range over all coordinates} */
    static double marre(double[] y, double[] p, int d) {
        double min = Double.POSITIVE_INFINITY;
        double max = Double.NEGATIVE_INFINITY;
        for (double value : y) {
            min = Math.min(min, value);
            max = Math.max(max, value);
        }
        return 100 * mae(y, p, d) / (max - min + TINY);
    }

    /** {@return 1 − Σ (y − p)² / Σ (y − ȳ)², one mean ȳ over all coordinates} */
    static double r2(double[] y, double[] p, int d) {
        double mean = mean(y);
        double around = 0;
        for (double value : y) {
            around += (value - mean) * (value - mean);
        }
        return 1 - mse(y, p, d) * y.length / around;
    }

    /**
     * {@return √ mean (ln(p′ + 1) − ln(y′ + 1))²; y′ and p′ are each shifted by their own minimum of the coordinate, plus
     * ε}
     */
    static double rmsle(double[] y, double[] p, int d) {
        double[] lowY = minima(y, d);
        double[] lowP = minima(p, d);
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            double e = StrictMath.log1p(p[i] - lowP[i % d] + TINY) - StrictMath.log1p(y[i] - lowY[i % d] + TINY);
            sum += e * e;
        }
        return Math.sqrt(sum / y.length);
    }

    /** {@return 100 mean |y − p| / (|y| + |p| + ε), the scale 0…100 of the library since 2025} */
    static double smape(double[] y, double[] p, int d) {
        return ForecastErrors.smape(y, p) / 2;
    }

    /** {@return 100 mean |(y − p) / (y + ε)|} */
    static double mape(double[] y, double[] p, int d) {
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            sum += Math.abs((y[i] - p[i]) / (y[i] + TINY));
        }
        return 100 * sum / y.length;
    }

    /** {@return 100 Σ |y − p| / (Σ |y| + ε)} */
    static double wape(double[] y, double[] p, int d) {
        double size = 0;
        for (double value : y) {
            size += Math.abs(value);
        }
        return 100 * mae(y, p, d) * y.length / (size + TINY);
    }

    /** {@return 100 std(y − p) / (ȳ + ε): not the RMSE, and of the sign of the mean} */
    static double coefficientOfVariation(double[] y, double[] p, int d) {
        double mean = 0;
        for (int i = 0; i < y.length; i++) {
            mean += y[i] - p[i];
        }
        mean /= y.length;
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            double e = y[i] - p[i] - mean;
            sum += e * e;
        }
        return 100 * Math.sqrt(sum / y.length) / (mean(y) + TINY);
    }

    /**
     * Mean absolute scaled error; the library's own takes differences across coordinates instead of time, we do not.
     *
     * <pre>  mean over coordinates of  mean_t |y_t − p_t| / mean_t |x_t − x_{t−1}| </pre>
     *
     * @param x the past, rows of d numbers
     * @return the error; infinite or NaN when a coordinate of the past is constant
     */
    static double mase(double[] y, double[] p, double[] x, int d) {
        double[] error = new double[d];
        double[] step = new double[d];
        for (int i = 0; i < y.length; i++) {
            error[i % d] += Math.abs(y[i] - p[i]);
        }
        for (int i = d; i < x.length; i++) {
            step[i % d] += Math.abs(x[i] - x[i - d]);
        }
        double sum = 0;
        for (int c = 0; c < d; c++) {
            sum += error[c] * d / y.length / (step[c] * d / (x.length - d));
        }
        return sum / d;
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    private static double[] means(double[] values, int d) {
        double[] mean = new double[d];
        for (int i = 0; i < values.length; i++) {
            mean[i % d] += values[i];
        }
        for (int c = 0; c < d; c++) {
            mean[c] *= (double) d / values.length;
        }
        return mean;
    }

    private static double[] minima(double[] values, int d) {
        double[] low = new double[d];
        Arrays.fill(low, Double.POSITIVE_INFINITY);
        for (int i = 0; i < values.length; i++) {
            low[i % d] = Math.min(low[i % d], values[i]);
        }
        return low;
    }
}
