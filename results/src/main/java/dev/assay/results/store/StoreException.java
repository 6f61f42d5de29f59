package dev.assay.results.store;

import java.io.IOException;

/** A results folder that cannot be used, in one sentence that says why and what to do. */
public final class StoreException extends IOException {
    private static final long serialVersionUID = 1L;

    /** Makes it. */
    public StoreException(String message) {
        super(message);
    }

    /** Makes it with a cause. */
    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
