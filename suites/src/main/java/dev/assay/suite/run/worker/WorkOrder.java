package dev.assay.suite.run.worker;

import dev.assay.api.engine.Limits;
import dev.assay.suite.plugin.KnownPlugin;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Everything that the worker and the scorer must know of a trial.
 *
 * @param problemPlugin the problem's plugin
 * @param problem the problem's id
 * @param problemVersion its version
 * @param parameters all its parameters, canonical
 * @param instanceSeed the instance's seed, hexadecimal
 * @param validation whether the question is the validation one: split off the data, or else this very instance
 * @param methodPlugin the method's plugin
 * @param method the method's id
 * @param settings all its settings, canonical
 * @param seed the trial's seed, hexadecimal
 * @param limits what it may spend
 * @param snapshots points of the snapshot grid
 * @param threads how many threads it may use
 * @param warmUpSeconds JIT warm-up on a throw-away instance
 * @param metrics what to score
 * @param truths folder of costly truths that were computed before
 * @param parts the parts of the plugins that hold problem and method
 */
public record WorkOrder(
        KnownPlugin problemPlugin,
        String problem,
        int problemVersion,
        Map<String, String> parameters,
        String instanceSeed,
        boolean validation,
        KnownPlugin methodPlugin,
        String method,
        Map<String, String> settings,
        String seed,
        Limits limits,
        int snapshots,
        int threads,
        double warmUpSeconds,
        List<MetricOrder> metrics,
        Path truths,
        List<String> parts) {

    /** The share of the data that a validation question keeps. */
    static final double SPLIT = 0.8;

    /**
     * One metric to take.
     *
     * @param plugin its plugin
     * @param id its id
     * @param settings all its settings, canonical
     */
    public record MetricOrder(KnownPlugin plugin, String id, Map<String, String> settings) {}

    /** Writes the order into a trial's folder. */
    public void write(Path folder) throws IOException {
        Binary.write(folder.resolve("order"), out -> {
            write(out, problemPlugin);
            Binary.text(out, problem);
            out.writeInt(problemVersion);
            Binary.texts(out, parameters);
            Binary.text(out, instanceSeed);
            out.writeBoolean(validation);
            write(out, methodPlugin);
            Binary.text(out, method);
            Binary.texts(out, settings);
            Binary.text(out, seed);
            Binary.counts(out, limits.counts());
            out.writeLong(limits.wallNanos());
            out.writeLong(limits.cpuNanos());
            out.writeInt(snapshots);
            out.writeInt(threads);
            out.writeDouble(warmUpSeconds);
            writeMetrics(out);
            Binary.text(out, truths.toString());
            out.writeInt(parts.size());
            for (String part : parts) {
                Binary.text(out, part);
            }
        });
    }

    private static void write(DataOutputStream out, KnownPlugin plugin) throws IOException {
        Binary.text(out, plugin.name());
        Binary.text(out, plugin.version());
        Binary.text(out, plugin.sha256());
        Binary.text(out, plugin.folder().toString());
    }

    private static KnownPlugin plugin(DataInputStream in) throws IOException {
        return new KnownPlugin(Binary.text(in), Binary.text(in), Binary.text(in), Path.of(Binary.text(in)));
    }

    private void writeMetrics(DataOutputStream out) throws IOException {
        out.writeInt(metrics.size());
        for (MetricOrder metric : metrics) {
            write(out, metric.plugin());
            Binary.text(out, metric.id());
            Binary.texts(out, metric.settings());
        }
    }

    /** {@return the order in a trial's folder} */
    static WorkOrder read(Path folder) throws IOException {
        return Binary.read(folder.resolve("order"), WorkOrder::read);
    }

    private static WorkOrder read(DataInputStream in) throws IOException {
        return new WorkOrder(
                plugin(in),
                Binary.text(in),
                in.readInt(),
                Binary.texts(in),
                Binary.text(in),
                in.readBoolean(),
                plugin(in),
                Binary.text(in),
                Binary.texts(in),
                Binary.text(in),
                new Limits(Binary.counts(in), in.readLong(), in.readLong()),
                in.readInt(),
                in.readInt(),
                in.readDouble(),
                Binary.list(in, i -> new MetricOrder(plugin(i), Binary.text(i), Binary.texts(i))),
                Path.of(Binary.text(in)),
                Binary.list(in, Binary::text));
    }

    /** {@return the plugins that the worker needs: those of the problem and the method} */
    List<KnownPlugin> methodPlugins() {
        return List.of(problemPlugin, methodPlugin);
    }

    /** {@return the plugins that the scorer needs: those of the problem and the metrics} */
    List<KnownPlugin> metricPlugins() {
        List<KnownPlugin> plugins = new ArrayList<>();
        plugins.add(problemPlugin);
        metrics.forEach(metric -> plugins.add(metric.plugin()));
        return plugins;
    }
}
