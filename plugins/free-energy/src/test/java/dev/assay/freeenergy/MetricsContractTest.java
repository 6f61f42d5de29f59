package dev.assay.freeenergy;

import dev.assay.api.Answer;
import dev.assay.api.Facet;
import dev.assay.api.Facets;
import dev.assay.api.Question;
import dev.assay.api.Truth;
import dev.assay.api.density.Density;
import dev.assay.api.density.ExactSampler;
import dev.assay.api.density.Gradient;
import dev.assay.api.engine.Seed;
import dev.assay.api.value.Estimate;
import dev.assay.api.value.Samples;
import dev.assay.freeenergy.metric.Target;
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
    private static final Target MIXTURE = Target.of("gmm40-fab");
    private static final Truth TRUTH = MIXTURE.truth();

    MetricsContractTest() {
        super(new FreeEnergyPlugin());
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
                deltaF(),
                weighted(),
                lattice("energy-error", Facets.ENERGY),
                lattice("magnetization-error", Facets.MAGNETIZATION),
                lattice("heat-capacity-error", Facets.HEAT_CAPACITY),
                lattice("susceptibility-error", Facets.SUSCEPTIBILITY),
                lattice("log-z-per-site-error", Facets.LOG_Z));
    }

    /** Exact chains, and chains that see the half-plane x &lt; 0 only. */
    private static MetricCase sampled(String id) {
        Question question = MIXTURE.question();
        Answer good = Answer.of(Facets.SAMPLES, Samples.chains(1, 2, draw(false), 1));
        Answer bad = Answer.of(Facets.SAMPLES, Samples.chains(1, 2, draw(true), 1));
        return MetricCase.of(id, question, TRUTH, good, bad);
    }

    /** Exact chains, and too narrow ones, for distances that are blind to missing modes. */
    private static MetricCase narrow(String id) {
        double[] good = draw(false);
        double[] bad = new double[good.length];
        Gradient gradient = ((Density) MIXTURE.question()).need(Density.GRADIENT);
        double[] x = new double[2];
        double[] g = new double[2];
        for (int i = 0; i < COUNT; i++) {
            System.arraycopy(good, 2 * i, x, 0, 2);
            gradient.at(x, g);
            // The components' variance is 1.7247: this goes nine tenths of the way to the centre.
            bad[2 * i] = x[0] + 1.55 * g[0];
            bad[2 * i + 1] = x[1] + 1.55 * g[1];
        }
        return MetricCase.of(
                        id,
                        MIXTURE.question(),
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
                MIXTURE.question(),
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
                MIXTURE.question(),
                TRUTH,
                Answer.of(Facets.SAMPLES, Samples.population(2, draw(false), even)),
                Answer.of(Facets.SAMPLES, Samples.population(2, draw(false), uneven)));
    }

    private static MetricCase logZ() {
        return MetricCase.of(
                "log-z-error",
                MIXTURE.question(),
                TRUTH,
                Answer.of(Facets.LOG_Z, Estimate.of(0.01, 0.02)),
                Answer.of(Facets.LOG_Z, Estimate.of(-0.3, 0.02)));
    }

    private static MetricCase deltaF() {
        Target ladder = Target.of("harmonic-pymbar");
        double exact = ladder.truth().get(Facets.FREE_ENERGY_DIFFERENCE).value();
        return MetricCase.of(
                "delta-f-error",
                ladder.question(),
                ladder.truth(),
                Answer.of(Facets.FREE_ENERGY_DIFFERENCE, Estimate.of(exact + 0.01, 0.02)),
                Answer.of(Facets.FREE_ENERGY_DIFFERENCE, Estimate.of(exact - 0.3, 0.02)));
    }

    private static MetricCase lattice(String id, Facet<Estimate> quantity) {
        double exact = 0.7;
        return MetricCase.of(
                id,
                Target.of("ising2d").question(),
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
        Density target = (Density) MIXTURE.question();
        double peak = -Math.log(40 * 2 * Math.PI * 1.7247);
        Truth truth = Truth.of(Facets.EXACT, "the target's", () -> TRUTH.get(Facets.EXACT))
                .and(
                        Facets.MODES,
                        "high density",
                        () -> TRUTH.get(Facets.MODES).near(x -> target.logDensity(x) > peak + Math.log(0.001)));
        return MetricCase.of(
                "mode-interpolation",
                MIXTURE.question(),
                truth,
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
