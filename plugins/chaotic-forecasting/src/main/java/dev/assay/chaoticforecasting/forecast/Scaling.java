package dev.assay.chaoticforecasting.forecast;

/** Standardises: z = (x − mean) / s, with mean and standard deviation s of the past; s = 1 for a constant coordinate. */
public final class Scaling {
    private final double[] mean;
    private final double[] deviation;

    private Scaling(double[] mean, double[] deviation) {
        this.mean = mean;
        this.deviation = deviation;
    }

    /** {@return the scaling of these rows} */
    public static Scaling of(double[][] rows) {
        int d = rows[0].length;
        double[] mean = new double[d];
        double[] deviation = new double[d];
        for (int c = 0; c < d; c++) {
            double sum = 0;
            for (double[] row : rows) {
                sum += row[c];
            }
            mean[c] = sum / rows.length;
            double squares = 0;
            for (double[] row : rows) {
                squares += (row[c] - mean[c]) * (row[c] - mean[c]);
            }
            double s = Math.sqrt(squares / rows.length);
            deviation[c] = s > 1e-12 * Math.abs(mean[c]) && s > 0 ? s : 1;
        }
        return new Scaling(mean, deviation);
    }

    /** {@return standardised copies of rows} */
    public double[][] standardise(double[][] rows) {
        double[][] out = new double[rows.length][mean.length];
        for (int i = 0; i < rows.length; i++) {
            for (int c = 0; c < mean.length; c++) {
                out[i][c] = (rows[i][c] - mean[c]) / deviation[c];
            }
        }
        return out;
    }

    /** {@return {@code factor} times the largest |z| of each coordinate} */
    public double[] bounds(double[][] z, double factor) {
        double[] bound = new double[mean.length];
        for (double[] row : z) {
            for (int c = 0; c < mean.length; c++) {
                bound[c] = Math.max(bound[c], factor * Math.abs(row[c]));
            }
        }
        return bound;
    }

    /** {@return the raw value of a standardised row} */
    public double[] raw(double[] z) {
        double[] x = new double[z.length];
        for (int c = 0; c < z.length; c++) {
            x[c] = mean[c] + deviation[c] * z[c];
        }
        return x;
    }
}
