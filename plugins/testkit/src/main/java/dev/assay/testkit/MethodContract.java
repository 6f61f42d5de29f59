package dev.assay.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.api.Answer;
import dev.assay.api.Capability;
import dev.assay.api.Facet;
import dev.assay.api.Plugin;
import dev.assay.api.Question;
import dev.assay.api.density.Density;
import dev.assay.api.engine.Limits;
import dev.assay.api.engine.MethodRegistration;
import dev.assay.api.engine.ProblemRegistration;
import dev.assay.api.engine.RunResult;
import dev.assay.api.engine.Seed;
import dev.assay.api.lattice.Lattice;
import dev.assay.testkit.Trials.Trial;
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
    private static final long WALL = 60_000_000_000L;

    private final Map<String, Tried> tried = new HashMap<>();

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
        assertThat(cases()).as("names of cases").extracting(Case::toString).doesNotHaveDuplicates();
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
            Trial trial = on(on).usual();
            assertThat(trial.result().outcome())
                    .as("outcome on %s: %s", on, trial.result().reason())
                    .isEqualTo("finished");
        }
    }

    @Test
    void givesWhatItClaims() {
        for (Case on : cases()) {
            Answer last = on(on).usual().last();
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
            Trial first = on(on).usual();
            Trial again = on(on).againByANewMethod();
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
            assertThat(Bits.of(on(on).other().last()))
                    .as("answer on %s with another seed; a method without randomness overrides usesRandomness()", on)
                    .isNotEqualTo(Bits.of(on(on).usual().last()));
        }
    }

    @Test
    void finalAnswerDoesNotDependOnTheSnapshotGrid() {
        for (Case on : cases()) {
            assertThat(Bits.of(on(on).withManySnapshots().trial().last()))
                    .as(
                            "last answer on %s with and without snapshots (draw from ask.random() while answering, never from "
                                    + "run.random(), and change nothing)",
                            on)
                    .isEqualTo(Bits.of(on(on).withoutSnapshots().last()));
        }
    }

    @Test
    void evaluatesNothingWhileAnswering() {
        for (Case on : cases()) {
            assertThat(on(on).withManySnapshots().watch().whileAnswering())
                    .as("evaluations while answering on %s", on)
                    .isZero();
        }
    }

    @Test
    void tinyBudgetNeverFails() {
        for (Case on : cases()) {
            for (Tried.Seen seen : on(on).starved()) {
                RunResult result = seen.trial().result();
                assertThat(result.outcome())
                        .as("outcome on %s with %s: %s", on, describe(seen.limits()), result.reason())
                        .isIn("finished", "invalid-answer", "diverged", "timed-out");
                if (result.outcome().equals("invalid-answer")) {
                    assertThat(result.reason())
                            .as("why the answer on %s with %s is invalid", on, describe(seen.limits()))
                            .startsWith("no answer");
                }
            }
        }
    }

    @Test
    void tinyBudgetGivesNoAnswerThatIsNotReady() {
        for (Case on : cases()) {
            for (Tried.Seen seen : on(on).starved()) {
                assertThat(seen.watch().answeredUnready())
                        .as(
                                "with %s on %s the method said more() without an answer, was told to finish, and returned an "
                                        + "answer all the same (return Answer.empty())",
                                describe(seen.limits()), on)
                        .isFalse();
            }
        }
    }

    @Test
    void stopsWhenTheMeterRefuses() {
        for (Case on : cases()) {
            for (Tried.Seen seen : on(on).starved()) {
                assertThat(seen.watch().afterRefusal())
                        .as(
                                "evaluations on %s with %s after the meter had refused one (catch no Error)",
                                on, describe(seen.limits()))
                        .isZero();
                Map<String, Long> spent = seen.trial().result().counts();
                seen.limits()
                        .counts()
                        .forEach((unit, soft) -> assertThat(spent.getOrDefault(unit, 0L))
                                .as("%s spent on %s", unit, on)
                                .isLessThanOrEqualTo(soft + Math.max(1, soft / 20)));
            }
        }
    }

    @Test
    void stopsSoonAfterMoreSaysNo() {
        for (Case on : cases()) {
            long start = System.nanoTime();
            Tried.Seen seen = on(on).slow();
            double seconds = (System.nanoTime() - start) / 1e9;
            assertThat(seen.trial().result().outcome())
                    .as(
                            "outcome on %s with 0.2 s: %s",
                            on, seen.trial().result().reason())
                    .isIn("finished", "timed-out", "invalid-answer", "diverged");
            assertThat(seen.watch().lateness() / 1e9)
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
            Tried.Seen seen = on(on).withManySnapshots();
            List<String> atTheEnd = bits(seen.trial()).subList(0, seen.asGiven().size());
            same(seen.asGiven(), atTheEnd, "snapshots on " + on + " when given and at the end");
        }
    }

    @Test
    void trialsShareNothing() {
        for (Case on : cases()) {
            List<String> usual = bits(on(on).usual());
            same(bits(on(on).againByTheSameMethod()), usual, "answers on " + on + " of one method used twice");
        }
    }

    @Test
    void printsNothing() {
        for (Case on : cases()) {
            assertThat(on(on).printed()).as("printed on %s", on).isEmpty();
        }
    }

    @Test
    void declaredNeedsSuffice() {
        for (Case on : cases()) {
            if (on.question() instanceof Density density) {
                RunResult result = on(on).elsewhere(registration(), onlyWhatIsNeeded(density))
                        .result();
                assertThat(result.outcome())
                        .as(
                                "outcome on %s when it offers what %s needs and nothing else: %s",
                                on, method(), result.reason())
                        .isEqualTo("finished");
            }
        }
    }

    @Test
    void worksInAClassLoaderOfItsOwn() throws Exception {
        Plugin own = OwnLoader.reload(plugin());
        for (Case on : cases()) {
            Trial there = on(on).elsewhere(Trials.method(own, method()), on.question(own));
            same(bits(there), bits(on(on).usual()), "answers on " + on + " in a class loader of its own");
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

    /** {@return the trials on a case; one that never ends is ended} */
    private Tried on(Case on) {
        return tried.computeIfAbsent(method() + settings() + on, name -> {
            Limits budget = budget();
            Limits limits = new Limits(budget.counts(), Math.min(WALL, budget.wallNanos()), budget.cpuNanos());
            return new Tried(
                    on, registration(), settings(), limits, plugin().getClass().getClassLoader());
        });
    }

    private static String describe(Limits limits) {
        return limits.counts().isEmpty()
                ? limits.wallNanos() / 1e9 + " s"
                : limits.counts().toString();
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
