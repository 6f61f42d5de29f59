package dev.assay.site.view;

import dev.assay.results.record.BudgetRef;
import dev.assay.results.record.Exhibit;
import dev.assay.results.record.MetricInfo;
import dev.assay.results.record.Provenance;
import dev.assay.results.record.Score;
import dev.assay.results.record.TrialRecord;
import dev.assay.site.chart.Digits;
import dev.assay.site.chart.Picture;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads result records into {@link Trial}: the one place that knows both. */
public final class Trials {
    /** How the id of a score ends that is the worst over several labels. */
    static final String WORST = " (worst)";

    private Trials() {}

    /** The trial of a record. */
    public static Trial of(TrialRecord r) {
        var p = r.problem();
        var m = r.method();
        return new Trial(
                r.key(),
                r.suite(),
                r.suiteTitle(),
                r.suiteDigest(),
                r.family(),
                new Trial.Part(
                        p.id(),
                        p.version(),
                        p.title(),
                        p.parameters(),
                        p.plugin(),
                        p.pluginVersion(),
                        p.pluginSha256(),
                        p.source(),
                        p.summary(),
                        p.seed()),
                new Trial.Part(
                        m.id(),
                        m.version(),
                        m.title(),
                        m.settings(),
                        m.plugin(),
                        m.pluginVersion(),
                        m.pluginSha256(),
                        m.source(),
                        m.summary(),
                        ""),
                p.instance(),
                r.repetition(),
                r.seed(),
                budget(r.budget()),
                r.outcome().id(),
                r.reason(),
                r.errorTail(),
                r.wall(),
                r.cpu(),
                r.answering(),
                r.counts(),
                r.declared(),
                r.phases().stream()
                        .map(f -> new Trial.PhaseCost(f.name(), f.wall(), f.cpu(), f.counts()))
                        .toList(),
                r.snapshots().stream()
                        .map(s -> new Trial.Snap(
                                s.index(),
                                s.phase(),
                                s.last(),
                                s.wall(),
                                s.cpu(),
                                s.counts(),
                                scores(s.scores(), r.metrics())))
                        .toList(),
                r.metrics().stream()
                        .map(x -> new Trial.Measure(x.id(), x.version(), x.title(), x.unit(), x.direction()))
                        .toList(),
                r.exhibits().stream().map(Trials::show).toList(),
                !r.exhibits().isEmpty(),
                provenance(r),
                r.started(),
                r.ended());
    }

    /** The scores, and for a metric with a direction that judged several labels the worst of them, no number being worst. */
    private static List<Trial.Value> scores(List<Score> scores, List<MetricInfo> metrics) {
        List<Trial.Value> out = new ArrayList<>();
        scores.forEach(v -> out.add(new Trial.Value(v.metric(), v.name(), v.label(), v.value(), v.floor())));
        for (MetricInfo m : metrics) {
            Map<String, List<Score>> byName = new TreeMap<>();
            for (Score v : scores) {
                if (v.metric().equals(m.id())
                        && !v.label().isEmpty()
                        && !m.direction().equals("none")) {
                    byName.computeIfAbsent(v.name(), k -> new ArrayList<>()).add(v);
                }
            }
            double sign = m.direction().equals("higher") ? -1 : 1;
            byName.forEach((name, list) -> {
                if (list.size() > 1) {
                    Score w = list.stream()
                            .max(Comparator.comparingDouble(v -> sign * v.value())) // NaN is the greatest
                            .orElseThrow();
                    out.add(new Trial.Value(m.id(), name, "worst", w.value(), w.floor()));
                }
            });
        }
        return List.copyOf(out);
    }

    private static Map<String, Double> budget(BudgetRef b) {
        Map<String, Double> out = new LinkedHashMap<>();
        b.counts().forEach((u, n) -> out.put(u, n.doubleValue()));
        put(out, "wall", b.wall());
        put(out, "cpu", b.cpu());
        put(out, "memory", b.memory());
        return out;
    }

    private static void put(Map<String, Double> out, String name, double limit) {
        if (Double.isFinite(limit) && limit > 0 && limit < Long.MAX_VALUE) {
            out.put(name, limit);
        }
    }

    private static Map<String, String> provenance(TrialRecord r) {
        Provenance p = r.provenance();
        Map<String, String> out = new LinkedHashMap<>();
        out.put(
                "Harness",
                p.harnessVersion() + ", commit " + p.harnessCommit() + (p.dirty() ? ", with uncommitted changes" : ""));
        out.put("API", p.apiVersion());
        out.put("Java", p.jdk() + (p.flags().isEmpty() ? "" : ", " + String.join(" ", p.flags())));
        out.put("Machine", p.cpu() + ", " + p.cores() + " cores, " + Digits.bytes(p.memory()));
        out.put("System", p.os());
        out.put("Load", (p.load() < 0 ? "unknown" : Digits.of(p.load())) + ", " + p.jobs() + " trials at a time");
        out.put("Command", "assay " + String.join(" ", p.commandLine()));
        r.tuning()
                .ifPresent(t -> out.put(
                        "Tuning",
                        t.trials() + " trials on " + t.metric() + ", " + Digits.seconds(t.cpu())
                                + " CPU, chosen before this trial"));
        return out;
    }

    private static Trial.Show show(Exhibit e) {
        List<Picture.Layer> layers = e.layers().stream()
                .filter(l -> l.kind().equals("image")
                        ? l.columns() > 0 && l.x().length == 2 && l.y().length == 2
                        : l.x().length > 0)
                .map(l -> new Picture.Layer(l.kind(), l.name(), l.unit(), l.x(), l.y(), l.columns(), l.values()))
                .toList();
        return new Trial.Show(e.title(), axis(e.x()), axis(e.y()), e.x().unit().equals(e.y().unit()), layers);
    }

    private static String axis(Exhibit.Axis a) {
        return a.label() + (a.unit().equals("1") || a.unit().isEmpty() ? "" : " [" + a.unit() + "]");
    }
}
