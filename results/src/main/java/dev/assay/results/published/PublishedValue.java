package dev.assay.results.published;

import java.util.Map;
import java.util.OptionalDouble;

/**
 * A figure that somebody published.
 *
 * @param line its line in the table, from 1
 * @param problem the problem's id
 * @param parameters those of its parameters that matter, as text
 * @param method the method's id
 * @param settings those of its settings that matter, as text
 * @param score what was measured: {@code metric}, {@code metric/name} or {@code metric/name[label]}
 * @param until for a cost: the trial must stay below this score
 * @param unit the unit of that cost, such as {@code gradients}; empty without {@code until}
 * @param value the published figure; infinite for a cost that was never enough
 * @param error its standard error, ≥ 0; 0 where none was published
 * @param source where it stands
 * @param comparable whether the published definition and budget are those of our trial
 * @param cause one sentence: why it differs or cannot be compared; empty when there is nothing to explain
 */
public record PublishedValue(
        int line,
        String problem,
        Map<String, String> parameters,
        String method,
        Map<String, String> settings,
        String score,
        OptionalDouble until,
        String unit,
        double value,
        double error,
        String source,
        boolean comparable,
        String cause) {
    /** {@return the metric's id: the score's part before its name and label} */
    public String metric() {
        return score.replaceFirst("[/\\[].*$", "");
    }
}
