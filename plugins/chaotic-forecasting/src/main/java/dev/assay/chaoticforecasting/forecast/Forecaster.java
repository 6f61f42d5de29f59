package dev.assay.chaoticforecasting.forecast;

/** A model of a series: learns from rows, then runs free. May be fitted again and again; the last fit holds. */
public interface Forecaster {
    /** {@return the fewest rows it can learn from} */
    int minimumRows(int dimension);

    /**
     * Learns.
     *
     * @param past rows of d numbers, at equal steps, at least {@link #minimumRows}; not kept, not changed
     */
    void fit(double[][] past);

    /**
     * Runs free from the end of the past.
     *
     * @param rows how many
     * @return {@code rows} rows; not finite where the model blew up
     */
    double[][] forecast(int rows);
}
