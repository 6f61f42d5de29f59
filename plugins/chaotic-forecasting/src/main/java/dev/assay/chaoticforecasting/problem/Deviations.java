package dev.assay.chaoticforecasting.problem;

/** Standard deviations of the coordinates of a series, s_d = √(mean (x − mean x)²), by two passes. */
public final class Deviations {
    private Deviations() {}

    /**
     * Computes them.
     *
     * @param values rows of d numbers, one after the other
     * @param d numbers a row
     * @return s, length d
     */
    public static double[] of(double[] values, int d) {
        int n = values.length / d;
        double[] s = new double[d];
        for (int c = 0; c < d; c++) {
            double mean = 0;
            for (int i = 0; i < n; i++) {
                mean += values[i * d + c];
            }
            mean /= n;
            double sum = 0;
            for (int i = 0; i < n; i++) {
                double e = values[i * d + c] - mean;
                sum += e * e;
            }
            s[c] = Math.sqrt(sum / n);
        }
        return s;
    }
}
