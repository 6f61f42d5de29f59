package dev.assay.chaoticforecasting.forecast.statistical;

import dev.assay.chaoticforecasting.forecast.Forecaster;
import java.util.function.Supplier;

/**
 * A {@link Univariate} model of each coordinate by itself, as the studies of 2021 and 2023 run theirs. A coordinate that
 * never changed is forecast not to change.
 */
public final class PerCoordinate implements Forecaster {
    private final Supplier<Univariate> make;
    private final int minimumRows;
    private Univariate[] models = new Univariate[0];
    private double[] constants = new double[0];

    /** One model of {@code make} a coordinate. */
    public PerCoordinate(Supplier<Univariate> make) {
        this.make = make;
        minimumRows = make.get().minimumRows();
    }

    @Override
    public int minimumRows(int dimension) {
        return minimumRows;
    }

    @Override
    public void fit(double[][] past) {
        int d = past[0].length;
        models = new Univariate[d];
        constants = past[past.length - 1].clone();
        for (int c = 0; c < d; c++) {
            double[] x = new double[past.length];
            boolean constant = true;
            for (int i = 0; i < x.length; i++) {
                x[i] = past[i][c];
                constant &= x[i] == x[0];
            }
            if (!constant) {
                models[c] = make.get();
                models[c].fit(x);
            }
        }
    }

    @Override
    public double[][] forecast(int rows) {
        double[][] out = new double[rows][models.length];
        for (int c = 0; c < models.length; c++) {
            double[] x = models[c] == null ? null : models[c].forecast(rows);
            for (int i = 0; i < rows; i++) {
                out[i][c] = x == null ? constants[c] : x[i];
            }
        }
        return out;
    }
}
