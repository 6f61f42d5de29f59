package dev.assay.results.record;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Writes the fields of a record in their fixed order. */
final class RecordWriter {
    private RecordWriter() {}

    static void record(JsonGenerator out, TrialRecord r) throws IOException {
        out.writeStartObject();
        out.writeNumberField("assay", RecordJson.SCHEMA);
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

    static void exhibits(JsonGenerator out, List<Exhibit> exhibits) throws IOException {
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
                picture(out, "x", layer.x(), 16);
                picture(out, "y", layer.y(), 16);
                out.writeNumberField("rows", layer.rows());
                out.writeNumberField("columns", layer.columns());
                picture(out, "values", layer.values(), 8);
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void picture(JsonGenerator out, String name, double[] values, int bits) throws IOException {
        if (values.length <= Packing.SHORT) {
            numbers(out, name, values);
        } else {
            Packing.write(out, name, values, bits);
        }
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
}
