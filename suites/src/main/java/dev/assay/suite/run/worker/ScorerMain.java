package dev.assay.suite.run.worker;

import dev.assay.api.Answer;
import dev.assay.api.Facet;
import dev.assay.api.Metric;
import dev.assay.api.Question;
import dev.assay.api.Scores;
import dev.assay.api.Truth;
import dev.assay.api.engine.EngineJudging;
import dev.assay.api.engine.Kept;
import dev.assay.api.engine.MetricRegistration;
import dev.assay.api.engine.ProblemRegistration;
import dev.assay.api.engine.Registrations;
import dev.assay.api.engine.SnapshotInfo;
import dev.assay.suite.plugin.Catalogue;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Scores trials, one after the other: reads a trial's folder from each line of standard input, writes the score sheet into
 * it and says {@value #DONE}, or {@value #FAILED} with the reason. Opens truths; never runs a method.
 */
public final class ScorerMain {
    /** Said when the sheet lies in the folder. */
    public static final String DONE = "done";

    /** Said, with the reason, when there is no sheet. */
    public static final String FAILED = "failed";

    private static final int OPEN_PROBLEMS = 8;

    private final Plugins plugins = new Plugins(Registrations::new);
    private final Map<String, Opened> opened = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Opened> eldest) {
            return size() > OPEN_PROBLEMS;
        }
    };

    ScorerMain() {}

    private record Opened(OpenProblem problem, Question question, Truth truth, Map<String, Kept> kept) {}

    /** Serves until standard input ends. */
    public static void main(String[] arguments) throws IOException {
        PrintStream parent = System.out;
        System.setOut(System.err);
        ScorerMain scorer = new ScorerMain();
        BufferedReader requests = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String folder = requests.readLine(); folder != null; folder = requests.readLine()) {
            String reply;
            try {
                scorer.score(Path.of(folder)).write(Path.of(folder));
                reply = DONE;
            } catch (Exception | LinkageError e) {
                e.printStackTrace();
                reply = FAILED + " " + oneLine(e);
            }
            parent.println(reply);
            parent.flush();
        }
    }

    private static String oneLine(Throwable e) {
        return e.toString().lines().findFirst().orElse("");
    }

    private ScoreSheet score(Path folder) throws Exception {
        WorkOrder order = WorkOrder.read(folder);
        return score(order, plugins.with(order.metricPlugins()), folder);
    }

    ScoreSheet score(WorkOrder order, Catalogue catalogue, Path folder) throws Exception {
        Opened instance = open(order, catalogue);
        List<Path> files = SnapshotFiles.in(folder);
        List<ScoreSheet.Scored> scored = new ArrayList<>();
        List<ScoreSheet.Picture> pictures = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            boolean last = i == files.size() - 1;
            SnapshotFiles.Stored stored = SnapshotFiles.read(files.get(i));
            scored.add(score(order, catalogue, instance, stored, last, faults));
            if (last) {
                pictures.addAll(exhibits(instance, stored, faults));
            }
        }
        return new ScoreSheet(scored, pictures, faults.stream().distinct().toList());
    }

    private Opened open(WorkOrder order, Catalogue catalogue) throws Exception {
        String key = String.join(
                "\n",
                order.problemPlugin().toString(),
                order.problem(),
                order.parameters().toString(),
                order.instanceSeed(),
                Boolean.toString(order.validation()));
        Opened found = opened.get(key);
        if (found == null) {
            OpenProblem problem = OpenProblem.open(order, catalogue, order.instanceSeed());
            found = new Opened(problem, problem.question(), problem.truth(), new TreeMap<>());
            opened.put(key, found);
        }
        return found;
    }

    private ScoreSheet.Scored score(
            WorkOrder order,
            Catalogue catalogue,
            Opened instance,
            SnapshotFiles.Stored stored,
            boolean last,
            List<String> faults)
            throws IOException {
        List<ScoreSheet.Value> values = new ArrayList<>();
        for (int m = 0; m < order.metrics().size(); m++) {
            WorkOrder.MetricOrder wanted = order.metrics().get(m);
            Catalogue.Entry<MetricRegistration> entry = catalogue
                    .metric(wanted.id())
                    .orElseThrow(() -> new IOException("the plugin no longer brings the metric '" + wanted.id() + "'"));
            if (entry.of().isAtTheEndOnly() && !last) {
                continue;
            }
            try {
                for (Scores.Value value :
                        scores(entry, wanted, instance, stored).values()) {
                    values.add(new ScoreSheet.Value(m, value.name(), value.label(), value.number(), value.floor()));
                }
            } catch (Exception | LinkageError e) {
                e.printStackTrace();
                faults.add("metric '" + wanted.id() + "': " + oneLine(e));
            }
        }
        return new ScoreSheet.Scored(stored.info(), values);
    }

    private static Scores scores(
            Catalogue.Entry<MetricRegistration> entry,
            WorkOrder.MetricOrder wanted,
            Opened instance,
            SnapshotFiles.Stored stored)
            throws Exception {
        Metric metric = entry.plugin().call(() -> entry.of().make(wanted.settings()));
        if (!has(metric.ofAnswer(), stored.answer()) || !knows(metric.ofTruth(), instance.truth())) {
            return Scores.empty();
        }
        String identity = wanted.id() + "/" + entry.of().version() + "/" + wanted.settings();
        Kept kept = instance.kept()
                .computeIfAbsent(identity, key -> instance.problem().kept().under("metric " + key));
        EngineJudging judging = new EngineJudging(
                instance.question(),
                stored.answer(),
                instance.truth(),
                costs(stored.info()),
                instance.problem().seed().child("metric", identity),
                kept);
        return entry.plugin().call(() -> metric.scores(judging));
    }

    private static boolean has(List<Facet<?>> kinds, Answer answer) {
        return kinds.stream()
                .allMatch(kind -> kind.label().isEmpty()
                        ? !answer.labelled(kind).isEmpty()
                        : answer.find(kind).isPresent());
    }

    private static boolean knows(List<Facet<?>> kinds, Truth truth) {
        return kinds.stream().noneMatch(kind -> truth.labelled(kind).isEmpty());
    }

    private static Map<String, Long> costs(SnapshotInfo info) {
        Map<String, Long> costs = new TreeMap<>(info.counts());
        costs.put("wall", info.wallNanos());
        costs.put("cpu", info.cpuNanos());
        return costs;
    }

    private static List<ScoreSheet.Picture> exhibits(
            Opened instance, SnapshotFiles.Stored stored, List<String> faults) {
        List<ScoreSheet.Picture> pictures = new ArrayList<>();
        Catalogue.Entry<ProblemRegistration> entry = instance.problem().entry();
        for (ProblemRegistration.ExhibitRegistration exhibit : entry.of().exhibits()) {
            if (!has(List.of(exhibit.of()), stored.answer())) {
                continue;
            }
            try {
                EngineJudging judging = new EngineJudging(
                        instance.question(),
                        stored.answer(),
                        instance.truth(),
                        costs(stored.info()),
                        instance.problem().seed().child("exhibit", exhibit.title()),
                        instance.problem().kept().under("exhibit " + exhibit.title()));
                pictures.add(new ScoreSheet.Picture(
                        exhibit.title(),
                        entry.plugin().call(() -> exhibit.maker().make(instance.question(), judging))));
            } catch (Exception | LinkageError e) {
                e.printStackTrace();
                faults.add("exhibit '" + exhibit.title() + "': " + oneLine(e));
            }
        }
        return pictures;
    }
}
