package dev.assay.suite.spec;

import dev.assay.api.engine.SettingsType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** The canonical text of a setting's value: {@code 2e-1} and {@code 0.20} are both {@code 0.2}. */
final class SettingTexts {
    private SettingTexts() {}

    /** {@return the canonical text, empty when the value is of another type} */
    static Optional<String> of(SettingsType.Component component, Tree value) {
        Class<?> type = component.type();
        if (!type.isArray()) {
            return value instanceof Tree.Scalar scalar ? one(type, scalar) : Optional.empty();
        }
        List<Tree> items = value instanceof Tree.Listing listing ? listing.items() : List.of(value);
        List<String> texts = new ArrayList<>();
        for (Tree item : items) {
            Optional<String> text =
                    item instanceof Tree.Scalar scalar ? one(type.getComponentType(), scalar) : Optional.empty();
            if (text.isEmpty()) {
                return Optional.empty();
            }
            texts.add(text.get());
        }
        return Optional.of(String.join(",", texts));
    }

    /** {@return the canonical text of the default} */
    static String def(SettingsType.Component component) {
        Object value = component.parse(component.def());
        if (value instanceof double[] array) {
            return Arrays.stream(array).mapToObj(Double::toString).collect(Collectors.joining(","));
        }
        if (value instanceof int[] array) {
            return Arrays.stream(array).mapToObj(Integer::toString).collect(Collectors.joining(","));
        }
        return value instanceof Enum<?> constant ? constant.name() : String.valueOf(value);
    }

    private static Optional<String> one(Class<?> type, Tree.Scalar scalar) {
        if (scalar.isNull()) {
            return Optional.empty();
        }
        if (type == String.class) {
            return Optional.of(scalar.text().strip());
        }
        if (type.isEnum()) {
            return constants(type).contains(scalar.text()) ? Optional.of(scalar.text()) : Optional.empty();
        }
        if (scalar.quoted()) {
            return Optional.empty();
        }
        if (type == boolean.class) {
            boolean known = scalar.text().equals("true") || scalar.text().equals("false");
            return known ? Optional.of(scalar.text()) : Optional.empty();
        }
        if (type == double.class) {
            return Numbers.plain(scalar.text()).map(text -> Double.toString(Double.parseDouble(text)));
        }
        OptionalLong whole = Numbers.whole(scalar.text());
        boolean fits = whole.isPresent() && (type == long.class || whole.getAsLong() == (int) whole.getAsLong());
        return fits ? Optional.of(Long.toString(whole.getAsLong())) : Optional.empty();
    }

    /** {@return the type as messages name it} */
    static String typeInWords(SettingsType.Component component) {
        String name = component.typeName();
        boolean article = name.startsWith("whole") || name.startsWith("number") || name.startsWith("list");
        return article ? "a " + name : name;
    }

    /** {@return the way out when a value is of another type} */
    static String hint(SettingsType.Component component, Tree value) {
        Class<?> type = component.type();
        if (value instanceof Tree.Scalar scalar) {
            boolean quotes = scalar.quoted()
                    && of(component, new Tree.Scalar(scalar.text(), false, scalar.place()))
                            .isPresent();
            if (quotes) {
                return "Write it without quotes: " + scalar.text() + ".";
            }
            if (type.isEnum()) {
                return Nearest.question(scalar.text(), constants(type)) + "Default: " + component.def() + ".";
            }
        }
        if (value instanceof Tree.Listing && !type.isArray()) {
            return "Several values to compare stand under 'grid:'.";
        }
        return "Default: " + component.def() + ".";
    }

    /** {@return the names of an enum's constants} */
    static List<String> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
    }
}
