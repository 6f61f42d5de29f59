package dev.assay.suite.run;

import dev.assay.api.InputFile;
import dev.assay.api.engine.RunResult;
import dev.assay.suite.run.worker.ResultFile;
import dev.assay.suite.run.worker.WorkerMain;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * One worker: started, watched, ended. The clock of the limit starts when the worker says that it solves; a worker that does
 * not stop by itself is told to, then killed, with all its descendants.
 */
final class TrialProcess {
    private static final long START_LIMIT = TimeUnit.SECONDS.toNanos(60);
    private static final long GRACE = TimeUnit.MILLISECONDS.toNanos(350);
    private static final long SETTLE_LIMIT = TimeUnit.SECONDS.toNanos(30);
    private static final int OUT_OF_MEMORY_STATUS = 3;

    private final List<String> command;
    private final Path folder;
    private final long wallNanos;
    private final long warmUpNanos;

    private volatile long solvingSince;
    private volatile long returnedSince;
    private volatile boolean outOfMemory;

    TrialProcess(List<String> command, Path folder, long wallNanos, long warmUpNanos) {
        this.command = command;
        this.folder = folder;
        this.wallNanos = wallNanos;
        this.warmUpNanos = warmUpNanos;
    }

    /**
     * How a worker ended.
     *
     * @param result what it said, empty when it could not
     * @param outcome the trial's outcome
     * @param reason why, in one line
     * @param errorTail the end of its error output
     * @param wallNanos wall time since it began to solve, for a worker that could not say
     */
    record Ending(Optional<RunResult> result, String outcome, String reason, String errorTail, long wallNanos) {}

    Ending run() throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put(InputFile.FOLDER, Path.of("").toAbsolutePath().toString());
        Process process = builder.start();
        Tail errors = new Tail(process.getErrorStream());
        Thread words = listen(process.getInputStream());
        boolean killed = watch(process);
        process.waitFor();
        errors.finish();
        words.join(1000);
        long solved = solvingSince == 0 ? 0 : System.nanoTime() - solvingSince;
        Optional<RunResult> result = ResultFile.read(folder);
        if (result.isPresent()) {
            RunResult said = result.get();
            return new Ending(result, said.outcome(), said.reason(), errors.text(), said.wallNanos());
        }
        String outcome;
        String reason;
        if (killed) {
            outcome = solvingSince == 0 ? "infrastructure" : "timed-out";
            reason = solvingSince == 0
                    ? "the worker did not start within " + START_LIMIT / 1_000_000_000 + " s"
                    : "did not stop at its wall time of " + wallNanos / 1e9 + " s and was killed";
        } else if (process.exitValue() == OUT_OF_MEMORY_STATUS && outOfMemory) {
            outcome = "out-of-memory";
            reason = "the heap is full";
        } else if (solvingSince == 0) {
            outcome = "failed";
            reason = "failed before it could solve: " + errors.firstLine();
        } else {
            outcome = "crashed";
            reason = "the process ended by itself with exit status " + process.exitValue();
        }
        return new Ending(Optional.empty(), outcome, reason, errors.text(), solved);
    }

    private Thread listen(InputStream output) {
        Thread thread = new Thread(
                () -> {
                    try (BufferedReader lines =
                            new BufferedReader(new InputStreamReader(output, StandardCharsets.UTF_8))) {
                        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                            if (line.equals(WorkerMain.SOLVING)) {
                                solvingSince = System.nanoTime();
                            } else if (line.equals(WorkerMain.RETURNED)) {
                                returnedSince = System.nanoTime();
                            } else if (line.contains("OutOfMemoryError")) {
                                outOfMemory = true;
                            }
                        }
                    } catch (IOException e) {
                        // The worker is gone, and with it its words.
                    }
                },
                "assay-worker-words");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private boolean watch(Process process) throws InterruptedException {
        long started = System.nanoTime();
        try {
            while (!process.waitFor(10, TimeUnit.MILLISECONDS)) {
                if (System.nanoTime() > deadline(started)) {
                    kill(process);
                    return true;
                }
            }
            return false;
        } catch (InterruptedException e) {
            kill(process);
            throw e;
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
        }
    }

    private long deadline(long started) {
        if (returnedSince != 0) {
            return returnedSince + SETTLE_LIMIT;
        }
        if (solvingSince == 0) {
            return started + START_LIMIT + 2 * warmUpNanos;
        }
        return wallNanos == Long.MAX_VALUE ? Long.MAX_VALUE : solvingSince + wallNanos + GRACE;
    }

    private static void kill(Process process) throws InterruptedException {
        List<ProcessHandle> descendants = process.descendants().toList();
        process.destroy();
        if (!process.waitFor(200, TimeUnit.MILLISECONDS)) {
            process.destroyForcibly();
        }
        descendants.forEach(ProcessHandle::destroyForcibly);
    }
}
