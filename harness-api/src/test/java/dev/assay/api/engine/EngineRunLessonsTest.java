package dev.assay.api.engine;

import static dev.assay.api.Facets.FIELD;
import static dev.assay.api.Facets.LOG_Z;
import static dev.assay.api.Facets.SAMPLES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.assay.api.Answer;
import dev.assay.api.Method;
import dev.assay.api.density.Density;
import dev.assay.api.value.Estimate;
import dev.assay.api.value.Field;
import dev.assay.api.value.Samples;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Methods that catch what they should not, answers that cannot be scored, clocks that must stand still. */
class EngineRunLessonsTest {
    private static final double[] POINT = {0};
    private static final Density FLAT = Density.of(1, x -> 0).with(Density.GRADIENT, (x, g) -> 0);

    @TempDir
    Path scratch;

    private final List<Answer> answers = new ArrayList<>();

    private EngineRun engine(Limits limits, SnapshotSink sink, int threads) {
        return new EngineRun(limits, EngineRun.usualGrid(), Seed.of(1), sink, scratch, threads);
    }

    private RunResult run(Limits limits, Method<Density> method) {
        return engine(limits, (info, answer) -> answers.add(answer), 1).execute(method, FLAT);
    }

    private static Answer value(double value) {
        return Answer.of(LOG_Z, Estimate.of(value));
    }

    private List<Double> values() {
        return answers.stream().map(answer -> answer.get(LOG_Z).value()).toList();
    }

    private static void batch(Density density, int n) {
        density.need(Density.BATCH).at(n, new double[n], new double[n]);
    }

    private static void sleep(double seconds) {
        try {
            Thread.sleep((long) (seconds * 1000));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aMethodThatSwallowsTheRefusalIsToldToFinishAndNeverAskedAgain() {
        int[] turns = new int[1];
        RunResult result = run(Limits.of("densities", 100), (density, run) -> {
            batch(density, 50);
            run.more(ask -> value(50));
            do {
                turns[0]++;
                try {
                    batch(density, 60);
                } catch (Throwable e) {
                    assertThat(e).isInstanceOf(Error.class);
                }
            } while (run.more(ask -> value(-1)) && turns[0] < 100);
            return value(-2);
        });
        assertThat(turns[0]).isEqualTo(1);
        assertThat(result.outcome()).isEqualTo("finished");
        assertThat(result.reason()).isEqualTo("spent its budget of 100 densities");
        assertThat(values()).containsExactly(50.0);
    }

    @Test
    void anInvalidSnapshotCountsEvenWhenItsRefusalIsCaught() {
        RunResult result = run(Limits.of("densities", 10), (density, run) -> {
            density.logDensity(POINT);
            try {
                run.more(ask -> value(Double.NaN));
            } catch (RuntimeException e) {
                density.logDensity(POINT);
            }
            return value(1);
        });
        assertThat(result.outcome()).isEqualTo("invalid-answer");
        assertThat(result.reason()).isEqualTo("logZ: its value is NaN");
    }

    @Test
    void theWatchdogDoesNotBiteWhileAnswering() {
        RunResult result = run(new Limits(Map.of(), 150_000_000L, Long.MAX_VALUE), (density, run) -> {
            boolean more = run.more(ask -> {
                sleep(0.4);
                return value(1);
            });
            return value(more ? 2 : 3);
        });
        assertThat(result.outcome()).isEqualTo("finished");
        assertThat(values()).containsExactly(1.0, 2.0);
        assertThat(result.answeringNanos() / 1e9).isGreaterThan(0.39);
        assertThat(result.wallNanos() / 1e9).isLessThan(0.15);
    }

    @Test
    void theCpuLimitEndsATrialToo() {
        RunResult result = run(new Limits(Map.of(), Long.MAX_VALUE, 100_000_000L), (density, run) -> {
            while (run.more()) {
                density.logDensity(POINT);
            }
            return value(1);
        });
        assertThat(result.outcome()).isEqualTo("timed-out");
        assertThat(result.reason()).contains("CPU time of 0.1 s");
    }

    @Test
    void theUsualGridRunsFromOnePercentToAllInEqualRatios() {
        double[] grid = EngineRun.usualGrid();
        assertThat(grid).hasSize(12).isSorted();
        assertThat(grid[0]).isEqualTo(0.01);
        assertThat(grid[11]).isEqualTo(1.0);
        for (int i = 1; i < 12; i++) {
            assertThat(grid[i] / grid[i - 1]).isCloseTo(Math.pow(100, 1.0 / 11), within(1e-12));
        }
        assertThat(EngineRun.grid(1)).containsExactly(1);
        assertThat(EngineRun.grid(0)).isEmpty();
    }

    @Test
    void declaredWorkIsLimitedAndMeasuredWorkIsNotDeclared() {
        run(Limits.of("spins", 100), (density, run) -> {
            int sweeps = 0;
            do {
                run.count("spins", 4);
                sweeps++;
            } while (run.more());
            return value(sweeps);
        });
        assertThat(values()).containsExactly(25.0);
        assertThat(run(Limits.NONE, (density, run) -> {
                            run.count("wall", 1);
                            return value(0);
                        })
                        .reason())
                .contains("'wall' is measured, not declared");
    }

    private String outcomeOf(Answer answer) {
        return run(Limits.NONE, (density, run) -> answer).outcome();
    }

    @Test
    void holesInFieldsAndWeightsOfZeroAreGoodAnswers() {
        double no = Double.NEGATIVE_INFINITY;
        assertThat(outcomeOf(Answer.of(FIELD, Field.of(new double[] {1, Double.NaN}))))
                .isEqualTo("finished");
        assertThat(outcomeOf(Answer.of(FIELD, Field.of(new double[] {1, no})))).isEqualTo("invalid-answer");
        assertThat(outcomeOf(Answer.of(SAMPLES, Samples.chains(1, 1, new double[] {1, Double.NaN}, 1))))
                .isEqualTo("invalid-answer");
        assertThat(outcomeOf(Answer.of(SAMPLES, Samples.population(1, new double[2], new double[] {0, no}))))
                .isEqualTo("finished");
        assertThat(outcomeOf(Answer.of(SAMPLES, Samples.population(1, new double[2], new double[] {no, no}))))
                .as("a population without weight")
                .isEqualTo("invalid-answer");
    }

    @Test
    void troubleWithAMethodsOwnFilesAndMemoryIsTheMethods() {
        assertThat(run(Limits.NONE, (density, run) -> {
                            throw new UncheckedIOException(new IOException("its own file"));
                        })
                        .outcome())
                .isEqualTo("failed");
        assertThat(run(Limits.NONE, (density, run) -> {
                            throw new OutOfMemoryError();
                        })
                        .outcome())
                .isEqualTo("out-of-memory");
    }

    @Test
    void aSnapshotThatCannotBeStoredIsTheHarnesssTrouble() {
        SnapshotSink full = (info, answer) -> {
            throw new IOException("no space left");
        };
        Method<Density> catches = (density, run) -> {
            try {
                run.more(ask -> value(1));
            } catch (RuntimeException e) {
                return Answer.empty();
            }
            return Answer.empty();
        };
        Method<Density> returns = (density, run) -> value(1);
        for (Method<Density> method : List.of(catches, returns)) {
            assertThatThrownBy(() -> engine(Limits.NONE, full, 1).execute(method, FLAT))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("no space left");
        }
    }

    @Test
    void aGradientCountsOneGradientAndABatchItsRows() {
        RunResult result = run(Limits.NONE, (density, run) -> {
            density.need(Density.GRADIENT).at(POINT, new double[1]);
            batch(density, 3);
            return value(0);
        });
        assertThat(result.counts()).isEqualTo(Map.of("gradients", 1L, "densities", 3L));
    }

    @Test
    void aRunWithThreadsLosesNoCount() {
        RunResult result = engine(Limits.NONE, (info, answer) -> {}, 4)
                .<Density>execute(
                        (density, run) -> {
                            List<Thread> threads = new ArrayList<>();
                            for (int t = 0; t < run.threads(); t++) {
                                Thread thread = new Thread(() -> {
                                    for (int i = 0; i < 50_000; i++) {
                                        density.logDensity(POINT);
                                    }
                                });
                                threads.add(thread);
                                thread.start();
                            }
                            for (Thread thread : threads) {
                                thread.join();
                            }
                            return value(0);
                        },
                        FLAT);
        assertThat(result.counts()).containsExactly(Map.entry("densities", 200_000L));
    }
}
