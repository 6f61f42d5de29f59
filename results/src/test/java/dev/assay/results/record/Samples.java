package dev.assay.results.record;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Records for tests. */
public final class Samples {
    private Samples() {}

    /** {@return a record with something in every field, NaN and infinities among them} */
    public static TrialRecord full(String key) {
        return new TrialRecord(
                key,
                "free-energy/demo",
                "Samplers on four targets",
                "d".repeat(64),
                "free-energy",
                "trial",
                new ProblemRef(
                        "ising2d",
                        1,
                        "Ising ferromagnet",
                        Map.of("T", "2.0", "L", "32"),
                        0,
                        "a".repeat(64),
                        "free-energy",
                        "0.1.0",
                        "b".repeat(64),
                        "doi:10.1103/PhysRev.76.1232",
                        "E = −Σ s_i s_j"),
                new MethodRef(
                        "wolff",
                        2,
                        "Wolff",
                        Map.of("burnIn", "0.1"),
                        "free-energy",
                        "0.1.0",
                        "b".repeat(64),
                        "doi:10.1103/PhysRevLett.62.361",
                        "One cluster a step"),
                3,
                "c".repeat(64),
                new BudgetRef(Map.of("spins", 1_000_000L), 60, Double.POSITIVE_INFINITY, 1L << 30),
                Outcome.FINISHED,
                "spent its budget",
                "a warning\n\"quoted\" <&>",
                1.5,
                1.25,
                0.125,
                Map.of("spins", 1_000_000L),
                List.of("spins"),
                List.of(new Phase("warm-up", 0.5, 0.25, Map.of("spins", 200_000L))),
                Optional.of(new Tuning("energy-error", 4, 6, 5, Map.of("spins", 4_000_000L))),
                List.of(
                        new Snapshot(
                                0,
                                "sample",
                                false,
                                0.75,
                                0.5,
                                Map.of("spins", 250_000L),
                                List.of(new Score("energy-error", "", "", Double.NaN, 0.001))),
                        new Snapshot(
                                1,
                                "sample",
                                true,
                                1.5,
                                1.25,
                                Map.of("spins", 1_000_000L),
                                List.of(
                                        new Score("energy-error", "", "", 0.002, 0.001),
                                        new Score("energy-error", "z", "T", Double.NEGATIVE_INFINITY, Double.NaN)))),
                List.of(new MetricInfo(
                        "energy-error", 1, "Error of the energy", "J", "lower", Map.of("n", "5"), "|E − exact|")),
                List.of(new Exhibit(
                        "Spins",
                        new Exhibit.Axis("x", "1"),
                        new Exhibit.Axis("y", "1"),
                        List.of(
                                new Exhibit.Layer(
                                        "image",
                                        "spin",
                                        "1",
                                        new double[] {0, 2},
                                        new double[] {0, 2},
                                        2,
                                        2,
                                        new double[] {1, -1, Double.NaN, 1}),
                                new Exhibit.Layer(
                                        "points",
                                        "centres",
                                        "",
                                        new double[] {0.5},
                                        new double[] {1.5},
                                        0,
                                        0,
                                        new double[0])))),
                new Provenance(
                        "0.1.0",
                        "e".repeat(40),
                        false,
                        "1.0",
                        "17.0.15+6",
                        List.of("-Xmx1024m"),
                        "Linux 6.1 amd64",
                        "a processor",
                        2,
                        25_000_000_000L,
                        -1,
                        2,
                        List.of("run", "suite.yaml")),
                "2026-11-23T04:00:00Z",
                "2026-11-23T04:00:01.500Z");
    }

    /** {@return a small record of an outcome, without exhibits} */
    public static TrialRecord small(String key, Outcome outcome, double wall) {
        TrialRecord full = full(key);
        return new TrialRecord(
                key,
                full.suite(),
                full.suiteTitle(),
                full.suiteDigest(),
                full.family(),
                full.role(),
                full.problem(),
                full.method(),
                0,
                full.seed(),
                full.budget(),
                outcome,
                "reason",
                "",
                wall,
                0,
                0,
                Map.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                full.snapshots(),
                full.metrics(),
                List.of(),
                full.provenance(),
                full.started(),
                full.ended());
    }

    /** {@return the record with other snapshots} */
    public static TrialRecord withSnapshots(TrialRecord r, List<Snapshot> snapshots) {
        return new TrialRecord(
                r.key(),
                r.suite(),
                r.suiteTitle(),
                r.suiteDigest(),
                r.family(),
                r.role(),
                r.problem(),
                r.method(),
                r.repetition(),
                r.seed(),
                r.budget(),
                r.outcome(),
                r.reason(),
                r.errorTail(),
                r.wall(),
                r.cpu(),
                r.answering(),
                r.counts(),
                r.declared(),
                r.phases(),
                r.tuning(),
                snapshots,
                r.metrics(),
                r.exhibits(),
                r.provenance(),
                r.started(),
                r.ended());
    }
}
