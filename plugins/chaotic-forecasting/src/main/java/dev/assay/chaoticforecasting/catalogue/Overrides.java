package dev.assay.chaoticforecasting.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Parameters that a suite gives in place of the catalogue's: {@code sigma=10, rho=28}; the entries of an array have blanks
 * between them, {@code tau=1 2.5 1}.
 */
public final class Overrides {
    private Overrides() {}

    /**
     * Brings a text into one form: names in order, numbers as Java prints them. Equal parameters then have equal text.
     *
     * @param text the overrides; may be empty
     * @return the form
     * @throws IllegalArgumentException for what is not {@code name=number}, a name given twice, NaN or infinity
     */
    public static String canonical(String text) {
        return parse(text).entrySet().stream()
                .map(e -> e.getKey() + "="
                        + e.getValue().stream().map(String::valueOf).collect(Collectors.joining(" ")))
                .collect(Collectors.joining(", "));
    }

    /**
     * Gives all parameters of a system as one array, as right-hand sides read them.
     *
     * @param entry the system
     * @param text the overrides; may be empty
     * @return the values, in the catalogue's order
     * @throws IllegalArgumentException for an unknown name, which names the closest, or an array of another length
     */
    public static double[] apply(Entry entry, String text) {
        Map<String, List<Double>> given = parse(text);
        for (var g : given.entrySet()) {
            List<Double> known = entry.parameters().get(g.getKey());
            if (known == null) {
                throw new IllegalArgumentException("'" + entry.id() + "' has no parameter '" + g.getKey() + "'; "
                        + (entry.parameters().isEmpty()
                                ? "it has none"
                                : "did you mean '"
                                        + Closest.to(
                                                g.getKey(), entry.parameters().keySet())
                                        + "'? There are "
                                        + entry.parameters().keySet()));
            }
            if (known.size() != g.getValue().size()) {
                throw new IllegalArgumentException("parameter '" + g.getKey() + "' of '" + entry.id() + "' must have "
                        + known.size() + " value(s), got " + g.getValue().size());
            }
        }
        List<Double> all = new ArrayList<>();
        entry.parameters().forEach((name, values) -> all.addAll(given.getOrDefault(name, values)));
        return all.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static Map<String, List<Double>> parse(String text) {
        Map<String, List<Double>> parameters = new TreeMap<>();
        for (String one : text.isBlank() ? new String[0] : text.split(",", -1)) {
            int equals = one.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException(
                        "parameters must be written 'name=number, name=number', got '" + text + "'");
            }
            String name = one.substring(0, equals).trim();
            List<Double> values = new ArrayList<>();
            for (String value : one.substring(equals + 1).trim().split(" +")) {
                values.add(number(name, value));
            }
            if (parameters.put(name, values) != null) {
                throw new IllegalArgumentException("parameter '" + name + "' is given twice in '" + text + "'");
            }
        }
        return parameters;
    }

    private static Double number(String name, String text) {
        double value;
        try {
            value = Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("parameter '" + name + "' must be a number, got '" + text + "'", e);
        }
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("parameter '" + name + "' must be finite, got " + text);
        }
        return value;
    }
}
