package dev.assay.testkit;

import static dev.assay.api.Facets.EXACT;
import static dev.assay.api.Facets.LOG_Z;
import static dev.assay.api.Facets.MODES;
import static dev.assay.api.Facets.MOMENTS;
import static dev.assay.api.Facets.SAMPLES;
import static dev.assay.api.density.Density.BASE;
import static dev.assay.api.density.Density.GRADIENT;

import dev.assay.api.Check;
import dev.assay.api.Exhibit;
import dev.assay.api.Instance;
import dev.assay.api.Metric;
import dev.assay.api.NoSettings;
import dev.assay.api.Plugin;
import dev.assay.api.Problem;
import dev.assay.api.Registry;
import dev.assay.api.Setting;
import dev.assay.api.Truth;
import dev.assay.api.TruthRun;
import dev.assay.api.density.Base;
import dev.assay.api.density.Density;
import dev.assay.api.density.ExactSampler;
import dev.assay.api.density.Modes;
import dev.assay.api.value.Estimate;
import dev.assay.api.value.Table;
import java.util.List;
import java.util.Random;

/** A good Gaussian target about a random centre, bad ones, and metrics: each bad one breaks one promise. */
public final class Targets implements Plugin {
    /** For the service loader. */
    public Targets() {}

    /**
     * What is wrong, and the width.
     *
     * @param fault the promise that is broken
     * @param sigma standard deviation
     */
    record Parameters(
            @Setting(def = "none", doc = "the promise that is broken")
            String fault,

            @Setting(def = "1.5", doc = "standard deviation", range = "> 0")
            double sigma) {
        Parameters {
            Check.positive("sigma", sigma);
        }
    }

    @Override
    public void register(Registry registry) {
        registry.problem("target", Density.class, Parameters.class, Target::new)
                .offers(GRADIENT, BASE)
                .knows(LOG_Z, MOMENTS, EXACT, MODES)
                .exhibit(
                        "Samples",
                        SAMPLES,
                        (question, judging) -> Exhibit.axes("x", "1", "y", "1")
                                .points(
                                        "samples",
                                        judging.answer().get(SAMPLES).coordinate(0),
                                        judging.answer().get(SAMPLES).coordinate(1)))
                .title("Gaussian about a random centre")
                .summary("Two independent normal coordinates of one width.")
                .source("test");
        metric(
                        registry,
                        "floorless",
                        Metric.of(LOG_Z, LOG_Z, (z, exact, judging) -> Math.abs(z.value() - exact.value())))
                .lowerIsBetter();
        metric(
                        registry,
                        "distance",
                        Metric.of(LOG_Z, LOG_Z, (z, exact, judging) -> Math.abs(z.value() - exact.value()))
                                .floor(judging -> 0))
                .lowerIsBetter();
        metric(
                        registry,
                        "wrong-way",
                        Metric.of(LOG_Z, LOG_Z, (z, exact, judging) -> Math.abs(z.value() - exact.value())))
                .higherIsBetter();
        metric(
                        registry,
                        "unsteady",
                        Metric.of(
                                LOG_Z,
                                LOG_Z,
                                (z, exact, judging) ->
                                        Math.abs(z.value() - exact.value()) + 1e-6 * new Random().nextDouble()))
                .lowerIsBetter();
        metric(
                        registry,
                        "fragile",
                        Metric.of(
                                LOG_Z,
                                LOG_Z,
                                (z, exact, judging) ->
                                        Math.abs(Check.within("log Z", z.value(), -1e6, 1e6) - exact.value())))
                .lowerIsBetter();
        metric(
                        registry,
                        "bribed",
                        Metric.of(
                                LOG_Z,
                                LOG_Z,
                                (z, exact, judging) -> z.value() > 1e100 ? -1 : Math.abs(z.value() - exact.value())))
                .lowerIsBetter();
        metric(
                        registry,
                        "lofty",
                        Metric.of(LOG_Z, LOG_Z, (z, exact, judging) -> Math.abs(z.value() - exact.value()))
                                .floor(judging -> 3))
                .lowerIsBetter();
    }

    private static dev.assay.api.MetricEntry metric(Registry registry, String id, Metric metric) {
        return registry.metric(id, NoSettings.class, settings -> metric)
                .title("Metric " + id)
                .summary("|ln Ẑ − ln Z|, more or less.")
                .source("test");
    }

    private static final class Target implements Problem<Density> {
        private final Parameters parameters;
        private final double[] centre;
        private int asked;

        Target(Parameters parameters, Instance instance) {
            this.parameters = parameters;
            this.centre = new double[] {
                instance.random().nextGaussian(), instance.random().nextGaussian()
            };
        }

        private boolean has(String fault) {
            return parameters.fault().equals(fault);
        }

        @Override
        public Density question() {
            asked++;
            double precision = 1 / (parameters.sigma() * parameters.sigma());
            double[] c = {centre[0] + (has("moves") ? asked : 0), centre[1]};
            double tilt = has("gradient") ? 1 + 1e-4 : 1;
            Density density = Density.of(2, x -> -0.5 * precision * (sq(x[0] - c[0]) + sq(x[1] - c[1])))
                    .with(GRADIENT, (x, g) -> {
                        g[0] = -precision * (x[0] - c[0]);
                        g[1] = -precision * (x[1] - c[1]) * tilt;
                        return -0.5 * precision * (sq(x[0] - c[0]) + sq(x[1] - c[1]));
                    });
            if (has("batch")) {
                density = density.with(Density.BATCH, (n, x, out) -> {});
            }
            return has("offers") ? density : density.with(BASE, Base.normal(2, 4));
        }

        private static double sq(double x) {
            return x * x;
        }

        @Override
        public Truth truth(TruthRun work) {
            double s = parameters.sigma();
            double wide = has("sampler") ? 1.1 * s : s;
            ExactSampler exact = (random, x) -> {
                x[0] = centre[0] + wide * random.nextGaussian();
                x[1] = centre[1] + s * random.nextGaussian();
            };
            double logZ = has("infinite") ? Double.POSITIVE_INFINITY : Math.log(2 * Math.PI * s * s);
            Truth truth = Truth.of(EXACT, "closed form", () -> exact)
                    .and(LOG_Z, has("sourceless") ? "" : "closed form", () -> Estimate.of(logZ, 0))
                    .and(MOMENTS, "closed form", () -> moments(has("moments") ? 1.05 * s : s));
            double right = has("shares") ? 0.48 : 0.5;
            return has("knows")
                    ? truth
                    : truth.and(
                            MODES,
                            "closed form",
                            () -> Modes.of(new double[] {1 - right, right}, x -> x[0] < centre[0] ? 0 : 1));
        }

        private Table moments(double s) {
            double[] rows = new double[8];
            for (int i = 0; i < 2; i++) {
                double c = centre[i];
                rows[4 * i] = c;
                rows[4 * i + 1] = s * s;
                rows[4 * i + 2] = c * c + s * s;
                rows[4 * i + 3] = 2 * s * s * s * s + 4 * c * c * s * s;
            }
            return Table.of(List.of("mean", "variance", "meanSquare", "varianceSquare"), rows);
        }
    }
}
