package dev.assay.results.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Reads a record from its tree: defaults for what is missing, a blind eye for what is unknown. */
final class RecordReader {
    private RecordReader() {}

    static TrialRecord record(JsonNode n) throws IOException {
        int schema = n.path("assay").asInt();
        if (!n.path("type").asText().equals("trial") || schema < 1) {
            throw new IOException("not the record of a trial");
        }
        if (schema > RecordJson.SCHEMA) {
            throw new IOException("a record of schema " + schema + "; this Assay reads up to " + RecordJson.SCHEMA
                    + ", a newer one is needed");
        }
        return new TrialRecord(
                n.path("key").asText(),
                n.path("suite").asText(),
                n.path("suiteTitle").asText(),
                n.path("suiteDigest").asText(),
                n.path("family").asText(),
                n.path("role").asText("trial"),
                problem(n.path("problem")),
                method(n.path("method")),
                n.path("repetition").asInt(),
                n.path("seed").asText(),
                budget(n.path("budget")),
                outcome(n.path("outcome").asText()),
                n.path("reason").asText(),
                n.path("errorTail").asText(),
                number(n.path("wall"), 0),
                number(n.path("cpu"), 0),
                number(n.path("answering"), 0),
                counts(n.path("counts")),
                list(n.path("declared"), JsonNode::asText),
                list(
                        n.path("phases"),
                        p -> new Phase(
                                p.path("name").asText(),
                                number(p.path("wall"), 0),
                                number(p.path("cpu"), 0),
                                counts(p.path("counts")))),
                n.has("tuning") ? Optional.of(tuning(n.path("tuning"))) : Optional.empty(),
                list(n.path("snapshots"), RecordReader::snapshot),
                list(
                        n.path("metrics"),
                        m -> new MetricInfo(
                                m.path("id").asText(),
                                m.path("version").asInt(1),
                                m.path("title").asText(),
                                m.path("unit").asText("1"),
                                m.path("direction").asText("none"),
                                texts(m.path("settings")),
                                m.path("summary").asText())),
                list(n.path("exhibits"), RecordReader::exhibit),
                provenance(n.path("provenance")),
                n.path("started").asText(),
                n.path("ended").asText());
    }

    private static Outcome outcome(String id) throws IOException {
        try {
            return Outcome.of(id);
        } catch (IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static ProblemRef problem(JsonNode p) {
        return new ProblemRef(
                p.path("id").asText(),
                p.path("version").asInt(1),
                p.path("title").asText(),
                texts(p.path("parameters")),
                p.path("instance").asInt(),
                p.path("seed").asText(),
                p.path("plugin").asText(),
                p.path("pluginVersion").asText(),
                p.path("pluginSha256").asText(),
                p.path("source").asText(),
                p.path("summary").asText());
    }

    private static MethodRef method(JsonNode m) {
        return new MethodRef(
                m.path("id").asText(),
                m.path("version").asInt(1),
                m.path("title").asText(),
                texts(m.path("settings")),
                m.path("plugin").asText(),
                m.path("pluginVersion").asText(),
                m.path("pluginSha256").asText(),
                m.path("source").asText(),
                m.path("summary").asText());
    }

    private static BudgetRef budget(JsonNode b) {
        Map<String, Long> counts = new TreeMap<>(counts(b));
        counts.keySet().removeAll(List.of("wall", "cpu", "memory"));
        return new BudgetRef(
                counts,
                number(b.path("wall"), Double.POSITIVE_INFINITY),
                number(b.path("cpu"), Double.POSITIVE_INFINITY),
                b.path("memory").asLong());
    }

    private static Tuning tuning(JsonNode t) {
        return new Tuning(
                t.path("metric").asText(),
                t.path("trials").asInt(),
                number(t.path("wall"), 0),
                number(t.path("cpu"), 0),
                counts(t.path("counts")));
    }

    private static Snapshot snapshot(JsonNode s) {
        return new Snapshot(
                s.path("index").asInt(),
                s.path("phase").asText(),
                s.path("final").asBoolean(),
                number(s.path("wall"), 0),
                number(s.path("cpu"), 0),
                counts(s.path("counts")),
                list(
                        s.path("scores"),
                        c -> new Score(
                                c.path("metric").asText(),
                                c.path("name").asText(),
                                c.path("label").asText(),
                                number(c.path("value"), Double.NaN),
                                number(c.path("floor"), Double.NaN))));
    }

    static Exhibit exhibit(JsonNode e) {
        return new Exhibit(
                e.path("title").asText(),
                axis(e.path("x")),
                axis(e.path("y")),
                list(
                        e.path("layers"),
                        l -> new Exhibit.Layer(
                                l.path("kind").asText(),
                                l.path("name").asText(),
                                l.path("unit").asText(),
                                numbers(l.path("x")),
                                numbers(l.path("y")),
                                l.path("rows").asInt(),
                                l.path("columns").asInt(),
                                numbers(l.path("values")))));
    }

    private static Exhibit.Axis axis(JsonNode a) {
        return new Exhibit.Axis(a.path("label").asText(), a.path("unit").asText());
    }

    private static Provenance provenance(JsonNode p) {
        return new Provenance(
                p.path("harnessVersion").asText(),
                p.path("harnessCommit").asText(),
                p.path("dirty").asBoolean(),
                p.path("apiVersion").asText(),
                p.path("jdk").asText(),
                list(p.path("flags"), JsonNode::asText),
                p.path("os").asText(),
                p.path("cpu").asText(),
                p.path("cores").asInt(),
                p.path("memory").asLong(),
                number(p.path("load"), -1),
                p.path("jobs").asInt(1),
                list(p.path("commandLine"), JsonNode::asText));
    }

    private static double number(JsonNode n, double otherwise) {
        if (n.isMissingNode() || n.isNull()) {
            return otherwise;
        }
        return n.isTextual() ? Double.parseDouble(n.asText()) : n.asDouble();
    }

    private static double[] numbers(JsonNode array) {
        if (array.isObject()) {
            return Packing.read(array);
        }
        double[] values = new double[array.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = number(array.get(i), Double.NaN);
        }
        return values;
    }

    static <T> List<T> list(JsonNode array, Function<JsonNode, T> item) {
        List<T> items = new ArrayList<>(array.size());
        for (JsonNode node : array) {
            items.add(item.apply(node));
        }
        return items;
    }

    private static Map<String, String> texts(JsonNode object) {
        Map<String, String> texts = new TreeMap<>();
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            texts.put(field.getKey(), field.getValue().asText());
        }
        return texts;
    }

    private static Map<String, Long> counts(JsonNode object) {
        Map<String, Long> counts = new TreeMap<>();
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            if (field.getValue().isIntegralNumber()) {
                counts.put(field.getKey(), field.getValue().asLong());
            }
        }
        return counts;
    }
}
