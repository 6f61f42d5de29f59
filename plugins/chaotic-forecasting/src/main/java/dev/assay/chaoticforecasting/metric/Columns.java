package dev.assay.chaoticforecasting.metric;

/** A score of one coordinate, averaged over the coordinates of a forecast. */
@FunctionalInterface
interface Columns {
    /** {@return the score of one coordinate: truth y, forecast p, of the same length} */
    double of(double[] y, double[] p);

    /** {@return the mean over the coordinates; NaN when it is undefined for one of them} */
    default double mean(double[] y, double[] p, int d) {
        int n = y.length / d;
        double[] truth = new double[n];
        double[] forecast = new double[n];
        double sum = 0;
        for (int c = 0; c < d; c++) {
            for (int i = 0; i < n; i++) {
                truth[i] = y[i * d + c];
                forecast[i] = p[i * d + c];
            }
            sum += of(truth, forecast);
        }
        return sum / d;
    }
}
