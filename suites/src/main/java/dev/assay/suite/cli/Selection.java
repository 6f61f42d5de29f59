package dev.assay.suite.cli;

import dev.assay.suite.AssayException;
import dev.assay.suite.AssayException.ErrorCode;
import dev.assay.suite.plan.Plan;
import dev.assay.suite.plan.Trial;
import dev.assay.suite.spec.Glob;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code --only NAME=GLOB}: the part of a plan to be run; of one name any pattern, of different names all. */
final class Selection {
    private static final List<String> NAMES = List.of("problem", "method", "family", "instance", "repetition");

    private Selection() {}

    static Plan apply(Plan plan, List<String> only) {
        if (only.isEmpty()) {
            return plan;
        }
        Map<String, List<Glob>> patterns = new LinkedHashMap<>();
        for (String selection : only) {
            int equals = selection.indexOf('=');
            String name = equals < 0 ? selection : selection.substring(0, equals);
            if (equals < 1 || !NAMES.contains(name)) {
                throw new AssayException(
                        ErrorCode.BAD_ARGUMENT,
                        "--only takes NAME=GLOB with NAME one of " + NAMES + ", got '" + selection + "'");
            }
            patterns.computeIfAbsent(name, key -> new ArrayList<>()).add(Glob.of(selection.substring(equals + 1)));
        }
        Set<String> needed = new HashSet<>();
        Plan chosen = plan.only(trial -> matches(patterns, trial));
        chosen.trials().forEach(trial -> needed.addAll(trial.tuning().candidates()));
        Plan whole = plan.only(trial -> matches(patterns, trial) || needed.contains(trial.key()));
        if (whole.trials().isEmpty()) {
            throw new AssayException(
                    ErrorCode.BAD_ARGUMENT,
                    "--only " + String.join(" --only ", only) + " leaves nothing of the suite '"
                            + plan.suite().id() + "'");
        }
        return whole;
    }

    private static boolean matches(Map<String, List<Glob>> patterns, Trial trial) {
        return patterns.entrySet().stream().allMatch(entry -> {
            String value = switch (entry.getKey()) {
                case "problem" -> trial.problem().of().id();
                case "method" -> trial.method().of().id();
                case "instance" -> Integer.toString(trial.instance());
                case "repetition" -> Integer.toString(trial.repetition());
                default -> trial.problem().of().family();
            };
            return entry.getValue().stream().anyMatch(glob -> glob.matches(value));
        });
    }
}
