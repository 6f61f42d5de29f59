package dev.assay.api.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.assay.api.Answer;
import dev.assay.api.Facets;
import dev.assay.api.Method;
import dev.assay.api.density.Density;
import dev.assay.api.history.History;
import dev.assay.api.value.Estimate;
import dev.assay.api.value.Series;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EngineRunTest {
    private static final Density DENSITY = Density.of(1, x -> -0.5 * x[0] * x[0]);

    private final List<SnapshotInfo> snapshots = new ArrayList<>();

    private static Answer answer(double value) {
        return Answer.of(Facets.LOG_Z, Estimate.of(value));
    }

    private RunResult run(Limits limits, Method<Density> method) {
        EngineRun run = new EngineRun(
                limits, EngineRun.grid(5), Seed.of(1), (info, answer) -> snapshots.add(info), Path.of("."), 1);
        return run.execute(method, DENSITY);
    }

    @Test
    void snapshotsLieOnSharesOfTheCountedBudget() {
        RunResult result = run(Limits.of("densities", 1000), (density, run) -> {
            double[] x = new double[1];
            do {
                density.logDensity(x);
            } while (run.more(ask -> answer(1)));
            return answer(1);
        });
        assertThat(result.outcome()).isEqualTo("finished");
        assertThat(result.reason()).isEqualTo("spent its budget");
        assertThat(snapshots)
                .extracting(info -> info.counts().get("densities"))
                .containsExactly(10L, 32L, 100L, 317L, 1000L, 1000L);
        assertThat(snapshots.get(5).last()).isTrue();
        assertThat(result.counts()).containsExactly(Map.entry("densities", 1000L));
    }

    @Test
    void whereNothingIsCountedEachPhaseIsARung() {
        EngineRun run = new EngineRun(
                Limits.NONE, EngineRun.grid(5), Seed.of(1), (info, answer) -> snapshots.add(info), Path.of("."), 1);
        History history = History.of(Series.of(0, 1, 1, new double[] {1, 2, 3}), 2);
        RunResult result = run.<History>execute(
                (question, inner) -> {
                    for (int n = 1; n <= 4; n++) {
                        inner.phase("train-" + n);
                        inner.count("points", n);
                        inner.more(ask -> answer(1));
                        inner.more(ask -> answer(2));
                    }
                    return answer(3);
                },
                history);
        assertThat(snapshots)
                .extracting(SnapshotInfo::phase)
                .containsExactly("train-1", "train-2", "train-3", "train-4", "train-4");
        assertThat(result.phases())
                .extracting(PhaseCost::name)
                .containsExactly("train-1", "train-2", "train-3", "train-4");
        assertThat(result.phases().get(2).counts()).containsExactly(Map.entry("points", 3L));
        assertThat(result.declared()).containsExactly("points");
        assertThat(result.counts()).containsEntry("points", 10L);
    }

    @Test
    void theHardLimitIsFivePercentAboveTheSoftOneAndCannotBeSwallowed() {
        RunResult result = run(Limits.of("densities", 200), (density, run) -> {
            run.more(ask -> answer(7));
            for (int i = 0; i < 10_000; i++) {
                try {
                    density.logDensity(new double[1]);
                } catch (Throwable e) {
                    assertThat(e).isInstanceOf(Error.class);
                    assertThat(e.getStackTrace()).isEmpty();
                }
            }
            return answer(8);
        });
        assertThat(result.outcome()).isEqualTo("finished");
        assertThat(result.reason()).isEqualTo("spent its budget of 200 densities");
        assertThat(result.counts()).containsEntry("densities", 210L);
        assertThat(snapshots).hasSize(1);
        assertThat(snapshots.get(0).last()).isFalse();
    }

    @Test
    void aBatchIsRefusedAsAWhole() {
        RunResult result = run(Limits.of("densities", 100), (density, run) -> {
            run.more(ask -> answer(1));
            density.need(Density.BATCH).at(90, new double[90], new double[90]);
            density.need(Density.BATCH).at(90, new double[90], new double[90]);
            return answer(1);
        });
        assertThat(result.counts()).containsEntry("densities", 90L);
    }

    @Test
    void evaluationsWhileAnsweringAreAFailure() {
        RunResult result = run(Limits.of("densities", 100), (density, run) -> {
            run.more(ask -> answer(density.logDensity(new double[1])));
            return answer(1);
        });
        assertThat(result.outcome()).isEqualTo("failed");
        assertThat(result.reason()).contains("while it is asked for an answer");
    }

    @Test
    void timeSpentAnsweringIsNotTheMethods() {
        RunResult result = run(Limits.NONE, (density, run) -> {
            run.more(ask -> {
                sleep(300);
                return answer(1);
            });
            return answer(1);
        });
        assertThat(result.wallNanos() / 1e9).isLessThan(0.2);
        assertThat(result.answeringNanos() / 1e9).isCloseTo(0.3, within(0.2));
    }

    @Test
    void theWallLimitEndsATrialSoftly() {
        RunResult result = run(new Limits(Map.of(), 200_000_000L, Long.MAX_VALUE), (density, run) -> {
            do {
                sleep(1);
            } while (run.more());
            return answer(1);
        });
        assertThat(result.outcome()).isEqualTo("timed-out");
        assertThat(result.wallNanos() / 1e9).isBetween(0.2, 1.5);
        assertThat(snapshots).hasSize(1);
    }

    @Test
    void outcomesAreJudgedFromWhatHappened() {
        assertThat(run(Limits.NONE, (d, run) -> null).outcome()).isEqualTo("invalid-answer");
        assertThat(run(Limits.NONE, (d, run) -> answer(Double.NaN)).outcome()).isEqualTo("invalid-answer");
        assertThat(run(Limits.NONE, (d, run) -> Answer.empty()).outcome()).isEqualTo("invalid-answer");
        assertThat(run(Limits.NONE, (d, run) -> Answer.empty()).reason()).startsWith("no answer within its budget");
        assertThat(run(Limits.NONE, (d, run) -> {
                            throw run.diverged("norm", 1e300);
                        })
                        .reason())
                .isEqualTo("norm = 1.0E300");
        RunResult failed = run(Limits.NONE, (d, run) -> {
            throw new IllegalStateException("why");
        });
        assertThat(failed.outcome()).isEqualTo("failed");
        assertThat(failed.failure()).hasMessage("why");
    }

    @Test
    void anEmptyAnswerIsNotASnapshotAndTheLastStoredOneStands() {
        RunResult result = run(Limits.of("densities", 100), (density, run) -> {
            double[] x = new double[1];
            int[] n = new int[1];
            do {
                density.logDensity(x);
                n[0]++;
            } while (run.more(ask -> n[0] < 30 ? Answer.empty() : answer(n[0])));
            return Answer.empty();
        });
        assertThat(result.outcome()).isEqualTo("finished");
        assertThat(snapshots).extracting(SnapshotInfo::last).containsOnly(false);
        assertThat(snapshots).extracting(info -> info.counts().get("densities")).containsExactly(32L, 100L);
    }

    @Test
    void phasesAddUpToTheWhole() {
        RunResult result = run(Limits.of("densities", 300), (density, run) -> {
            double[] x = new double[1];
            run.phase("warm-up");
            for (int i = 0; i < 100; i++) {
                density.logDensity(x);
            }
            run.phase("sample");
            do {
                density.logDensity(x);
            } while (run.more(ask -> answer(1)));
            run.phase("warm-up");
            return answer(1);
        });
        assertThat(result.phases()).extracting(PhaseCost::name).containsExactly("warm-up", "sample");
        long sum = result.phases().stream()
                .mapToLong(phase -> phase.counts().getOrDefault("densities", 0L))
                .sum();
        assertThat(sum).isEqualTo(result.counts().get("densities"));
        long wall = result.phases().stream().mapToLong(PhaseCost::wallNanos).sum();
        assertThat(wall).isLessThanOrEqualTo(result.wallNanos());
    }

    @Test
    void theBudgetTellsWhatIsLeft() {
        run(Limits.of("densities", 50), (density, run) -> {
            assertThat(run.budget().limit("densities")).hasValue(50);
            assertThat(run.budget().limit("gradients")).isEmpty();
            assertThat(run.budget().limit("wall")).isEmpty();
            for (int i = 0; i < 20; i++) {
                density.logDensity(new double[1]);
            }
            assertThat(run.budget().spent("densities")).isEqualTo(20);
            assertThat(run.budget().left("densities")).hasValue(30);
            assertThat(run.budget().progress()).isEqualTo(0.4);
            assertThat(run.budget().spent("wall")).isPositive();
            return answer(1);
        });
        assertThat(snapshots).hasSize(1);
    }

    @Test
    void childStreamsAreNamedAndTheAskBringsItsOwn() {
        double[] drawn = new double[4];
        run(Limits.NONE, (density, run) -> {
            drawn[0] = run.random("chain", 2).nextDouble();
            run.more(ask -> {
                drawn[3] = ask.random().nextDouble();
                return answer(1);
            });
            drawn[1] = run.random("chain", 2).nextDouble();
            drawn[2] = run.random().nextDouble();
            return answer(1);
        });
        assertThat(drawn[1]).isEqualTo(drawn[0]);
        assertThat(drawn[2]).isNotEqualTo(drawn[3]);
        double[] without = new double[1];
        run(Limits.NONE, (density, run) -> {
            without[0] = run.random().nextDouble();
            return answer(1);
        });
        assertThat(without[0]).isEqualTo(drawn[2]);
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
