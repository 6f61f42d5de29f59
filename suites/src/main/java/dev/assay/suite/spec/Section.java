package dev.assay.suite.spec;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** A mapping of the suite read by the description of its keys. Whatever does not fit becomes a fault and reads as absent. */
final class Section {
    private final String what;
    private final Tree.Mapping mapping;
    private final List<Key> keys;
    private final Faults faults;

    /**
     * Opens a mapping.
     *
     * @param what its name in messages
     * @param mapping the mapping
     * @param keys the keys it may have
     * @param faults takes what does not fit
     */
    Section(String what, Tree.Mapping mapping, List<Key> keys, Faults faults) {
        this.what = what;
        this.mapping = mapping;
        this.keys = keys;
        this.faults = faults;
    }

    /** Reports required keys that are not there. */
    void requireKeys() {
        for (Key key : keys) {
            if (key.required() && !mapping.entries().containsKey(key.name())) {
                String message = "The key '" + key.name() + "' is missing in " + what + ".";
                faults.add(
                        mapping.place(),
                        FaultCode.MISSING_KEY,
                        message,
                        "It is " + key.kind().words + ": " + key.doc());
            }
        }
    }

    /**
     * Reports keys that the description does not have.
     *
     * @param settings names that belong under {@code set} here
     */
    void refuseOtherKeys(List<String> settings) {
        List<String> names = keys.stream().map(Key::name).toList();
        for (Map.Entry<String, Tree.Entry> entry : mapping.entries().entrySet()) {
            String name = entry.getKey();
            if (!names.contains(name)) {
                String message = "Unknown key '" + name + "' in " + what + ".";
                String near = Nearest.question(name, names);
                String hint = near + "Keys here: " + names + ".";
                if (settings.contains(name)) {
                    hint = "It is a setting: write it under 'set:'.";
                } else if (near.isEmpty()) {
                    hint = elsewhere(name).orElse(hint);
                }
                faults.add(entry.getValue().key(), FaultCode.UNKNOWN_KEY, message, hint);
            }
        }
    }

    private static Optional<String> elsewhere(String name) {
        if (Key.BUDGET.stream().anyMatch(key -> key.name().equals(name))) {
            return Optional.of("It belongs under 'budget:'.");
        }
        if (Key.TUNE.stream().anyMatch(key -> key.name().equals(name))) {
            return Optional.of("It belongs under 'tune:' of a method.");
        }
        boolean top = Key.SUITE.stream().anyMatch(key -> key.name().equals(name));
        return top ? Optional.of("It belongs at the top level.") : Optional.empty();
    }

    /** {@return whether the key is there, whatever its value} */
    boolean has(String name) {
        return mapping.entries().containsKey(name);
    }

    /** {@return the place of a key's value, of the key's mapping when it is absent} */
    Place place(String name) {
        Tree.Entry entry = mapping.entries().get(name);
        return entry == null ? mapping.place() : entry.value().place();
    }

    /** {@return the place of a key} */
    Place keyPlace(String name) {
        Tree.Entry entry = mapping.entries().get(name);
        return entry == null ? mapping.place() : entry.key();
    }

    /** {@return the place where the mapping begins} */
    Place place() {
        return mapping.place();
    }

    /** {@return a mapping} */
    Optional<Tree.Mapping> mapping(String name) {
        return value(name).flatMap(value -> {
            if (value instanceof Tree.Mapping found) {
                return Optional.of(found);
            }
            wrong(name, value, "");
            return Optional.empty();
        });
    }

    /** {@return a list} */
    Optional<Tree.Listing> list(String name) {
        return value(name).flatMap(value -> {
            if (value instanceof Tree.Listing found) {
                return Optional.of(found);
            }
            wrong(name, value, "Write each entry on a line of its own after '- ', or all of them in [ ].");
            return Optional.empty();
        });
    }

    /** {@return a text} */
    Optional<String> text(String name) {
        return scalar(name, "").map(Tree.Scalar::text);
    }

    /** {@return a whole number inside the key's bounds} */
    OptionalLong whole(String name) {
        Key key = key(name);
        Optional<Tree.Scalar> scalar = scalar(name, "");
        if (scalar.isEmpty()) {
            return OptionalLong.empty();
        }
        String text = scalar.get().text();
        OptionalLong number = Numbers.whole(text);
        if (scalar.get().quoted() || number.isEmpty()) {
            boolean quotes = scalar.get().quoted() && number.isPresent();
            String large = text.matches("[-+]?[\\d_]{19,}") ? "It must fit into 64 bits." : "";
            wrong(name, scalar.get(), quotes ? "Write it without quotes: " + text + "." : large);
            return OptionalLong.empty();
        }
        long value = number.getAsLong();
        if (value < key.low() || value > key.high()) {
            String message = name + " must be in [" + key.low() + ", " + key.high() + "], got " + text + ".";
            String hint = key.def().isEmpty() ? "" : "Default: " + key.def() + ".";
            faults.add(scalar.get().place(), FaultCode.OUT_OF_RANGE, message, hint);
            return OptionalLong.empty();
        }
        return number;
    }

    /** {@return the whole number that stands there, whatever the bounds; empty without a fault when it is none} */
    OptionalLong written(String name) {
        boolean plain = value(name).orElse(null) instanceof Tree.Scalar scalar && !scalar.quoted();
        return plain ? Numbers.whole(((Tree.Scalar) value(name).orElseThrow()).text()) : OptionalLong.empty();
    }

    /** {@return a duration in seconds} */
    OptionalDouble seconds(String name) {
        Optional<Tree.Scalar> scalar = scalar(name, "");
        if (scalar.isEmpty()) {
            return OptionalDouble.empty();
        }
        String text = scalar.get().text();
        try {
            return OptionalDouble.of(Durations.seconds(text));
        } catch (IllegalArgumentException e) {
            boolean bare = Numbers.whole(text).orElse(-1) >= 0;
            wrong(name, scalar.get(), bare ? "Name the unit: " + text + "s." : "Units: ms, s, min, h.");
            return OptionalDouble.empty();
        }
    }

    /** {@return a size in bytes} */
    OptionalLong bytes(String name) {
        Optional<Tree.Scalar> scalar = scalar(name, "");
        if (scalar.isEmpty()) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(Sizes.bytes(scalar.get().text()));
        } catch (IllegalArgumentException e) {
            wrong(name, scalar.get(), "Units: B, kB, KiB, MB, MiB, GB, GiB, TB, TiB.");
            return OptionalLong.empty();
        }
    }

    private Optional<Tree.Scalar> scalar(String name, String hint) {
        return value(name).flatMap(value -> {
            if (value instanceof Tree.Scalar found && !found.isNull()) {
                return Optional.of(found);
            }
            wrong(name, value, hint);
            return Optional.empty();
        });
    }

    private Optional<Tree> value(String name) {
        return Optional.ofNullable(mapping.entries().get(name)).map(Tree.Entry::value);
    }

    private Key key(String name) {
        return keys.stream().filter(key -> key.name().equals(name)).findFirst().orElseThrow();
    }

    private void wrong(String name, Tree value, String hint) {
        String message = name + " must be " + key(name).kind().words + ", got " + value.kind() + ".";
        faults.add(value.place(), FaultCode.WRONG_TYPE, message, hint);
    }
}
