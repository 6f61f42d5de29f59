package dev.assay.api.field;

import dev.assay.api.Capability;
import dev.assay.api.Family;
import dev.assay.api.Meters;
import dev.assay.api.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The question "solve these equations on this domain; give the unknowns at these places, and these quantities". White
 * box: its cost is time, with the work that methods declare ({@code run.count("unknowns", n)}) beside it.
 *
 * @since 1.0
 */
@Family("multiphysics-pde")
public final class FieldQuestion implements Question {
    private final Domain domain;
    private final Places places;
    private final List<Equation> equations;
    private final List<Condition> conditions;
    private final List<String> quantities;

    private FieldQuestion(
            Domain domain,
            Places places,
            List<Equation> equations,
            List<Condition> conditions,
            List<String> quantities) {
        this.domain = domain;
        this.places = places;
        this.equations = equations;
        this.conditions = conditions;
        this.quantities = quantities;
    }

    /** {@return a question without equations, to start from} */
    public static FieldQuestion on(Domain domain, Places places) {
        return new FieldQuestion(
                Objects.requireNonNull(domain, "domain"),
                Objects.requireNonNull(places, "places"),
                List.of(),
                List.of(),
                List.of());
    }

    /** {@return this question with one equation more} */
    public FieldQuestion equation(Equation equation) {
        return new FieldQuestion(domain, places, plus(equations, equation), conditions, quantities);
    }

    /** {@return this question with one boundary condition more} */
    public FieldQuestion condition(Condition condition) {
        return new FieldQuestion(domain, places, equations, plus(conditions, condition), quantities);
    }

    /** {@return this question with a scalar quantity wanted, by name} */
    public FieldQuestion quantity(String name) {
        return new FieldQuestion(domain, places, equations, conditions, plus(quantities, name));
    }

    private static <T> List<T> plus(List<T> list, T item) {
        List<T> more = new ArrayList<>(list);
        more.add(Objects.requireNonNull(item, "item"));
        return List.copyOf(more);
    }

    /** {@return the domain} */
    public Domain domain() {
        return domain;
    }

    /** {@return where values are wanted} */
    public Places places() {
        return places;
    }

    /** {@return the equations} */
    public List<Equation> equations() {
        return equations;
    }

    /** {@return the equations of a class, in the order given} */
    public <E extends Equation> List<E> equations(Class<E> type) {
        return equations.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** {@return the unknowns of all equations, in order} */
    public List<Unknown> unknowns() {
        return equations.stream()
                .flatMap(equation -> equation.unknowns().stream())
                .distinct()
                .toList();
    }

    /** {@return the boundary conditions} */
    public List<Condition> conditions() {
        return conditions;
    }

    /** {@return the condition of an unknown on a part of the boundary} */
    public Optional<Condition> condition(Unknown unknown, String part) {
        return conditions.stream()
                .filter(c -> c.unknown().equals(unknown) && c.part().equals(part))
                .findFirst();
    }

    /** {@return the names of the scalar quantities wanted} */
    public List<String> quantities() {
        return quantities;
    }

    @Override
    public Set<Capability<?>> offers() {
        return Set.of();
    }

    @Override
    public FieldQuestion metered(Meters meters) {
        return this;
    }
}
