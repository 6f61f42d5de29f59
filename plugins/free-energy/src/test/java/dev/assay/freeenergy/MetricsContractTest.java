package dev.assay.freeenergy;

import dev.assay.api.Answer;
import dev.assay.api.Facet;
import dev.assay.api.Facets;
import dev.assay.api.NoSettings;
import dev.assay.api.Question;
import dev.assay.api.Truth;
import dev.assay.api.density.ExactSampler;
import dev.assay.api.engine.EngineInstance;
import dev.assay.api.engine.Kept;
import dev.assay.api.engine.Seed;
import dev.assay.api.value.Estimate;
import dev.assay.api.value.Samples;
import dev.assay.freeenergy.problem.GaussianMixture40;
import dev.assay.freeenergy.problem.Ising2d;
import dev.assay.testkit.MetricCase;
import dev.assay.testkit.MetricCases;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Every metric keeps its contract. */
@ParameterizedClass(name = "{0}")
@MethodSource("metrics")
class MetricsContractTest extends MetricCases {
    private static final int COUNT = 1000;
    private static final Truth TRUTH = mixture().truth(instance());

    MetricsContractTest() {
        super(new FreeEnergyPlugin());
    }

    private static EngineInstance instance() {
        return new EngineInstance(Seed.of(1), Kept.inMemory(), 1);
    }

    private static GaussianMixture40 mixture() {
        return new GaussianMixture40(new NoSettings(), instance());
    }

    static Stream<MetricCase> metrics() {
        return Stream.of(
                sampled("b2"),
                chains("ess-per-gradient").costing("gradients", 5000),
                chains("ess"),
                chains("r-hat"),
                sampled("sliced-w2").with("directions", "16"),
                sampled("exact-w2").with("points", "200"),
                sampled("mmd").with("points", "300"),
                sampled("energy-distance").with("points", "300"),
                sampled("sinkhorn-divergence").with("points", "200"),
                sampled("nn-ratio-divergence").with("points", "300"),
                narrow("energy-w2"),
                narrow("ksd"),
                sampled("mode-share-tv"),
                sampled("mode-share-js"),
                sampled("mode-entropy"),
                between(),
                logZ(),
                weighted(),
                lattice("energy-error", Facets.ENERGY),
                lattice("magnetization-error", Facets.MAGNETIZATION),
                lattice("heat-capacity-error", Facets.HEAT_CAPACITY),
                lattice("susceptibility-error", Facets.SUSCEPTIBILITY),
                lattice("log-z-per-site-error", Facets.LOG_Z));
    }

    /** Exact chains, and chains that see the half-plane x &lt; 0 only. */
    private static MetricCase sampled(String id) {
        Question question = mixture().question();
        Answer good = Answer.of(Facets.SAMPLES, Samples.chains(1, 2, draw(false), 1));
        Answer bad = Answer.of(Facets.SAMPLES, Samples.chains(1, 2, draw(true), 1));
        return MetricCase.of(id, question, TRUTH, good, bad);
    }

    /** Exact chains, and too narrow ones, for distances that are blind to missing modes. */
    private static MetricCase narrow(String id) {
        double[] good = draw(false);
        double[] bad = new double[good.length];
        double[] centres = GaussianMixture40.locations();
        for (int i = 0; i < COUNT; i++) {
            int k = i % GaussianMixture40.COMPONENTS;
            bad[2 * i] = centres[2 * k] + 0.01 * good[2 * i];
            bad[2 * i + 1] = centres[2 * k + 1] + 0.01 * good[2 * i + 1];
        }
        return MetricCase.of(
                        id,
                        mixture().question(),
                        TRUTH,
                        Answer.of(Facets.SAMPLES, Samples.chains(1, 2, good, 1)),
                        Answer.of(Facets.SAMPLES, Samples.chains(1, 2, bad, 1)))
                .with("points", "300");
    }

    /** Independent chains, and chains each of which stays where it began. */
    private static MetricCase chains(String id) {
        double[] good = draw(false);
        double[] bad = good.clone();
        for (int i = 1; i < COUNT; i++) {
            if (i % (COUNT / 4) > 0) {
                bad[2 * i] = bad[2 * i - 2] + 0.01 * good[2 * i];
                bad[2 * i + 1] = bad[2 * i - 1] + 0.01 * good[2 * i + 1];
            }
        }
        return MetricCase.of(
                id,
                mixture().question(),
                TRUTH,
                Answer.of(Facets.SAMPLES, Samples.chains(4, 2, good, 1)),
                Answer.of(Facets.SAMPLES, Samples.chains(4, 2, bad, 1)));
    }

    private static MetricCase weighted() {
        double[] even = new double[COUNT];
        double[] uneven = new double[COUNT];
        for (int i = 0; i < COUNT; i++) {
            uneven[i] = 0.01 * i;
        }
        return MetricCase.of(
                "importance-ess",
                mixture().question(),
                TRUTH,
                Answer.of(Facets.SAMPLES, Samples.population(2, draw(false), even)),
                Answer.of(Facets.SAMPLES, Samples.population(2, draw(false), uneven)));
    }

    private static MetricCase logZ() {
        return MetricCase.of(
                "log-z-error",
                mixture().question(),
                TRUTH,
                Answer.of(Facets.LOG_Z, Estimate.of(0.01, 0.02)),
                Answer.of(Facets.LOG_Z, Estimate.of(-0.3, 0.02)));
    }

    private static MetricCase lattice(String id, Facet<Estimate> quantity) {
        Ising2d ising = new Ising2d(new Ising2d.Parameters(4, 2.5), instance());
        double exact = 0.7;
        return MetricCase.of(
                id,
                ising.question(),
                Truth.of(quantity, "made up", () -> Estimate.of(exact, 1e-6)),
                Answer.of(quantity, Estimate.of(exact + 0.001, 0.002)),
                Answer.of(quantity, Estimate.of(exact - 0.1, 0.002)));
    }

    /** Exact chains, and points halfway between two exact ones. */
    private static MetricCase between() {
        double[] good = draw(false);
        double[] bad = good.clone();
        for (int i = 0; i < bad.length - 2; i++) {
            bad[i] = 0.5 * (good[i] + good[i + 2]);
        }
        return MetricCase.of(
                "mode-interpolation",
                mixture().question(),
                TRUTH,
                Answer.of(Facets.SAMPLES, Samples.chains(1, 2, good, 1)),
                Answer.of(Facets.SAMPLES, Samples.chains(1, 2, bad, 1)));
    }

    private static double[] draw(boolean half) {
        RandomGenerator random = Seed.of(5).generator();
        ExactSampler exact = TRUTH.get(Facets.EXACT);
        double[] points = new double[2 * COUNT];
        double[] x = new double[2];
        for (int i = 0; i < COUNT; i++) {
            do {
                exact.draw(random, x);
            } while (half && x[0] > 0);
            System.arraycopy(x, 0, points, 2 * i, 2);
        }
        return points;
    }
}
