package dev.assay.api.engine;

import dev.assay.api.Capability;
import dev.assay.api.Demand;
import dev.assay.api.Facet;
import dev.assay.api.Family;
import dev.assay.api.Make;
import dev.assay.api.Method;
import dev.assay.api.MethodEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A registered method. */
public final class MethodRegistration implements MethodEntry<Object> {
    private final String id;
    private final Class<?> question;
    private final SettingsType settings;
    private final Make<Record, ? extends Method<Object>> make;
    private List<Capability<?>> needs = List.of();
    private List<Demand> handles = List.of();
    private List<Facet<?>> gives = List.of();
    private Function<Object, Optional<String>> declines = q -> Optional.empty();
    private String title;
    private String summary = "";
    private String source = "";
    private int version = 1;

    MethodRegistration(
            String id, Class<?> question, SettingsType settings, Make<Record, ? extends Method<Object>> make) {
        this.id = id;
        this.question = question;
        this.settings = settings;
        this.make = make;
        this.title = id;
    }

    /** {@return the method with these settings} */
    public Method<Object> make(Map<String, String> given) {
        return make.make(settings.bind(given));
    }

    /**
     * Matches declarations, both ways; nothing is made.
     *
     * @param problem the problem
     * @return why this method cannot answer it, empty when it fits
     */
    public Optional<String> misfit(ProblemRegistration problem) {
        if (!question.isAssignableFrom(problem.question())) {
            return Optional.of("'" + id + "' answers " + question.getSimpleName() + ", '" + problem.id() + "' asks "
                    + problem.question().getSimpleName());
        }
        List<Capability<?>> missing = new ArrayList<>(needs);
        missing.removeAll(problem.offers());
        if (!missing.isEmpty()) {
            return Optional.of("'" + id + "' needs " + missing + ", '" + problem.id() + "' offers " + problem.offers());
        }
        List<Demand> unmet = new ArrayList<>(problem.demands());
        unmet.removeAll(handles);
        if (!unmet.isEmpty()) {
            return Optional.of("'" + problem.id() + "' demands " + unmet + ", '" + id + "' handles " + handles);
        }
        return Optional.empty();
    }

    /** {@return why this method declines this very instance} */
    public Optional<String> declines(Object instance) {
        return declines.apply(instance);
    }

    @Override
    public MethodRegistration needs(Capability<?>... capabilities) {
        needs = List.of(capabilities);
        return this;
    }

    @Override
    public MethodRegistration handles(Demand... demands) {
        handles = List.of(demands);
        return this;
    }

    @Override
    public MethodRegistration declines(Function<? super Object, Optional<String>> reason) {
        declines = reason::apply;
        return this;
    }

    @Override
    public MethodRegistration gives(Facet<?>... facets) {
        gives = List.of(facets);
        return this;
    }

    @Override
    public MethodRegistration title(String text) {
        title = text;
        return this;
    }

    @Override
    public MethodRegistration summary(String text) {
        summary = text;
        return this;
    }

    @Override
    public MethodRegistration source(String text) {
        source = text;
        return this;
    }

    @Override
    public MethodRegistration version(int number) {
        version = number;
        return this;
    }

    /** {@return the id} */
    public String id() {
        return id;
    }

    /** {@return the class of the questions it answers} */
    public Class<?> question() {
        return question;
    }

    /** {@return the family of the question} */
    public String family() {
        Family family = question.getAnnotation(Family.class);
        return family == null ? "general" : family.value();
    }

    /** {@return the settings} */
    public SettingsType settings() {
        return settings;
    }

    /** {@return the capabilities needed} */
    public List<Capability<?>> needs() {
        return needs;
    }

    /** {@return the demands handled} */
    public List<Demand> handles() {
        return handles;
    }

    /** {@return the kinds of facets that answers claim to have} */
    public List<Facet<?>> gives() {
        return gives;
    }

    /** {@return the title} */
    public String title() {
        return title;
    }

    /** {@return how it works, in words} */
    public String summary() {
        return summary;
    }

    /** {@return the source} */
    public String source() {
        return source;
    }

    /** {@return the version of the method} */
    public int version() {
        return version;
    }
}
