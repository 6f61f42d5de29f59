package dev.assay.testkit;

import dev.assay.api.Answer;
import dev.assay.api.Ask;
import dev.assay.api.Budget;
import dev.assay.api.Capability;
import dev.assay.api.Diverged;
import dev.assay.api.Meter;
import dev.assay.api.Meters;
import dev.assay.api.Question;
import dev.assay.api.Run;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/** Looks on while a method runs, between it and the engine. */
class Watch {
    private final long nanosPerCall;
    private boolean answering;
    private boolean offered;
    private boolean stoppedUnready;
    private long stoppedAt = Long.MAX_VALUE;
    private long returnedAt;
    private long whileAnswering;
    private long afterRefusal;
    private boolean refused;
    private Answer answer = Answer.empty();

    Watch() {
        this(0);
    }

    /** Makes every evaluation take this long besides. */
    Watch(long nanosPerCall) {
        this.nanosPerCall = nanosPerCall;
    }

    /** {@return how many evaluations were tried while answering} */
    long whileAnswering() {
        return whileAnswering;
    }

    /** {@return how many evaluations were tried after the meter had refused one} */
    long afterRefusal() {
        return afterRefusal;
    }

    /** {@return whether the method was told to stop before it had ever offered an answer, and returned one nevertheless} */
    boolean answeredUnready() {
        return stoppedUnready && !offered && !answer.facets().isEmpty();
    }

    /** {@return nanoseconds from the first "finish now" to the return; 0 when it was never said} */
    long lateness() {
        return stoppedAt == Long.MAX_VALUE ? 0 : Math.max(0, returnedAt - stoppedAt);
    }

    /** Called with every answer that becomes a snapshot, as it is given. */
    void answered(Answer given) {}

    Answer returned(Answer given) {
        returnedAt = System.nanoTime();
        answer = given == null ? Answer.empty() : given;
        return given;
    }

    /** {@return the same question; where the engine puts its meters, this looks on too} */
    Question over(Question question) {
        return new Question() {
            @Override
            public Set<Capability<?>> offers() {
                return question.offers();
            }

            @Override
            public Question metered(Meters meters) {
                return question.metered(unit -> meter(meters.of(unit)));
            }
        };
    }

    private Meter meter(Meter engine) {
        return n -> {
            whileAnswering += answering ? 1 : 0;
            afterRefusal += refused ? 1 : 0;
            try {
                engine.count(n);
            } catch (Error e) {
                refused = true;
                throw e;
            }
            dawdle(n);
        };
    }

    private void dawdle(long n) {
        if (nanosPerCall > 0) {
            long end = System.nanoTime() + Math.min(20_000_000, nanosPerCall * n);
            while (System.nanoTime() < end) {
                Thread.onSpinWait();
            }
        }
    }

    private boolean told(boolean more, boolean withAnswer) {
        offered |= withAnswer;
        if (!more) {
            stoppedAt = Math.min(stoppedAt, System.nanoTime());
            stoppedUnready |= !withAnswer;
        }
        return more;
    }

    /** {@return the same run, looked on} */
    Run over(Run run) {
        return new Run() {
            @Override
            public boolean more(Function<? super Ask, Answer> function) {
                return told(
                        run.more(ask -> {
                            answering = true;
                            try {
                                Answer given = function.apply(ask);
                                answered(given);
                                return given;
                            } finally {
                                answering = false;
                            }
                        }),
                        true);
            }

            @Override
            public boolean more() {
                return told(run.more(), false);
            }

            @Override
            public void phase(String name) {
                run.phase(name);
            }

            @Override
            public RandomGenerator random() {
                return run.random();
            }

            @Override
            public RandomGenerator random(String part, int index) {
                return run.random(part, index);
            }

            @Override
            public Budget budget() {
                return run.budget();
            }

            @Override
            public void count(String unit, long n) {
                afterRefusal += refused ? 1 : 0;
                try {
                    run.count(unit, n);
                } catch (Error e) {
                    refused = true;
                    throw e;
                }
            }

            @Override
            public Diverged diverged(String quantity, double value) {
                return run.diverged(quantity, value);
            }

            @Override
            public Ask ask() {
                return run.ask();
            }

            @Override
            public int threads() {
                return run.threads();
            }

            @Override
            public Path scratch() {
                return run.scratch();
            }
        };
    }
}
