package dev.assay.suite.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.suite.testing.Assay;
import dev.assay.suite.testing.CulpritPlugin;
import dev.assay.suite.testing.PluginJar;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as users meet it: shapes, exit statuses, words. */
class CommandIT {
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final String SUITE = """
            assay: 1
            suite: free-energy/test
            title: A test
            seed: 7
            repetitions: 2
            budget: { densities: 500, wall: 5s, memory: 64MiB }
            problems: [normal]
            methods: [METHODS]
            metrics: [shift-error]
            """;

    @TempDir
    Path temp;

    private Path folder;
    private Path plugin;

    @BeforeEach
    void inAFolderWithASpace() throws Exception {
        folder = Files.createDirectories(temp.resolve("a folder"));
        plugin = PluginJar.pack(temp, "culprits", CulpritPlugin.class);
    }

    private Assay.Result assay(String... arguments) throws Exception {
        Assay.Result result = Assay.run(folder, arguments);
        assertThat(result.err()).doesNotContain("\tat ").doesNotContain("Exception in thread");
        return result;
    }

    private JsonNode json(int status, String... arguments) throws Exception {
        Assay.Result result = assay(arguments);
        assertThat(result.status()).as("%s\n%s", result.out(), result.err()).isEqualTo(status);
        return JSON.readTree(result.out());
    }

    private Path suite(String methods) throws Exception {
        return Files.writeString(folder.resolve("suite.yaml"), SUITE.replace("METHODS", methods));
    }

    @Test
    void helpAndVersion() throws Exception {
        Assay.Result help = assay("--help");
        assertThat(help.status()).isZero();
        for (String verb : List.of(
                "check", "plan", "run", "list", "show", "probe", "solve", "data", "query", "publish", "serve")) {
            assertThat(help.out()).contains("  " + verb + " ");
            assertThat(assay(verb, "--help").out()).contains("Usage: assay " + verb);
        }
        assertThat(assay("--version").out()).startsWith("assay 0.1.0");
    }

    @Test
    void listsHaveTheShapesThatScriptsRelyOn() throws Exception {
        for (String kind : List.of("plugins", "problems", "methods", "metrics", "suites")) {
            JsonNode rows = json(0, "list", kind, "--json").path(kind);
            assertThat(rows.isArray()).isTrue();
            assertThat(rows.size()).as(kind).isGreaterThan(2);
            rows.forEach(row -> assertThat(row.path("id").asText()).isNotEmpty());
        }
        JsonNode problem =
                json(0, "list", "problems", "--json").path("problems").get(0);
        for (String field : List.of("id", "family", "plugin", "version", "question")) {
            assertThat(problem.has(field)).as(field).isTrue();
        }
        json(0, "list", "plugins", "--json")
                .path("plugins")
                .forEach(row -> assertThat(row.path("status").asText()).isEqualTo("loaded"));
    }

    @Test
    void showTellsTheTruthQuickly() throws Exception {
        long start = System.nanoTime();
        JsonNode ising = json(0, "show", "problem", "ising2d", "--set", "L=4", "--set", "T=2.0", "--json");
        assertThat((System.nanoTime() - start) / 1e9).isLessThan(8);
        double logZ = ising.path("reference").path("logZ").path("value").asDouble();
        assertThat(logZ / 16).isCloseTo(1.069085445, org.assertj.core.api.Assertions.within(1e-9));
        assertThat(ising.path("reference").path("logZ").path("source").asText()).isNotEmpty();
        JsonNode wells = json(0, "show", "problem", "manywell-fab-32", "--json");
        assertThat(wells.path("reference").path("logZ").path("value").asDouble())
                .isCloseTo(164.695675313, org.assertj.core.api.Assertions.within(1e-8));
        assertThat(wells.path("coordinates").size()).isEqualTo(32);
        assertThat(json(0, "show", "method", "nuts", "--json").path("settings").size())
                .isPositive();
        assertThat(json(0, "show", "metric", "sliced-w2", "--json").path("unit").asText())
                .isNotEmpty();
        assertThat(assay("show", "problem", "lorenz").out())
                .contains("parameters")
                .contains("reference");
    }

    @Test
    void probeGivesTheQuestionsOwnNumbers() throws Exception {
        Path points = Files.writeString(folder.resolve("p.json"), "{\"points\":[[0.5,-0.25]]}");
        JsonNode point = json(0, "probe", "gauss-std", "--at", points.toString(), "--json")
                .path("points")
                .get(0);
        assertThat(point.path("logDensity").asDouble()).isEqualTo(-0.15625);
        assertThat(point.path("gradient").get(0).asDouble()).isEqualTo(-0.5);
        Path spins = Files.writeString(folder.resolve("s.json"), "{\"configurations\":[[1,1,1,1,1,1,1,1,1]]}");
        JsonNode up = json(0, "probe", "ising2d", "--set", "L=3", "--at", spins.toString(), "--json");
        assertThat(up.path("configurations").get(0).path("energy").asDouble()).isEqualTo(-18);
        Path state = Files.writeString(folder.resolve("l.json"), "{\"points\":[[1,2,3]]}");
        JsonNode lorenz = json(0, "probe", "lorenz", "--at", state.toString(), "--json")
                .path("points")
                .get(0);
        assertThat(lorenz.path("rightHandSide").get(0).asDouble()).isEqualTo(10.0);
        Path bad = Files.writeString(folder.resolve("b.json"), "{\"points\":[[1]]}");
        assertThat(assay("probe", "gauss-std", "--at", bad.toString()).err()).contains("array of 2 numbers");
    }

    @Test
    void probeFollowsOrbits() throws Exception {
        Path times = Files.writeString(folder.resolve("t.json"), "{\"times\":[0,1,2]}");
        Path state = Files.writeString(folder.resolve("x.json"), "{\"state\":[1,2,20],\"time\":0}");
        String[] lorenz = {
            "probe", "lorenz", "--trajectory", "--times", times.toString(), "--from", state.toString(), "--json"
        };
        JsonNode orbit = json(0, lorenz);
        assertThat(orbit.path("states").size()).isEqualTo(3);
        assertThat(orbit.path("states").get(0).get(2).asDouble()).isEqualTo(20);
        assertThat(orbit.path("error").get(2).asDouble()).isLessThan(8e-9);
        assertThat(orbit.has("published")).isFalse();
        Path past = Files.writeString(folder.resolve("h.json"), "{\"history\":1.2}");
        JsonNode delayed = json(
                0,
                "probe",
                "mackeyglass",
                "--trajectory",
                "--times",
                times.toString(),
                "--from",
                past.toString(),
                "--json");
        assertThat(delayed.path("states").get(0).size()).isEqualTo(1);
        assertThat(delayed.path("published").get(0).size()).isEqualTo(10);
        lorenz[6] = past.toString();
        assertThat(assay(lorenz).status()).isEqualTo(2);
        assertThat(assay("probe", "lorenz").err()).contains("either --at POINTS.json, or --trajectory");
    }

    @Test
    void planRunQueryAndPublish() throws Exception {
        String results = temp.resolve("results").toString();
        Path suite = suite("good, needs-gradient").toAbsolutePath();
        JsonNode plan = json(0, "plan", suite.toString(), "--plugin", plugin.toString(), "--json");
        assertThat(plan.path("planned").asInt()).isEqualTo(4);
        assertThat(plan.path("done").asInt()).isZero();
        assertThat(plan.path("notApplicable").get(0).path("reason").asText()).contains("needs [gradient]");
        JsonNode run = json(0, "run", suite.toString(), "--plugin", plugin.toString(), "--results", results, "--json");
        assertThat(run.path("planned").asInt()).isEqualTo(4);
        assertThat(run.path("outcomes").path("finished").asInt()).isEqualTo(2);
        assertThat(run.path("outcomes").path("not-applicable").asInt()).isEqualTo(2);
        JsonNode again =
                json(0, "run", suite.toString(), "--plugin", plugin.toString(), "--results", results, "--json");
        assertThat(again.path("done").asInt()).isEqualTo(4);
        JsonNode rows = json(0, "query", "SELECT count(*) FROM trials", "--results", results, "--json");
        assertThat(rows.path("rows").get(0).get(0).asInt()).isEqualTo(4);
        Assay.Result published = assay(
                "publish", "--results", results, "--out", temp.resolve("site").toString());
        assertThat(published.status()).isZero();
        assertThat(Path.of(published.out().strip())).isRegularFile();
    }

    @Test
    void aRunWithCulpritsIsRedAndNamesThem() throws Exception {
        Assay.Result run =
                assay("run", suite("good, halts, throws").toString(), "--plugin", plugin.toString(), "--results", "r");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("2 crashed", "2 failed", "2 finished").contains("normal halts");
    }

    @Test
    void badInputIsRefusedInWords() throws Exception {
        assertRefused(2, "did you mean 'list'", "lst");
        assertRefused(2, "there is no such file", "run", "missing.yaml");
        assertRefused(2, "unknown problem 'isng2d'. did you mean 'ising2d'", "show", "problem", "isng2d");
        assertRefused(2, "l must be", "show", "problem", "ising2d", "--set", "L=1");
        assertRefused(2, "unknown setting 'q'", "show", "problem", "ising2d", "--set", "q=1");
        assertRefused(2, "name=value", "show", "problem", "ising2d", "--set", "L");
        assertRefused(2, "no such folder", "list", "methods", "--plugin", "nowhere");
        assertRefused(2, "no such folder", "query", "SELECT 1", "--results", "nowhere");
        assertRefused(2, "no such folder", "publish", "--results", "nowhere");
        assertRefused(2, "there is no site", "serve", "--out", "nowhere");
        assertRefused(2, "--jobs must be", "run", "free-energy/demo", "--jobs", "0");
        assertRefused(2, "leaves nothing", "run", "free-energy/demo", "--only", "method=nothing");
        assertRefused(2, "--only takes name=glob", "run", "free-energy/demo", "--only", "colour=red");
        Files.createDirectories(folder.resolve("empty"));
        assertRefused(2, "syntax error", "query", "SELEC 1", "--results", "empty");
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertRefused(3, "is a file, not a results folder", "run", "free-energy/smoke", "--results", file.toString());
        Files.createDirectories(folder.resolve("foreign"));
        Files.writeString(folder.resolve("foreign/mine.txt"), "precious");
        assertRefused(3, "foreign", "publish", "--results", "empty", "--out", "foreign");
        assertThat(folder.resolve("foreign/mine.txt")).hasContent("precious");
    }

    private void assertRefused(int status, String words, String... arguments) throws Exception {
        Assay.Result result = assay(arguments);
        assertThat(result.err().toLowerCase(java.util.Locale.ROOT))
                .as(String.join(" ", arguments))
                .contains(words);
        assertThat(result.status()).as(String.join(" ", arguments)).isEqualTo(status);
    }

    @Test
    void refusalsUnderJsonAreOneDocument() throws Exception {
        JsonNode refusal = json(2, "show", "problem", "nothing", "--json").path("error");
        assertThat(refusal.path("code").asText()).isEqualTo("UNKNOWN_ID");
        assertThat(refusal.path("message").asText()).contains("nothing");
        Path broken = Files.writeString(folder.resolve("broken.yaml"), "assay: 1\nsuite: free-energy/x\nsede: 1\n");
        JsonNode faults = json(2, "check", broken.toString(), "--json").path("faults");
        assertThat(faults.size()).isGreaterThan(1);
        for (String field : List.of("file", "line", "column", "code", "message", "hint")) {
            assertThat(faults.get(0).has(field)).as(field).isTrue();
        }
        assertThat(json(0, "check", "free-energy/demo", "--json").path("faults").size())
                .isZero();
    }
}
