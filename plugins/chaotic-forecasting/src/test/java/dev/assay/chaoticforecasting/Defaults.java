package dev.assay.chaoticforecasting;

import dev.assay.api.Instance;
import dev.assay.api.engine.EngineInstance;
import dev.assay.api.engine.Seed;
import dev.assay.api.engine.SettingsType;
import java.util.Map;

/** Records with their documented defaults, and instances, for tests. */
public final class Defaults {
    private Defaults() {}

    /** {@return the record with its defaults, but for the texts given} */
    public static <R extends Record> R of(Class<R> type, Map<String, String> set) {
        return type.cast(SettingsType.of(type).bind(set));
    }

    /** {@return the record with its defaults} */
    public static <R extends Record> R of(Class<R> type) {
        return of(type, Map.of());
    }

    /** {@return the streams of instance {@code number}} */
    public static Instance instance(int number) {
        return new EngineInstance(Seed.of(number), null, 1);
    }
}
