package dev.assay.api.states;

import dev.assay.api.Capability;
import dev.assay.api.Check;
import dev.assay.api.Family;
import dev.assay.api.Meter;
import dev.assay.api.Meters;
import dev.assay.api.Question;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The question "K states, N_k samples drawn from state k: what is F_{K−1} − F₀?", F = −ln ∫ e^{−u} in units of kT.
 *
 * <pre>{@code
 * SampledStates.of(1000, 1000)
 *         .with(SampledStates.REDUCED_POTENTIALS, (state, index, u) -> { … });
 * }</pre>
 *
 * <p>States are a ladder: 0, 1, … K − 1, neighbours overlap most. The samples of one state are independent of each other
 * and in no order; any first few of them are a smaller question of the same kind. What an estimator reads is counted as
 * {@code samples}: one for all potentials of a sample, one for a work value, one for a derivative, one for a coordinate.
 *
 * @since 1.0
 */
@Family("free-energy")
public final class SampledStates implements Question {
    /** All states' potentials at each sample. Counted as {@code samples}. */
    public static final Capability<ReducedPotentials> REDUCED_POTENTIALS = Capability.of(
            "reducedPotentials", ReducedPotentials.class, "samples", (potentials, meter) -> (state, index, u) -> {
                meter.count(1);
                potentials.at(state, index, u);
            });

    /** Work to neighbouring states; comes with {@link #REDUCED_POTENTIALS}. Counted as {@code samples}. */
    public static final Capability<Work> WORK =
            Capability.of("work", Work.class, "samples", (work, meter) -> (from, to, index) -> {
                meter.count(1);
                return work.of(from, to, index);
            });

    /** Derivatives along a path through the states. Counted as {@code samples}. */
    public static final Capability<Derivatives> DERIVATIVES =
            Capability.of("derivatives", Derivatives.class, "samples", MeteredDerivatives::new);

    /** A coordinate and the states' biases along it. Counted as {@code samples}. */
    public static final Capability<Windows> WINDOWS =
            Capability.of("windows", Windows.class, "samples", MeteredWindows::new);

    private final int[] counts;
    private final TreeMap<Capability<?>, Object> capabilities;

    private SampledStates(int[] counts, TreeMap<Capability<?>, Object> capabilities) {
        this.counts = counts;
        this.capabilities = capabilities;
    }

    /**
     * Makes the question; give it a capability next.
     *
     * @param counts samples N_k of each state, ≥ 0; at least two states, not all without samples
     * @return the question, which offers nothing yet
     */
    public static SampledStates of(int... counts) {
        Check.atLeast("states", counts.length, 2);
        long total = 0;
        for (int count : counts) {
            total += Check.atLeast("samples of a state", count, 0);
        }
        Check.that(total > 0, "at least one state must have samples");
        return new SampledStates(counts.clone(), new TreeMap<>());
    }

    /** {@return these states with one capability more; potentials bring the work of switching at once with them} */
    public <T> SampledStates with(Capability<T> capability, T function) {
        TreeMap<Capability<?>, Object> more = new TreeMap<>(capabilities);
        more.put(capability, capability.type().cast(function));
        if (capability.equals(REDUCED_POTENTIALS)) {
            more.putIfAbsent(WORK, difference(REDUCED_POTENTIALS.type().cast(function), counts.length));
        }
        return new SampledStates(counts, more);
    }

    private static Work difference(ReducedPotentials potentials, int states) {
        return (from, to, index) -> {
            double[] u = new double[states];
            potentials.at(from, index, u);
            return u[to] - u[from];
        };
    }

    /** {@return K} */
    public int states() {
        return counts.length;
    }

    /** {@return N_k, how many samples each state has; a copy} */
    public int[] counts() {
        return counts.clone();
    }

    /**
     * Gives a capability.
     *
     * @param capability its key, among the method's declared needs
     * @param <T> its type
     * @return the metered function
     * @throws IllegalArgumentException when it is not offered
     */
    public <T> T need(Capability<T> capability) {
        Object found = capabilities.get(capability);
        if (found == null) {
            throw new IllegalArgumentException(
                    "these states do not offer " + capability + "; they offer " + capabilities.keySet());
        }
        return capability.type().cast(found);
    }

    @Override
    public Set<Capability<?>> offers() {
        return Collections.unmodifiableSet(capabilities.keySet());
    }

    @Override
    public SampledStates metered(Meters meters) {
        TreeMap<Capability<?>, Object> wrapped = new TreeMap<>();
        for (Map.Entry<Capability<?>, Object> entry : capabilities.entrySet()) {
            wrapped.put(entry.getKey(), wrap(entry.getKey(), entry.getValue(), meters));
        }
        return new SampledStates(counts, wrapped);
    }

    private static <T> T wrap(Capability<T> key, Object function, Meters meters) {
        return key.metered(key.type().cast(function), meters.of(key.unit()));
    }

    /** Counts each derivative. */
    private static final class MeteredDerivatives implements Derivatives {
        private final Derivatives inner;
        private final Meter meter;

        MeteredDerivatives(Derivatives inner, Meter meter) {
            this.inner = inner;
            this.meter = meter;
        }

        @Override
        public double lambda(int state) {
            return inner.lambda(state);
        }

        @Override
        public double of(int state, int index) {
            meter.count(1);
            return inner.of(state, index);
        }
    }

    /** Counts each coordinate. */
    private static final class MeteredWindows implements Windows {
        private final Windows inner;
        private final Meter meter;

        MeteredWindows(Windows inner, Meter meter) {
            this.inner = inner;
            this.meter = meter;
        }

        @Override
        public double coordinate(int state, int index) {
            meter.count(1);
            return inner.coordinate(state, index);
        }

        @Override
        public double bias(int state, double at) {
            return inner.bias(state, at);
        }
    }
}
