package dev.assay.suite.spec;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Values given for a settings record.
 *
 * @param set fixed values, canonical
 * @param grid varied values, canonical, in the file's order
 * @param sound whether the record takes every combination that was tried
 */
record Settings(Map<String, String> set, Map<String, List<String>> grid, boolean sound) {
    /** Nothing given. */
    static final Settings NONE = new Settings(Map.of(), Map.of(), true);

    /** Takes up to {@code most} combinations in the grid's order, the first name slowest; stops when told {@code false}. */
    void combinations(int most, java.util.function.Predicate<Map<String, String>> take) {
        long n = Math.min(most, Copies.product(grid));
        for (long k = 0; k < n; k++) {
            if (!take.test(combination(k))) {
                return;
            }
        }
    }

    private Map<String, String> combination(long k) {
        Map<String, String> point = new TreeMap<>(set);
        List<Map.Entry<String, List<String>>> axes = List.copyOf(new LinkedHashMap<>(grid).entrySet());
        long rest = k;
        for (int i = axes.size() - 1; i >= 0; i--) {
            List<String> values = axes.get(i).getValue();
            point.put(axes.get(i).getKey(), values.get((int) (rest % values.size())));
            rest /= values.size();
        }
        return point;
    }
}
