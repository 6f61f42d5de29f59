package dev.assay.multiphysicspde;

import static dev.assay.api.Facets.FIELD;
import static dev.assay.api.Facets.QUANTITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.assay.api.Answer;
import dev.assay.api.field.FieldQuestion;
import dev.assay.api.value.Estimate;
import dev.assay.multiphysicspde.problem.CylinderScattering;
import dev.assay.testkit.MethodCase;
import dev.assay.testkit.MethodCases;
import dev.assay.testkit.ProblemCase;
import dev.assay.testkit.ProblemCases;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wave problems and their methods keep their contracts, and find the exact answers. */
class WaveContractsTest {
    @Nested
    @ParameterizedClass(name = "{0}")
    @MethodSource("dev.assay.multiphysicspde.WaveContractsTest#problems")
    class Problems extends ProblemCases {
        Problems() {
            super(new MultiphysicsPlugin());
        }
    }

    @Nested
    @ParameterizedClass(name = "{0}")
    @MethodSource("dev.assay.multiphysicspde.WaveContractsTest#methods")
    class Methods extends MethodCases {
        Methods() {
            super(new MultiphysicsPlugin());
        }
    }

    static Stream<ProblemCase> problems() {
        return Stream.of(ProblemCase.of("dielectric-cylinder").withoutRandomInput());
    }

    static Stream<MethodCase> methods() {
        return Stream.of("helmholtz-direct", "helmholtz-iterative", "helmholtz-compact", "lippmann-schwinger")
                .map(id -> MethodCase.of(id)
                        .withoutRandomness()
                        .with("finest", "32")
                        .patience(20)
                        .onProblem("dielectric-cylinder"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"helmholtz-direct", "helmholtz-iterative", "helmholtz-compact", "lippmann-schwinger"})
    void everySolverFindsTheCylinder(String method) {
        var trial = Trials.run("dielectric-cylinder", Map.of(), method, Map.of("coarsest", "32", "finest", "128"));
        Answer answer = trial.last();
        assertThat(trial.snapshots()).hasSizeGreaterThanOrEqualTo(5);
        assertThat(error(answer, trial, "eCentre")).isLessThan(0.02);
        assertThat(error(answer, trial, "eMax")).isLessThan(0.005);
        assertThat(trial.scores("relative-l2", answer).get("E")).isLessThan(0.009);
    }

    @Test
    void twiceTheDifferenceOfTwoGridsBoundsTheError() {
        var trial = Trials.run(
                "dielectric-cylinder", Map.of("R", "12", "f", "3.5"), "helmholtz-compact", Map.of("finest", "128"));
        // the last answer is given twice: 128, 128, 96, 64 backwards
        int last = trial.snapshots().size() - 1;
        for (String name : new String[] {"eCentre", "eMax"}) {
            Estimate fine = trial.snapshots().get(last).get(QUANTITY.named(name));
            Estimate coarse = trial.snapshots().get(last - 3).get(QUANTITY.named(name));
            assertThat(fine.distance(trial.truth().get(QUANTITY.named(name)))).isLessThan(2 * fine.distance(coarse));
        }
    }

    private static double error(Answer answer, Trials.Trial trial, String name) {
        Estimate exact = trial.truth().get(QUANTITY.named(name));
        return answer.get(QUANTITY.named(name)).distance(exact) / exact.modulus();
    }

    @Test
    void theTruthHasTheKnownValueAtTheCentre() {
        Estimate e = Trials.truth("dielectric-cylinder", Map.of(), 5).get(QUANTITY.named("eCentre"));
        assertThat(e.isComplex()).isTrue();
        assertThat(e.value()).isCloseTo(-3.25417662e5, within(1e-3));
        assertThat(e.imaginary()).isCloseTo(1.73247849e5, within(1e-3));
    }

    @Test
    void withoutContrastOnlyTheIncidentWaveIsThere() {
        var truth = Trials.truth("dielectric-cylinder", Map.of("epsr", "1"), 5);
        assertThat(truth.get(QUANTITY.named("eMax")).value()).isCloseTo(3e5, within(1e-3));
        assertThat(truth.get(QUANTITY.named("eCentre")).value()).isCloseTo(3e5, within(1e-3));
        double[] re = truth.get(FIELD.named("E")).values();
        FieldQuestion q = (FieldQuestion)
                Trials.problem("dielectric-cylinder", Map.of("epsr", "1"), 5).question();
        double k0 = 2 * Math.PI * 4e9 / 299792458;
        for (int k = 0; k < re.length; k += 97) {
            double phase =
                    k0 * (0.5 * q.places().x(k) + Math.sqrt(0.75) * q.places().y(k));
            assertThat(re[k]).isCloseTo(3e5 * Math.cos(phase), within(1e-3));
        }
    }

    @Test
    void refusesWhatIsOutsideItsRange() {
        assertThatThrownBy(() -> new CylinderScattering.Parameters(70, 11.7, 4)).hasMessageContaining("R must");
    }
}
