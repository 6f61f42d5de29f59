package dev.assay.results.record;

import java.util.Map;

/**
 * The problem of a trial.
 *
 * @param id its id
 * @param version version of its definition
 * @param title its name for people
 * @param parameters all its parameters, canonical text, in order of name
 * @param instance number of the instance
 * @param seed the instance's seed
 * @param plugin name of its plugin
 * @param pluginVersion version of that
 * @param pluginSha256 digest of its jars
 * @param source where the definition comes from
 * @param summary the definition in words
 */
public record ProblemRef(
        String id,
        int version,
        String title,
        Map<String, String> parameters,
        int instance,
        String seed,
        String plugin,
        String pluginVersion,
        String pluginSha256,
        String source,
        String summary) {
    /** Copies the map in order. */
    public ProblemRef {
        parameters = Ordered.copy(parameters);
    }
}
