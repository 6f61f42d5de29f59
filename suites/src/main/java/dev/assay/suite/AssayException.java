package dev.assay.suite;

/** What went wrong, with a code that says whose turn it is. The message names the thing, the value and the way out. */
public final class AssayException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ErrorCode code;

    /** Makes it. */
    public AssayException(ErrorCode code, String message) {
        super(message);
        this.code = code;
    }

    /** Makes it with a cause. */
    public AssayException(ErrorCode code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    /** {@return the code} */
    public ErrorCode code() {
        return code;
    }

    /** Whose turn it is. */
    public enum ErrorCode {
        /** The suite has faults. */
        BAD_SUITE(2),
        /** An id names nothing that is installed. */
        UNKNOWN_ID(2),
        /** A setting or parameter is refused. */
        BAD_SETTING(2),
        /** An argument of the command is refused. */
        BAD_ARGUMENT(2),
        /** A query is refused. */
        BAD_QUERY(2),
        /** A plugin does not load or contradicts another. */
        PLUGIN_FAILURE(2),
        /** A computation that was asked for did not converge or has no value. */
        NO_RESULT(1),
        /** A folder or disk does not let us write or read. */
        STORAGE(3),
        /** The harness itself failed. */
        INTERNAL(3);

        private final int exitStatus;

        ErrorCode(int exitStatus) {
            this.exitStatus = exitStatus;
        }

        /** {@return the exit status of the command} */
        public int exitStatus() {
            return exitStatus;
        }
    }
}
