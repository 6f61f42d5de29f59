package dev.assay.freeenergy.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.assay.api.density.Density;
import dev.assay.api.engine.ProblemRegistration;
import dev.assay.api.engine.Registrations;
import dev.assay.freeenergy.FreeEnergyPlugin;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every density at its defaults and instance seed 1 against points (ln γ, x, ∇ ln γ) that were computed without this code.
 */
class TriplesTest {
    private static final double RELATIVE = 2e-13;

    static Stream<String> densities() {
        return Registrations.of(new FreeEnergyPlugin()).problems().stream()
                .filter(problem -> problem.question() == Density.class)
                .map(ProblemRegistration::id);
    }

    @ParameterizedTest
    @MethodSource("densities")
    void theDensityAgreesWithItsTriples(String id) throws IOException {
        Density density = Targets.question(id);
        List<String> lines = lines(id);
        assertThat(lines.get(0)).startsWith("# " + id + ": ");
        List<String> points =
                lines.stream().filter(line -> !line.startsWith("#")).toList();
        assertThat(points).hasSizeGreaterThanOrEqualTo(density.dimension() > 40 ? 2 : 3);
        for (String point : points) {
            String[] cells = point.split("\t");
            double value = Double.parseDouble(cells[0]);
            double[] x = numbers(cells[1]);
            double[] expected = numbers(cells[2]);
            assertThat(x).as("x in '%s'", point).hasSize(density.dimension());
            assertThat(density.logDensity(x)).as("ln γ at %s", cells[1]).isCloseTo(value, near(value));
            double[] g = new double[x.length];
            assertThat(density.need(Density.GRADIENT).at(x, g)).isCloseTo(value, near(value));
            double largest = Arrays.stream(expected).map(Math::abs).max().orElseThrow();
            for (int i = 0; i < x.length; i++) {
                assertThat(g[i]).as("∂%d ln γ at %s", i, cells[1]).isCloseTo(expected[i], near(largest));
            }
        }
    }

    private static Offset<Double> near(double value) {
        return within(RELATIVE * Math.max(1, Math.abs(value)));
    }

    private static double[] numbers(String list) {
        return Arrays.stream(list.split(",")).mapToDouble(Double::parseDouble).toArray();
    }

    private static List<String> lines(String id) throws IOException {
        try (InputStream in = FreeEnergyPlugin.class.getResourceAsStream("triples/" + id + ".tsv")) {
            assertThat(in).as("resource triples/%s.tsv", id).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
