package dev.assay.results.record;

import java.util.Map;

/**
 * The method of a trial.
 *
 * @param id its id
 * @param version version of the method
 * @param title its name for people
 * @param settings all its settings, canonical text, in order of name
 * @param plugin name of its plugin
 * @param pluginVersion version of that
 * @param pluginSha256 digest of its jars
 * @param source where the method comes from
 * @param summary how it works, in words
 */
public record MethodRef(
        String id,
        int version,
        String title,
        Map<String, String> settings,
        String plugin,
        String pluginVersion,
        String pluginSha256,
        String source,
        String summary) {
    /** Copies the map in order. */
    public MethodRef {
        settings = Ordered.copy(settings);
    }
}
