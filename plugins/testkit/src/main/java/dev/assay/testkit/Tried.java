package dev.assay.testkit;

import dev.assay.api.Answer;
import dev.assay.api.Method;
import dev.assay.api.Question;
import dev.assay.api.engine.EngineRun;
import dev.assay.api.engine.Limits;
import dev.assay.api.engine.MethodRegistration;
import dev.assay.api.engine.Seed;
import dev.assay.testkit.Trials.Trial;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The trials of one method on one case, each run when first asked for and then shared by the tests that look at it. */
final class Tried {
    private static final Seed SEED = Seed.of(20261123);
    private static final Seed OTHER_SEED = Seed.of(20261124);
    private static final int[] TINY = {1, 2, 3, 5, 8, 13, 21, 34, 50};
    private static final double[] NO_SNAPSHOTS = {};
    private static final double[] MANY_SNAPSHOTS = EngineRun.grid(150);

    private final Case on;
    private final MethodRegistration registration;
    private final Map<String, String> settings;
    private final Limits limits;
    private final ClassLoader loader;
    private final Method<Object> made;
    private Trial usual;
    private String printed;
    private Trial other;
    private Seen many;
    private List<Seen> starved;

    Tried(Case on, MethodRegistration registration, Map<String, String> settings, Limits limits, ClassLoader loader) {
        this.on = on;
        this.registration = registration;
        this.settings = settings;
        this.limits = limits;
        this.loader = loader;
        this.made = registration.make(settings);
    }

    /**
     * A trial that was watched.
     *
     * @param limits what it might spend
     * @param watch what was seen
     * @param trial the trial
     * @param asGiven the snapshots' bits, taken when the method gave them
     */
    record Seen(Limits limits, Watch watch, Trial trial, List<String> asGiven) {}

    /** {@return the trial that most tests compare with} */
    Trial usual() {
        if (usual == null) {
            printed = Silence.printedBy(() -> usual = againByTheSameMethod());
        }
        return usual;
    }

    /** {@return what the usual trial printed} */
    String printed() {
        usual();
        return printed;
    }

    /** {@return the usual trial, run again by the very method} */
    Trial againByTheSameMethod() {
        return Trials.run(loader, made, on.question(), limits, EngineRun.usualGrid(), SEED);
    }

    /** {@return the usual trial, run again by a new method, after one with another seed} */
    Trial againByANewMethod() {
        other();
        return Trials.run(loader, registration.make(settings), on.question(), limits, EngineRun.usualGrid(), SEED);
    }

    /** {@return a trial with another seed} */
    Trial other() {
        if (other == null) {
            other = Trials.run(
                    loader, registration.make(settings), on.question(), limits, EngineRun.usualGrid(), OTHER_SEED);
        }
        return other;
    }

    /** {@return the usual trial without snapshots on a grid} */
    Trial withoutSnapshots() {
        return Trials.run(loader, registration.make(settings), on.question(), limits, NO_SNAPSHOTS, SEED);
    }

    /** {@return the usual trial with very many snapshots} */
    Seen withManySnapshots() {
        if (many == null) {
            many = seen(limits, MANY_SNAPSHOTS, 0);
        }
        return many;
    }

    /** {@return the usual trial on another question or with a method of another copy of the plugin} */
    Trial elsewhere(MethodRegistration copy, Question question) {
        Method<Object> method = copy.make(settings);
        return Trials.run(method.getClass().getClassLoader(), method, question, limits, EngineRun.usualGrid(), SEED);
    }

    /** {@return trials with nearly nothing of one unit after the other; without counted units, of time} */
    List<Seen> starved() {
        if (starved == null) {
            List<Seen> all = new ArrayList<>();
            for (String unit : usual().result().counts().keySet()) {
                for (int n : TINY) {
                    Map<String, Long> counts = new TreeMap<>(limits.counts());
                    counts.put(unit, (long) n);
                    all.add(seen(new Limits(counts, limits.wallNanos(), limits.cpuNanos()), EngineRun.usualGrid(), 0));
                }
            }
            if (all.isEmpty()) {
                all.add(seen(new Limits(limits.counts(), 1_000_000, Long.MAX_VALUE), EngineRun.usualGrid(), 0));
            }
            starved = all;
        }
        return starved;
    }

    /** {@return a trial of 0.2 s in which every evaluation takes 0.1 ms besides} */
    Seen slow() {
        return seen(new Limits(Map.of(), 200_000_000L, Long.MAX_VALUE), EngineRun.usualGrid(), 100_000);
    }

    private Seen seen(Limits some, double[] grid, long nanosPerCall) {
        List<String> asGiven = new ArrayList<>();
        Watch watch = new Watch(nanosPerCall) {
            @Override
            void answered(Answer answer) {
                if (answer != null && !answer.facets().isEmpty()) {
                    asGiven.add(Bits.of(answer));
                }
            }
        };
        Trial trial = Trials.watched(loader, registration.make(settings), on.question(), some, grid, SEED, watch);
        return new Seen(some, watch, trial, asGiven);
    }
}
