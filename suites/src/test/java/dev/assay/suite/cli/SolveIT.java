package dev.assay.suite.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.suite.data.Npy;
import dev.assay.suite.testing.Assay;
import io.jhdf.HdfFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code assay solve} and {@code assay data} as users meet them. */
class SolveIT {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private Assay.Result assay(String... arguments) throws Exception {
        Assay.Result result = Assay.run(folder, arguments);
        assertThat(result.err()).doesNotContain("\tat ").doesNotContain("Exception in thread");
        return result;
    }

    private JsonNode json(String... arguments) throws Exception {
        Assay.Result result = assay(arguments);
        assertThat(result.status()).as("%s\n%s", result.out(), result.err()).isZero();
        return JSON.readTree(result.out());
    }

    @Test
    void twoGridsAgreeWithinTheStatedErrors() throws Exception {
        JsonNode coarse = json("solve", "heated-cavity", "--set", "Ra=1e4", "--grid", "24", "--json");
        JsonNode fine = json("solve", "heated-cavity", "--set", "Ra=1e4", "--grid", "48", "--json");
        assertThat(fine.path("grid").asInt()).isEqualTo(48);
        coarse.path("quantities").properties().forEach(quantity -> {
            JsonNode other = fine.path("quantities").path(quantity.getKey());
            double difference = Math.abs(quantity.getValue().path("value").asDouble()
                    - other.path("value").asDouble());
            assertThat(difference)
                    .as(quantity.getKey())
                    .isLessThanOrEqualTo(quantity.getValue().path("error").asDouble()
                            + other.path("error").asDouble());
        });
        assertThat(fine.path("quantities").path("nusselt").path("value").asDouble())
                .isBetween(2.238, 2.248); // de Vahl Davis 1983: 2.243
    }

    @Test
    void givesFieldsAtPointsAndFiles() throws Exception {
        Path points = Files.writeString(folder.resolve("points.json"), "{\"points\": [[0.25, 0.5], [0.5, 0.75]]}");
        JsonNode solved = json(
                "solve",
                "hartmann",
                "--set",
                "Ha=0",
                "--grid",
                "64",
                "--at",
                points.toString(),
                "--export",
                "out",
                "--json");
        // the parabola (1 − y²)/2
        assertThat(solved.path("points").get(0).path("fields").path("u").asDouble())
                .isCloseTo(0.375, within(1e-3));
        Npy u = Npy.of(Files.readAllBytes(folder.resolve("out/hartmann.field.u.npy")));
        JsonNode beside = JSON.readTree(Files.readString(folder.resolve("out/hartmann.json")));
        assertThat(beside.path("coordinates").path("x").size()).isEqualTo(u.values().length);
        assertThat(Arrays.stream(u.values()).max().orElseThrow()).isBetween(0.499, 0.501);
    }

    @Test
    void refusesWhatCannotBeSolved() throws Exception {
        Assay.Result odd = assay("solve", "poisson", "--grid", "100");
        assertThat(odd.status()).isEqualTo(2);
        assertThat(odd.err()).contains("--grid", "100");
        Assay.Result density = assay("solve", "gmm40-fab");
        assertThat(density.status()).isEqualTo(2);
        assertThat(density.err()).contains("field problems only");
    }

    @Test
    void aDataSetIsMadeGoesOnAndIsChecked() throws Exception {
        String[] make = {"data", "make", "darcy", "--n", "3", "--seed", "5", "--grid", "32", "--out", "set"};
        assertThat(assay(make).status()).isZero();
        Path set = folder.resolve("set");
        byte[] first = Files.readAllBytes(set.resolve("000001.field.u.npy"));
        assertThat(assay("data", "check", "set").status()).isZero();
        try (HdfFile well = new HdfFile(set.resolve("data.hdf5"))) {
            assertThat(well.getDatasetByPath("t0_fields/u").getDimensions()).containsExactly(3, 1, 64, 64);
            assertThat(well.getAttribute("n_trajectories").getData()).isEqualTo(3);
        }

        // gone on with: what is there stays, what is missing comes back to the bit
        Files.delete(set.resolve("000001.json"));
        Files.delete(set.resolve("000001.field.u.npy"));
        assertThat(assay(make).status()).isZero();
        assertThat(Files.readAllBytes(set.resolve("000001.field.u.npy"))).isEqualTo(first);

        // another set is not mixed in
        Assay.Result other = assay("data", "make", "darcy", "--n", "3", "--seed", "6", "--grid", "32", "--out", "set");
        assertThat(other.status()).isEqualTo(2);
        assertThat(other.err()).contains("seed is 5, not 6");

        // changed, cut, renamed: each is named
        byte[] bytes = Files.readAllBytes(set.resolve("000000.field.u.npy"));
        bytes[bytes.length - 1] ^= 1;
        Files.write(set.resolve("000000.field.u.npy"), bytes);
        Files.write(set.resolve("000001.field.u.npy"), Arrays.copyOf(first, first.length - 8));
        Files.move(set.resolve("000002.json"), set.resolve("000007.json"));
        Assay.Result check = assay("data", "check", "set");
        assertThat(check.status()).isEqualTo(2);
        for (String name : List.of("000000.field.u.npy", "000001.field.u.npy", "000002.json", "000007.json")) {
            assertThat(check.err()).contains(name);
        }
    }
}
