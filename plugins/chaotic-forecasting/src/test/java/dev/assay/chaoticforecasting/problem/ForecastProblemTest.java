package dev.assay.chaoticforecasting.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.assay.api.Facets;
import dev.assay.api.Truth;
import dev.assay.api.TruthRun;
import dev.assay.api.engine.EngineInstance;
import dev.assay.api.engine.Kept;
import dev.assay.api.engine.Seed;
import dev.assay.api.value.Series;
import dev.assay.chaoticforecasting.Defaults;
import dev.assay.chaoticforecasting.catalogue.Catalogue;
import dev.assay.chaoticforecasting.catalogue.Entry;
import dev.assay.chaoticforecasting.system.Systems;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForecastProblemTest {
    @TempDir
    Path folder;

    private static ForecastProblem lorenz(int instance, String... set) {
        return problem("lorenz", instance, set);
    }

    private static ForecastProblem problem(String id, int instance, String... set) {
        Map<String, String> given = set.length == 0 ? Map.of() : Map.of(set[0], set[1]);
        SystemParameters p = Defaults.of(SystemParameters.class, given);
        Entry entry = Catalogue.of(id);
        return new ForecastProblem(p.protocol(entry), Systems.of(entry, p.parameters()), Defaults.instance(instance));
    }

    private Truth truth(ForecastProblem problem) {
        TruthRun work = new EngineInstance(Seed.of(1), Kept.inMemory(), 1);
        return problem.truth(work);
    }

    @Test
    void gridIsThatOfThePublishedData() {
        Series past = lorenz(1).question().past();
        assertThat(past.length()).isEqualTo(1000);
        assertThat(past.step()).as("both ends included").isCloseTo(12 * 1.5008 / 1199, within(1e-15));
        assertThat(1.5008 / past.step()).as("rows a period").isCloseTo(99.91667, within(1e-5));
        assertThat(lorenz(1).question().horizon()).isEqualTo(200);
    }

    @Test
    void publishedStartIsTheFirstRow() {
        assertThat(lorenz(1, "start", "published").question().past().rows()[0])
                .containsExactly(-9.7869288, -15.03852, 20.533978);
        Series past = problem("mackeyglass", 1, "start", "published").question().past();
        assertThat(past.start()).as("the grid begins at τ").isEqualTo(16);
        assertThat(past.get(0, 9)).isCloseTo(0.83347846, within(1e-15));
        assertThat(past.dimension()).isEqualTo(10);
    }

    @Test
    void truthGoesOnWhereThePastEnds() {
        ForecastProblem problem = lorenz(3);
        Series past = problem.question().past();
        Series next = truth(problem).get(Facets.FORECAST);
        assertThat(next.start()).isCloseTo(problem.question().forecastStart(), within(1e-12));
        for (int c = 0; c < 3; c++) {
            double jump = next.get(0, c) - 2 * past.get(999, c) + past.get(998, c);
            assertThat(Math.abs(jump)).as("curvature at the cut").isLessThan(1.5);
        }
    }

    @Test
    void instancesDifferAndAreTheSameToTheBit() {
        assertThat(lorenz(1).question().past().values())
                .isEqualTo(lorenz(1).question().past().values())
                .isNotEqualTo(lorenz(2).question().past().values());
    }

    @Test
    void noiseIsOnThePastAlone() {
        ForecastProblem clean = lorenz(4);
        ForecastProblem noisy = lorenz(4, "noise", "0.1");
        double[] a = clean.question().past().values();
        double[] b = noisy.question().past().values();
        double[] difference = new double[a.length];
        Arrays.setAll(difference, i -> b[i] - a[i]);
        double[] expected = Deviations.of(a, 3);
        double[] found = Deviations.of(difference, 3);
        for (int c = 0; c < 3; c++) {
            assertThat(found[c] / expected[c]).isCloseTo(0.1, within(0.01));
        }
        assertThat(truth(noisy).get(Facets.FORECAST).values())
                .isEqualTo(truth(clean).get(Facets.FORECAST).values());
    }

    @Test
    void horizonOfTruthIsSomePeriodsAndToldInTheSource() {
        ForecastProblem problem = lorenz(1);
        Truth truth = truth(problem);
        double horizon = truth.get(ChaosFacets.HORIZON_OF_TRUTH).value();
        assertThat(horizon).isBetween(2 * 1.5, 12 * 1.5);
        assertThat(truth.error(Facets.FORECAST)).isBetween(1e-9, 1e-3);
        assertThat(truth.source(Facets.FORECAST)).contains("tolerance 1e-12").contains("time units");
        assertThat(truth.get(ChaosFacets.LARGEST_EXPONENT).value()).isEqualTo(0.8917098035724058);
    }

    @Test
    void slowChaosIsTrueForMorePeriods() {
        Truth truth = truth(problem("rossler", 1));
        assertThat(truth.get(ChaosFacets.HORIZON_OF_TRUTH).value()).isBetween(6 * 5.9086, 12 * 5.9086);
        assertThat(truth.error(Facets.FORECAST)).isLessThan(1e-8);
    }

    @Test
    void otherStretchesAreAnotherOrbit() {
        ForecastProblem problem = lorenz(1);
        Truth truth = truth(problem);
        Series others = truth.get(ChaosFacets.OTHER_STRETCHES);
        assertThat(others.length()).isEqualTo(8 * 200);
        assertThat(others.get(0, 0)).isNotEqualTo(problem.question().past().get(0, 0));
    }

    @Test
    void parametersReachTheField() {
        assertThat(lorenz(1, "parameters", "rho=29").question().past().values())
                .isNotEqualTo(lorenz(1).question().past().values());
        assertThat(lorenz(1, "pointsPerPeriod", "30").question().past().length())
                .isEqualTo(160);
    }

    @Test
    void nonsenseIsRefused() {
        assertThatThrownBy(() -> lorenz(1, "horizon", "1199")).hasMessageContaining("horizon");
        assertThatThrownBy(() -> lorenz(1, "start", "here")).hasMessageContaining("'here'");
        assertThatThrownBy(() -> lorenz(1, "parameters", "sigma=NaN")).hasMessageContaining("sigma");
        assertThatThrownBy(() -> lorenz(1, "parameters", "roh=29"))
                .hasMessageContaining("'lorenz' has no parameter 'roh'; did you mean 'rho'?");
        assertThatThrownBy(() -> lorenz(1, "parameters", "rho")).hasMessageContaining("name=number");
        assertThatThrownBy(() -> lorenz(1, "parameters", "rho=1, rho=2")).hasMessageContaining("twice");
        assertThatThrownBy(() -> Catalogue.of("lorentz")).hasMessageContaining("did you mean 'lorenz'?");
        assertThatThrownBy(() -> problem("sprotta", 1, "parameters", "a=1")).hasMessageContaining("it has none");
        assertThatThrownBy(() -> problem("mackeyglass", 1, "parameters", "tau=-1"))
                .hasMessageContaining("'tau'");
        assertThatThrownBy(() -> problem("rossler", 1, "parameters", "a=3")).hasMessageContaining("escapes");
        assertThatThrownBy(() -> lorenz(1, "tolerance", "1e-15")).hasMessageContaining("tolerance");
        assertThatThrownBy(() -> lorenz(1, "noise", "-1")).hasMessageContaining("noise");
        assertThatThrownBy(() -> lorenz(1, "periods", "100000")).hasMessageContaining("1000000");
    }
}
