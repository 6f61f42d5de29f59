package dev.assay.freeenergy.method.estimator;

/** The samples do not determine the difference: what fell short, and by how much. */
final class NoOverlap extends Exception {
    /** Below the worth of one shared sample an asymptotic variance means nothing. */
    static final double FEWEST = 1;

    private static final long serialVersionUID = 1;

    private final double value;

    NoOverlap(String quantity, double value) {
        super(quantity);
        this.value = value;
    }

    double value() {
        return value;
    }

    /** Refuses fewer than one shared sample, or NaN. */
    static void check(String between, double shared) throws NoOverlap {
        if (!(shared >= FEWEST)) {
            throw new NoOverlap("samples shared by " + between + " (states without overlap)", shared);
        }
    }
}
