package dev.assay.suite.spec;

import dev.assay.suite.plugin.Catalogue;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reads a budget. Any lower-camel word may be a unit, since methods declare units of their own; a word that is nearly a
 * known one is taken for a slip.
 */
final class BudgetChecker {
    /** Units that the questions of the API count and that methods declare. */
    static final Set<String> UNITS = Set.of(
            "densities",
            "gradients",
            "baseDensities",
            "energies",
            "rightHandSides",
            "forwardSolves",
            "spins",
            "unknowns",
            "points");

    private BudgetChecker() {}

    /** {@return the units that problems of the catalogue count, the common ones, and wall, cpu, memory} */
    static Set<String> known(Catalogue catalogue) {
        Set<String> known = new TreeSet<>(UNITS);
        catalogue.problems().forEach(entry -> entry.of().offers().forEach(offer -> known.add(offer.unit())));
        Key.BUDGET.forEach(key -> known.add(key.name()));
        return known;
    }

    /** {@return the budget; where there are faults, with defaults in their place} */
    static BudgetSpec read(Tree.Mapping mapping, int cores, Catalogue catalogue, Faults faults) {
        Section section = new Section("'budget'", mapping, Key.BUDGET, faults);
        if (mapping.entries().isEmpty()) {
            String hint = "Write budget: { wall: 60s }, or counts like gradients: 20000.";
            faults.add(mapping.place(), FaultCode.NO_LIMIT, "The budget sets no limit.", hint);
        }
        Map<String, Long> counts = counts(mapping, known(catalogue), faults);
        OptionalDouble wall = section.seconds("wall");
        OptionalDouble cpu = section.seconds("cpu");
        OptionalLong memory = section.bytes("memory");
        double wallSeconds = wall.orElse(BudgetSpec.DEFAULT_WALL_SECONDS);
        if (wallSeconds < BudgetSpec.LEAST_WALL_SECONDS) {
            String message = "wall must be at least " + Durations.text(BudgetSpec.LEAST_WALL_SECONDS) + ", got "
                    + Durations.text(wallSeconds) + ".";
            String hint = "No method starts in less.";
            faults.add(section.place("wall"), FaultCode.CONTRADICTORY_BUDGET, message, hint);
        }
        if (cpu.isPresent() && cpu.getAsDouble() <= 0) {
            String message = "cpu must be more than 0s, got " + Durations.text(cpu.getAsDouble()) + ".";
            faults.add(section.place("cpu"), FaultCode.CONTRADICTORY_BUDGET, message, "Delete it for no limit.");
        }
        if (cpu.isPresent() && cpu.getAsDouble() > wallSeconds * cores && wall.isPresent() == section.has("wall")) {
            String message = "cpu can never reach " + Durations.text(cpu.getAsDouble()) + ": " + cores
                    + (cores == 1 ? " core" : " cores") + " for " + Durations.text(wallSeconds) + " of wall time give "
                    + Durations.text(wallSeconds * cores) + ".";
            faults.add(section.place("cpu"), FaultCode.CONTRADICTORY_BUDGET, message, "Raise wall or lower cpu.");
        }
        if (memory.isPresent() && memory.getAsLong() < BudgetSpec.LEAST_MEMORY_BYTES) {
            String message = "memory must be at least " + Sizes.text(BudgetSpec.LEAST_MEMORY_BYTES) + ", got "
                    + Sizes.text(memory.getAsLong()) + ".";
            String hint = "A Java process needs that much.";
            faults.add(section.place("memory"), FaultCode.CONTRADICTORY_BUDGET, message, hint);
        }
        return new BudgetSpec(counts, wallSeconds, cpu, memory.orElse(BudgetSpec.DEFAULT_MEMORY_BYTES));
    }

    private static Map<String, Long> counts(Tree.Mapping mapping, Set<String> known, Faults faults) {
        Map<String, Long> counts = new TreeMap<>();
        for (Map.Entry<String, Tree.Entry> entry : mapping.entries().entrySet()) {
            String unit = entry.getKey();
            if (Key.BUDGET.stream().anyMatch(key -> key.name().equals(unit))) {
                continue;
            }
            if (!known.contains(unit)) {
                boolean slip = Nearest.to(unit, known).isPresent();
                if (slip || !unit.matches("[a-z][a-zA-Z0-9]*")) {
                    String message = slip
                            ? "Unknown unit '" + unit + "' in 'budget'."
                            : "The unit '" + unit + "' in 'budget' is no lower-camel word.";
                    String hint = Nearest.question(unit, known) + "Known: " + known + ".";
                    faults.add(entry.getValue().key(), FaultCode.BAD_UNIT, message, hint);
                    continue;
                }
            }
            count(unit, entry.getValue().value(), faults).ifPresent(limit -> counts.put(unit, limit));
        }
        return counts;
    }

    private static OptionalLong count(String unit, Tree value, Faults faults) {
        boolean plain = value instanceof Tree.Scalar scalar && !scalar.quoted();
        OptionalLong number = plain ? Numbers.whole(((Tree.Scalar) value).text()) : OptionalLong.empty();
        if (number.isEmpty()) {
            String message = unit + " must be a whole number, got " + value.kind() + ".";
            String hint = "Write 20000, 20_000 or 2e4.";
            faults.add(value.place(), FaultCode.WRONG_TYPE, message, hint);
            return OptionalLong.empty();
        }
        if (number.getAsLong() < 1) {
            String message = unit + " must be at least 1, got " + number.getAsLong() + ".";
            faults.add(value.place(), FaultCode.CONTRADICTORY_BUDGET, message, "Delete it for no limit.");
            return OptionalLong.empty();
        }
        return number;
    }
}
