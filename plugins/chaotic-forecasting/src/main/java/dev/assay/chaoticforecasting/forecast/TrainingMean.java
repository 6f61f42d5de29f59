package dev.assay.chaoticforecasting.forecast;

/** The mean of the past at every step: x̂_{n+h} = Σ x_i / n. What is left when all predictability is gone. */
public final class TrainingMean implements Forecaster {
    private final LastValue constant = new LastValue();

    /** Makes it. */
    public TrainingMean() {}

    @Override
    public int minimumRows(int dimension) {
        return 1;
    }

    @Override
    public void fit(double[][] past) {
        double[] mean = new double[past[0].length];
        for (double[] row : past) {
            for (int c = 0; c < mean.length; c++) {
                mean[c] += row[c];
            }
        }
        for (int c = 0; c < mean.length; c++) {
            mean[c] /= past.length;
        }
        constant.fit(new double[][] {mean});
    }

    @Override
    public double[][] forecast(int rows) {
        return constant.forecast(rows);
    }
}
