package dev.assay.api.engine;

import dev.assay.api.Check;
import dev.assay.api.Make;
import dev.assay.api.MakeProblem;
import dev.assay.api.Method;
import dev.assay.api.MethodEntry;
import dev.assay.api.Metric;
import dev.assay.api.NoSettings;
import dev.assay.api.Plugin;
import dev.assay.api.Problem;
import dev.assay.api.ProblemEntry;
import dev.assay.api.Question;
import dev.assay.api.Registry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** What one plugin registered, checked as it comes. */
public final class Registrations implements Registry {
    private final List<ProblemRegistration> problems = new ArrayList<>();
    private final List<MethodRegistration> methods = new ArrayList<>();
    private final List<MetricRegistration> metrics = new ArrayList<>();
    private final Map<String, String> parts = new HashMap<>();
    private final Predicate<String> wanted;
    private final Predicate<String> wantedParts;
    private String part = "";

    /** Makes empty registrations. */
    public Registrations() {
        this(id -> true, name -> true);
    }

    /**
     * Makes empty registrations of a plugin that was checked before: other parts than the wanted ones are left out, and
     * what has another id than the wanted ones is let go by unread, so that one trial need not pay for a hundred.
     */
    public Registrations(Predicate<String> wanted, Predicate<String> wantedParts) {
        this.wanted = wanted;
        this.wantedParts = wantedParts;
    }

    @Override
    public void part(String name, Consumer<Registry> entries) {
        if (wantedParts.test(name)) {
            String before = part;
            part = name;
            entries.accept(this);
            part = before;
        }
    }

    /** {@return the part that brought a problem; empty when it came by itself} */
    public String partOfProblem(String id) {
        return parts.getOrDefault("problem " + id, "");
    }

    /** {@return the part that brought a method; empty when it came by itself} */
    public String partOfMethod(String id) {
        return parts.getOrDefault("method " + id, "");
    }

    /** {@return what a plugin registers} */
    public static Registrations of(Plugin plugin) {
        Registrations registrations = new Registrations();
        plugin.register(registrations);
        return registrations;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <Q extends Question, P extends Record> ProblemEntry<Q> problem(
            String id, Class<Q> question, Class<P> parameters, MakeProblem<P, ? extends Problem<? extends Q>> make) {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(make, "make");
        ProblemRegistration entry = new ProblemRegistration(
                Check.id(id), question, settings("problem", id, parameters), (MakeProblem<Record, ? extends Problem<?>>)
                        (MakeProblem<?, ?>) make);
        if (!wanted.test(id)) {
            return (ProblemEntry<Q>) (ProblemEntry<?>) entry;
        }
        refuseTwice("problem", id, problems.stream().anyMatch(p -> p.id().equals(id)));
        problems.add(entry);
        parts.put("problem " + id, part);
        return (ProblemEntry<Q>) (ProblemEntry<?>) entry;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <Q, S extends Record> MethodEntry<Q> method(
            String id, Class<Q> question, Class<S> settings, Make<S, ? extends Method<? super Q>> make) {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(make, "make");
        MethodRegistration entry = new MethodRegistration(
                Check.id(id), question, settings("method", id, settings), (Make<Record, ? extends Method<Object>>)
                        (Make<?, ?>) make);
        if (!wanted.test(id)) {
            return (MethodEntry<Q>) (MethodEntry<?>) entry;
        }
        refuseTwice("method", id, methods.stream().anyMatch(m -> m.id().equals(id)));
        methods.add(entry);
        parts.put("method " + id, part);
        return (MethodEntry<Q>) (MethodEntry<?>) entry;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <S extends Record> MetricRegistration metric(String id, Class<S> settings, Make<S, Metric> make) {
        Objects.requireNonNull(make, "make");
        MetricRegistration entry = new MetricRegistration(
                Check.id(id), settings("metric", id, settings), (Make<Record, Metric>) (Make<?, ?>) make);
        if (!wanted.test(id)) {
            return entry;
        }
        refuseTwice("metric", id, metrics.stream().anyMatch(m -> m.id().equals(id)));
        metrics.add(entry);
        return entry;
    }

    private SettingsType settings(String kind, String id, Class<? extends Record> type) {
        try {
            return SettingsType.of(wanted.test(id) ? Objects.requireNonNull(type, "settings") : NoSettings.class);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(kind + " '" + id + "': its defaults do not fit: " + e.getMessage(), e);
        }
    }

    private static void refuseTwice(String kind, String id, boolean twice) {
        if (twice) {
            throw new IllegalArgumentException(kind + " '" + id + "' is registered twice");
        }
    }

    /** {@return the problems, in order of registration} */
    public List<ProblemRegistration> problems() {
        return Collections.unmodifiableList(problems);
    }

    /** {@return the methods, in order of registration} */
    public List<MethodRegistration> methods() {
        return Collections.unmodifiableList(methods);
    }

    /** {@return the metrics, in order of registration} */
    public List<MetricRegistration> metrics() {
        return Collections.unmodifiableList(metrics);
    }
}
