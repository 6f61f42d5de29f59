package dev.assay.chaoticforecasting.forecast.statistical;

/** A model of one series of numbers: learns, then runs free. May be fitted again and again; the last fit holds. */
public interface Univariate {
    /** {@return the fewest numbers it can learn from} */
    int minimumRows();

    /**
     * Learns.
     *
     * @param x at equal steps, at least {@link #minimumRows}, not all equal; not kept, not changed
     */
    void fit(double[] x);

    /**
     * Runs free from the end of the past.
     *
     * @param rows how many
     * @return {@code rows} numbers; not finite where the model blew up
     */
    double[] forecast(int rows);
}
