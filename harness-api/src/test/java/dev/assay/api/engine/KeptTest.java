package dev.assay.api.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptTest {
    private static final double[] VALUES = {1, -0.0, Double.NaN, Double.NEGATIVE_INFINITY};

    @TempDir
    Path folder;

    private static double[] slowly(AtomicInteger computed) {
        computed.incrementAndGet();
        pause(100);
        return VALUES.clone();
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int computedByEightThreads(Kept kept) throws InterruptedException {
        AtomicInteger computed = new AtomicInteger();
        List<Thread> threads = new ArrayList<>();
        List<Throwable> failures = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Thread thread = new Thread(
                    () -> assertThat(kept.get("key", () -> slowly(computed))).containsExactly(VALUES));
            thread.setUncaughtExceptionHandler((t, e) -> {
                synchronized (failures) {
                    failures.add(e);
                }
            });
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(failures).isEmpty();
        return computed.get();
    }

    @Test
    void threadsComputeOnce() throws InterruptedException {
        assertThat(computedByEightThreads(Kept.inMemory())).isEqualTo(1);
        assertThat(computedByEightThreads(Kept.inFolder(folder.resolve("new/folder"))))
                .isEqualTo(1);
    }

    /** Another process: keeps an array, and leaves a mark for every time it computed. */
    static final class Other {
        private Other() {}

        public static void main(String[] arguments) {
            Path folder = Path.of(arguments[0]);
            double[] got = Kept.inFolder(folder.resolve("kept")).get("key", () -> {
                try {
                    Files.writeString(
                            folder.resolve("marks"), "x", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                pause(700);
                return VALUES.clone();
            });
            if (got.length != VALUES.length) {
                throw new IllegalStateException("got " + got.length);
            }
        }
    }

    @Test
    void processesComputeOnce() throws Exception {
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            processes.add(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Other.class.getName(),
                            folder.toString())
                    .inheritIO()
                    .start());
        }
        for (Process process : processes) {
            assertThat(process.waitFor()).isZero();
        }
        assertThat(folder.resolve("marks")).hasContent("x");
    }

    @Test
    void aFailedComputationLeavesNothingAndIsTriedAgain() throws IOException {
        Kept kept = Kept.inFolder(folder);
        assertThatThrownBy(() -> kept.get("key", () -> {
                    throw new IllegalStateException("solver failed");
                }))
                .hasMessage("solver failed");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.filter(file -> !file.toString().endsWith(".lock"))).isEmpty();
        }
        assertThat(kept.get("key", VALUES::clone)).containsExactly(VALUES);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.filter(file -> file.toString().endsWith(".part"))).isEmpty();
        }
    }

    @Test
    void arraysAreCopies() {
        for (Kept kept : List.of(Kept.inMemory(), Kept.inFolder(folder))) {
            double[] mine = {1, 2};
            double[] first = kept.get("key", () -> mine);
            first[0] = 9;
            mine[1] = 9;
            assertThat(kept.get("key", () -> mine)).containsExactly(1, 2);
        }
    }

    @Test
    void prefixesAndKeysDoNotRunIntoEachOther() {
        Kept kept = Kept.inMemory();
        assertThat(kept.under("a").get("b/c", () -> new double[] {1})).containsExactly(1);
        assertThat(kept.under("a/b").get("c", () -> new double[] {2})).containsExactly(2);
        assertThat(kept.get("a/b/c", () -> new double[] {3})).containsExactly(3);
        assertThat(kept.under("a").get("b/c", () -> new double[] {4})).containsExactly(1);
    }

    @Test
    void aComputationMayUseWhatIsKeptUnderAnotherKey() {
        for (Kept kept : List.of(Kept.inMemory(), Kept.inFolder(folder))) {
            double[] outer = kept.get("outer", () -> {
                double[] inner = kept.get("inner", () -> new double[] {2});
                return new double[] {inner[0] + 1};
            });
            assertThat(outer).containsExactly(3);
        }
    }
}
