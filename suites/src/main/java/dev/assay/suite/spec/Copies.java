package dev.assay.suite.spec;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Copies that records keep. */
final class Copies {
    private Copies() {}

    static Map<String, String> sorted(Map<String, String> map) {
        return Collections.unmodifiableMap(new TreeMap<>(map));
    }

    static Map<String, List<String>> ordered(Map<String, List<String>> grid) {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        grid.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        return Collections.unmodifiableMap(copy);
    }

    /** {@return the number of combinations, at most {@link Long#MAX_VALUE}} */
    static long product(Map<String, List<String>> grid) {
        long product = 1;
        for (List<String> values : grid.values()) {
            product = times(product, values.size());
        }
        return product;
    }

    /** {@return a·b, at most {@link Long#MAX_VALUE}; a, b ≥ 0} */
    static long times(long a, long b) {
        return a != 0 && b > Long.MAX_VALUE / a ? Long.MAX_VALUE : a * b;
    }
}
