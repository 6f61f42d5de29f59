package dev.assay.freeenergy.method.chain;

/** One chain's transition, with an adaptation that ends before samples are kept. */
interface Kernel {
    /**
     * Makes one transition.
     *
     * @param allowance evaluations that may be made
     * @return false when they did not suffice; the state is then as before
     */
    boolean step(long allowance);

    /** Adapts after a step of the warm-up, of which the share {@code share} in [0, 1) is over. */
    void adapt(double share);

    /** Ends the adaptation for good. */
    void freeze();

    /** {@return the current point itself, not a copy} */
    double[] position();
}
