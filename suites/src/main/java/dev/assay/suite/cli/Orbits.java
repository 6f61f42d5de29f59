package dev.assay.suite.cli;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.api.history.Dynamics;
import dev.assay.api.history.Trajectory;
import dev.assay.suite.AssayException;
import dev.assay.suite.AssayException.ErrorCode;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Orbits of dynamical systems from a state that the user gives, at times that the user gives. */
final class Orbits {
    private Orbits() {}

    /**
     * {@return states, published coordinates where they differ, and the error of each row in the coordinates' own units}
     *
     * @throws IllegalArgumentException naming the file and entry that is not what it should be
     */
    static Map<String, Object> probe(
            String id, Dynamics dynamics, Path timesFile, JsonNode times, Path fromFile, JsonNode from) {
        double[] at = numbers(timesFile, times, "times");
        double time = from.has("time") ? number(fromFile, from.get("time"), "time") : 0;
        double[] state = dynamics.delays() == 0
                ? numbers(fromFile, from, "state")
                : new double[] {number(fromFile, from.path("history"), "history")};
        if (state.length != dynamics.dimension()) {
            throw new IllegalArgumentException(fromFile + ": state must have " + dynamics.dimension()
                    + " numbers, the variables of '" + id + "', got " + state.length);
        }
        for (int i = 0; i < at.length; i++) {
            double before = i == 0 ? time : at[i - 1];
            if (at[i] < before || i > 0 && at[i] == before) {
                throw new IllegalArgumentException(timesFile + ": times must increase, the first >= " + time
                        + ", but times[" + i + "] is " + at[i] + " after " + before);
            }
        }
        try {
            return document(dynamics.follow(time, state, at));
        } catch (IllegalArgumentException e) {
            throw new AssayException(ErrorCode.NO_RESULT, e.getMessage(), e);
        }
    }

    private static Map<String, Object> document(Trajectory found) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("states", found.states());
        found.published().ifPresent(rows -> document.put("published", rows));
        document.put("error", found.error());
        return document;
    }

    private static double[] numbers(Path file, JsonNode document, String name) {
        JsonNode values = document.path(name);
        if (!values.isArray() || values.isEmpty()) {
            throw new IllegalArgumentException(file + ": it must hold {\"" + name + "\": [number, …]}");
        }
        double[] numbers = new double[values.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number(file, values.get(i), name + "[" + i + "]");
        }
        return numbers;
    }

    private static double number(Path file, JsonNode value, String name) {
        if (!value.isNumber() || !Double.isFinite(value.asDouble())) {
            throw new IllegalArgumentException(
                    file + ": " + name + " must be a finite number" + (value.isMissingNode() ? "" : ", got " + value));
        }
        return value.asDouble();
    }
}
