package dev.assay.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.api.Answer;
import dev.assay.api.Capability;
import dev.assay.api.Facet;
import dev.assay.api.Method;
import dev.assay.api.Plugin;
import dev.assay.api.Question;
import dev.assay.api.density.Density;
import dev.assay.api.engine.EngineRun;
import dev.assay.api.engine.Limits;
import dev.assay.api.engine.MethodRegistration;
import dev.assay.api.engine.ProblemRegistration;
import dev.assay.api.engine.Seed;
import dev.assay.api.lattice.Lattice;
import dev.assay.testkit.Trials.Trial;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * What every method must keep. A method's test extends this and says what to run on:
 *
 * <pre>{@code
 * class MySamplerTest extends MethodContract {
 *     protected Plugin plugin() { return new MyPlugin(); }
 *     protected String method() { return "my-sampler"; }
 *     protected List<Case> cases() { return List.of(Cases.gaussian(), problem("my-target")); }
 * }
 * }</pre>
 *
 * @since 1.0
 */
@TestInstance(Lifecycle.PER_CLASS)
public abstract class MethodContract {
    private static final Seed SEED = Seed.of(20261123);
    private static final Seed OTHER_SEED = Seed.of(20261124);
    private static final int[] TINY = {1, 2, 3, 5, 8, 13, 21, 34, 50};
    private static final double[] NO_SNAPSHOTS = {};
    private static final double[] MANY_SNAPSHOTS = EngineRun.grid(150);
    private static final long WALL = 60_000_000_000L;

    private final Map<String, Trial> done = new HashMap<>();

    /** For subclasses. */
    protected MethodContract() {}

    /** {@return the plugin that registers the method} */
    protected abstract Plugin plugin();

    /** {@return the method's id} */
    protected abstract String method();

    /** {@return the question to run on, new at every call; overridden unless {@link #cases} is} */
    protected Question question() {
        throw new IllegalStateException("override question() or cases()");
    }

    /** {@return the questions to run on, at least one: {@link #question}; see {@link Cases} and {@link #problem}} */
    protected List<Case> cases() {
        return List.of(Case.of("the question", this::question));
    }

    /** {@return settings other than the defaults, by name} */
    protected Map<String, String> settings() {
        return Map.of();
    }

    /**
     * {@return what a trial may spend; enough for an answer. By default 2,000 of each unit that the question counts and
     * 20,000 {@code spins}}
     */
    protected Limits budget() {
        Map<String, Long> counts = new TreeMap<>();
        for (Case on : cases()) {
            on.question().offers().forEach(capability -> counts.put(capability.unit(), 2000L));
            if (on.question() instanceof Lattice) {
                counts.put("spins", 20_000L);
            }
        }
        return new Limits(counts, WALL, Long.MAX_VALUE);
    }

    /** {@return whether the method uses randomness, so that another seed must give another answer} */
    protected boolean usesRandomness() {
        return true;
    }

    /** {@return how long the method may take to finish once it is told to, in seconds} */
    protected double patience() {
        return 2;
    }

    /** {@return a case of a problem of this plugin, with its default parameters} */
    protected final Case problem(String id) {
        return problem(id, Map.of());
    }

    /** {@return a case of a problem of this plugin} */
    protected final Case problem(String id, Map<String, String> parameters) {
        ProblemRegistration registration = Trials.problem(plugin(), id);
        return Case.of(
                parameters.isEmpty() ? id : id + " " + new TreeMap<>(parameters),
                () -> Trials.instance(registration, parameters, SEED).question(),
                registration,
                copy -> Trials.instance(Trials.problem(copy, id), parameters, SEED)
                        .question());
    }

    @Test
    void describesItself() {
        MethodRegistration method = registration();
        Described.check(method.id(), method.title(), method.summary(), method.source(), method.settings());
        assertThat(method.gives()).as("gives").isNotEmpty();
    }

    @Test
    void fitsItsCases() {
        assertThat(cases()).as("cases to run on").isNotEmpty();
        for (Case on : cases()) {
            on.problem()
                    .ifPresent(problem -> assertThat(registration().misfit(problem))
                            .as("fits %s", on)
                            .isEmpty());
            assertThat(on.question())
                    .as("question of %s", on)
                    .isInstanceOf(registration().question());
            assertThat(registration().declines(on.question()))
                    .as("declines %s", on)
                    .isEmpty();
        }
    }

    @Test
    void finishesWithAnAnswer() {
        for (Case on : cases()) {
            Trial trial = usual(on);
            assertThat(trial.result().outcome())
                    .as("outcome on %s: %s", on, trial.result().reason())
                    .isEqualTo("finished");
        }
    }

    @Test
    void givesWhatItClaims() {
        for (Case on : cases()) {
            Answer last = usual(on).last();
            for (Facet<?> claimed : registration().gives()) {
                assertThat(last.labelled(claimed))
                        .as("'%s' of the last answer on %s; it has %s", claimed, on, last.facets())
                        .isNotEmpty();
            }
        }
    }

    @Test
    void sameSeedGivesSameAnswer() {
        for (Case on : cases()) {
            Trial first = usual(on);
            trial(on.question(), limits(), EngineRun.usualGrid(), OTHER_SEED);
            Trial again = trial(on.question(), limits(), EngineRun.usualGrid(), SEED);
            same(bits(first), bits(again), "all snapshots on " + on + " with the same seed");
            assertThat(again.result().counts())
                    .as("cost on %s with the same seed", on)
                    .isEqualTo(first.result().counts());
        }
    }

    @Test
    void otherSeedGivesOtherAnswer() {
        if (!usesRandomness()) {
            return;
        }
        for (Case on : cases()) {
            Trial other = trial(on.question(), limits(), EngineRun.usualGrid(), OTHER_SEED);
            assertThat(Bits.of(other.last()))
                    .as("answer on %s with another seed; a method without randomness overrides usesRandomness()", on)
                    .isNotEqualTo(Bits.of(usual(on).last()));
        }
    }

    @Test
    void finalAnswerDoesNotDependOnTheSnapshotGrid() {
        for (Case on : cases()) {
            Trial none = trial(on.question(), limits(), NO_SNAPSHOTS, SEED);
            Trial many = trial(on.question(), limits(), MANY_SNAPSHOTS, SEED);
            assertThat(Bits.of(many.last()))
                    .as(
                            "last answer on %s with and without snapshots (draw from ask.random() while answering, never from "
                                    + "run.random(), and change nothing)",
                            on)
                    .isEqualTo(Bits.of(none.last()));
        }
    }

    @Test
    void evaluatesNothingWhileAnswering() {
        for (Case on : cases()) {
            Watch watch = new Watch();
            watched(on, limits(), MANY_SNAPSHOTS, watch);
            assertThat(watch.whileAnswering())
                    .as("evaluations while answering on %s", on)
                    .isZero();
        }
    }

    @Test
    void tinyBudgetNeverFails() {
        for (Case on : cases()) {
            for (Limits limits : tiny(on)) {
                Trial trial = trial(on.question(), limits, EngineRun.usualGrid(), SEED);
                assertThat(trial.result().outcome())
                        .as(
                                "outcome on %s with %s: %s",
                                on, describe(limits), trial.result().reason())
                        .isIn("finished", "invalid-answer", "diverged", "timed-out");
                if (trial.result().outcome().equals("invalid-answer")) {
                    assertThat(trial.result().reason())
                            .as("why the answer on %s with %s is invalid", on, describe(limits))
                            .startsWith("no answer");
                }
            }
        }
    }

    @Test
    void tinyBudgetGivesNoAnswerThatIsNotReady() {
        for (Case on : cases()) {
            for (Limits limits : tiny(on)) {
                Watch watch = new Watch();
                watched(on, limits, EngineRun.usualGrid(), watch);
                assertThat(watch.answeredUnready())
                        .as(
                                "with %s on %s the method said more() without an answer, was told to finish, and returned an "
                                        + "answer all the same (return Answer.empty())",
                                describe(limits), on)
                        .isFalse();
            }
        }
    }

    @Test
    void stopsWhenTheMeterRefuses() {
        for (Case on : cases()) {
            for (Limits limits : tiny(on)) {
                Watch watch = new Watch();
                Trial trial = watched(on, limits, EngineRun.usualGrid(), watch);
                assertThat(watch.afterRefusal())
                        .as(
                                "evaluations on %s with %s after the meter had refused one (catch no Error)",
                                on, describe(limits))
                        .isZero();
                limits.counts()
                        .forEach((unit, soft) -> assertThat(
                                        trial.result().counts().getOrDefault(unit, 0L))
                                .as("%s spent on %s", unit, on)
                                .isLessThanOrEqualTo(soft + Math.max(1, soft / 20)));
            }
        }
    }

    @Test
    void stopsSoonAfterMoreSaysNo() {
        for (Case on : cases()) {
            Watch watch = new Watch(100_000);
            Limits limits = new Limits(Map.of(), 200_000_000L, Long.MAX_VALUE);
            long start = System.nanoTime();
            Trial trial = watched(on, limits, EngineRun.usualGrid(), watch);
            double seconds = (System.nanoTime() - start) / 1e9;
            assertThat(trial.result().outcome())
                    .as("outcome on %s with 0.2 s: %s", on, trial.result().reason())
                    .isIn("finished", "timed-out", "invalid-answer", "diverged");
            assertThat(watch.lateness() / 1e9)
                    .as("seconds from 'finish now' to the return on %s", on)
                    .isLessThan(patience());
            assertThat(seconds)
                    .as("seconds in all on %s with a limit of 0.2 s", on)
                    .isLessThan(0.2 + patience());
        }
    }

    @Test
    void answersDoNotChangeAfterwards() {
        for (Case on : cases()) {
            Method<Object> made = registration().make(settings());
            List<String> asGiven = new ArrayList<>();
            Watch watch = new Watch() {
                @Override
                void answered(Answer answer) {
                    if (!answer.facets().isEmpty()) {
                        asGiven.add(Bits.of(answer));
                    }
                }
            };
            Trial trial = Trials.watched(loader(), made, on.question(), limits(), MANY_SNAPSHOTS, SEED, watch);
            List<String> atTheEnd = bits(trial);
            same(asGiven, atTheEnd.subList(0, asGiven.size()), "snapshots on " + on + " when given and at the end");
        }
    }

    @Test
    void trialsShareNothing() {
        for (Case on : cases()) {
            Method<Object> made = registration().make(settings());
            Trial first = Trials.run(loader(), made, on.question(), limits(), EngineRun.usualGrid(), SEED);
            Trial again = Trials.run(loader(), made, on.question(), limits(), EngineRun.usualGrid(), SEED);
            same(bits(first), bits(usual(on)), "answers on " + on + " of two methods in one process");
            same(bits(first), bits(again), "answers on " + on + " of one method used twice");
        }
    }

    @Test
    void printsNothing() {
        for (Case on : cases()) {
            String printed = Silence.printedBy(() -> trial(on.question(), limits(), EngineRun.usualGrid(), SEED));
            assertThat(printed).as("printed on %s", on).isEmpty();
        }
    }

    @Test
    void declaredNeedsSuffice() {
        for (Case on : cases()) {
            if (on.question() instanceof Density density) {
                Trial trial = trial(onlyWhatIsNeeded(density), limits(), EngineRun.usualGrid(), SEED);
                assertThat(trial.result().outcome())
                        .as(
                                "outcome on %s when it offers what %s needs and nothing else: %s",
                                on, method(), trial.result().reason())
                        .isEqualTo("finished");
            }
        }
    }

    @Test
    void worksInAClassLoaderOfItsOwn() throws Exception {
        Plugin own = OwnLoader.reload(plugin());
        for (Case on : cases()) {
            Trial there = Trials.run(
                    Trials.method(own, method()), settings(), on.question(own), limits(), EngineRun.usualGrid(), SEED);
            same(bits(there), bits(usual(on)), "answers on " + on + " in a class loader of its own");
        }
    }

    private Density onlyWhatIsNeeded(Density density) {
        Density bare = Density.of(density.dimension(), density::logDensity)
                .coordinates(density.coordinates())
                .startingAt((random, x) -> System.arraycopy(density.start(random), 0, x, 0, x.length));
        for (var capability : registration().needs()) {
            bare = with(bare, density, capability);
        }
        return bare;
    }

    private static <T> Density with(Density bare, Density density, Capability<T> capability) {
        return bare.with(capability, density.need(capability));
    }

    private MethodRegistration registration() {
        return Trials.method(plugin(), method());
    }

    private ClassLoader loader() {
        return plugin().getClass().getClassLoader();
    }

    /** A trial that never ends ends here. */
    private Limits limits() {
        Limits budget = budget();
        return new Limits(budget.counts(), Math.min(WALL, budget.wallNanos()), budget.cpuNanos());
    }

    /** One unit after the other is nearly nothing; without counted units, the time is. */
    private List<Limits> tiny(Case on) {
        List<Limits> all = new ArrayList<>();
        Map<String, Long> budget = budget().counts();
        for (String unit : usual(on).result().counts().keySet()) {
            for (int n : TINY) {
                Map<String, Long> counts = new TreeMap<>(budget);
                counts.put(unit, (long) n);
                all.add(new Limits(counts, WALL, Long.MAX_VALUE));
            }
        }
        return all.isEmpty() ? List.of(new Limits(budget, 1_000_000, Long.MAX_VALUE)) : all;
    }

    private static String describe(Limits limits) {
        return limits.counts().isEmpty()
                ? limits.wallNanos() / 1e9 + " s"
                : limits.counts().toString();
    }

    /** The trial that most tests compare with, run once. */
    private Trial usual(Case on) {
        return done.computeIfAbsent(on.toString(), name -> trial(on.question(), limits(), EngineRun.usualGrid(), SEED));
    }

    private Trial trial(Question question, Limits limits, double[] grid, Seed seed) {
        return Trials.run(registration(), settings(), question, limits, grid, seed);
    }

    private Trial watched(Case on, Limits limits, double[] grid, Watch watch) {
        return Trials.watched(loader(), registration().make(settings()), on.question(), limits, grid, SEED, watch);
    }

    private static List<String> bits(Trial trial) {
        return trial.answers().stream().map(Bits::of).toList();
    }

    private static void same(List<String> some, List<String> others, String what) {
        assertThat(some).as("number of %s", what).hasSize(others.size());
        for (int i = 0; i < some.size(); i++) {
            assertThat(some.get(i)).as("%s: bits of answer %d", what, i).isEqualTo(others.get(i));
        }
    }
}
