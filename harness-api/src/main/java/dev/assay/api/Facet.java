package dev.assay.api;

import java.util.Objects;

/**
 * A key for a part of an answer or a truth: {@code SAMPLES}, {@code LOG_Z}, {@code FIELD.named("T")}.
 *
 * <p>Kinds of keys are open; the types of answers' values are the closed list of {@code dev.assay.api.value}, so that
 * the harness can store and compare them without the plugin. A truth may also hold functions.
 *
 * @param <T> the value's type
 * @since 1.0
 */
public final class Facet<T> implements Comparable<Facet<?>> {
    private final String name;
    private final Class<T> type;
    private final String label;

    private Facet(String name, Class<T> type, String label) {
        this.name = Objects.requireNonNull(name, "name");
        this.type = Objects.requireNonNull(type, "type");
        this.label = Objects.requireNonNull(label, "label");
    }

    /**
     * Makes a key without label.
     *
     * @param name lowerCamel; a plugin's own carries the plugin's name, {@code my-plugin/score}
     * @param type the value's type
     * @param <T> the value's type
     * @return the key; equal keys have equal name, type and label
     */
    public static <T> Facet<T> of(String name, Class<T> type) {
        return new Facet<>(name, type, "");
    }

    /** {@return this key with a label, e.g. the name of a field} */
    public Facet<T> named(String newLabel) {
        return new Facet<>(name, type, newLabel);
    }

    /** {@return this key without its label} */
    public Facet<T> kind() {
        return label.isEmpty() ? this : new Facet<>(name, type, "");
    }

    /** {@return the name of the kind} */
    public String name() {
        return name;
    }

    /** {@return the value's type} */
    public Class<T> type() {
        return type;
    }

    /** {@return the label, empty when there is none} */
    public String label() {
        return label;
    }

    @Override
    public int compareTo(Facet<?> other) {
        int byName = name.compareTo(other.name);
        return byName != 0 ? byName : label.compareTo(other.label);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Facet<?> that
                && name.equals(that.name)
                && label.equals(that.label)
                && type.equals(that.type);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + label.hashCode();
    }

    @Override
    public String toString() {
        return label.isEmpty() ? name : name + "[" + label + "]";
    }
}
