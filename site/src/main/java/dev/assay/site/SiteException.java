package dev.assay.site;

/** The site could not be written; the message says which path and what to do. */
public final class SiteException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With its message. */
    public SiteException(String message) {
        super(message);
    }

    /** With its message and cause. */
    public SiteException(String message, Throwable cause) {
        super(message, cause);
    }
}
