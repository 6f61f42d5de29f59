package dev.assay.results.published;

import java.util.Map;

/**
 * The order of accuracy that a method has by design on a problem: e(n) ∝ n^(−order).
 *
 * @param line where it stands in its file, from 1
 * @param problem the problem
 * @param parameters those of the problem that must be so
 * @param method the method
 * @param settings those of the method that must be so
 * @param score the key of the error's score, {@code metric[label]}
 * @param from the coarsest size counted
 * @param to the finest size counted
 * @param order what it is to be
 * @param tolerance how far the observed one may lie from it
 * @param cause why it may not be so, may be empty
 */
public record DesignOrder(
        int line,
        String problem,
        Map<String, String> parameters,
        String method,
        Map<String, String> settings,
        String score,
        int from,
        int to,
        double order,
        double tolerance,
        String cause) {
    /** {@return the metric of the score} */
    public String metric() {
        return score.replaceFirst("[/\\[].*", "");
    }
}
