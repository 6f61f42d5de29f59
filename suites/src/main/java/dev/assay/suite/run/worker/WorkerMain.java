package dev.assay.suite.run.worker;

import dev.assay.api.Method;
import dev.assay.api.Question;
import dev.assay.api.engine.EngineRun;
import dev.assay.api.engine.Limits;
import dev.assay.api.engine.MethodRegistration;
import dev.assay.api.engine.Registrations;
import dev.assay.api.engine.RunResult;
import dev.assay.api.engine.Seed;
import dev.assay.suite.plugin.Catalogue;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Runs one trial in a process of its own: {@code WorkerMain FOLDER}. Says {@value #SOLVING} on standard output when the
 * method's clock starts and {@value #RETURNED} when it stops; what the method prints goes to the error output.
 */
public final class WorkerMain {
    /** Said when the method's clock starts. */
    public static final String SOLVING = "solving";

    /** Said when the method's clock has stopped. */
    public static final String RETURNED = "returned";

    private WorkerMain() {}

    /** Runs the trial in the folder given. */
    public static void main(String[] arguments) throws Exception {
        PrintStream parent = System.out;
        System.setOut(System.err);
        Path folder = Path.of(arguments[0]);
        WorkOrder order = WorkOrder.read(folder);
        List<String> wanted = List.of(order.problem(), order.method());
        Plugins plugins = new Plugins(() -> new Registrations(wanted::contains, order.parts()::contains));
        run(order, plugins.with(order.methodPlugins()), folder, parent);
        Runtime.getRuntime().halt(0);
    }

    static void run(WorkOrder order, Catalogue catalogue, Path folder, PrintStream parent) throws Exception {
        OpenProblem problem = OpenProblem.open(order, catalogue, order.instanceSeed());
        Catalogue.Entry<MethodRegistration> entry = catalogue
                .method(order.method())
                .orElseThrow(() -> new IOException("the plugin no longer brings the method '" + order.method() + "'"));
        Question question = problem.question();
        Optional<String> declined = entry.of().declines(question);
        if (declined.isPresent()) {
            ResultFile.write(folder, notApplicable(declined.get()));
            return;
        }
        warmUp(order, catalogue, entry, folder);
        Method<Object> method = entry.plugin().call(() -> entry.of().make(order.settings()));
        EngineRun run = new EngineRun(
                order.limits(),
                EngineRun.grid(order.snapshots()),
                Seed.fromHex(order.seed()),
                new SnapshotFiles(folder),
                Files.createDirectories(folder.resolve("scratch")),
                order.threads());
        say(parent, SOLVING);
        RunResult result = entry.plugin().call(() -> run.execute(method, question));
        say(parent, RETURNED);
        if (result.failure() != null) {
            result.failure().printStackTrace();
        }
        ResultFile.write(folder, result);
        System.err.flush();
    }

    private static void say(PrintStream parent, String word) {
        parent.println(word);
        parent.flush();
    }

    /** Lets the compiler see the method on another instance, off the clock. */
    private static void warmUp(
            WorkOrder order, Catalogue catalogue, Catalogue.Entry<MethodRegistration> entry, Path folder)
            throws Exception {
        long end = System.nanoTime() + (long) (order.warmUpSeconds() * 1e9);
        for (int i = 0; System.nanoTime() < end; i++) {
            Seed seed = Seed.fromHex(order.instanceSeed()).child("jit warm-up", i);
            OpenProblem other = OpenProblem.open(order, catalogue, seed.hex());
            Limits limits = new Limits(order.limits().counts(), end - System.nanoTime(), Long.MAX_VALUE);
            Path scratch = Files.createDirectories(folder.resolve("warm-up"));
            EngineRun run = new EngineRun(limits, new double[0], seed, (info, answer) -> {}, scratch, order.threads());
            Question question = other.question();
            Method<Object> method = entry.plugin().call(() -> entry.of().make(order.settings()));
            entry.plugin().call(() -> run.execute(method, question));
        }
    }

    private static RunResult notApplicable(String reason) {
        return new RunResult("not-applicable", reason, 0, 0, 0, Map.of(), Set.of(), List.of(), 0, null);
    }
}
