package dev.assay.chaoticforecasting.forecast.equation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.assay.api.engine.EngineInstance;
import dev.assay.api.engine.Kept;
import dev.assay.api.engine.Registrations;
import dev.assay.api.engine.Seed;
import dev.assay.api.history.History;
import dev.assay.api.value.Series;
import dev.assay.chaoticforecasting.ChaosPlugin;
import dev.assay.chaoticforecasting.Defaults;
import dev.assay.chaoticforecasting.InProcess;
import dev.assay.chaoticforecasting.catalogue.Catalogue;
import dev.assay.chaoticforecasting.catalogue.Entry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownEquationsTest {
    @TempDir
    Path folder;

    private static History question(String problem, Map<String, String> parameters) {
        return (History) Registrations.of(new ChaosPlugin()).problems().stream()
                .filter(p -> p.id().equals(problem))
                .findFirst()
                .orElseThrow()
                .make(parameters, new EngineInstance(Seed.of(1), Kept.inMemory(), 1))
                .question();
    }

    private InProcess trial(String problem, Map<String, String> parameters) {
        return new InProcess(new ChaosPlugin(), problem, parameters, 1, folder.resolve(problem + parameters.size()));
    }

    /** ẋ = −x/2 + ay, ẏ = −ax: rows of it with noise. */
    private static final double TURN = 0.3;

    @Test
    void theFilterIsTheKalmanFilterOfALinearModel() {
        double[] sigma = {0.5, 0.2};
        RandomGenerator random = Seed.of(3).generator();
        var filter = new EnsembleFilter(new double[] {1, -1}, sigma, 4000, 1, random);
        double[] m = {1, -1};
        double[][] p = {{0.25, 0}, {0, 0.04}};
        double[][] f = {{0.9, TURN}, {-TURN, 0.95}};
        for (int k = 0; k < 10; k++) {
            double[] y = {Math.cos(k) + 0.5 * random.nextGaussian(), Math.sin(k) + 0.2 * random.nextGaussian()};
            filter.forecast(x -> {
                double first = f[0][0] * x[0] + f[0][1] * x[1];
                x[1] = f[1][0] * x[0] + f[1][1] * x[1];
                x[0] = first;
            });
            filter.assimilate(y);
            m = times(f, m);
            p = product(product(f, p), transposed(f));
            double[][] s = {{p[0][0] + 0.25, p[0][1]}, {p[1][0], p[1][1] + 0.04}};
            double[][] gain = product(p, inverse(s));
            double[] innovation = {y[0] - m[0], y[1] - m[1]};
            double[] shift = times(gain, innovation);
            m = new double[] {m[0] + shift[0], m[1] + shift[1]};
            double[][] rest = {{1 - gain[0][0], -gain[0][1]}, {-gain[1][0], 1 - gain[1][1]}};
            p = product(rest, p);
        }
        assertThat(filter.mean()).containsExactly(m, within(0.02));
        assertThat(filter.spread(0)).isCloseTo(Math.sqrt(p[0][0]), within(0.01));
        assertThat(filter.spread(1)).isCloseTo(Math.sqrt(p[1][1]), within(0.01));
    }

    @Test
    void exactRowsNeedNoFilter() {
        InProcess lorenz = trial("lorenz", Map.of("scaling", "standardised"));
        lorenz.run("knows-equations", Map.of());
        assertThat(lorenz.score("forecast-rmse").number()).isLessThan(1e-8);
        assertThat(lorenz.result.counts().get("rightHandSides")).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"lorenz, 0.1", "rossler, 0.1", "hyperrossler, 0.05"})
    void theFilterFindsTheStateInNoise(String system, double noise) {
        InProcess trial = trial(system, Map.of("noise", Double.toString(noise)));
        History question = trial.question;
        double[][] past = question.past().rows();
        var knows = new KnownEquations(
                Defaults.of(KnownEquations.Settings.class), question, Seed.of(1).generator());
        knows.fit(past);
        double[][] truth = trial.truth.get(dev.assay.api.Facets.FORECAST).rows();
        double[][] forecast = knows.forecast(1);
        double error = 0;
        double seen = 0;
        for (int c = 0; c < truth[0].length; c++) {
            double sd = deviation(past, c);
            error += Math.pow((forecast[0][c] - truth[0][c]) / sd, 2) / truth[0].length;
            seen += noise * noise / truth[0].length;
        }
        assertThat(Math.sqrt(error)).isLessThan(0.5 * Math.sqrt(seen));
    }

    /** The equations that questions offer are those behind their rows: on their clock, in their units. */
    @Test
    void offeredEquationsExplainTheRows() {
        List<String> wrong = new ArrayList<>();
        int offered = 0;
        for (Entry entry : Catalogue.entries()) {
            if (entry.delayed() || entry.id().endsWith("-2023")) {
                continue;
            }
            var parameters = Map.of(
                    "start", entry.tags().contains("time") ? "drawn" : "published",
                    "periods", "2",
                    "horizon", "20",
                    "scaling", "standardised");
            var question = question(entry.id(), parameters);
            if (!question.offers().contains(History.EQUATIONS)) {
                continue;
            }
            offered++;
            double[][] rows = question.past().rows();
            int n = rows.length;
            Series start = question.past().slice(0, n - 20);
            var knows = new KnownEquations(
                    Defaults.of(KnownEquations.Settings.class),
                    History.of(start, 20).governedBy(question.equations()),
                    Seed.of(1).generator());
            knows.fit(start.rows());
            double[][] forecast = knows.forecast(20);
            for (int i = 0; i < 20; i++) {
                for (int c = 0; c < rows[0].length; c++) {
                    if (!(Math.abs(forecast[i][c] - rows[n - 20 + i][c]) < 1e-6)) {
                        wrong.add(entry.id() + " row " + i + " coordinate " + c + ": " + forecast[i][c] + " for "
                                + rows[n - 20 + i][c]);
                        i = 20;
                        break;
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(offered).isGreaterThan(90);
    }

    @Test
    void whereRowsAreNoStatesItDeclines() {
        assertThat(KnownEquations.declines(question("mackeyglass", Map.of()))).isPresent();
        assertThat(KnownEquations.declines(question("lorenz", Map.of("coordinate", "1"))))
                .isPresent();
        assertThat(KnownEquations.declines(question("lorenz", Map.of()))).isEmpty();
    }

    private static double deviation(double[][] rows, int c) {
        double mean = Arrays.stream(rows).mapToDouble(r -> r[c]).average().orElseThrow();
        return Math.sqrt(Arrays.stream(rows)
                .mapToDouble(r -> (r[c] - mean) * (r[c] - mean))
                .average()
                .orElseThrow());
    }

    private static double[] times(double[][] a, double[] x) {
        return new double[] {a[0][0] * x[0] + a[0][1] * x[1], a[1][0] * x[0] + a[1][1] * x[1]};
    }

    private static double[][] product(double[][] a, double[][] b) {
        double[] left = times(a, new double[] {b[0][0], b[1][0]});
        double[] right = times(a, new double[] {b[0][1], b[1][1]});
        return new double[][] {{left[0], right[0]}, {left[1], right[1]}};
    }

    private static double[][] transposed(double[][] a) {
        return new double[][] {{a[0][0], a[1][0]}, {a[0][1], a[1][1]}};
    }

    private static double[][] inverse(double[][] a) {
        double det = a[0][0] * a[1][1] - a[0][1] * a[1][0];
        return new double[][] {{a[1][1] / det, -a[0][1] / det}, {-a[1][0] / det, a[0][0] / det}};
    }
}
