package dev.assay.chaoticforecasting.forecast;

/** Tomorrow is as today: x̂_{n+h} = x_n. The floor of any forecast worth its name. */
public final class LastValue implements Forecaster {
    private double[] last;

    /** Makes it. */
    public LastValue() {}

    @Override
    public int minimumRows(int dimension) {
        return 1;
    }

    @Override
    public void fit(double[][] past) {
        last = past[past.length - 1].clone();
    }

    @Override
    public double[][] forecast(int rows) {
        double[][] out = new double[rows][];
        for (int i = 0; i < rows; i++) {
            out[i] = last.clone();
        }
        return out;
    }
}
