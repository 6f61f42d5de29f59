package dev.assay.api.engine;

import dev.assay.api.Capability;
import dev.assay.api.Demand;
import dev.assay.api.ExhibitMaker;
import dev.assay.api.Facet;
import dev.assay.api.Family;
import dev.assay.api.Instance;
import dev.assay.api.MakeProblem;
import dev.assay.api.Problem;
import dev.assay.api.ProblemEntry;
import dev.assay.api.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A registered problem. */
public final class ProblemRegistration implements ProblemEntry<Question> {
    private final String id;
    private final Class<? extends Question> question;
    private final SettingsType parameters;
    private final MakeProblem<Record, ? extends Problem<?>> make;
    private List<Capability<?>> offers = List.of();
    private List<Demand> demands = List.of();
    private List<Facet<?>> knows = List.of();
    private final List<ExhibitRegistration> exhibits = new ArrayList<>();
    private String title;
    private String summary = "";
    private String source = "";
    private String solver = "";
    private int version = 1;

    ProblemRegistration(
            String id,
            Class<? extends Question> question,
            SettingsType parameters,
            MakeProblem<Record, ? extends Problem<?>> make) {
        this.id = id;
        this.question = question;
        this.parameters = parameters;
        this.make = make;
        this.title = id;
    }

    /** {@return an instance with these parameters} */
    public Problem<?> make(Map<String, String> given, Instance instance) {
        return make.make(parameters.bind(given), instance);
    }

    @Override
    public ProblemRegistration offers(Capability<?>... capabilities) {
        offers = List.of(capabilities);
        return this;
    }

    @Override
    public ProblemRegistration demands(Demand... all) {
        demands = List.of(all);
        return this;
    }

    @Override
    public ProblemRegistration knows(Facet<?>... facets) {
        knows = List.of(facets);
        return this;
    }

    @Override
    public ProblemRegistration title(String text) {
        title = text;
        return this;
    }

    @Override
    public ProblemRegistration summary(String text) {
        summary = text;
        return this;
    }

    @Override
    public ProblemRegistration source(String text) {
        source = text;
        return this;
    }

    @Override
    public ProblemRegistration version(int number) {
        version = number;
        return this;
    }

    @Override
    public ProblemRegistration exhibit(String text, Facet<?> of, ExhibitMaker<? super Question> maker) {
        if (exhibits.size() == 3) {
            throw new IllegalArgumentException("problem '" + id + "' has more than three exhibits");
        }
        exhibits.add(new ExhibitRegistration(text, of, maker));
        return this;
    }

    @Override
    public ProblemRegistration solvedBy(String method) {
        solver = method;
        return this;
    }

    /** {@return the id} */
    public String id() {
        return id;
    }

    /** {@return the class of the question} */
    public Class<? extends Question> question() {
        return question;
    }

    /** {@return the family of the question} */
    public String family() {
        Family family = question.getAnnotation(Family.class);
        return family == null ? "general" : family.value();
    }

    /** {@return the parameters} */
    public SettingsType parameters() {
        return parameters;
    }

    /** {@return the capabilities claimed} */
    public List<Capability<?>> offers() {
        return offers;
    }

    /** {@return the demands} */
    public List<Demand> demands() {
        return demands;
    }

    /** {@return the kinds of facets that the truth claims to know} */
    public List<Facet<?>> knows() {
        return knows;
    }

    /** {@return the exhibits} */
    public List<ExhibitRegistration> exhibits() {
        return List.copyOf(exhibits);
    }

    /** {@return the title} */
    public String title() {
        return title;
    }

    /** {@return the definition in words} */
    public String summary() {
        return summary;
    }

    /** {@return the source} */
    public String source() {
        return source;
    }

    /** {@return the id of the method that gives reference solutions, empty if none does} */
    public String solver() {
        return solver;
    }

    /** {@return the version of the definition} */
    public int version() {
        return version;
    }

    /**
     * A registered exhibit.
     *
     * @param title what it shows
     * @param of the facet it draws
     * @param maker makes it
     */
    public record ExhibitRegistration(String title, Facet<?> of, ExhibitMaker<? super Question> maker) {}
}
