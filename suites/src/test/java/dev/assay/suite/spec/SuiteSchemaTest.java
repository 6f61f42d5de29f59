package dev.assay.suite.spec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuiteSchemaTest {
    private static final String GOOD = """
            assay: 1
            suite: free-energy/demo
            seed: 3
            jitWarmup: 2s
            budget: { gradients: 20000, sweeps: 5, wall: 60s, memory: 1GiB }
            problems: [gauss, { id: plateau, set: { weights: [0.5, 0.5], shape: flat } }]
            methods:
              - id: mala
                set: { kernel: LAPLACE }
                grid: { stepSize: [0.01, 0.1] }
                tune: { on: self, metric: ess-per-gradient, trials: 10 }
            metrics: [{ id: sliced-w2, set: { directions: 12 } }]
            exclude: [{ method: "m*" }]
            """;

    private static final JsonNode SCHEMA = schema(SuiteSchema.json(TestCatalogue.CATALOGUE));

    private static JsonNode schema(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> complaints(String yaml) throws IOException {
        return new SchemaCheck(SCHEMA).complaints(new YAMLMapper().readTree(yaml));
    }

    @Test
    void aGoodSuiteConforms() throws IOException {
        assertThat(SCHEMA.path("$schema").asText()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(complaints(GOOD)).isEmpty();
        assertThat(complaints("extends: common.yaml\nseed: 4\n")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "seed: 3|seed: three",
                "seed: 3|sead: 3",
                "assay: 1|assay: 2",
                "wall: 60s|wall: 60",
                "sweeps: 5|sweeps: 0",
                "[gauss,|[guass,",
                "id: mala|id: malo",
                "kernel: LAPLACE|kernel: CAUCHY",
                "kernel: LAPLACE|kernl: LAPLACE",
                "[0.01, 0.1]|[0.01, fast]",
                "[0.01, 0.1]|0.01",
                "on: self|on: me",
                "directions: 12|directions: 1.5",
                "{ method: \"m*\" }|{}",
                "jitWarmup: 2s|jitWarmup: soon"
            })
    void aSlipDoesNot(String good, String bad) throws IOException {
        assertThat(GOOD).contains(good);
        assertThat(complaints(GOOD.replace(good, bad))).isNotEmpty();
    }

    @Test
    void everyIdAndSettingIsThere() {
        TestCatalogue.CATALOGUE
                .methods()
                .forEach(entry -> entry.of().settings().components().forEach(c -> {
                    JsonNode setting =
                            SCHEMA.path("$defs").path("method." + entry.of().id() + "." + c.name());
                    assertThat(setting.isObject()).isTrue();
                }));
        JsonNode stepSize = SCHEMA.path("$defs").path("method.mala.stepSize");
        assertThat(stepSize.path("default").asDouble()).isEqualTo(0.1);
        assertThat(stepSize.path("description").asText()).isEqualTo("Step size h [1], > 0");
        assertThat(SCHEMA.path("properties").path("budget").path("properties").has("gradients"))
                .isTrue();
        for (Key key : Key.SUITE) {
            assertThat(SCHEMA.path("properties")
                            .path(key.name())
                            .path("description")
                            .asText())
                    .as(key.name())
                    .isNotBlank();
        }
    }

    @Test
    void ourOwnSuitesConform() throws IOException {
        JsonNode structure = schema(SuiteSchema.json(TestCatalogue.EMPTY));
        PathMatcher suites = FileSystems.getDefault().getPathMatcher("glob:**/*.yaml");
        try (Stream<Path> files = Files.walk(Path.of("").toAbsolutePath(), 2)) {
            List<Path> all = files.filter(file -> suites.matches(file) && Files.isRegularFile(file))
                    .toList();
            for (Path file : all) {
                JsonNode suite = new YAMLMapper().readTree(Files.readString(file));
                assertThat(new SchemaCheck(structure).complaints(suite))
                        .as(file.toString())
                        .isEmpty();
            }
        }
    }
}
