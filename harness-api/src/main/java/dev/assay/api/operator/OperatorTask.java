package dev.assay.api.operator;

import dev.assay.api.Capability;
import dev.assay.api.Check;
import dev.assay.api.Family;
import dev.assay.api.Meters;
import dev.assay.api.Question;
import dev.assay.api.field.Places;
import dev.assay.api.field.Unknown;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The question "learn from solved instances; predict the fields of {@link #tests} others". Answered by one field an
 * unknown, under its name: the places of the first instance, then of the second, ….
 *
 * @since 1.0
 */
@Family("multiphysics-pde")
public final class OperatorTask implements Question {
    /** Solved instances to learn from; each one taken counts. */
    public static final Capability<Examples> EXAMPLES =
            Capability.of("examples", Examples.class, "instances", (examples, meter) -> new Examples() {
                @Override
                public int count() {
                    return examples.count();
                }

                @Override
                public Example get(int i) {
                    meter.count(1);
                    return examples.get(i);
                }
            });

    /** The equations behind the instances to predict, for methods that solve them. */
    public static final Capability<Posed> EQUATIONS =
            Capability.of("equations", Posed.class, "equations", (posed, meter) -> j -> {
                meter.count(1);
                return posed.question(j);
            });

    private final Places places;
    private final List<Unknown> unknowns;
    private final double[][] tests;
    private final Examples examples;
    private final Posed posed;

    private OperatorTask(Places places, List<Unknown> unknowns, double[][] tests, Examples examples, Posed posed) {
        this.places = places;
        this.unknowns = unknowns;
        this.tests = tests;
        this.examples = examples;
        this.posed = posed;
    }

    /**
     * Makes the question.
     *
     * @param places where the fields are wanted
     * @param unknowns the fields, real
     * @param tests inputs of the instances to predict, at least one, all of the same length
     * @param examples solved instances, at least one
     * @return the question
     */
    public static OperatorTask of(Places places, List<Unknown> unknowns, double[][] tests, Examples examples) {
        Check.positive("tests", tests.length);
        Check.positive("examples", examples.count());
        double[][] own = new double[tests.length][];
        for (int j = 0; j < tests.length; j++) {
            Check.length("test " + j, tests[j], tests[0].length);
            own[j] = tests[j].clone();
        }
        return new OperatorTask(Objects.requireNonNull(places, "places"), List.copyOf(unknowns), own, examples, null);
    }

    /** {@return this question with the equations behind the instances to predict} */
    public OperatorTask with(Posed equations) {
        return new OperatorTask(places, unknowns, tests, examples, Objects.requireNonNull(equations, "equations"));
    }

    /** {@return where the fields are wanted} */
    public Places places() {
        return places;
    }

    /** {@return the fields wanted} */
    public List<Unknown> unknowns() {
        return unknowns;
    }

    /** {@return how many instances to predict} */
    public int tests() {
        return tests.length;
    }

    /** {@return the input of the {@code j}th instance to predict; a copy} */
    public double[] test(int j) {
        return tests[j].clone();
    }

    @Override
    public Set<Capability<?>> offers() {
        return posed == null ? Set.of(EXAMPLES) : Set.of(EQUATIONS, EXAMPLES);
    }

    /** {@return the function under a key}
     * @throws IllegalArgumentException when this question does not offer it */
    public <T> T need(Capability<T> key) {
        return find(key)
                .orElseThrow(() ->
                        new IllegalArgumentException("the task does not offer " + key + "; it offers " + offers()));
    }

    /** {@return the function under a key} */
    public <T> Optional<T> find(Capability<T> key) {
        Object found = key.equals(EXAMPLES) ? examples : key.equals(EQUATIONS) ? posed : null;
        return Optional.ofNullable(key.type().cast(found));
    }

    @Override
    public OperatorTask metered(Meters meters) {
        Posed counted = posed == null ? null : EQUATIONS.metered(posed, meters.of(EQUATIONS.unit()));
        return new OperatorTask(
                places, unknowns, tests, EXAMPLES.metered(examples, meters.of(EXAMPLES.unit())), counted);
    }
}
