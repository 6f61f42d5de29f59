package dev.assay.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a method gives: parts under typed keys, immutable.
 *
 * @since 1.0
 */
public final class Answer {
    private static final Answer EMPTY = new Answer(new TreeMap<>());

    private final TreeMap<Facet<?>, Object> parts;

    private Answer(TreeMap<Facet<?>, Object> parts) {
        this.parts = parts;
    }

    /** {@return an answer without parts, to start from} */
    public static Answer empty() {
        return EMPTY;
    }

    /** {@return an answer of one part} */
    public static <T> Answer of(Facet<T> facet, T value) {
        return EMPTY.and(facet, value);
    }

    /** {@return this answer and one part more; a part of the same key is replaced} */
    public <T> Answer and(Facet<T> facet, T value) {
        Objects.requireNonNull(value, facet + " must not be null");
        TreeMap<Facet<?>, Object> more = new TreeMap<>(parts);
        more.put(facet, facet.type().cast(value));
        return new Answer(more);
    }

    /** {@return the part under a key} */
    public <T> Optional<T> find(Facet<T> facet) {
        return Optional.ofNullable(parts.get(facet)).map(facet.type()::cast);
    }

    /** {@return the part under a key}
     * @throws IllegalArgumentException when it is not there, naming what is */
    public <T> T get(Facet<T> facet) {
        return find(facet)
                .orElseThrow(() ->
                        new IllegalArgumentException("the answer has no " + facet + "; it has " + parts.keySet()));
    }

    /** {@return the keys, in order} */
    public Set<Facet<?>> facets() {
        return java.util.Collections.unmodifiableSet(parts.keySet());
    }

    /** {@return the keys of one kind, whatever their label, in order} */
    public <T> List<Facet<T>> labelled(Facet<T> kind) {
        return Labels.of(parts.keySet(), kind);
    }

    /** {@return the parts, in order of their keys; unmodifiable} */
    public Map<Facet<?>, Object> parts() {
        return java.util.Collections.unmodifiableMap(parts);
    }

    @Override
    public String toString() {
        return "Answer" + parts.keySet();
    }

    /** Picks the keys of one kind. */
    static final class Labels {
        private Labels() {}

        static <T> List<Facet<T>> of(Set<Facet<?>> keys, Facet<T> kind) {
            List<Facet<T>> found = new ArrayList<>();
            for (Facet<?> key : keys) {
                Facet<T> candidate = kind.named(key.label());
                if (candidate.equals(key)) {
                    found.add(candidate);
                }
            }
            return found;
        }
    }
}
