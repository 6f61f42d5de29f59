package dev.assay.suite.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.suite.testing.Assay;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code assay solve} on coupled problems and cylinders: complex quantities, and grids that agree. */
class SolveCoupledIT {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private JsonNode solve(String problem, int grid) throws Exception {
        Assay.Result result = Assay.run(folder, "solve", problem, "--grid", Integer.toString(grid), "--json");
        assertThat(result.status()).as("%s\n%s", result.out(), result.err()).isZero();
        return JSON.readTree(result.out()).path("quantities");
    }

    @ParameterizedTest
    @CsvSource({
        "electro-thermal, 64, 128",
        "dielectric-cylinder, 64, 128",
        "elastic-cylinder, 16, 32",
        "acoustic-structure, 16, 32",
        "electro-osmosis, 32, 64",
        "heated-disc, 24, 48"
    })
    void twoGridsAgreeWithinTheStatedErrors(String problem, int first, int second) throws Exception {
        JsonNode coarse = solve(problem, first);
        JsonNode fine = solve(problem, second);
        assertThat(coarse).isNotEmpty();
        coarse.properties().forEach(quantity -> {
            JsonNode other = fine.path(quantity.getKey());
            assertThat(distance(quantity.getValue().path("value"), other.path("value")))
                    .as(quantity.getKey())
                    .isLessThanOrEqualTo(quantity.getValue().path("error").asDouble()
                            + other.path("error").asDouble());
        });
    }

    @Test
    void complexQuantitiesAreTwoNumbers() throws Exception {
        JsonNode centre = solve("dielectric-cylinder", 128).path("eCentre");
        assertThat(centre.path("unit").asText()).isEqualTo("V/m");
        assertThat(centre.path("value").size()).isEqualTo(2);
        JsonNode exact = JSON.readTree("[-3.25417662e5, 1.73247849e5]");
        assertThat(distance(centre.path("value"), exact))
                .isLessThan(centre.path("error").asDouble())
                .isLessThan(0.01 * 3.7e5);
    }

    private static double distance(JsonNode a, JsonNode b) {
        return a.isArray()
                ? Math.hypot(
                        a.get(0).asDouble() - b.get(0).asDouble(),
                        a.get(1).asDouble() - b.get(1).asDouble())
                : Math.abs(a.asDouble() - b.asDouble());
    }
}
