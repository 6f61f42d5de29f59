package dev.assay.suite.run;

import dev.assay.suite.run.worker.ScoreSheet;
import dev.assay.suite.run.worker.ScorerMain;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One scorer process, started when first needed, serving trials in turn; started again when it died. */
final class Scorer implements AutoCloseable {
    private static final long MINUTES = 15;

    private final List<String> command;
    private final ExecutorService reader = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "assay-scorer");
        thread.setDaemon(true);
        return thread;
    });
    private Process process;
    private Tail errors;
    private Writer requests;
    private BufferedReader replies;

    Scorer(List<String> command) {
        this.command = command;
    }

    /** The scorer could not score; the message says why. */
    static final class ScoringFailed extends Exception {
        private static final long serialVersionUID = 1L;

        ScoringFailed(String message) {
            super(message);
        }
    }

    ScoreSheet score(Path folder) throws IOException, InterruptedException, ScoringFailed {
        if (process == null || !process.isAlive()) {
            start();
        }
        try {
            requests.write(folder + "\n");
            requests.flush();
        } catch (IOException e) {
            throw died();
        }
        Future<String> reply = reader.submit(() -> replies.readLine());
        String word;
        try {
            word = reply.get(MINUTES, TimeUnit.MINUTES);
        } catch (ExecutionException e) {
            throw died();
        } catch (TimeoutException e) {
            close(process);
            throw new ScoringFailed("scoring took longer than " + MINUTES + " minutes");
        }
        if (word == null) {
            throw died();
        }
        if (!word.equals(ScorerMain.DONE)) {
            throw new ScoringFailed("scoring failed: "
                    + word.substring(ScorerMain.FAILED.length()).strip());
        }
        return ScoreSheet.read(folder);
    }

    private ScoringFailed died() throws InterruptedException {
        errors.finish();
        String tail = errors.text();
        close(process);
        return new ScoringFailed("the scorer died: " + tail.lines().findFirst().orElse("no word"));
    }

    private void start() throws IOException {
        process = new ProcessBuilder(command).start();
        errors = new Tail(process.getErrorStream());
        requests = new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8);
        replies = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    private static void close(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    @Override
    public void close() {
        if (process != null) {
            close(process);
        }
        reader.shutdownNow();
    }
}
