package dev.assay.suite.plugin;

import dev.assay.api.engine.MethodRegistration;
import dev.assay.api.engine.MetricRegistration;
import dev.assay.api.engine.ProblemRegistration;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Everything that plugins registered, by id. */
public final class Catalogue {
    private final List<LoadedPlugin> plugins;
    private final Map<String, Entry<ProblemRegistration>> problems;
    private final Map<String, Entry<MethodRegistration>> methods;
    private final Map<String, Entry<MetricRegistration>> metrics;

    /**
     * A registration with the plugin that made it.
     *
     * @param plugin the plugin
     * @param of the registration
     * @param <T> its kind
     */
    public record Entry<T>(LoadedPlugin plugin, T of) {}

    /**
     * Makes a catalogue of what was bound.
     *
     * @param plugins the plugins
     * @param problems problems by id
     * @param methods methods by id
     * @param metrics metrics by id
     */
    public Catalogue(
            List<LoadedPlugin> plugins,
            Map<String, Entry<ProblemRegistration>> problems,
            Map<String, Entry<MethodRegistration>> methods,
            Map<String, Entry<MetricRegistration>> metrics) {
        this.plugins = List.copyOf(plugins);
        this.problems = Collections.unmodifiableMap(new TreeMap<>(problems));
        this.methods = Collections.unmodifiableMap(new TreeMap<>(methods));
        this.metrics = Collections.unmodifiableMap(new TreeMap<>(metrics));
    }

    /**
     * Puts the registrations of plugins side by side.
     *
     * @throws IllegalArgumentException when two bring the same id, naming both
     */
    public static Catalogue of(List<LoadedPlugin> plugins) {
        Map<String, Entry<ProblemRegistration>> problems = new TreeMap<>();
        Map<String, Entry<MethodRegistration>> methods = new TreeMap<>();
        Map<String, Entry<MetricRegistration>> metrics = new TreeMap<>();
        for (LoadedPlugin plugin : plugins) {
            plugin.registrations().problems().forEach(p -> add("problem", problems, p.id(), plugin, p));
            plugin.registrations().methods().forEach(m -> add("method", methods, m.id(), plugin, m));
            plugin.registrations().metrics().forEach(m -> add("metric", metrics, m.id(), plugin, m));
        }
        return new Catalogue(plugins, problems, methods, metrics);
    }

    private static <T> void add(String kind, Map<String, Entry<T>> all, String id, LoadedPlugin plugin, T of) {
        Entry<T> before = all.put(id, new Entry<>(plugin, of));
        if (before != null) {
            throw new IllegalArgumentException("the " + kind + " '" + id + "' is brought by two plugins: '"
                    + before.plugin().name() + "' and '" + plugin.name() + "'");
        }
    }

    /** {@return the plugins, in order of their names} */
    public List<LoadedPlugin> plugins() {
        return plugins;
    }

    /** {@return all problems, in order of their ids} */
    public Collection<Entry<ProblemRegistration>> problems() {
        return problems.values();
    }

    /** {@return all methods, in order of their ids} */
    public Collection<Entry<MethodRegistration>> methods() {
        return methods.values();
    }

    /** {@return all metrics, in order of their ids} */
    public Collection<Entry<MetricRegistration>> metrics() {
        return metrics.values();
    }

    /** {@return the problem of an id} */
    public Optional<Entry<ProblemRegistration>> problem(String id) {
        return Optional.ofNullable(problems.get(id));
    }

    /** {@return the method of an id} */
    public Optional<Entry<MethodRegistration>> method(String id) {
        return Optional.ofNullable(methods.get(id));
    }

    /** {@return the metric of an id} */
    public Optional<Entry<MetricRegistration>> metric(String id) {
        return Optional.ofNullable(metrics.get(id));
    }
}
