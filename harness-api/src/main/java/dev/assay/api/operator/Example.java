package dev.assay.api.operator;

import java.util.Objects;

/**
 * A solved instance.
 *
 * @param input what determines it, in the task's order
 * @param output the fields at the places, one field after the other
 * @since 1.0
 */
public record Example(double[] input, double[] output) {
    /** Keeps the arrays as they are. */
    public Example {
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(output, "output");
    }
}
