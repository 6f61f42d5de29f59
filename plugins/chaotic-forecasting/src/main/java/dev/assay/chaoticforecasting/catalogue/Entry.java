package dev.assay.chaoticforecasting.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One system of the catalogue.
 *
 * @param id the database's name in lower case without separators
 * @param title its name in words
 * @param formula the id of the right-hand side, which systems that differ in parameters alone share
 * @param raw names of the variables that are integrated
 * @param published how each published coordinate is read off: a variable, or its sine or cosine
 * @param parameters values by name, in the order the right-hand side reads them; arrays row after row
 * @param initial published starting state; for a delay the constant past
 * @param spread standard deviation of each published coordinate on the attractor
 * @param period dominant period [time]
 * @param exponent largest Lyapunov exponent, as the database estimates it [1/time]
 * @param spectrum all exponents, as the database estimates them [1/time]; empty when it has none
 * @param kaplanYorke Kaplan–Yorke dimension from that spectrum; NaN when there is none
 * @param correlationDimension correlation dimension, as the database estimates it
 * @param tags {@code delay}, {@code driven}, {@code time} (explicit), {@code conservative}, {@code kink}, {@code stiff}
 * @param source where it was described
 */
public record Entry(
        String id,
        String title,
        String formula,
        List<String> raw,
        List<String> published,
        Map<String, List<Double>> parameters,
        List<Double> initial,
        List<Double> spread,
        double period,
        double exponent,
        List<Double> spectrum,
        double kaplanYorke,
        double correlationDimension,
        Set<String> tags,
        String source) {
    /** {@return whether the past is part of the state} */
    public boolean delayed() {
        return tags.contains("delay");
    }

    /** {@return how many coordinates are published} */
    public int dimension() {
        return spread.size();
    }

    /** {@return where the values of a parameter begin in the array that right-hand sides read} */
    public int offset(String parameter) {
        int offset = 0;
        for (var p : parameters.entrySet()) {
            if (p.getKey().equals(parameter)) {
                return offset;
            }
            offset += p.getValue().size();
        }
        throw new IllegalArgumentException("'" + id + "' has no parameter '" + parameter + "'");
    }
}
