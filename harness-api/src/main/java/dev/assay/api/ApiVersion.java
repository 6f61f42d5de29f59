package dev.assay.api;

/**
 * The version of this API: {@code major.minor}. A plugin built against {@code 1.a} runs on {@code 1.b} for every
 * {@code b ≥ a}. Plugins name the version they were built against in the manifest attribute {@link #ATTRIBUTE}.
 *
 * @since 1.0
 */
public final class ApiVersion {
    /** The major version: raised when compiled plugins break. */
    public static final int MAJOR = 1;

    /** The minor version: raised when something is added. */
    public static final int MINOR = 0;

    /** The main manifest attribute of a plugin's jar. */
    public static final String ATTRIBUTE = "Assay-Api-Version";

    private ApiVersion() {}

    /** {@return the version of the API that is running, e.g. {@code 1.0}} */
    public static String current() {
        return MAJOR + "." + MINOR;
    }

    /**
     * Tells whether a plugin may run on this API.
     *
     * @param wanted the plugin's version, {@code major.minor}
     * @return whether the major versions agree and the minor one is not newer than ours
     * @throws IllegalArgumentException if {@code wanted} is not of that form
     */
    public static boolean supports(String wanted) {
        String[] parts = wanted.trim().split("\\.", -1);
        if (parts.length != 2 || !parts[0].matches("\\d{1,6}") || !parts[1].matches("\\d{1,6}")) {
            throw new IllegalArgumentException("API version must be major.minor, got '" + wanted + "'");
        }
        return Integer.parseInt(parts[0]) == MAJOR && Integer.parseInt(parts[1]) <= MINOR;
    }
}
