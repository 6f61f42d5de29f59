package dev.assay.api.engine;

import dev.assay.api.Setting;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A settings or parameters record as data: its components, their defaults as text, and binding from text. The canonical
 * text of a value is what run keys hash.
 */
public final class SettingsType {
    private final Class<? extends Record> type;
    private final List<Component> components = new ArrayList<>();

    private SettingsType(Class<? extends Record> type) {
        this.type = type;
        for (RecordComponent component : type.getRecordComponents()) {
            Setting setting = component.getAnnotation(Setting.class);
            if (setting == null) {
                throw new IllegalArgumentException(
                        type.getName() + "." + component.getName() + " lacks @Setting with a default");
            }
            components.add(new Component(
                    component.getName(),
                    component.getType(),
                    setting.def(),
                    setting.doc(),
                    setting.unit(),
                    setting.symbol(),
                    setting.range()));
        }
    }

    /** {@return the description of a record; refuses components without {@code @Setting} or of an unknown type} */
    public static SettingsType of(Class<? extends Record> type) {
        SettingsType settings = new SettingsType(type);
        settings.bind(Map.of());
        return settings;
    }

    /** {@return the components, in the record's order} */
    public List<Component> components() {
        return Collections.unmodifiableList(components);
    }

    /** {@return the component of a name, or null} */
    public Component component(String name) {
        return components.stream()
                .filter(c -> c.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /**
     * Gives every component its canonical text.
     *
     * @param given texts by name; the rest takes its default
     * @return all components in order of their names
     * @throws IllegalArgumentException for an unknown name, a text of the wrong type, or a value the record refuses
     */
    public Map<String, String> canonical(Map<String, String> given) {
        Map<String, String> texts = new TreeMap<>();
        Record record = bind(given);
        for (int i = 0; i < components.size(); i++) {
            try {
                Method accessor = type.getRecordComponents()[i].getAccessor();
                accessor.setAccessible(true);
                Object value = accessor.invoke(record);
                texts.put(components.get(i).name(), text(value));
            } catch (ReflectiveOperationException e) {
                throw new IllegalArgumentException("cannot read " + type.getName(), e);
            }
        }
        return texts;
    }

    /**
     * Makes the record.
     *
     * @param given texts by name; the rest takes its default
     * @return the record
     * @throws IllegalArgumentException as {@link #canonical}
     */
    public Record bind(Map<String, String> given) {
        for (String name : given.keySet()) {
            if (component(name) == null) {
                throw new IllegalArgumentException("unknown setting '" + name + "'; there are "
                        + components.stream().map(Component::name).collect(Collectors.joining(", ", "[", "]")));
            }
        }
        Map<String, Object> values = new LinkedHashMap<>();
        for (Component component : components) {
            values.put(component.name(), component.parse(given.getOrDefault(component.name(), component.def())));
        }
        try {
            Class<?>[] types = components.stream().map(Component::type).toArray(Class<?>[]::new);
            Constructor<? extends Record> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values.values().toArray());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                throw refused;
            }
            throw new IllegalArgumentException(type.getName() + " failed: " + e.getCause(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("cannot make " + type.getName() + ": " + e, e);
        }
    }

    private static String text(Object value) {
        if (value instanceof double[] array) {
            return Arrays.stream(array).mapToObj(Double::toString).collect(Collectors.joining(","));
        }
        if (value instanceof int[] array) {
            return Arrays.stream(array).mapToObj(Integer::toString).collect(Collectors.joining(","));
        }
        return value instanceof Enum<?> constant ? constant.name() : String.valueOf(value);
    }

    /**
     * One component.
     *
     * @param name its name
     * @param type its Java type
     * @param def its default as text
     * @param doc what it is
     * @param unit its unit
     * @param symbol its symbol
     * @param range its range in words
     */
    public record Component(
            String name, Class<?> type, String def, String doc, String unit, String symbol, String range) {

        /** {@return the type in words: whole number, number, true or false, text, one of […], a list} */
        public String typeName() {
            if (type == int.class || type == long.class) {
                return "whole number";
            }
            if (type == double.class) {
                return "number";
            }
            if (type == boolean.class) {
                return "true or false";
            }
            if (type.isEnum()) {
                return "one of " + Arrays.toString(type.getEnumConstants());
            }
            if (type == int[].class) {
                return "list of whole numbers";
            }
            return type == double[].class ? "list of numbers" : "text";
        }

        private String article() {
            return type.isEnum() || type == boolean.class || type == String.class ? "" : "a ";
        }

        /** {@return the value of a text}
         * @throws IllegalArgumentException naming the setting, the text and the type wanted */
        public Object parse(String text) {
            try {
                return parse(type, text.trim());
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        name + " must be " + article() + typeName() + ", got '" + text + "'", e);
            }
        }

        private static Object parse(Class<?> type, String text) {
            if (type == int.class) {
                return Integer.parseInt(text);
            }
            if (type == long.class) {
                return Long.parseLong(text);
            }
            if (type == double.class) {
                return Double.parseDouble(text);
            }
            if (type == String.class) {
                return text;
            }
            if (type == boolean.class) {
                if (!text.equals("true") && !text.equals("false")) {
                    throw new IllegalArgumentException(text);
                }
                return text.equals("true");
            }
            if (type == double[].class) {
                return split(text).stream().mapToDouble(Double::parseDouble).toArray();
            }
            if (type == int[].class) {
                return split(text).stream().mapToInt(Integer::parseInt).toArray();
            }
            if (type.isEnum()) {
                return Arrays.stream(type.getEnumConstants())
                        .filter(constant -> ((Enum<?>) constant).name().equals(text))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(text));
            }
            throw new IllegalArgumentException("settings cannot be of type " + type.getName());
        }

        private static List<String> split(String text) {
            return text.isEmpty()
                    ? List.of()
                    : Arrays.stream(text.split(",")).map(String::trim).toList();
        }
    }
}
