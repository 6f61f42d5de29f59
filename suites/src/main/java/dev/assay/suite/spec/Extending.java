package dev.assay.suite.spec;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Follows {@code extends}: mappings are merged key by key, lists and values replaced; own keys win. Paths are relative to
 * the file that names them.
 */
final class Extending {
    private final Faults faults;
    private final List<Path> chain = new ArrayList<>();
    private boolean complete = true;

    private Extending(Faults faults) {
        this.faults = faults;
    }

    /**
     * A file with what it extends.
     *
     * @param mapping its keys, without {@code extends}; empty when the file itself cannot be read
     * @param complete whether every file that it extends was read too
     */
    record Effective(Optional<Tree.Mapping> mapping, boolean complete) {}

    /** {@return the effective content of a file} */
    static Effective read(Path file, Faults faults) {
        Extending extending = new Extending(faults);
        Optional<Tree.Mapping> mapping = extending.effective(file);
        return new Effective(mapping, extending.complete);
    }

    private Optional<Tree.Mapping> effective(Path file) {
        chain.add(file.toAbsolutePath().normalize());
        Optional<Tree.Mapping> own = YamlFile.read(file, faults);
        if (own.isEmpty() || !own.get().entries().containsKey("extends")) {
            return own;
        }
        Tree.Mapping rest = without(own.get(), "extends");
        Tree named = own.get().entries().get("extends").value();
        Optional<Tree.Mapping> base = base(file, named);
        complete &= base.isPresent();
        return Optional.of(base.isEmpty() ? rest : merge(rest, base.get()));
    }

    private Optional<Tree.Mapping> base(Path file, Tree named) {
        if (!(named instanceof Tree.Scalar scalar) || scalar.isNull()) {
            String message = "extends must be the path of a file, got " + named.kind() + ".";
            faults.add(named.place(), FaultCode.WRONG_TYPE, message, "Write extends: ../common.yaml.");
            return Optional.empty();
        }
        Path base;
        try {
            base = file.resolveSibling(scalar.text()).normalize();
        } catch (IllegalArgumentException e) {
            String message = "extends must be the path of a file, got " + named.kind() + ".";
            faults.add(named.place(), FaultCode.WRONG_TYPE, message, "Write extends: ../common.yaml.");
            return Optional.empty();
        }
        if (chain.contains(base.toAbsolutePath().normalize())) {
            String message = "'" + scalar.text() + "' extends itself, directly or by way of other files.";
            faults.add(named.place(), FaultCode.EXTENDS_CYCLE, message, "Delete one 'extends' of the circle.");
            return Optional.empty();
        }
        if (!Files.isRegularFile(base) || !Files.isReadable(base)) {
            String message = "Cannot read '" + scalar.text() + "', which this file extends.";
            String hint = "The path is relative to this file.";
            faults.add(named.place(), FaultCode.EXTENDS_MISSING, message, hint);
            return Optional.empty();
        }
        return effective(base);
    }

    private static Tree.Mapping without(Tree.Mapping mapping, String key) {
        Map<String, Tree.Entry> entries = new LinkedHashMap<>(mapping.entries());
        entries.remove(key);
        return new Tree.Mapping(entries, mapping.place());
    }

    private static Tree.Mapping merge(Tree.Mapping own, Tree.Mapping base) {
        Map<String, Tree.Entry> entries = new LinkedHashMap<>(own.entries());
        base.entries().forEach((key, below) -> {
            Tree.Entry above = entries.get(key);
            if (above == null) {
                entries.put(key, below);
            } else if (above.value() instanceof Tree.Mapping a && below.value() instanceof Tree.Mapping b) {
                entries.put(key, new Tree.Entry(above.key(), merge(a, b)));
            }
        });
        return new Tree.Mapping(entries, own.place());
    }
}
