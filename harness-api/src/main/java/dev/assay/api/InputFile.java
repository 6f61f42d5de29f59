package dev.assay.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * A user's file that a problem's parameter names. A relative name is meant from the folder in which {@code assay} was called,
 * wherever the trial itself runs.
 *
 * @since 1.0
 */
public final class InputFile {
    /** The environment variable by which a trial's process learns that folder. */
    public static final String FOLDER = "ASSAY_FOLDER";

    private InputFile() {}

    /**
     * Finds a file.
     *
     * @param name as the user gave it
     * @param sha256 what its digest must be, 64 hexadecimal digits, or empty when it does not matter
     * @return the file, which exists
     * @throws IllegalArgumentException when it does not, is not readable, or is another
     */
    public static Path find(String name, String sha256) {
        Check.that(!name.isBlank(), "'file' must name a file");
        String folder = System.getenv(FOLDER);
        Path path = (folder == null ? Path.of("") : Path.of(folder)).resolve(name);
        Check.that(Files.isRegularFile(path), name + ": there is no such file");
        Check.that(Files.isReadable(path), name + ": no permission to read it");
        if (!sha256.isEmpty()) {
            String found = digest(path);
            Check.that(
                    found.equals(sha256.toLowerCase(Locale.ROOT)),
                    name + ": its SHA-256 is " + found + ", not " + sha256 + ": it is another file");
        }
        return path;
    }

    private static String digest(Path path) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(path)));
        } catch (IOException e) {
            throw new IllegalArgumentException(path + ": it cannot be read: " + e.getMessage(), e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
