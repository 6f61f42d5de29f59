package dev.assay.results.query;

/** A query that the database refused, in one line. */
public final class QueryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Makes it. */
    public QueryException(String message, Throwable cause) {
        super(message, cause);
    }
}
