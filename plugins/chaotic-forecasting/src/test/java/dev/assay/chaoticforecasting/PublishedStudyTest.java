package dev.assay.chaoticforecasting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.assay.api.Facets;
import dev.assay.api.engine.EngineInstance;
import dev.assay.api.engine.Kept;
import dev.assay.api.engine.Seed;
import dev.assay.chaoticforecasting.catalogue.Catalogue;
import dev.assay.chaoticforecasting.catalogue.Entry;
import dev.assay.chaoticforecasting.forecast.Forecaster;
import dev.assay.chaoticforecasting.forecast.LastValue;
import dev.assay.chaoticforecasting.forecast.LinearAr;
import dev.assay.chaoticforecasting.forecast.TrainingMean;
import dev.assay.chaoticforecasting.forecast.analogue.ContextParroting;
import dev.assay.chaoticforecasting.forecast.analogue.LinearAnalogues;
import dev.assay.chaoticforecasting.forecast.statistical.Arima;
import dev.assay.chaoticforecasting.forecast.statistical.Drift;
import dev.assay.chaoticforecasting.forecast.statistical.FourierExtrapolation;
import dev.assay.chaoticforecasting.forecast.statistical.PerCoordinate;
import dev.assay.chaoticforecasting.forecast.statistical.SubspaceKalman;
import dev.assay.chaoticforecasting.forecast.statistical.Theta;
import dev.assay.chaoticforecasting.metric.ForecastErrors;
import dev.assay.chaoticforecasting.problem.ForecastProblem;
import dev.assay.chaoticforecasting.problem.SystemParameters;
import dev.assay.chaoticforecasting.system.Systems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The short task of 2023 on all 131 systems, three starts each, in this process: what the study concludes, and whether it holds
 * here. Medians are of sMAPE (0–200); the study's are in brackets.
 */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedStudyTest {
    private static final Path TABLE = Path.of("../../suites/chaotic-forecasting/published-2023.published.tsv");

    /** Defaults of the analogues were chosen on instance 1, spreads measured on 1 to 6: these chose nothing. */
    private static final int[] HELD_OUT = {11, 13, 15};

    /** One figure of the table. */
    private record Figure(double value, double error) {}

    /** Past and continuation of one orbit. */
    private record Orbit(double[][] past, double[][] next) {}

    private final Map<String, Map<String, Figure>> published = new TreeMap<>();
    private final Map<String, Map<String, List<Double>>> ours = new TreeMap<>();

    private static Map<String, Supplier<Forecaster>> untuned() {
        Map<String, Supplier<Forecaster>> methods = new LinkedHashMap<>();
        methods.put("last-value", LastValue::new);
        methods.put("training-mean", TrainingMean::new);
        methods.put("drift", () -> new PerCoordinate(Drift::new));
        methods.put(
                "fft-extrapolation",
                () -> new PerCoordinate(() -> new FourierExtrapolation(new FourierExtrapolation.Settings(10))));
        methods.put("arima", () -> new PerCoordinate(() -> new Arima(new Arima.Settings(10, 50))));
        methods.put("kalman-n4sid", () -> new SubspaceKalman(new SubspaceKalman.Settings(1)));
        methods.put("context-parroting", () -> new ContextParroting(Defaults.of(ContextParroting.Settings.class)));
        methods.put("analogue-linear", () -> new LinearAnalogues(Defaults.of(LinearAnalogues.Settings.class)));
        return methods;
    }

    @BeforeAll
    void runAll() throws IOException {
        for (String line : Files.readAllLines(TABLE)) {
            String[] cell = line.split("\t", -1);
            if (!line.startsWith("#") && !cell[0].equals("problem")) {
                published
                        .computeIfAbsent(cell[2], method -> new TreeMap<>())
                        .put(cell[0], new Figure(Double.parseDouble(cell[7]), Double.parseDouble(cell[8])));
            }
        }
        for (String id : new TreeSet<>(published.get("kalman-n4sid").keySet())) {
            for (int start : HELD_OUT) {
                run(id, orbit(id, start), orbit(id, start + 1));
            }
        }
    }

    private void run(String id, Orbit test, Orbit tuning) {
        untuned().forEach((method, make) -> put(method, id, score(make.get(), test, 1000)));
        put("linear-ar", id, tuned(List.of(linear(3), linear(5), linear(10), linear(25)), test, tuning));
        put("theta", id, tuned(List.of(theta("additive"), theta("none")), test, tuning));
        put("linear-ar of 251", id, score(linear(10), test, 251));
        put("linear-ar of 1000", id, score(linear(10), test, 1000));
        put("kalman-n4sid of 251", id, score(new SubspaceKalman(new SubspaceKalman.Settings(1)), test, 251));
    }

    private static Forecaster linear(int lags) {
        return new LinearAr(new LinearAr.Settings(lags));
    }

    private static Forecaster theta(String season) {
        return new PerCoordinate(() -> Theta.withDrift(new Theta.Settings(2, season)));
    }

    /** The score of the candidate that was best on the tuning orbit. */
    private static double tuned(List<Forecaster> candidates, Orbit test, Orbit tuning) {
        Forecaster best = candidates.get(0);
        double least = Double.POSITIVE_INFINITY;
        for (Forecaster candidate : candidates) {
            double score = score(candidate, tuning, 1000);
            if (score < least) {
                least = score;
                best = candidate;
            }
        }
        return score(best, test, 1000);
    }

    private void put(String method, String id, double score) {
        ours.computeIfAbsent(method, m -> new TreeMap<>())
                .computeIfAbsent(id, i -> new ArrayList<>())
                .add(score);
    }

    private static Orbit orbit(String id, int instance) {
        SystemParameters p = Defaults.of(SystemParameters.class);
        Entry entry = Catalogue.of(id);
        ForecastProblem problem =
                new ForecastProblem(p.protocol(entry), Systems.of(entry, ""), Defaults.instance(instance));
        return new Orbit(
                problem.question().past().rows(),
                problem.truth(new EngineInstance(Seed.of(instance), Kept.inMemory(), 1))
                        .get(Facets.FORECAST)
                        .rows());
    }

    private static double score(Forecaster forecaster, Orbit orbit, int training) {
        forecaster.fit(Arrays.copyOfRange(orbit.past(), 1000 - training, 1000));
        return ForecastErrors.smape(flat(orbit.next()), flat(forecaster.forecast(200)));
    }

    private static double[] flat(double[][] rows) {
        return Arrays.stream(rows).flatMapToDouble(Arrays::stream).toArray();
    }

    private double median(String method) {
        return median(ours.get(method).values().stream().flatMap(List::stream).toList());
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }

    /** Median over systems of ours less theirs, and the share of single figures within two errors. */
    private double[] agreement(String method) {
        List<Double> differences = new ArrayList<>();
        int agree = 0;
        for (var figure : published.get(method).entrySet()) {
            for (double score : ours.get(method).get(figure.getKey())) {
                double difference = score - figure.getValue().value();
                differences.add(difference);
                agree += Math.abs(difference) <= 2 * figure.getValue().error() ? 1 : 0;
            }
        }
        return new double[] {median(differences), (double) agree / differences.size()};
    }

    /** Medians of single starts lie between 82 and 94, which the tolerance allows for. */
    @Test
    void linearRegressionAgrees() {
        assertThat(ours.get("linear-ar")).hasSize(131);
        assertThat(median("linear-ar")).as("92.8").isCloseTo(92.8, within(12.0));
        double[] agreement = agreement("linear-ar");
        assertThat(agreement[0]).as("median difference").isCloseTo(0, within(6.0));
        assertThat(agreement[1]).as("share of systems that agree").isGreaterThan(0.6);
    }

    @Test
    void kalmanFilterAgrees() {
        assertThat(median("kalman-n4sid")).as("140.7").isCloseTo(140.7, within(10.0));
        double[] agreement = agreement("kalman-n4sid");
        assertThat(agreement[0]).as("median difference").isCloseTo(0, within(6.0));
        assertThat(agreement[1]).as("share of systems that agree").isGreaterThan(0.6);
    }

    /** "Per-coordinate statistical methods lie between the linear nets and the naive ones": holds. */
    @Test
    void statisticalMethodsLieBetweenLinearAndNaive() {
        for (String method : List.of("arima", "theta", "fft-extrapolation")) {
            assertThat(median(method)).as(method).isBetween(median("linear-ar"), median("training-mean"));
        }
        assertThat(median("theta")).isLessThan(median("last-value"));
        assertThat(median("arima")).isLessThan(median("theta"));
        assertThat(median("drift")).as("naive: one group").isCloseTo(median("last-value"), within(5.0));
    }

    /** "Kalman last": holds. */
    @Test
    void theOneDimensionalFilterIsLast() {
        ours.forEach((method, scores) -> {
            if (!method.startsWith("kalman-n4sid")) {
                assertThat(median(method)).as(method).isLessThan(median("kalman-n4sid"));
            }
        });
    }

    /** "Linear and Kalman are flat beyond 250 points": holds. */
    @Test
    void moreDataDoNotHelpLinearModels() {
        assertThat(median("linear-ar of 251")).isCloseTo(median("linear-ar of 1000"), within(12.0));
        assertThat(median("kalman-n4sid of 251")).isCloseTo(median("kalman-n4sid"), within(12.0));
    }

    /**
     * "The large networks are first" (42.3, 63.8) does not hold against methods that the study left out: the locally linear
     * analogue is below the first, copying the past below the second. The networks' figures are the study's, on its own
     * orbits.
     */
    @Test
    void analoguesReachTheBestNetworks() {
        assertThat(median("analogue-linear")).isLessThan(42.3);
        assertThat(median("context-parroting")).isLessThan(63.8);
    }
}
