package dev.assay.results.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A record as one line of JSON, and back. Fields in a fixed order, maps in order of keys; NaN and infinities as strings.
 * Readers leave out what they do not know and take defaults for what is missing; a newer schema is refused.
 */
public final class RecordJson {
    /** The schema that is written. */
    public static final int SCHEMA = 1;

    private static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxStringLength(50_000_000).build())
            .build());

    private RecordJson() {}

    /** {@return the line, without its end, exhibits included} */
    public static String write(TrialRecord record) {
        StringWriter text = new StringWriter(4096);
        try (JsonGenerator out = MAPPER.getFactory().createGenerator(text)) {
            record(out, record);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** {@return the record of a line}
     * @throws IOException when the line is not a record, or of a newer schema */
    public static TrialRecord read(String line) throws IOException {
        return record(MAPPER.readTree(line));
    }

    /** {@return the line of a record's exhibits alone} */
    public static String writeExhibits(String key, List<Exhibit> exhibits) {
        StringWriter text = new StringWriter(4096);
        try (JsonGenerator out = MAPPER.getFactory().createGenerator(text)) {
            out.writeStartObject();
            out.writeNumberField("assay", SCHEMA);
            out.writeStringField("type", "exhibits");
            out.writeStringField("key", key);
            exhibits(out, exhibits);
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** {@return the exhibits of a line that {@link #writeExhibits} wrote} */
    public static List<Exhibit> readExhibits(String line) throws IOException {
        return list(MAPPER.readTree(line).path("exhibits"), RecordJson::exhibit);
    }

    private static void record(JsonGenerator out, TrialRecord r) throws IOException {
        out.writeStartObject();
        out.writeNumberField("assay", SCHEMA);
        out.writeStringField("type", "trial");
        out.writeStringField("key", r.key());
        out.writeStringField("suite", r.suite());
        out.writeStringField("suiteTitle", r.suiteTitle());
        out.writeStringField("suiteDigest", r.suiteDigest());
        out.writeStringField("family", r.family());
        out.writeStringField("role", r.role());
        problem(out, r.problem());
        method(out, r.method());
        out.writeNumberField("repetition", r.repetition());
        out.writeStringField("seed", r.seed());
        budget(out, r.budget());
        out.writeStringField("outcome", r.outcome().id());
        out.writeStringField("reason", r.reason());
        out.writeStringField("errorTail", r.errorTail());
        number(out, "wall", r.wall());
        number(out, "cpu", r.cpu());
        number(out, "answering", r.answering());
        counts(out, "counts", r.counts());
        out.writeArrayFieldStart("declared");
        for (String unit : r.declared()) {
            out.writeString(unit);
        }
        out.writeEndArray();
        out.writeArrayFieldStart("phases");
        for (Phase phase : r.phases()) {
            out.writeStartObject();
            out.writeStringField("name", phase.name());
            number(out, "wall", phase.wall());
            number(out, "cpu", phase.cpu());
            counts(out, "counts", phase.counts());
            out.writeEndObject();
        }
        out.writeEndArray();
        if (r.tuning().isPresent()) {
            tuning(out, r.tuning().get());
        }
        out.writeArrayFieldStart("snapshots");
        for (Snapshot snapshot : r.snapshots()) {
            snapshot(out, snapshot);
        }
        out.writeEndArray();
        metrics(out, r.metrics());
        exhibits(out, r.exhibits());
        provenance(out, r.provenance());
        out.writeStringField("started", r.started());
        out.writeStringField("ended", r.ended());
        out.writeEndObject();
    }

    private static void problem(JsonGenerator out, ProblemRef p) throws IOException {
        out.writeObjectFieldStart("problem");
        out.writeStringField("id", p.id());
        out.writeNumberField("version", p.version());
        out.writeStringField("title", p.title());
        texts(out, "parameters", p.parameters());
        out.writeNumberField("instance", p.instance());
        out.writeStringField("seed", p.seed());
        out.writeStringField("plugin", p.plugin());
        out.writeStringField("pluginVersion", p.pluginVersion());
        out.writeStringField("pluginSha256", p.pluginSha256());
        out.writeStringField("source", p.source());
        out.writeStringField("summary", p.summary());
        out.writeEndObject();
    }

    private static void method(JsonGenerator out, MethodRef m) throws IOException {
        out.writeObjectFieldStart("method");
        out.writeStringField("id", m.id());
        out.writeNumberField("version", m.version());
        out.writeStringField("title", m.title());
        texts(out, "settings", m.settings());
        out.writeStringField("plugin", m.plugin());
        out.writeStringField("pluginVersion", m.pluginVersion());
        out.writeStringField("pluginSha256", m.pluginSha256());
        out.writeStringField("source", m.source());
        out.writeStringField("summary", m.summary());
        out.writeEndObject();
    }

    private static void budget(JsonGenerator out, BudgetRef b) throws IOException {
        out.writeObjectFieldStart("budget");
        for (Map.Entry<String, Long> count : b.counts().entrySet()) {
            out.writeNumberField(count.getKey(), count.getValue());
        }
        number(out, "wall", b.wall());
        number(out, "cpu", b.cpu());
        out.writeNumberField("memory", b.memory());
        out.writeEndObject();
    }

    private static void tuning(JsonGenerator out, Tuning t) throws IOException {
        out.writeObjectFieldStart("tuning");
        out.writeStringField("metric", t.metric());
        out.writeNumberField("trials", t.trials());
        number(out, "wall", t.wall());
        number(out, "cpu", t.cpu());
        counts(out, "counts", t.counts());
        out.writeEndObject();
    }

    private static void snapshot(JsonGenerator out, Snapshot s) throws IOException {
        out.writeStartObject();
        out.writeNumberField("index", s.index());
        out.writeStringField("phase", s.phase());
        out.writeBooleanField("final", s.last());
        number(out, "wall", s.wall());
        number(out, "cpu", s.cpu());
        counts(out, "counts", s.counts());
        out.writeArrayFieldStart("scores");
        for (Score score : s.scores()) {
            out.writeStartObject();
            out.writeStringField("metric", score.metric());
            if (!score.name().isEmpty()) {
                out.writeStringField("name", score.name());
            }
            if (!score.label().isEmpty()) {
                out.writeStringField("label", score.label());
            }
            number(out, "value", score.value());
            if (!Double.isNaN(score.floor())) {
                number(out, "floor", score.floor());
            }
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void metrics(JsonGenerator out, List<MetricInfo> metrics) throws IOException {
        out.writeArrayFieldStart("metrics");
        for (MetricInfo metric : metrics) {
            out.writeStartObject();
            out.writeStringField("id", metric.id());
            out.writeNumberField("version", metric.version());
            out.writeStringField("title", metric.title());
            out.writeStringField("unit", metric.unit());
            out.writeStringField("direction", metric.direction());
            texts(out, "settings", metric.settings());
            out.writeStringField("summary", metric.summary());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void exhibits(JsonGenerator out, List<Exhibit> exhibits) throws IOException {
        out.writeArrayFieldStart("exhibits");
        for (Exhibit exhibit : exhibits) {
            out.writeStartObject();
            out.writeStringField("title", exhibit.title());
            axis(out, "x", exhibit.x());
            axis(out, "y", exhibit.y());
            out.writeArrayFieldStart("layers");
            for (Exhibit.Layer layer : exhibit.layers()) {
                out.writeStartObject();
                out.writeStringField("kind", layer.kind());
                out.writeStringField("name", layer.name());
                out.writeStringField("unit", layer.unit());
                numbers(out, "x", layer.x());
                numbers(out, "y", layer.y());
                out.writeNumberField("rows", layer.rows());
                out.writeNumberField("columns", layer.columns());
                numbers(out, "values", layer.values());
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void axis(JsonGenerator out, String name, Exhibit.Axis axis) throws IOException {
        out.writeObjectFieldStart(name);
        out.writeStringField("label", axis.label());
        out.writeStringField("unit", axis.unit());
        out.writeEndObject();
    }

    private static void provenance(JsonGenerator out, Provenance p) throws IOException {
        out.writeObjectFieldStart("provenance");
        out.writeStringField("harnessVersion", p.harnessVersion());
        out.writeStringField("harnessCommit", p.harnessCommit());
        out.writeBooleanField("dirty", p.dirty());
        out.writeStringField("apiVersion", p.apiVersion());
        out.writeStringField("jdk", p.jdk());
        strings(out, "flags", p.flags());
        out.writeStringField("os", p.os());
        out.writeStringField("cpu", p.cpu());
        out.writeNumberField("cores", p.cores());
        out.writeNumberField("memory", p.memory());
        number(out, "load", p.load());
        out.writeNumberField("jobs", p.jobs());
        strings(out, "commandLine", p.commandLine());
        out.writeEndObject();
    }

    private static void strings(JsonGenerator out, String name, List<String> values) throws IOException {
        out.writeArrayFieldStart(name);
        for (String value : values) {
            out.writeString(value);
        }
        out.writeEndArray();
    }

    private static void texts(JsonGenerator out, String name, Map<String, String> values) throws IOException {
        out.writeObjectFieldStart(name);
        for (Map.Entry<String, String> value : values.entrySet()) {
            out.writeStringField(value.getKey(), value.getValue());
        }
        out.writeEndObject();
    }

    private static void counts(JsonGenerator out, String name, Map<String, Long> values) throws IOException {
        out.writeObjectFieldStart(name);
        for (Map.Entry<String, Long> value : values.entrySet()) {
            out.writeNumberField(value.getKey(), value.getValue());
        }
        out.writeEndObject();
    }

    private static void numbers(JsonGenerator out, String name, double[] values) throws IOException {
        out.writeArrayFieldStart(name);
        for (double value : values) {
            if (Double.isFinite(value)) {
                out.writeNumber(value);
            } else {
                out.writeString(Double.toString(value));
            }
        }
        out.writeEndArray();
    }

    private static void number(JsonGenerator out, String name, double value) throws IOException {
        if (Double.isFinite(value)) {
            out.writeNumberField(name, value);
        } else {
            out.writeStringField(name, Double.toString(value));
        }
    }

    private static TrialRecord record(JsonNode n) throws IOException {
        int schema = n.path("assay").asInt();
        if (!n.path("type").asText().equals("trial") || schema < 1) {
            throw new IOException("not the record of a trial");
        }
        if (schema > SCHEMA) {
            throw new IOException(
                    "a record of schema " + schema + "; this Assay reads up to " + SCHEMA + ", a newer one is needed");
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
                list(n.path("snapshots"), RecordJson::snapshot),
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
                list(n.path("exhibits"), RecordJson::exhibit),
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

    private static Exhibit exhibit(JsonNode e) {
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
        double[] values = new double[array.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = number(array.get(i), Double.NaN);
        }
        return values;
    }

    private static <T> List<T> list(JsonNode array, Function<JsonNode, T> item) {
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
