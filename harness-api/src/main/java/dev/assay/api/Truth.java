package dev.assay.api;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * What is known of an instance: parts under typed keys, each computed when first asked for, with its source and, where it
 * has one, an error bound. Parts may be functions (an exact sampler); those never leave the scoring process.
 *
 * @since 1.0
 */
public final class Truth {
    private final TreeMap<Facet<?>, Part> parts;

    private Truth(TreeMap<Facet<?>, Part> parts) {
        this.parts = parts;
    }

    /** {@return a truth that knows nothing, to start from} */
    public static Truth empty() {
        return new Truth(new TreeMap<>());
    }

    /** {@return a truth of one part} */
    public static <T> Truth of(Facet<T> facet, String source, Supplier<? extends T> value) {
        return empty().and(facet, source, value);
    }

    /** {@return this truth and one part more, exact to round-off or with its error inside the value} */
    public <T> Truth and(Facet<T> facet, String source, Supplier<? extends T> value) {
        return and(facet, source, Double.NaN, value);
    }

    /**
     * Adds a part.
     *
     * @param facet its key
     * @param source how it was got: closed form, quadrature, solver and grid, DOI
     * @param error a bound of the absolute error in the value's unit, NaN when the value carries it or it is exact
     * @param value computes it; called at most once
     * @param <T> the value's type
     * @return this truth and the part
     */
    public <T> Truth and(Facet<T> facet, String source, double error, Supplier<? extends T> value) {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(value, "value");
        TreeMap<Facet<?>, Part> more = new TreeMap<>(parts);
        more.put(facet, new Part(source, error, () -> facet.type().cast(value.get())));
        return new Truth(more);
    }

    /** {@return the part under a key} */
    public <T> Optional<T> find(Facet<T> facet) {
        Part part = parts.get(facet);
        return part == null ? Optional.empty() : Optional.of(facet.type().cast(part.value()));
    }

    /** {@return the part under a key}
     * @throws IllegalArgumentException when it is not there, naming what is */
    public <T> T get(Facet<T> facet) {
        return find(facet)
                .orElseThrow(() -> new IllegalArgumentException(
                        "the truth does not know " + facet + "; it knows " + parts.keySet()));
    }

    /** {@return the keys, in order} */
    public Set<Facet<?>> facets() {
        return Collections.unmodifiableSet(parts.keySet());
    }

    /** {@return the keys of one kind, whatever their label, in order} */
    public <T> List<Facet<T>> labelled(Facet<T> kind) {
        return Answer.Labels.of(parts.keySet(), kind);
    }

    /** {@return how the part under a key was got} */
    public String source(Facet<?> facet) {
        return parts.get(facet).source;
    }

    /** {@return the error bound of the part under a key, NaN when it has none of its own} */
    public double error(Facet<?> facet) {
        return parts.get(facet).error;
    }

    private static final class Part {
        private final String source;
        private final double error;
        private final Supplier<?> supplier;
        private Object value;

        Part(String source, double error, Supplier<?> supplier) {
            this.source = source;
            this.error = error;
            this.supplier = supplier;
        }

        synchronized Object value() {
            if (value == null) {
                value = Objects.requireNonNull(supplier.get(), "a truth must not be null");
            }
            return value;
        }
    }
}
