package dev.assay.suite.spec;

import java.nio.file.Path;

/**
 * A place in a file.
 *
 * @param file the file
 * @param line from 1
 * @param column from 1
 */
record Place(Path file, int line, int column) {
    /** {@return the first character of a file} */
    static Place start(Path file) {
        return new Place(file, 1, 1);
    }
}
