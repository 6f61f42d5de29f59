package dev.assay.testkit;

import dev.assay.api.engine.SettingsType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Guesses other values of a parameter; texts from the words of its range: {@code drawn or published}. */
final class Neighbours {
    private Neighbours() {}

    /** {@return texts of values other than {@code now}, the nearest first; a record may refuse any of them} */
    static List<String> of(SettingsType.Component parameter, String now) {
        Class<?> type = parameter.type();
        List<String> others = new ArrayList<>();
        if (type == boolean.class) {
            others.add(now.equals("true") ? "false" : "true");
        } else if (type == int.class || type == long.class) {
            long value = Long.parseLong(now.trim());
            for (long other : new long[] {value + 1, value - 1, value + 2, value - 2, 2 * value, value / 2}) {
                if (other != value) {
                    others.add(Long.toString(other));
                }
            }
        } else if (type == double.class) {
            double value = Double.parseDouble(now);
            for (double other :
                    new double[] {1.1 * value, 0.9 * value, value + 0.1, value - 0.1, 2 * value, value / 2}) {
                if (other != value) {
                    others.add(Double.toString(other));
                }
            }
        } else if (type == double[].class && !now.isBlank()) {
            for (double factor : new double[] {1.1, 0.9}) {
                others.add(Arrays.stream(now.split(","))
                        .map(text -> Double.toString(factor * Double.parseDouble(text.trim())))
                        .collect(Collectors.joining(",")));
            }
        } else if (type == int[].class && !now.isBlank()) {
            for (int shift : new int[] {1, -1}) {
                others.add(Arrays.stream(now.split(","))
                        .map(text -> Integer.toString(shift + Integer.parseInt(text.trim())))
                        .collect(Collectors.joining(",")));
            }
        } else if (type.isEnum()) {
            Arrays.stream(type.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .forEach(others::add);
        } else if (type == String.class) {
            others.addAll(Arrays.asList(parameter.range().split(",\\s*(?:or\\s+)?|\\s+or\\s+")));
            others.removeIf(String::isBlank);
        }
        others.removeIf(other -> other.equals(now));
        return others;
    }
}
