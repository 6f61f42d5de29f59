package dev.assay.suite.spec;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A problem of a suite.
 *
 * @param id the problem's id
 * @param set parameters that are fixed, as canonical texts; the rest takes its default
 * @param grid parameters that are varied, in the file's order: every combination is run
 */
public record ProblemSpec(String id, Map<String, String> set, Map<String, List<String>> grid) {
    /** Copies the maps. */
    public ProblemSpec {
        Objects.requireNonNull(id, "id");
        set = Copies.sorted(set);
        grid = Copies.ordered(grid);
    }

    /** {@return how many combinations of parameters there are} */
    public long combinations() {
        return Copies.product(grid);
    }
}
