package dev.assay.suite.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.suite.testing.Assay;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verification suite shows the orders and values that its tables promise. */
class VerificationIT {
    @TempDir
    Path folder;

    private JsonNode run(String... only) throws Exception {
        String[] arguments = new String[4 + only.length];
        arguments[0] = "run";
        arguments[1] = "multiphysics-pde/verification";
        arguments[2] = "--json";
        arguments[3] = "--jobs=2";
        System.arraycopy(only, 0, arguments, 4, only.length);
        Assay.Result result = Assay.run(folder, arguments);
        assertThat(result.status()).as("%s\n%s", result.out(), result.err()).isZero();
        return new ObjectMapper().readTree(result.out());
    }

    /** How many rows were run; each of them must be well. */
    private static int verified(JsonNode rows, String well) {
        int run = 0;
        for (JsonNode row : rows) {
            String verdict = row.path("verdict").asText();
            if (!verdict.equals("not run")) {
                assertThat(verdict).as("%s", row).isEqualTo(well);
                run++;
            }
        }
        return run;
    }

    @Test
    void ordersAndExactValuesOfTheQuickProblems() throws Exception {
        JsonNode steady = run("--only=problem=poisson");
        assertThat(verified(steady.path("orders"), "within")).isEqualTo(5);
        JsonNode fronts = run("--only=problem=fisher-kpp");
        assertThat(verified(fronts.path("published"), "agrees")).isEqualTo(1);
    }

    @Tag("slow")
    @Test
    void allOrdersAndPublishedValues() throws Exception {
        JsonNode all = run();
        assertThat(verified(all.path("orders"), "within"))
                .isEqualTo(all.path("orders").size());
        assertThat(verified(all.path("published"), "agrees"))
                .isEqualTo(all.path("published").size());
        assertThat(all.path("orders").size()).isGreaterThan(25);
    }
}
