package dev.assay.suite.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

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

    /**
     * Takes the combinations in the grid's order, the first name slowest; where there are more than {@code most}, each value
     * once beside the first ones of the other axes. Stops when told {@code false}.
     */
    void combinations(long most, Predicate<Map<String, String>> take) {
        long n = Copies.product(grid);
        if (n <= most) {
            for (long k = 0; k < n; k++) {
                if (!take.test(combination(k))) {
                    return;
                }
            }
            return;
        }
        for (Map.Entry<String, List<String>> axis : grid.entrySet()) {
            for (String value : axis.getValue()) {
                Map<String, String> point = combination(0);
                point.put(axis.getKey(), value);
                if (!take.test(point)) {
                    return;
                }
            }
        }
    }

    private Map<String, String> combination(long k) {
        Map<String, String> point = new TreeMap<>(set);
        List<Map.Entry<String, List<String>>> axes = new ArrayList<>(grid.entrySet());
        long rest = k;
        for (int i = axes.size() - 1; i >= 0; i--) {
            List<String> values = axes.get(i).getValue();
            point.put(axes.get(i).getKey(), values.get((int) (rest % values.size())));
            rest /= values.size();
        }
        return point;
    }
}
