package dev.assay.chaoticforecasting.forecast.statistical;

/** The line through the first and the last value: x̂_{n+h} = x_n + h (x_n − x_1)/(n − 1). */
public final class Drift implements Univariate {
    private double last;
    private double slope;

    /** Makes it. */
    public Drift() {}

    @Override
    public int minimumRows() {
        return 2;
    }

    @Override
    public void fit(double[] x) {
        last = x[x.length - 1];
        slope = (last - x[0]) / (x.length - 1);
    }

    @Override
    public double[] forecast(int rows) {
        double[] out = new double[rows];
        for (int i = 0; i < rows; i++) {
            out[i] = last + (i + 1) * slope;
        }
        return out;
    }
}
