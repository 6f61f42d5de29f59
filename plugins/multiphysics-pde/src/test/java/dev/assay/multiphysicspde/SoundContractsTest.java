package dev.assay.multiphysicspde;

import static dev.assay.api.Facets.FIELD;
import static dev.assay.api.Facets.QUANTITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.assay.api.Answer;
import dev.assay.api.value.Estimate;
import dev.assay.multiphysicspde.problem.SoundOnDisc;
import dev.assay.testkit.MethodCase;
import dev.assay.testkit.MethodCases;
import dev.assay.testkit.ProblemCase;
import dev.assay.testkit.ProblemCases;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Sound around a disc: contracts, exact answers, and two methods that agree. */
class SoundContractsTest {
    @Nested
    @ParameterizedClass(name = "{0}")
    @MethodSource("dev.assay.multiphysicspde.SoundContractsTest#problems")
    class Problems extends ProblemCases {
        Problems() {
            super(new MultiphysicsPlugin());
        }
    }

    @Nested
    @ParameterizedClass(name = "{0}")
    @MethodSource("dev.assay.multiphysicspde.SoundContractsTest#methods")
    class Methods extends MethodCases {
        Methods() {
            super(new MultiphysicsPlugin());
        }
    }

    static Stream<ProblemCase> problems() {
        return Stream.of(
                ProblemCase.of("elastic-cylinder").withoutRandomInput(),
                ProblemCase.of("acoustic-structure")
                        .other("A", "800")
                        .other("x0", "4")
                        .other("y0", "5")
                        .other("s", "12"));
    }

    static Stream<MethodCase> methods() {
        return Stream.of("q1-elasticity-acoustics", "q2-elasticity-acoustics")
                .map(id -> MethodCase.of(id)
                        .withoutRandomness()
                        .with("finest", "24")
                        .patience(20)
                        .onProblem("elastic-cylinder")
                        .onProblem("acoustic-structure"));
    }

    private static double error(Answer answer, Trials.Trial trial, String name) {
        Estimate exact = trial.truth().get(QUANTITY.named(name));
        return answer.get(QUANTITY.named(name)).distance(exact) / exact.modulus();
    }

    @ParameterizedTest
    @CsvSource({"q1-elasticity-acoustics, 64, 1e-2", "q2-elasticity-acoustics, 48, 1e-4"})
    void theCylinderMovesAsTheSeriesSays(String method, String finest, double bound) {
        var trial = Trials.run("elastic-cylinder", Map.of(), method, Map.of("finest", finest));
        assertThat(trial.snapshots()).hasSizeGreaterThanOrEqualTo(6);
        for (String name : new String[] {"discX", "discY"}) {
            assertThat(error(trial.last(), trial, name)).isLessThan(bound);
        }
        assertThat(trial.scores("relative-l2", trial.last()))
                .containsOnlyKeys("p", "X", "Y")
                .allSatisfy((field, e) -> assertThat(e).isLessThan(10 * bound));
    }

    @Test
    void bilinearAndBiquadraticElementsAgreeInAnUnevenFluid() {
        Map<String, String> narrow = Map.of("A", "900", "x0", "6", "y0", "-4", "s", "5");
        var one = Trials.run("acoustic-structure", narrow, "q1-elasticity-acoustics", Map.of("finest", "64"));
        var two = Trials.run("acoustic-structure", narrow, "q2-elasticity-acoustics", Map.of("finest", "32"));
        for (String name : new String[] {"discX", "discY"}) {
            Estimate a = one.last().get(QUANTITY.named(name));
            Estimate b = two.last().get(QUANTITY.named(name));
            assertThat(a.distance(b) / b.modulus()).as(name).isLessThan(0.02);
        }
        assertThat(two.last().get(QUANTITY.named("discX")).modulus()).isBetween(1e-15, 1e-9);
    }

    @Tag("slow")
    @Test
    void theTruthOfTheUnevenFluidIsWithinItsErrorOfAFinerMesh() {
        Map<String, String> narrow = Map.of("A", "900", "x0", "6", "y0", "-4", "s", "5");
        var fine = Trials.run(
                "acoustic-structure", narrow, "q2-elasticity-acoustics", Map.of("coarsest", "128", "finest", "128"));
        for (String name : new String[] {"discX", "discY"}) {
            Estimate exact = fine.truth().get(QUANTITY.named(name));
            assertThat(fine.last().get(QUANTITY.named(name)).distance(exact)).isLessThan(exact.error());
            assertThat(exact.error()).isLessThan(1e-4 * exact.modulus());
        }
    }

    @Test
    void everyParameterChangesTheAnswer() {
        Map<String, String> base = Map.of("A", "700", "x0", "3", "y0", "-4", "s", "9", "f", "50");
        Estimate was = centre(base);
        Map.of("A", "800", "x0", "4", "y0", "5", "s", "12", "f", "60").forEach((name, value) -> {
            Map<String, String> changed = new HashMap<>(base);
            changed.put(name, value);
            assertThat(centre(changed).distance(was)).as(name).isGreaterThan(1e-3 * was.modulus());
        });
    }

    private static Estimate centre(Map<String, String> parameters) {
        return Trials.run("acoustic-structure", parameters, "q1-elasticity-acoustics", Map.of("finest", "8"))
                .last()
                .get(QUANTITY.named("discX"));
    }

    @Test
    void fieldsAreGivenWhereTheyExist() {
        var answer = Trials.run("elastic-cylinder", Map.of(), "q2-elasticity-acoustics", Map.of("finest", "8"))
                .last();
        double[] p = answer.get(FIELD.named("p")).values();
        double[] x = answer.get(FIELD.named("X")).values();
        int inside = 0;
        for (int k = 0; k < p.length; k++) {
            assertThat(Double.isNaN(p[k])).isNotEqualTo(Double.isNaN(x[k]));
            inside += Double.isNaN(p[k]) ? 1 : 0;
        }
        assertThat(inside / 4096.0).isCloseTo(Math.PI / 64, within(0.003));
    }

    @Test
    void refusesWhatIsOutsideItsRange() {
        assertThatThrownBy(() -> new SoundOnDisc.Parameters(100, 0, 0, 10, 50)).hasMessageContaining("A must");
    }
}
