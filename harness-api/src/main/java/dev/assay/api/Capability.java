package dev.assay.api;

import java.util.Objects;
import java.util.function.BiFunction;

/**
 * A key for something a question can do, with the unit it is counted in and the way to wrap it in a meter.
 *
 * @param <T> the function's type
 * @since 1.0
 */
public final class Capability<T> implements Comparable<Capability<?>> {
    private final String name;
    private final Class<T> type;
    private final String unit;
    private final BiFunction<T, Meter, T> metered;

    private Capability(String name, Class<T> type, String unit, BiFunction<T, Meter, T> metered) {
        this.name = Objects.requireNonNull(name, "name");
        this.type = Objects.requireNonNull(type, "type");
        this.unit = Objects.requireNonNull(unit, "unit");
        this.metered = Objects.requireNonNull(metered, "metered");
    }

    /**
     * Makes a key.
     *
     * @param name the key's name; a plugin's own carries the plugin's name, {@code my-plugin/hessian}
     * @param type the function's type
     * @param unit what a call counts, e.g. {@code gradients}
     * @param metered wraps a function so that each call counts first
     * @param <T> the function's type
     * @return the key; equal keys have equal name and type
     */
    public static <T> Capability<T> of(String name, Class<T> type, String unit, BiFunction<T, Meter, T> metered) {
        return new Capability<>(name, type, unit, metered);
    }

    /** {@return the name} */
    public String name() {
        return name;
    }

    /** {@return the function's type} */
    public Class<T> type() {
        return type;
    }

    /** {@return the unit counted} */
    public String unit() {
        return unit;
    }

    /** {@return {@code function} behind the meter} */
    public T metered(T function, Meter meter) {
        return metered.apply(function, meter);
    }

    @Override
    public int compareTo(Capability<?> other) {
        return name.compareTo(other.name);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Capability<?> that && name.equals(that.name) && type.equals(that.type);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
