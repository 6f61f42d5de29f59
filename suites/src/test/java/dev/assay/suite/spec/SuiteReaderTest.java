package dev.assay.suite.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuiteReaderTest {
    private static final String SMALL = """
            assay: 1
            suite: general/small
            seed: 7
            budget: { gradients: 1000 }
            problems: [gauss]
            methods: [nuts]
            metrics: [sliced-w2]
            """;

    @TempDir
    Path folder;

    private SuiteSpec good(String text) throws IOException {
        SuiteReading reading = SuiteReader.read(write("suite.yaml", text), TestCatalogue.CATALOGUE);
        assertThat(reading.faults()).isEmpty();
        return reading.suite().orElseThrow();
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    @Test
    void everyKeyIsRead() throws IOException {
        SuiteSpec suite = good("""
                assay: 1
                suite: free-energy/demo
                title: Samplers on two targets
                seed: 20261123
                instances: 2
                repetitions: 5
                cores: 2
                jitWarmup: 1500ms
                budget: { gradients: 2e4, densities: 100_000, sweeps: 12, wall: 30s, cpu: 1min, memory: 512MiB }
                snapshots: 20
                problems:
                  - id: gauss
                  - id: ising2d
                    set: { L: 32 }
                    grid: { T: [2.0, 2.269185314213, 3.20] }
                methods:
                  - nuts
                  - id: mala
                    set: { kernel: LAPLACE, adapt: false, ladder: [3, 1_000] }
                    grid: { stepSize: [1e-2, .1], thinning: [1, 2e1] }
                    tune: { on: self, metric: ess-per-gradient, trials: 10 }
                  - wolff
                metrics: [energy-error, { id: sliced-w2, set: { directions: 128 } }]
                exclude: [{ method: m*, problem: ising2d }]
                """);
        assertThat(suite.id()).isEqualTo("free-energy/demo");
        assertThat(suite.family()).isEqualTo("free-energy");
        assertThat(suite.name()).isEqualTo("demo");
        assertThat(suite.title()).isEqualTo("Samplers on two targets");
        assertThat(suite.seed()).isEqualTo(20261123);
        assertThat(List.of(suite.instances(), suite.repetitions(), suite.cores(), suite.snapshots()))
                .containsExactly(2, 5, 2, 20);
        assertThat(suite.jitWarmup()).isEqualTo(1.5);
        assertThat(suite.budget().counts()).isEqualTo(Map.of("gradients", 20000L, "densities", 100000L, "sweeps", 12L));
        assertThat(suite.budget().wallSeconds()).isEqualTo(30);
        assertThat(suite.budget().cpuSeconds()).hasValue(60);
        assertThat(suite.budget().memoryBytes()).isEqualTo(512L << 20);
        assertThat(suite.problems().get(1).set()).isEqualTo(Map.of("L", "32"));
        assertThat(suite.problems().get(1).grid()).isEqualTo(Map.of("T", List.of("2.0", "2.269185314213", "3.2")));
        MethodSpec mala = suite.methods().get(1);
        assertThat(mala.set()).isEqualTo(Map.of("kernel", "LAPLACE", "adapt", "false", "ladder", "3,1000"));
        assertThat(mala.grid().keySet()).containsExactly("stepSize", "thinning");
        assertThat(mala.grid().values()).containsExactly(List.of("0.01", "0.1"), List.of("1", "20"));
        assertThat(mala.combinations()).isEqualTo(4);
        assertThat(mala.tune()).hasValue(new TuneSpec("self", "ess-per-gradient", 10));
        assertThat(suite.metrics().get(1)).isEqualTo(new MetricSpec("sliced-w2", Map.of("directions", "128")));
        assertThat(suite.excludes("ising2d", "mala")).isTrue();
        assertThat(suite.excludes("ising2d", "wolff")).isFalse();
        assertThat(suite.excludes("gauss", "mala")).isFalse();
        assertThat(suite.digest()).matches("[0-9a-f]{64}");
    }

    @Test
    void defaultsAreTaken() throws IOException {
        SuiteSpec suite = good(SMALL);
        assertThat(suite.title()).isEqualTo("general/small");
        assertThat(List.of(suite.instances(), suite.repetitions(), suite.cores(), suite.snapshots()))
                .containsExactly(1, 1, 1, 12);
        assertThat(suite.jitWarmup()).isZero();
        assertThat(suite.budget().wallSeconds()).isEqualTo(60);
        assertThat(suite.budget().cpuSeconds()).isEmpty();
        assertThat(suite.budget().memoryBytes()).isEqualTo(1L << 30);
        assertThat(suite.exclude()).isEmpty();
    }

    @Test
    void wordsMeanThemselves() throws IOException {
        SuiteSpec suite = good(SMALL.replace("[gauss]", "[gauss, { id: plateau, set: { shape: NO } }]")
                        .replace("[nuts]", "[nuts, metadynamics]")
                + "title: 2026-11-23\n");
        assertThat(suite.problems().get(1).set()).isEqualTo(Map.of("shape", "NO"));
        assertThat(suite.title()).isEqualTo("2026-11-23");
    }

    @Test
    void anchorsAndMergesAreAllowed() throws IOException {
        SuiteSpec suite = good(SMALL.replace(
                "problems: [gauss]",
                "problems:\n  - { id: gauss, set: &set { dimension: 3, scale: 2 } }\n"
                        + "  - { id: gauss, set: { <<: *set, dimension: 4 } }"));
        assertThat(suite.problems().get(1).set()).isEqualTo(Map.of("dimension", "4", "scale", "2.0"));
    }

    @Test
    void aFileExtendsAChainOfFiles() throws IOException {
        write(
                "common.yaml",
                "assay: 1\nseed: 1\nbudget: { gradients: 10, wall: 5s }\nmetrics: [length]\nproblems: [plateau]\n");
        write("family/base.yaml", "extends: ../common.yaml\nseed: 2\nmetrics: [sliced-w2, ess-per-gradient]\n");
        Path own = write(
                "family/suites/own.yaml",
                "extends: ../base.yaml\nsuite: general/own\nbudget: { wall: 7s }\nproblems: [gauss]\nmethods: [nuts]\n");
        SuiteReading reading = SuiteReader.read(own, TestCatalogue.CATALOGUE);
        assertThat(reading.faults()).isEmpty();
        SuiteSpec suite = reading.suite().orElseThrow();
        assertThat(suite.seed()).isEqualTo(2);
        assertThat(suite.budget().counts()).isEqualTo(Map.of("gradients", 10L));
        assertThat(suite.budget().wallSeconds()).isEqualTo(7);
        assertThat(suite.metrics()).extracting(MetricSpec::id).containsExactly("sliced-w2", "ess-per-gradient");
        assertThat(suite.problems()).extracting(ProblemSpec::id).containsExactly("gauss");
        assertThat(suite.source()).isEqualTo(own);
        String flat = "assay: 1\nsuite: general/own\nseed: 2\nbudget: { wall: 7000ms, gradients: 1e1 }\n"
                + "problems: [gauss]\nmethods: [nuts]\nmetrics: [sliced-w2, ess-per-gradient]\n";
        assertThat(good(flat).digest()).isEqualTo(suite.digest());
    }

    @Test
    void theDigestFollowsTheContentAlone() throws IOException {
        String digest = good(SMALL).digest();
        assertThat(good("# a comment\n" + SMALL + "title: Another\nrepetitions: 1\n")
                        .digest())
                .isEqualTo(digest);
        assertThat(good("\uFEFF" + SMALL.replace("\n", "\r\n").replace("[gauss]", "[{ id: gauss }]"))
                        .digest())
                .isEqualTo(digest);
        List<String> others = List.of(
                SMALL.replace("seed: 7", "seed: 8"),
                SMALL.replace("1000", "1001"),
                SMALL.replace("general/small", "general/other"),
                SMALL.replace("[nuts]", "[nuts, mala]"),
                SMALL.replace("[gauss]", "[{ id: gauss, set: { scale: 2 } }]"),
                SMALL.replace("[gauss]", "[{ id: gauss, grid: { scale: [2] } }]"),
                SMALL.replace("[sliced-w2]", "[{ id: sliced-w2, set: { directions: 3 } }]"),
                SMALL + "repetitions: 2\n",
                SMALL + "instances: 2\n",
                SMALL + "cores: 2\n",
                SMALL + "snapshots: 3\n",
                SMALL + "jitWarmup: 1s\n",
                SMALL.replace("1000", "1000, wall: 2s"),
                SMALL.replace("1000", "1000, cpu: 2s"),
                SMALL.replace("1000", "1000, memory: 2GB"),
                SMALL.replace("[nuts]", "[nuts, mala]") + "exclude: [{ method: mala }]\n");
        List<String> digests = new java.util.ArrayList<>(List.of(digest));
        for (String other : others) {
            digests.add(good(other).digest());
        }
        assertThat(digests).doesNotHaveDuplicates();
    }

    @Test
    void valuesThatNeedEachOtherAreTakenTogether() throws IOException {
        SuiteSpec suite = good(SMALL.replace("[gauss]", "[gauss, { id: plateau, set: { low: 5, high: 9 } }]")
                .replace("[nuts]", "[nuts, metadynamics]"));
        assertThat(suite.problems().get(1).set()).isEqualTo(Map.of("low", "5.0", "high", "9.0"));
    }

    @Test
    void aMethodThatFitsNoProblemIsNoFault() throws IOException {
        assertThat(good(SMALL.replace("[nuts]", "[nuts, wolff]")).methods()).hasSize(2);
        assertThat(good(SMALL.replace("[nuts]", "[wolff]")).methods()).hasSize(1);
    }

    @Test
    void exclusionsOfAnExtendedFileMayNameNothing() throws IOException {
        write("common.yaml", "exclude: [{ problem: ising2d, method: mala }]\n");
        assertThat(good("extends: common.yaml\n" + SMALL).exclude()).hasSize(1);
    }

    @Test
    void aFileWithoutPermissionIsAFault() throws IOException {
        Path file = write("secret.yaml", SMALL);
        assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file), "this user may read everything");
        List<Fault> faults = SuiteReader.read(file, TestCatalogue.CATALOGUE).faults();
        assertThat(faults).extracting(Fault::code).containsExactly(FaultCode.UNREADABLE_FILE);
        assertThat(faults.get(0).message()).contains("no permission");
    }

    @Test
    void hugeFilesAreNotRead() throws IOException {
        Path file = write("huge.yaml", SMALL + "# x".repeat(1 << 19));
        List<Fault> faults = SuiteReader.read(file, TestCatalogue.CATALOGUE).faults();
        assertThat(faults).extracting(Fault::code).containsExactly(FaultCode.UNREADABLE_FILE);
        assertThat(faults.get(0).message()).contains("bytes, a suite at most 1048576");
    }

    @Test
    void aliasesDoNotExplode() throws IOException {
        StringBuilder text = new StringBuilder(SMALL + "title: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            text.append("k")
                    .append(i)
                    .append(": &a")
                    .append(i)
                    .append(" [*a")
                    .append(i - 1)
                    .append(", *a");
            text.append(i - 1).append("]\n");
        }
        List<Fault> faults = SuiteReader.read(write("bomb.yaml", text.toString()), TestCatalogue.CATALOGUE)
                .faults();
        assertThat(faults).isNotEmpty();
    }

    @Test
    void deepNestingIsAFaultNotACrash() throws IOException {
        Path file = write("deep.yaml", SMALL + "title: " + "[".repeat(100_000));
        assertThat(SuiteReader.read(file, TestCatalogue.CATALOGUE).faults())
                .extracting(Fault::code)
                .containsExactly(FaultCode.BROKEN_YAML);
    }

    @Test
    void withNothingInstalledTheUnknownIsSaid() throws IOException {
        List<Fault> faults = SuiteReader.read(write("suite.yaml", SMALL), TestCatalogue.EMPTY)
                .faults();
        assertThat(faults)
                .extracting(Fault::code)
                .containsExactly(FaultCode.UNKNOWN_PROBLEM, FaultCode.UNKNOWN_METHOD, FaultCode.UNKNOWN_METRIC);
        assertThat(faults.get(0).hint()).isEqualTo("Installed: [].");
        assertThat(faults.get(0))
                .hasToString(folder.resolve("suite.yaml") + ":5:12: Unknown problem 'gauss'. Installed: [].");
    }
}
