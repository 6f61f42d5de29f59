package dev.assay.api.engine;

import dev.assay.api.Answer;
import dev.assay.api.Ask;
import dev.assay.api.Budget;
import dev.assay.api.Diverged;
import dev.assay.api.Method;
import dev.assay.api.Question;
import dev.assay.api.Run;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * The real run: one method on one question. Used once.
 *
 * <p><b>Limits.</b> Softly at {@code more}, hard at the meters; the first limit reached ends the trial.
 * <b>Snapshots</b> lie on shares of the counted budget; where nothing counted is limited, on the first answer of each
 * phase. Both are reproducible; times decide nothing but the end of a trial that its time limit cut.
 */
public final class EngineRun implements Run {
    private static final double[] GRID = grid(12);

    private final Limits limits;
    private final double[] grid;
    private final Seed seed;
    private final SnapshotSink sink;
    private final Path scratch;
    private final int threads;
    private final RandomGenerator random;

    private final Map<String, Counter> counters = new TreeMap<>();
    private final TreeSet<String> declared = new TreeSet<>();
    private final Map<String, PhaseCost> phases = new LinkedHashMap<>();
    private Counter[] limited = new Counter[0];
    private long[] softLimits = new long[0];
    private Question question;
    private Clock clock;
    private String phase = "";
    private PhaseCost phaseStart = new PhaseCost("", 0, 0, Map.of());
    private boolean rung = true;
    private int nextOnGrid;
    private int snapshots;
    private InvalidAnswer invalid;
    private IOException unstored;
    private volatile String expired;

    /**
     * Prepares a run.
     *
     * @param limits what may be spent
     * @param grid shares of the counted budget at which snapshots are due, increasing
     * @param seed the trial's seed
     * @param sink keeps the snapshots
     * @param scratch an empty folder for the method
     * @param threads how many threads the method may use
     */
    public EngineRun(Limits limits, double[] grid, Seed seed, SnapshotSink sink, Path scratch, int threads) {
        this.limits = limits;
        this.grid = grid.clone();
        this.seed = seed;
        this.sink = sink;
        this.scratch = scratch;
        this.threads = threads;
        this.random = seed.child("main").generator();
        limits.counts().keySet().forEach(this::counter);
    }

    /** {@return the usual grid: 12 shares from 1 % to 100 %, equal in ratio} */
    public static double[] usualGrid() {
        return GRID.clone();
    }

    /** {@return {@code n} shares from 1 % to 100 %, equal in ratio} */
    public static double[] grid(int n) {
        double[] shares = new double[n];
        for (int i = 0; i < n; i++) {
            shares[i] = n == 1 ? 1 : StrictMath.pow(10, -2 + 2.0 * i / (n - 1));
        }
        return shares;
    }

    /**
     * Runs the method to its end and judges how it ended.
     *
     * @param method the method
     * @param question the question, not metered
     * @param <Q> its class
     * @return outcome and costs
     * @throws UncheckedIOException when a snapshot could not be stored
     */
    @SuppressWarnings("unchecked")
    public <Q extends Question> RunResult execute(Method<? super Q> method, Q question) {
        this.question = question;
        Q metered = (Q) question.metered(this::counter);
        clock = new Clock();
        Thread watch = watchdog();
        String outcome;
        String reason;
        Throwable failure = null;
        try {
            Answer answer = method.solve(metered, this);
            if (exhausted() != null) {
                outcome = "finished";
                reason = "spent its budget of " + exhausted();
            } else {
                settle(answer);
                outcome = expired != null ? "timed-out" : "finished";
                reason = expired != null ? expired : progress() >= 1 ? "spent its budget" : "returned";
            }
        } catch (Diverged e) {
            outcome = "diverged";
            reason = e.getMessage();
        } catch (InvalidAnswer e) {
            outcome = "invalid-answer";
            reason = e.getMessage();
        } catch (Counter.Exhausted e) {
            outcome = "finished";
            reason = "spent its budget of " + exhausted();
        } catch (OutOfMemoryError e) {
            outcome = "out-of-memory";
            reason = "the heap is full";
        } catch (Throwable e) {
            boolean byBudget = exhausted() != null;
            outcome = byBudget ? "finished" : "failed";
            reason = byBudget ? "spent its budget of " + exhausted() : e.toString();
            failure = byBudget ? null : e;
        }
        watch.interrupt();
        book();
        if (unstored != null) {
            throw new UncheckedIOException(unstored);
        }
        if (invalid != null && outcome.equals("finished")) {
            outcome = "invalid-answer";
            reason = invalid.getMessage();
        }
        if (outcome.equals("finished") && snapshots == 0) {
            outcome = "invalid-answer";
            reason = "no answer within its budget (" + reason + ")";
        }
        return new RunResult(
                outcome,
                reason,
                clock.wall(),
                clock.cpu(),
                clock.exempt(),
                counts(),
                declared,
                List.copyOf(phases.values()),
                snapshots,
                failure);
    }

    private void settle(Answer answer) throws IOException {
        if (answer == null) {
            throw new InvalidAnswer("the method returned null");
        }
        if (!answer.facets().isEmpty()) {
            store(answer, true);
        }
    }

    private String exhausted() {
        for (Map.Entry<String, Counter> entry : counters.entrySet()) {
            if (entry.getValue().exhausted()) {
                return limits.counts().get(entry.getKey()) + " " + entry.getKey();
            }
        }
        return null;
    }

    private Thread watchdog() {
        Thread thread = new Thread(this::watch, "assay-watchdog");
        thread.setDaemon(true);
        if (limits.wallNanos() != Long.MAX_VALUE || limits.cpuNanos() != Long.MAX_VALUE) {
            thread.start();
        }
        return thread;
    }

    private void watch() {
        try {
            while (expired == null) {
                if (clock.wall() >= limits.wallNanos()) {
                    expired = "its wall time of " + limits.wallNanos() / 1e9 + " s is over";
                } else if (clock.cpu() >= limits.cpuNanos()) {
                    expired = "its CPU time of " + limits.cpuNanos() / 1e9 + " s is over";
                } else {
                    Thread.sleep(Math.max(1, Math.min(20, (limits.wallNanos() - clock.wall()) / 1_000_000)));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean more(Function<? super Ask, Answer> answer) {
        if (!refused() && due()) {
            snapshot(answer);
        }
        return more();
    }

    @Override
    public boolean more() {
        return expired == null && !refused() && progress() < 1;
    }

    /** {@return whether a meter has refused a call: the method's state is half moved, whatever it caught} */
    private boolean refused() {
        for (Counter counter : limited) {
            if (counter.exhausted()) {
                return true;
            }
        }
        return false;
    }

    private boolean due() {
        double progress = progress();
        if (progress == 0) {
            return rung;
        }
        if (nextOnGrid >= grid.length || progress < grid[nextOnGrid]) {
            return false;
        }
        while (nextOnGrid < grid.length && progress >= grid[nextOnGrid]) {
            nextOnGrid++;
        }
        return true;
    }

    private void snapshot(Function<? super Ask, Answer> answer) {
        long cpu = clock.cpu();
        clock.pause();
        counters.values().forEach(counter -> counter.shut(true));
        try {
            Answer given = answer.apply(ask(false, snapshots));
            if (given == null) {
                invalid = new InvalidAnswer("the method answered null");
                throw invalid;
            }
            if (!given.facets().isEmpty()) {
                rung = false;
                store(given, false, cpu);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            counters.values().forEach(counter -> counter.shut(false));
            clock.resume();
        }
    }

    private void store(Answer answer, boolean last) throws IOException {
        long cpu = clock.cpu();
        clock.pause();
        try {
            store(answer, last, cpu);
        } finally {
            clock.resume();
        }
    }

    private void store(Answer answer, boolean last, long cpu) throws IOException {
        try {
            FiniteCheck.require(answer);
            FiniteCheck.require(answer, question);
            sink.store(new SnapshotInfo(snapshots, phase, last, clock.wall(), cpu, counts()), answer);
        } catch (InvalidAnswer e) {
            invalid = e;
            throw e;
        } catch (IOException e) {
            unstored = e;
            throw e;
        }
        snapshots++;
    }

    @Override
    public void phase(String name) {
        book();
        phase = name;
        rung = true;
    }

    private void book() {
        PhaseCost now = new PhaseCost(phase, clock.wall(), clock.cpu(), counts());
        TreeMap<String, Long> spent = new TreeMap<>(now.counts());
        phaseStart.counts().forEach((unit, n) -> spent.merge(unit, -n, Long::sum));
        spent.values().removeIf(n -> n == 0);
        PhaseCost cost = new PhaseCost(
                phase, now.wallNanos() - phaseStart.wallNanos(), now.cpuNanos() - phaseStart.cpuNanos(), spent);
        if (!phase.isEmpty() || !spent.isEmpty()) {
            phases.merge(phase, cost, PhaseCost::plus);
        }
        phaseStart = now;
    }

    private Counter counter(String unit) {
        Counter found = counters.get(unit);
        if (found == null) {
            long limit = limits.counts().getOrDefault(unit, Long.MAX_VALUE);
            found = threads > 1 ? Counter.shared(unit, limit) : new Counter(unit, limit);
            counters.put(unit, found);
            refreshLimited();
        }
        return found;
    }

    private void refreshLimited() {
        List<Counter> some = new ArrayList<>();
        List<Long> bounds = new ArrayList<>();
        counters.forEach((unit, counter) -> {
            if (limits.counts().containsKey(unit)) {
                some.add(counter);
                bounds.add(limits.counts().get(unit));
            }
        });
        limited = some.toArray(Counter[]::new);
        softLimits = bounds.stream().mapToLong(Long::longValue).toArray();
    }

    private double progress() {
        double most = 0;
        for (int i = 0; i < limited.length; i++) {
            most = Math.max(most, (double) limited[i].spent() / softLimits[i]);
        }
        return most;
    }

    private Map<String, Long> counts() {
        Map<String, Long> spent = new TreeMap<>();
        counters.forEach((unit, counter) -> {
            if (counter.spent() > 0) {
                spent.put(unit, counter.spent());
            }
        });
        return spent;
    }

    @Override
    public void count(String unit, long n) {
        if (n < 0) {
            throw new IllegalArgumentException("declared work must be >= 0, got " + n + " " + unit);
        }
        if (unit.equals("wall") || unit.equals("cpu")) {
            throw new IllegalArgumentException("'" + unit + "' is measured, not declared");
        }
        declared.add(unit);
        counter(unit).count(n);
    }

    @Override
    public RandomGenerator random() {
        return random;
    }

    @Override
    public RandomGenerator random(String part, int index) {
        return seed.child("part", part, Integer.toString(index)).generator();
    }

    @Override
    public Diverged diverged(String quantity, double value) {
        return new Diverged(quantity, value);
    }

    @Override
    public Ask ask() {
        return ask(true, 0);
    }

    private Ask ask(boolean last, int index) {
        RandomGenerator stream =
                seed.child(last ? "last ask" : "ask", Integer.toString(index)).generator();
        return new Ask() {
            @Override
            public RandomGenerator random() {
                return stream;
            }

            @Override
            public boolean last() {
                return last;
            }
        };
    }

    @Override
    public int threads() {
        return threads;
    }

    @Override
    public Path scratch() {
        return scratch;
    }

    @Override
    public Budget budget() {
        return new Budget() {
            @Override
            public OptionalLong limit(String unit) {
                long limit = unit.equals("wall")
                        ? limits.wallNanos()
                        : unit.equals("cpu")
                                ? limits.cpuNanos()
                                : limits.counts().getOrDefault(unit, Long.MAX_VALUE);
                return limit == Long.MAX_VALUE ? OptionalLong.empty() : OptionalLong.of(limit);
            }

            @Override
            public long spent(String unit) {
                return unit.equals("wall")
                        ? clock.wall()
                        : unit.equals("cpu") ? clock.cpu() : counter(unit).spent();
            }

            @Override
            public OptionalLong left(String unit) {
                OptionalLong limit = limit(unit);
                return limit.isEmpty() ? limit : OptionalLong.of(Math.max(0, limit.getAsLong() - spent(unit)));
            }

            @Override
            public double progress() {
                return EngineRun.this.progress();
            }
        };
    }

    /** An answer that cannot be scored. */
    static final class InvalidAnswer extends RuntimeException {
        private static final long serialVersionUID = 1L;

        InvalidAnswer(String message) {
            super(message, null, false, false);
        }
    }
}
