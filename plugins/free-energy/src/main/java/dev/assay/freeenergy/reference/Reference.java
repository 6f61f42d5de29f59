package dev.assay.freeenergy.reference;

import dev.assay.api.value.Estimate;
import java.util.Objects;
import java.util.function.LongFunction;

/**
 * How a costly truth is made.
 *
 * @param problem the problem's id
 * @param parameters the parameters that matter as {@code name=value, …} in the order of the problem's record, or empty
 * @param quantity what is known, such as {@code log-z} or {@code mean[3]}
 * @param how the method of computation in a few words, for readers of the truth
 * @param seed the seed of the run
 * @param make computes value and standard error from a seed
 */
public record Reference(
        String problem, String parameters, String quantity, String how, long seed, LongFunction<Estimate> make) {
    /** Refuses missing parts and what would break the table's lines. */
    public Reference {
        Objects.requireNonNull(make, "make");
        for (String text : new String[] {problem, parameters, quantity, how}) {
            if (text.contains("\t") || text.contains("\n")) {
                throw new IllegalArgumentException("a tab or line end in '" + text + "': the table is tab-separated");
            }
        }
    }
}
