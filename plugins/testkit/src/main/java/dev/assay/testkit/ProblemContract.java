package dev.assay.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import dev.assay.api.Answer;
import dev.assay.api.Capability;
import dev.assay.api.Exhibit;
import dev.assay.api.Facet;
import dev.assay.api.Facets;
import dev.assay.api.Plugin;
import dev.assay.api.Problem;
import dev.assay.api.Question;
import dev.assay.api.Truth;
import dev.assay.api.density.Base;
import dev.assay.api.density.Density;
import dev.assay.api.density.ExactSampler;
import dev.assay.api.density.LogDensity;
import dev.assay.api.density.Modes;
import dev.assay.api.engine.EngineJudging;
import dev.assay.api.engine.Kept;
import dev.assay.api.engine.ProblemRegistration;
import dev.assay.api.engine.Seed;
import dev.assay.api.engine.SettingsType;
import dev.assay.api.value.Estimate;
import dev.assay.api.value.Field;
import dev.assay.api.value.Series;
import dev.assay.api.value.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * What every problem must do. Extend it, name plugin and problem.
 *
 * @since 1.0
 */
@TestInstance(Lifecycle.PER_CLASS)
public abstract class ProblemContract {
    private static final int SAMPLES = 200_000;
    private static final int STEIN_SAMPLES = 20_000;

    // By problem: one test instance serves all rows of a table.
    private final Map<String, Kept> kept = new HashMap<>();
    private final Map<String, Truth> opened = new HashMap<>();

    /** For subclasses. */
    protected ProblemContract() {}

    /** {@return the plugin} */
    protected abstract Plugin plugin();

    /** {@return the problem's id} */
    protected abstract String problem();

    /** {@return parameters other than the defaults, as text} */
    protected Map<String, String> parameters() {
        return Map.of();
    }

    /** {@return whether another instance seed gives another question} */
    protected boolean hasRandomInput() {
        return true;
    }

    /** {@return coordinates whose moments converge too slowly for a check by samples (heavy tails)} */
    protected Set<Integer> heavyTailed() {
        return Set.of();
    }

    /** {@return how far from the origin gradients are compared with differences} */
    protected double probeScale() {
        return 1;
    }

    /** {@return whether E ∇ ln γ = 0 can be seen by samples; not so where gradients have no variance} */
    protected boolean gradientsHaveVariance() {
        return true;
    }

    /** {@return parameters that need not change question or truth} */
    protected Set<String> inertParameters() {
        return Set.of();
    }

    /** {@return for parameters whose other values cannot be guessed: another good value, as text} */
    protected Map<String, String> otherValues() {
        return Map.of();
    }

    /** {@return an answer to draw exhibits from; by default what the truth knows, exact samples, all spins up} */
    protected Answer simpleAnswer(Question question, Truth truth) {
        return Perfect.answer(question, truth, 500);
    }

    private ProblemRegistration registration() {
        return Trials.problem(plugin(), problem());
    }

    private Problem<?> instance(long seed) {
        return Trials.instance(registration(), parameters(), Seed.of(seed));
    }

    private Truth truth() {
        return opened.computeIfAbsent(key(), key -> openTruth());
    }

    private String key() {
        return problem() + parameters();
    }

    private Truth openTruth() {
        Kept files = kept.computeIfAbsent(key(), key -> Kept.inMemory());
        Problem<?> problem = Trials.instance(registration(), parameters(), Seed.of(1), files);
        return Trials.truth(problem, Seed.of(1), files);
    }

    @Test
    void theSameSeedGivesTheSameQuestionToTheBit() {
        assertThat(Print.of(instance(1).question()))
                .isEqualTo(Print.of(instance(1).question()));
        Problem<?> once = instance(1);
        assertThat(Print.of(once.question())).isEqualTo(Print.of(once.question()));
    }

    @Test
    void anotherSeedGivesAnotherQuestionExactlyWhenThereIsRandomInput() {
        boolean differs =
                !Print.of(instance(1).question()).equals(Print.of(instance(2).question()));
        assertThat(differs).isEqualTo(hasRandomInput());
    }

    @Test
    void itOffersWhatItClaims() {
        Set<Capability<?>> offered = instance(1).question().offers();
        for (Capability<?> claimed : registration().offers()) {
            assertThat(offered).contains(claimed);
        }
    }

    @Test
    void theGradientIsTheOneOfTheDensity() {
        if (instance(1).question() instanceof Density density
                && density.offers().contains(Density.GRADIENT)) {
            Densities.gradient("ln γ", density::logDensity, density.need(Density.GRADIENT), probes(density));
        }
    }

    @Test
    void theBaseIsADistributionWithItsGradient() {
        if (instance(1).question() instanceof Density density
                && density.offers().contains(Density.BASE)) {
            Base base = density.need(Density.BASE);
            Densities.gradient("base", base::logDensity, base::gradient, probes(density));
            Densities.stein("base", base::gradient, base::draw, density.dimension(), STEIN_SAMPLES);
        }
    }

    /** Two independent ways to the same distribution: the sampler and the gradient. */
    @Test
    void theExactSamplerDrawsFromTheDensity() {
        if (gradientsHaveVariance()
                && instance(1).question() instanceof Density density
                && density.offers().contains(Density.GRADIENT)
                && truth().find(Facets.EXACT).isPresent()) {
            Densities.stein(
                    "exact sampler",
                    density.need(Density.GRADIENT),
                    truth().get(Facets.EXACT),
                    density.dimension(),
                    STEIN_SAMPLES);
        }
    }

    private List<double[]> probes(Density density) {
        RandomGenerator random = Seed.of(9).generator();
        List<double[]> points = new ArrayList<>();
        for (int point = 0; point < 6; point++) {
            points.add(density.start(random));
            double[] x = new double[density.dimension()];
            Arrays.setAll(x, i -> probeScale() * random.nextGaussian());
            points.add(x);
        }
        return points;
    }

    @Test
    void aBatchIsItsRows() {
        if (!(instance(1).question() instanceof Density density)) {
            return;
        }
        RandomGenerator random = Seed.of(3).generator();
        int d = density.dimension();
        double[] rows = new double[7 * d];
        double[] batch = new double[7];
        double[] single = new double[7];
        LogDensity one = density.need(Density.LOG_DENSITY);
        for (int i = 0; i < 7; i++) {
            double[] x = density.start(random);
            System.arraycopy(x, 0, rows, i * d, d);
            single[i] = one.at(x);
        }
        density.need(Density.BATCH).at(7, rows, batch);
        for (int i = 0; i < 7; i++) {
            assertThat(batch[i]).as("row %d", i).isCloseTo(single[i], offset(1e-12 * (1 + Math.abs(single[i]))));
        }
    }

    @Test
    void theTruthKnowsWhatItClaims() {
        Truth truth = truth();
        if (registration().knows().isEmpty()) {
            assertThat(truth.facets())
                    .as("a problem that claims to know nothing")
                    .isEmpty();
        }
        for (Facet<?> claimed : registration().knows()) {
            assertThat(truth.labelled(claimed)).as("claimed %s", claimed).isNotEmpty();
        }
        for (Facet<?> facet : truth.facets()) {
            assertThat(truth.source(facet)).as("source of %s", facet).isNotBlank();
            Object value = truth.get(facet);
            assertThat(isFinite(value)).as("%s is finite", facet).isTrue();
        }
    }

    private static boolean isFinite(Object value) {
        if (value instanceof Estimate estimate) {
            return Double.isFinite(estimate.value());
        }
        if (value instanceof Series series) {
            return Arrays.stream(series.values()).allMatch(Double::isFinite);
        }
        if (value instanceof Table table) {
            return Arrays.stream(table.values()).allMatch(Double::isFinite);
        }
        if (value instanceof Field field) {
            return Arrays.stream(field.values()).noneMatch(Double::isInfinite)
                    && Arrays.stream(field.values()).anyMatch(Double::isFinite);
        }
        return value != null;
    }

    /** Two independent ways to the same moments: closed forms, and the exact sampler. */
    @Test
    void theExactSamplerHasTheExactMoments() {
        Truth truth = truth();
        if (truth.find(Facets.EXACT).isEmpty() || truth.find(Facets.MOMENTS).isEmpty()) {
            return;
        }
        ExactSampler sampler = truth.get(Facets.EXACT);
        Table moments = truth.get(Facets.MOMENTS);
        int d = moments.rows();
        double[] sum = new double[d];
        double[] squares = new double[d];
        double[] x = new double[d];
        RandomGenerator random = Seed.of(21).generator();
        for (int n = 0; n < SAMPLES; n++) {
            sampler.draw(random, x);
            for (int i = 0; i < d; i++) {
                sum[i] += x[i];
                squares[i] += x[i] * x[i];
            }
        }
        for (int i = 0; i < d; i++) {
            if (heavyTailed().contains(i)) {
                continue;
            }
            double mean = (sum[i] / SAMPLES - moments.get(i, "mean")) / Math.sqrt(moments.get(i, "variance") / SAMPLES);
            double square = (squares[i] / SAMPLES - moments.get(i, "meanSquare"))
                    / Math.sqrt(moments.get(i, "varianceSquare") / SAMPLES);
            assertThat(Math.abs(mean)).as("z of E x%d", i).isLessThan(5);
            assertThat(Math.abs(square)).as("z of E x%d²", i).isLessThan(5);
        }
    }

    @Test
    void theExactSamplerHasTheExactModeShares() {
        Truth truth = truth();
        if (truth.find(Facets.EXACT).isEmpty() || truth.find(Facets.MODES).isEmpty()) {
            return;
        }
        Modes modes = truth.get(Facets.MODES);
        double[] shares = modes.shares();
        int[] counts = new int[shares.length];
        Density density = (Density) instance(1).question();
        double[] x = new double[density.dimension()];
        RandomGenerator random = Seed.of(22).generator();
        for (int n = 0; n < SAMPLES; n++) {
            truth.get(Facets.EXACT).draw(random, x);
            counts[modes.of(x)]++;
        }
        for (int k = 0; k < shares.length; k++) {
            double sigma = Math.sqrt(SAMPLES * shares[k] * (1 - shares[k])) + 1;
            assertThat(Math.abs(counts[k] - SAMPLES * shares[k]))
                    .as("mode %d", k)
                    .isLessThan(5 * sigma);
        }
    }

    @Test
    void theTruthIsTheSameWhenOpenedAgain() {
        Question question = instance(1).question();
        assertThat(Print.of(openTruth(), question)).as("truth from the cache").isEqualTo(Print.of(truth(), question));
    }

    @Test
    void theExhibitsCanBeDrawn() {
        Question question = instance(1).question();
        Answer answer = simpleAnswer(question, truth());
        for (ProblemRegistration.ExhibitRegistration exhibit : registration().exhibits()) {
            assertThat(answer.labelled(exhibit.of()))
                    .as("%s of the answer to draw '%s' from; override simpleAnswer()", exhibit.of(), exhibit.title())
                    .isNotEmpty();
            Exhibit picture = exhibit.maker()
                    .make(
                            question,
                            new EngineJudging(question, answer, truth(), Map.of(), Seed.of(1), Kept.inMemory()));
            assertThat(picture.layers()).as("layers of '%s'", exhibit.title()).isNotEmpty();
            assertThat(picture.xLabel()).as("x label of '%s'", exhibit.title()).isNotBlank();
            assertThat(picture.yLabel()).as("y label of '%s'", exhibit.title()).isNotBlank();
        }
    }

    @Test
    void everyParameterChangesTheQuestionOrTheTruth() {
        for (SettingsType.Component parameter : registration().parameters().components()) {
            if (!inertParameters().contains(parameter.name())) {
                Map<String, String> other = new TreeMap<>(parameters());
                other.put(parameter.name(), otherValue(parameter));
                assertThat(changes(other))
                        .as("whether '%s' = %s changes anything", parameter.name(), other.get(parameter.name()))
                        .isTrue();
            }
        }
    }

    private boolean changes(Map<String, String> other) {
        Problem<?> changed = Trials.instance(registration(), other, Seed.of(1));
        Question question = instance(1).question();
        return !Print.of(changed.question()).equals(Print.of(question))
                || !Print.of(Trials.truth(changed, Seed.of(1)), changed.question())
                        .equals(Print.of(truth(), question));
    }

    private String otherValue(SettingsType.Component parameter) {
        if (otherValues().containsKey(parameter.name())) {
            return otherValues().get(parameter.name());
        }
        String now = parameters().getOrDefault(parameter.name(), parameter.def());
        for (String candidate : Neighbours.of(parameter, now)) {
            Map<String, String> other = new TreeMap<>(parameters());
            other.put(parameter.name(), candidate);
            try {
                registration().parameters().bind(other);
                return candidate;
            } catch (IllegalArgumentException refused) {
                continue;
            }
        }
        throw new AssertionError(
                "no other value of '" + parameter.name() + "' could be guessed: override otherValues()");
    }

    @Test
    void itIsDescribed() {
        ProblemRegistration problem = registration();
        Described.check(problem.id(), problem.title(), problem.summary(), problem.source(), problem.parameters());
        assertThat(problem.family()).isNotEqualTo("general");
    }
}
