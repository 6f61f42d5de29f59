package dev.assay.results.record;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Copies in order of keys, so that files do not depend on how a map was made. */
final class Ordered {
    private Ordered() {}

    static <V> Map<String, V> copy(Map<String, V> map) {
        return Collections.unmodifiableMap(new TreeMap<>(map));
    }
}
