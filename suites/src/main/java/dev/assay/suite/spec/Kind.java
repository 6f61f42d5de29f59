package dev.assay.suite.spec;

import dev.assay.api.engine.MethodRegistration;
import dev.assay.api.engine.MetricRegistration;
import dev.assay.api.engine.ProblemRegistration;
import dev.assay.api.engine.SettingsType;
import dev.assay.suite.plugin.Catalogue;
import dev.assay.suite.plugin.LoadedPlugin;
import java.util.List;
import java.util.Optional;

/** The three kinds of things that a suite names. */
enum Kind {
    PROBLEM("problem", Key.PROBLEM, FaultCode.UNKNOWN_PROBLEM),
    METHOD("method", Key.METHOD, FaultCode.UNKNOWN_METHOD),
    METRIC("metric", Key.METRIC, FaultCode.UNKNOWN_METRIC);

    final String word;
    final List<Key> keys;
    final FaultCode unknown;

    Kind(String word, List<Key> keys, FaultCode unknown) {
        this.word = word;
        this.keys = keys;
        this.unknown = unknown;
    }

    /**
     * Something installed.
     *
     * @param id its id
     * @param title its name for people
     * @param settings its settings
     * @param plugin its plugin
     */
    record Installed(String id, String title, SettingsType settings, LoadedPlugin plugin) {
        static Installed of(Catalogue.Entry<?> entry) {
            if (entry.of() instanceof ProblemRegistration problem) {
                return new Installed(problem.id(), problem.title(), problem.parameters(), entry.plugin());
            }
            if (entry.of() instanceof MethodRegistration method) {
                return new Installed(method.id(), method.title(), method.settings(), entry.plugin());
            }
            MetricRegistration metric = (MetricRegistration) entry.of();
            return new Installed(metric.id(), metric.title(), metric.settings(), entry.plugin());
        }
    }

    /** {@return what is installed of this kind, in order of ids} */
    List<Installed> installed(Catalogue catalogue) {
        return switch (this) {
            case PROBLEM -> catalogue.problems().stream().map(Installed::of).toList();
            case METHOD -> catalogue.methods().stream().map(Installed::of).toList();
            case METRIC -> catalogue.metrics().stream().map(Installed::of).toList();
        };
    }

    /** {@return the ids installed} */
    List<String> ids(Catalogue catalogue) {
        return installed(catalogue).stream().map(Installed::id).toList();
    }

    /** {@return what an id names; empty after adding the fault} */
    Optional<Installed> find(String id, Place place, Catalogue catalogue, Faults faults) {
        Optional<Installed> found = installed(catalogue).stream()
                .filter(installed -> installed.id().equals(id))
                .findFirst();
        if (found.isEmpty()) {
            List<String> ids = ids(catalogue);
            String hint = Nearest.question(id, ids) + Nearest.installed(word, ids);
            faults.add(place, unknown, "Unknown " + word + " '" + id + "'.", hint);
        }
        return found;
    }
}
