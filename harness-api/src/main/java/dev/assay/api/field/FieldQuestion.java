package dev.assay.api.field;

import dev.assay.api.Capability;
import dev.assay.api.Family;
import dev.assay.api.Meters;
import dev.assay.api.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private final Map<String, String> quantities;

    private FieldQuestion(
            Domain domain,
            Places places,
            List<Equation> equations,
            List<Condition> conditions,
            Map<String, String> quantities) {
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
                Map.of());
    }

    /** {@return this question with one equation more} */
    public FieldQuestion equation(Equation equation) {
        return new FieldQuestion(domain, places, plus(equations, equation), conditions, quantities);
    }

    /** {@return this question with one boundary condition more} */
    public FieldQuestion condition(Condition condition) {
        return new FieldQuestion(domain, places, equations, plus(conditions, condition), quantities);
    }

    /** {@return this question with a scalar quantity wanted, by name; a pure number} */
    public FieldQuestion quantity(String name) {
        return quantity(name, "1");
    }

    /** {@return this question with a scalar quantity wanted, by name, in a unit} */
    public FieldQuestion quantity(String name, String unit) {
        Map<String, String> more = new LinkedHashMap<>(quantities);
        more.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(unit, "unit"));
        return new FieldQuestion(domain, places, equations, conditions, more);
    }

    /** {@return this question asked at other places} */
    public FieldQuestion at(Places others) {
        return new FieldQuestion(domain, Objects.requireNonNull(others, "others"), equations, conditions, quantities);
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
        return List.copyOf(quantities.keySet());
    }

    /** {@return the unit of a quantity, "1" for pure numbers and for names that are not asked} */
    public String unit(String quantity) {
        return quantities.getOrDefault(quantity, "1");
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
