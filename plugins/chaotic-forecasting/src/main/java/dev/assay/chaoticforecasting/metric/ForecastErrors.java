package dev.assay.chaoticforecasting.metric;

import dev.assay.api.value.Series;

/** Kernels of forecast scores on rows of d numbers, one row after the other. y: truth, p: forecast. */
public final class ForecastErrors {
    private static final double TINY = 1e-10;

    private ForecastErrors() {}

    /**
     * Symmetric mean absolute percentage error on the scale 0…200, over all entries.
     *
     * <pre>  sMAPE = 200 · mean |y − p| / (|y| + |p| + 10⁻¹⁰) </pre>
     *
     * @param y truth
     * @param p forecast, of the same length
     * @return sMAPE, 0 … 200
     * @see <a href="https://doi.org/10.1103/PhysRevResearch.5.043252">Gilpin, Phys. Rev. Research 5 (2023) 043252</a>
     */
    public static double smape(double[] y, double[] p) {
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            // halves: |y| + |p| must not overflow
            double ratio =
                    Math.abs(0.5 * y[i] - 0.5 * p[i]) / (0.5 * Math.abs(y[i]) + 0.5 * Math.abs(p[i]) + 0.5 * TINY);
            sum += ratio;
        }
        return 200 * sum / y.length;
    }

    /**
     * Root mean square error, each coordinate over its own scale.
     *
     * <pre>  √ mean ((y − p) / s_d)² </pre>
     *
     * @param y truth
     * @param p forecast, of the same length
     * @param s scale of each coordinate, length d, &gt; 0
     * @return the error
     */
    public static double rmse(double[] y, double[] p, double[] s) {
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            double e = (y[i] - p[i]) / s[i % s.length];
            sum += e * e;
        }
        return Math.sqrt(sum / y.length);
    }

    /** The error of one row: {@link #rmse} over its d coordinates. */
    static double rowRmse(double[] y, double[] p, double[] s, int row) {
        int d = s.length;
        double sum = 0;
        for (int c = 0; c < d; c++) {
            double e = (y[row * d + c] - p[row * d + c]) / s[c];
            sum += e * e;
        }
        return Math.sqrt(sum / d);
    }

    /** Refuses a forecast of another shape than the truth's. */
    static void sameShape(Series forecast, Series truth) {
        if (forecast.length() != truth.length() || forecast.dimension() != truth.dimension()) {
            throw new IllegalArgumentException("the forecast has " + forecast.length() + " rows of "
                    + forecast.dimension() + ", the truth " + truth.length() + " of " + truth.dimension());
        }
    }

    /** Positive scales: a deviation of 0 counts as 1. */
    static double[] scales(double[] deviation) {
        double[] s = deviation.clone();
        for (int c = 0; c < s.length; c++) {
            s[c] = s[c] > 0 ? s[c] : 1;
        }
        return s;
    }
}
