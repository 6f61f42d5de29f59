package dev.assay.site;

import dev.assay.results.record.BudgetRef;
import dev.assay.results.record.Exhibit;
import dev.assay.results.record.MethodRef;
import dev.assay.results.record.MetricInfo;
import dev.assay.results.record.Outcome;
import dev.assay.results.record.Phase;
import dev.assay.results.record.ProblemRef;
import dev.assay.results.record.Provenance;
import dev.assay.results.record.Score;
import dev.assay.results.record.Snapshot;
import dev.assay.results.record.TrialRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/** Plausible records of three families in which every outcome occurs; the same for the same number of repetitions. */
final class Fixture {
    private static final String HEX = "0123456789abcdef";
    private static final Outcome[] ODD = {
        Outcome.DIVERGED,
        Outcome.TIMED_OUT,
        Outcome.OUT_OF_MEMORY,
        Outcome.CRASHED,
        Outcome.FAILED,
        Outcome.INVALID_ANSWER,
        Outcome.NOT_RUN,
        Outcome.CANCELLED,
        Outcome.INFRASTRUCTURE
    };

    private final SplittableRandom random = new SplittableRandom(7);
    private final Map<P, String> seeds = new HashMap<>(); // one instance a problem
    private final List<TrialRecord> out = new ArrayList<>();

    private Fixture() {}

    /** Writes a site of the fixture: arguments are folder and repetitions. */
    public static void main(String[] args) {
        System.out.println(Site.publish(records(Integer.parseInt(args[1])), Path.of(args[0]), SiteInfo.DEFAULT));
    }

    /** Records with the given number of repetitions of each pair. */
    static List<TrialRecord> records(int repetitions) {
        Fixture f = new Fixture();
        MetricInfo logZ = metric("log-z-error", "Error of log Z", "1", "lower");
        MetricInfo w2 = metric("sliced-w2", "Sliced W₂ distance", "1", "lower");
        f.family(
                "free-energy",
                "demo",
                "Samplers on four targets",
                List.of(logZ, w2),
                repetitions,
                "gradients",
                0.02,
                List.of(
                        p("gmm40-fab", "Forty Gaussians in the plane", Map.of()),
                        p("funnel", "Neal's funnel", Map.of("d", "10")),
                        p("ising2d", "Square-lattice Ising model", Map.of("L", "8", "T", "2.0")),
                        p("ising2d", "Square-lattice Ising model", Map.of("L", "32", "T", "2.269185314213"))),
                List.of(
                        "smc",
                        "nuts",
                        "mala",
                        "wolff",
                        "metadynamics",
                        "rwm",
                        "annealed-importance-sampling",
                        "hmc",
                        "swendsen-wang"));
        f.family(
                "chaotic-forecasting",
                "lorenz",
                "Forecasts of low-dimensional chaos",
                List.of(
                        metric("valid-time", "Valid prediction time", "Lyapunov times", "higher"),
                        metric("vrmse", "Scaled RMSE", "1", "lower")),
                repetitions,
                "rows",
                Double.NaN,
                List.of(
                        p("lorenz63", "Lorenz 1963", Map.of("noise", "0")),
                        p("mackey-glass", "Mackey–Glass, τ = 17", Map.of()),
                        p("kuramoto-sivashinsky", "Kuramoto–Sivashinsky", Map.of("L", "22"))),
                List.of("reservoir", "ngrc", "analogue", "persistence", "dmd"));
        f.family(
                "multiphysics-pde",
                "demo",
                "Coupled fields",
                List.of(metric("field-error", "Relative L² error", "1", "lower")),
                repetitions,
                "sweeps",
                0.001,
                List.of(
                        p("electro-thermal", "Joule heating of a plate", Map.of("sigma", "1.5")),
                        p("natural-convection", "Heated cavity", Map.of("Ra", "1e5"))),
                List.of("newton-krylov", "picard", "operator-splitting"));
        return f.out;
    }

    private record P(String id, String title, Map<String, String> parameters) {}

    private static P p(String id, String title, Map<String, String> parameters) {
        return new P(id, title, parameters);
    }

    private static MetricInfo metric(String id, String title, String unit, String direction) {
        return new MetricInfo(id, 1, title, unit, direction, Map.of(), title + " against the truth.");
    }

    private void family(
            String family,
            String suite,
            String title,
            List<MetricInfo> metrics,
            int repetitions,
            String unit,
            double floor,
            List<P> problems,
            List<String> methods) {
        for (int p = 0; p < problems.size(); p++) {
            for (int m = 0; m < methods.size(); m++) {
                boolean fits =
                        !(methods.get(m).equals("wolff") || methods.get(m).equals("swendsen-wang"))
                                || problems.get(p).id().equals("ising2d");
                if (m == methods.size() - 1 && p == 0 && family.equals("chaotic-forecasting")) {
                    continue;
                }
                for (int r = 0; r < repetitions; r++) {
                    double level = 0.05 * Math.pow(1.7, m / 2 * 2 + 0.1 * m) * (1 + p);
                    Outcome o = !fits ? Outcome.NOT_APPLICABLE : Outcome.FINISHED;
                    if (fits && random.nextInt(12) < Math.max(0, m - 1) && (m + p) % 3 == 0) {
                        o = ODD[random.nextInt(ODD.length)];
                    }
                    trial(
                            family,
                            suite,
                            title,
                            metrics,
                            problems.get(p),
                            methods.get(m),
                            r,
                            unit,
                            floor,
                            level,
                            o,
                            p < 2 || r == 0);
                }
            }
        }
    }

    private void trial(
            String family,
            String suite,
            String title,
            List<MetricInfo> metrics,
            P p,
            String method,
            int r,
            String unit,
            double floor,
            double level,
            Outcome o,
            boolean pictures) {
        boolean ran = o == Outcome.FINISHED || o.isFailure();
        long limit = 20_000;
        int steps = !ran ? 0 : o == Outcome.FINISHED ? 12 : 1 + random.nextInt(8);
        List<Snapshot> snapshots = new ArrayList<>();
        double luck = Math.exp(0.35 * random.nextGaussian());
        boolean higher = metrics.get(0).direction().equals("higher");
        for (int i = 0; i < steps; i++) {
            double share = Math.pow(2, i - 11.0);
            double value = level * luck * (0.3 + Math.pow(share, -0.5) * 0.7) * Math.exp(0.1 * random.nextGaussian());
            value = higher ? 9 / (1 + value) : Math.max(value, Double.isNaN(floor) ? 0 : floor * 0.7);
            List<Score> scores = new ArrayList<>();
            boolean broken = o == Outcome.DIVERGED && i == steps - 1;
            scores.add(new Score(metrics.get(0).id(), "", "", broken ? Double.NaN : value, floor));
            for (int k = 1; k < metrics.size(); k++) {
                scores.add(new Score(
                        metrics.get(k).id(), "", "", broken ? Double.POSITIVE_INFINITY : value * 3 / k, Double.NaN));
            }
            snapshots.add(new Snapshot(
                    i,
                    i < 2 ? "warm-up" : "sample",
                    i == steps - 1 && o == Outcome.FINISHED,
                    0.6 * share,
                    0.5 * share,
                    Map.of(unit, Math.round(limit * share), "spins", 1000L * (i + 1)),
                    scores));
        }
        String key = hex(32);
        String drawn = hex(32);
        seeds.putIfAbsent(p, drawn);
        String id = method + p.id() + p.parameters() + r;
        out.add(new TrialRecord(
                key,
                family + "/" + suite,
                title,
                "ab".repeat(32),
                family,
                "trial",
                new ProblemRef(
                        p.id(),
                        1,
                        p.title(),
                        p.parameters(),
                        0,
                        seeds.getOrDefault(p, drawn),
                        family,
                        "0.1.0",
                        "cd".repeat(32),
                        "doi:10.1103/PhysRev.65.117",
                        "A target whose truth is known in closed form; " + p.title() + " is the usual first test."),
                new MethodRef(
                        method,
                        1,
                        "",
                        Map.of("burnIn", "0.1", "stepSize", "0.05"),
                        family,
                        "0.1.0",
                        "ef".repeat(32),
                        "Metropolis et al., doi:10.1063/1.1699114",
                        "What " + method + " does, in one or two sentences, with its cost a step."),
                r,
                hex(32),
                new BudgetRef(Map.of(unit, limit), 60, Double.POSITIVE_INFINITY, 1L << 30),
                o,
                reason(o, unit, limit),
                o == Outcome.CRASHED || o == Outcome.FAILED
                        ? "java.lang.ArithmeticException: matrix is singular at step 17\n\tat x.y.Z.step(Z.java:44)"
                        : "",
                ran ? 0.6 * luck : 0,
                ran ? 0.5 * luck : 0,
                ran ? 0.02 : 0,
                ran ? snapshots.get(steps - 1).counts() : Map.of(),
                ran ? List.of("spins") : List.of(),
                ran
                        ? List.of(
                                new Phase("warm-up", 0.1, 0.1, Map.of(unit, 5000L)),
                                new Phase("sample", 0.5, 0.4, Map.of(unit, 15000L)))
                        : List.of(),
                Optional.empty(),
                snapshots,
                metrics,
                o == Outcome.FINISHED && pictures ? exhibits(family) : List.of(),
                new Provenance(
                        "0.1.0",
                        "0123456789abcdef0123456789abcdef01234567",
                        id.length() % 7 == 0,
                        "1.0",
                        "17.0.15+6 Debian",
                        List.of("-Xmx1g"),
                        "Linux 6.1 amd64",
                        "AMD EPYC",
                        2,
                        25_000_000_000L,
                        0.4,
                        1,
                        List.of("run", "suites/" + family + "/" + suite + ".yaml")),
                "2026-11-23T04:00:00Z",
                "2026-11-23T04:00:01Z"));
    }

    private static String reason(Outcome o, String unit, long limit) {
        return switch (o) {
            case FINISHED -> "spent its budget of " + limit + " " + unit;
            case DIVERGED -> "log Z became NaN";
            case TIMED_OUT -> "wall limit of 60 s";
            case OUT_OF_MEMORY -> "heap limit of 1 GiB";
            case CRASHED -> "the worker ended with status 134";
            case FAILED -> "ArithmeticException: matrix is singular";
            case INVALID_ANSWER -> "answer has 0 samples";
            case NOT_APPLICABLE -> "'wolff' answers Lattice, this problem asks Density";
            case NOT_RUN -> "the run stopped before it";
            case CANCELLED -> "interrupted by the user";
            case INFRASTRUCTURE -> "the disk was full";
        };
    }

    private String hex(int n) {
        char[] c = new char[n];
        for (int i = 0; i < n; i++) {
            c[i] = HEX.charAt(random.nextInt(16));
        }
        return new String(c);
    }

    private List<Exhibit> exhibits(String family) {
        int n = 48;
        double[] field = new double[n * n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double x = 4.0 * j / (n - 1) - 2;
                double y = 4.0 * i / (n - 1) - 2;
                boolean hole = family.equals("multiphysics-pde") && x * x + y * y < 0.2;
                field[i * n + j] = hole ? Double.NaN : -(x * x - 1) * (x * x - 1) - y * y;
            }
        }
        double[] x = random.doubles(400).map(u -> 4 * u - 2).toArray();
        double[] y = random.doubles(400).map(u -> u - 0.5).toArray();
        double[] range = {-2, 2};
        Exhibit.Layer samples = new Exhibit.Layer("points", "samples", "1", x, y, 0, 0, new double[0]);
        if (family.equals("chaotic-forecasting")) {
            double[] t = new double[300];
            Arrays.setAll(t, i -> i * 0.02);
            double[] truth = Arrays.stream(t)
                    .map(s -> Math.sin(3 * s) + Math.sin(5.1 * s))
                    .toArray();
            double[] forecast = Arrays.stream(t)
                    .map(s -> Math.sin(3 * s) + Math.sin(5.1 * s + 0.01 * s * s * s))
                    .toArray();
            return List.of(new Exhibit(
                    "Forecast against truth",
                    new Exhibit.Axis("time", "Lyapunov times"),
                    new Exhibit.Axis("x", "1"),
                    List.of(
                            new Exhibit.Layer("line", "truth", "1", t, truth, 0, 0, new double[0]),
                            new Exhibit.Layer("line", "forecast", "1", t, forecast, 0, 0, new double[0]))));
        }
        boolean pde = family.equals("multiphysics-pde");
        Exhibit.Layer image = new Exhibit.Layer(
                "image", pde ? "temperature" : "log density", pde ? "K" : "1", range, range, n, n, field);
        return List.of(new Exhibit(
                pde ? "Temperature field" : "Samples over the density",
                new Exhibit.Axis("x₁", pde ? "m" : "1"),
                new Exhibit.Axis("x₂", pde ? "m" : "1"),
                pde ? List.of(image) : List.of(image, samples)));
    }
}
