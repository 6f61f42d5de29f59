package dev.assay.multiphysicspde.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.assay.api.Facets;
import dev.assay.api.Truth;
import dev.assay.api.engine.EngineInstance;
import dev.assay.api.engine.Kept;
import dev.assay.api.engine.Seed;
import dev.assay.api.value.Estimate;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeatedCavityTest {
    /** Hortmann, Perić and Scheuerer 1990. */
    @Test
    void theTrueNusseltNumberIsThePublishedOne() {
        check(1e5, 4.5216, 2e-4);
    }

    /** de Vahl Davis 1983 (three digits), Hortmann, Perić and Scheuerer 1990, Le Quéré 1991. */
    @Tag("slow")
    @ParameterizedTest
    @CsvSource({"1e3, 1.1178, 5e-4", "1e4, 2.2448, 1e-4", "1e6, 8.8252, 3e-4"})
    void soItIsAtOtherRayleighNumbers(double ra, double published, double tolerance) {
        check(ra, published, tolerance);
    }

    private static void check(double ra, double published, double tolerance) {
        var instance = new EngineInstance(Seed.of(1), Kept.inMemory(), 1);
        var problem = new HeatedCavity(new HeatedCavity.Parameters(ra, 0.71), instance);
        Estimate nu = problem.truth(instance).get(Facets.QUANTITY.named("nusselt"));
        assertThat(nu.value()).isCloseTo(published, within(tolerance));
        assertThat(nu.error()).isPositive().isLessThan(1e-3);
    }

    /** Table I of de Vahl Davis 1983, whose errors the author puts below one per cent at this Rayleigh number. */
    @Test
    void theExtremaAreThePublishedOnes() {
        var instance = new EngineInstance(Seed.of(1), Kept.inMemory(), 1);
        Truth truth = new HeatedCavity(new HeatedCavity.Parameters(1e5, 0.71), instance).truth(instance);
        Map<String, Double> published = Map.of("nusseltMax", 7.717, "nusseltMin", 0.729, "uMax", 34.73, "vMax", 68.59);
        published.forEach((name, value) -> {
            Estimate ours = truth.get(Facets.QUANTITY.named(name));
            assertThat(ours.value()).as(name).isCloseTo(value, within(2e-3 * value));
            assertThat(ours.error()).as(name).isPositive().isLessThan(1e-3 * value);
        });
    }

    /** Polynomials and finite volumes share no line of code. */
    @Tag("slow")
    @Test
    void theTwoReferencesAgreeWithinTheirErrors() {
        var instance = new EngineInstance(Seed.of(1), Kept.inMemory(), 1);
        var question = new HeatedCavity(new HeatedCavity.Parameters(1e5, 0.71), instance).question();
        int n = question.places().count();
        double[] a = CavityTruth.spectral(question);
        double[] b = CavityTruth.finiteVolumes(question);
        for (int f = 0; f < 3; f++) {
            double square = 0;
            for (int k = f * n; k < (f + 1) * n; k++) {
                square += (a[k] - b[k]) * (a[k] - b[k]) / n;
            }
            double difference = Math.sqrt(square);
            assertThat(difference).isLessThan(a[3 * n + f] + b[3 * n + f]);
            assertThat(a[3 * n + f]).isLessThan(b[3 * n + f] / 10);
        }
        for (int q = 0; q < CavityTruth.QUANTITIES.size(); q++) {
            int at = 3 * n + 3 + 2 * q;
            assertThat(a[at]).as(CavityTruth.QUANTITIES.get(q)).isCloseTo(b[at], within(a[at + 1] + b[at + 1]));
        }
    }

    @Test
    void refusesWhatIsOutsideItsRange() {
        assertThatThrownBy(() -> new HeatedCavity.Parameters(0, 0.71)).hasMessageContaining("Ra");
        assertThatThrownBy(() -> new HeatedCavity.Parameters(1e5, Double.NaN)).hasMessageContaining("Pr");
    }
}
