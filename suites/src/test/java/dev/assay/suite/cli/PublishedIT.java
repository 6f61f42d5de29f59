package dev.assay.suite.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.suite.testing.Assay;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verdicts of {@code free-energy/published} on the figures of others; a change of one is to be explained. */
@Tag("slow")
class PublishedIT {
    @TempDir
    Path folder;

    @Test
    void verdictsStayWhatTheyWere() throws Exception {
        Assay.Result result = Assay.run(folder, "run", "free-energy/published", "--json", "--jobs=2");
        assertThat(result.status()).as("%s\n%s", result.out(), result.err()).isZero();
        JsonNode rows = new ObjectMapper().readTree(result.out()).path("published");
        TreeMap<String, Integer> verdicts = new TreeMap<>();
        for (JsonNode row : rows) {
            verdicts.merge(
                    row.path("method").asText() + " " + row.path("verdict").asText(), 1, Integer::sum);
            if (!row.path("verdict").asText().equals("agrees")) {
                assertThat(row.path("cause").asText()).isNotBlank();
            }
        }
        assertThat(verdicts)
                .containsEntry("wang-landau agrees", 3)
                .containsEntry("population-annealing agrees", 3)
                .containsEntry("smc not comparable", 3)
                .containsEntry("nuts differs", 6)
                .containsEntry("mclmc differs", 2)
                .containsEntry("mams agrees", 2)
                .containsEntry("mams differs", 2);
    }
}
