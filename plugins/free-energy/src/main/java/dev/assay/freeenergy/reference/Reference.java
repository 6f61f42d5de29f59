package dev.assay.freeenergy.reference;

import dev.assay.api.value.Estimate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongFunction;
import java.util.stream.IntStream;

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

    /**
     * Several quantities of one run, which is made once and booked to the first.
     *
     * @param problem as in the record
     * @param parameters as in the record
     * @param how as in the record
     * @param seed as in the record
     * @param make computes all quantities from a seed, in their order
     * @param quantities what is known
     * @return their generators
     */
    public static List<Reference> several(
            String problem,
            String parameters,
            String how,
            long seed,
            LongFunction<Estimate[]> make,
            String... quantities) {
        Map<Long, Estimate[]> made = new HashMap<>();
        return IntStream.range(0, quantities.length)
                .mapToObj(i -> new Reference(
                        problem, parameters, quantities[i], how, seed, s -> made.computeIfAbsent(s, make::apply)[i]))
                .toList();
    }
}
