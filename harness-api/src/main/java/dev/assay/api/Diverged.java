package dev.assay.api;

/**
 * The mathematics blew up: an outcome to be shown, not a failure of the program.
 *
 * @since 1.0
 */
public final class Diverged extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Names the quantity and its value. */
    public Diverged(String quantity, double value) {
        super(quantity + " = " + value, null, false, false);
    }
}
