package dev.assay.freeenergy.method.estimator;

import static dev.assay.api.Facets.FREE_ENERGY_DIFFERENCE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.api.Problem;
import dev.assay.api.engine.EngineInstance;
import dev.assay.api.engine.Kept;
import dev.assay.api.engine.Limits;
import dev.assay.api.engine.MethodRegistration;
import dev.assay.api.engine.ProblemRegistration;
import dev.assay.api.engine.Registrations;
import dev.assay.api.engine.Seed;
import dev.assay.api.value.Estimate;
import dev.assay.freeenergy.Bench;
import dev.assay.freeenergy.FreeEnergyPlugin;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stated errors are true: z over the 200 instances of the suite {@code free-energy/estimators} is standard normal. */
class CalibrationTest {
    private static final int INSTANCES = 200;
    private static final Map<String, Map<String, String>> GIVEN = Map.of(
            "harmonic-pymbar", Map.of("samples", "200", "equal", "true"),
            "exponential-pymbar", Map.of(),
            "gaussian-work", Map.of(),
            "double-well-pulling", Map.of(),
            "dw2-halves", Map.of(),
            "phi4-umbrella", Map.of());

    private final Registrations all = Registrations.of(new FreeEnergyPlugin());

    @TempDir
    Path folder;

    private double[] scores(String methodId, String problemId, long suiteSeed) {
        MethodRegistration method = all.methods().stream()
                .filter(m -> m.id().equals(methodId))
                .findFirst()
                .orElseThrow();
        ProblemRegistration problem = all.problems().stream()
                .filter(p -> p.id().equals(problemId))
                .findFirst()
                .orElseThrow();
        Map<String, String> parameters = problem.parameters().canonical(GIVEN.get(problemId));
        double[] z = new double[INSTANCES];
        for (int i = 0; i < INSTANCES; i++) {
            Seed seed = Seed.of(suiteSeed).child("instance", problemId, parameters.toString(), Integer.toString(i));
            Problem<?> instance = problem.make(parameters, new EngineInstance(seed, Kept.inMemory(), 1));
            Estimate exact = instance.truth(new EngineInstance(seed.child("truth"), Kept.inMemory(), 1))
                    .get(FREE_ENERGY_DIFFERENCE);
            Limits limits = new Limits(Map.of("gradients", 1L), Long.MAX_VALUE, Long.MAX_VALUE);
            Estimate got = Bench.run(method.make(Map.of()), instance.question(), limits, new double[0], 1, folder)
                    .answer()
                    .get(FREE_ENERGY_DIFFERENCE);
            z[i] = (got.value() - exact.value()) / got.error();
        }
        return z;
    }

    @ParameterizedTest
    @CsvSource({
        "bar,  harmonic-pymbar",
        "mbar, harmonic-pymbar",
        "bar,  exponential-pymbar",
        "mbar, exponential-pymbar",
        "bar,  gaussian-work",
        "bar,  double-well-pulling",
        "crooks-gaussian, gaussian-work",
        "bar,  dw2-halves",
        "umbrella-wham, dw2-halves",
        "stepping-stone, exponential-pymbar"
    })
    void scoresAreStandardNormalAtThreeSeeds(String method, String problem) {
        for (long seed : List.of(20261123L, 1L, 2L)) {
            double[] z = scores(method, problem, seed);
            double deviation = deviation(z);
            double p = normality(z);
            String which = method + " on " + problem + " at " + seed;
            assertThat(deviation).as("standard deviation, %s, p = %s", which, p).isBetween(0.88, 1.12);
            assertThat(p).as("Kolmogorov's p, " + which).isGreaterThan(0.001);
        }
    }

    private static double deviation(double[] z) {
        double mean = Arrays.stream(z).sum() / z.length;
        return Math.sqrt(Arrays.stream(z).map(v -> (v - mean) * (v - mean)).sum() / (z.length - 1));
    }

    /** {@return Kolmogorov's p against N(0, 1), Stephens' correction} */
    private static double normality(double[] z) {
        double[] sorted = z.clone();
        Arrays.sort(sorted);
        double d = 0;
        int n = sorted.length;
        for (int i = 0; i < n; i++) {
            double f = normal(sorted[i]);
            d = Math.max(d, Math.max((i + 1.0) / n - f, f - (double) i / n));
        }
        double x = d * (Math.sqrt(n) + 0.12 + 0.11 / Math.sqrt(n));
        double p = 0;
        for (int j = 1; j <= 100; j++) {
            p += (j % 2 == 1 ? 2 : -2) * Math.exp(-2.0 * j * j * x * x);
        }
        return x < 0.2 ? 1 : Math.min(1, Math.max(0, p));
    }

    /** {@return Φ(x) by its alternating-free series, good to 1e-12 for |x| &lt; 8} */
    private static double normal(double x) {
        double sum = 0;
        double term = x;
        for (int i = 3; Math.abs(term) > 1e-16; i += 2) {
            sum += term;
            term *= x * x / i;
        }
        return 0.5 + sum * Math.exp(-0.5 * x * x) / Math.sqrt(2 * Math.PI);
    }
}
