package dev.assay.suite.spec;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A method of a suite.
 *
 * @param id the method's id
 * @param set settings that are fixed, as canonical texts; the rest takes its default
 * @param grid settings that are varied, in the file's order: every combination is run, or with {@code tune} the best of
 *     them
 * @param tune how the best combination is chosen; empty to run them all
 */
public record MethodSpec(String id, Map<String, String> set, Map<String, List<String>> grid, Optional<TuneSpec> tune) {
    /** Copies the maps. */
    public MethodSpec {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(tune, "tune");
        set = Copies.sorted(set);
        grid = Copies.ordered(grid);
    }

    /** {@return how many combinations of settings there are} */
    public long combinations() {
        return Copies.product(grid);
    }
}
