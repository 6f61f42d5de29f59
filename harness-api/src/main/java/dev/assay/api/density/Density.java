package dev.assay.api.density;

import dev.assay.api.Capability;
import dev.assay.api.Check;
import dev.assay.api.Family;
import dev.assay.api.Meter;
import dev.assay.api.Meters;
import dev.assay.api.Question;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * The question "sample γ on ℝᵈ; what is Z = ∫ γ?".
 *
 * <pre>{@code
 * Density.of(2, x -> -0.5 * (x[0] * x[0] + x[1] * x[1]))
 *        .with(Density.GRADIENT, (x, g) -> { … })
 *        .with(Density.BASE, Base.normal(2, 3))
 *        .startingAt((random, x) -> { … });
 * }</pre>
 *
 * @since 1.0
 */
@Family("free-energy")
public final class Density implements Question {
    /** ln γ; always there. Counted as {@code densities}. */
    public static final Capability<LogDensity> LOG_DENSITY =
            Capability.of("logDensity", LogDensity.class, "densities", MeteredLogDensity::new);

    /** ln γ with its gradient. Counted as {@code gradients}. */
    public static final Capability<Gradient> GRADIENT =
            Capability.of("gradient", Gradient.class, "gradients", MeteredGradient::new);

    /** ln γ of many points; always there. Counted as {@code densities}, one a row. */
    public static final Capability<BatchDensity> BATCH =
            Capability.of("batch", BatchDensity.class, "densities", (batch, meter) -> (n, x, out) -> {
                meter.count(n);
                batch.at(n, x, out);
            });

    /** A normalised reference distribution. Counted as {@code baseDensities}. */
    public static final Capability<Base> BASE = Capability.of(
            "base",
            Base.class,
            "baseDensities",
            (base, meter) -> Base.of(
                    x -> {
                        meter.count(1);
                        return base.logDensity(x);
                    },
                    (x, g) -> {
                        meter.count(1);
                        return base.gradient(x, g);
                    },
                    base::draw));

    private final int dimension;
    private final List<String> coordinates;
    private final LogDensity logDensity;
    private final TreeMap<Capability<?>, Object> capabilities;
    private final ExactSampler start;

    private Density(
            int dimension, List<String> coordinates, TreeMap<Capability<?>, Object> capabilities, ExactSampler start) {
        this.dimension = dimension;
        this.coordinates = coordinates;
        this.capabilities = capabilities;
        this.logDensity = LOG_DENSITY.type().cast(capabilities.get(LOG_DENSITY));
        this.start = start;
    }

    /**
     * A density that is only evaluated.
     *
     * @param dimension d ≥ 1
     * @param logDensity ln γ
     * @return the question; without {@link #startingAt} chains start from N(0, I)
     */
    public static Density of(int dimension, LogDensity logDensity) {
        Check.positive("dimension", dimension);
        Objects.requireNonNull(logDensity, "logDensity");
        TreeMap<Capability<?>, Object> capabilities = new TreeMap<>();
        capabilities.put(LOG_DENSITY, logDensity);
        capabilities.put(BATCH, batch(dimension, logDensity));
        List<String> names =
                IntStream.range(0, dimension).mapToObj(i -> "x" + i).toList();
        ExactSampler normal = (random, x) -> {
            for (int i = 0; i < x.length; i++) {
                x[i] = random.nextGaussian();
            }
        };
        return new Density(dimension, names, capabilities, normal);
    }

    private static BatchDensity batch(int dimension, LogDensity logDensity) {
        return (n, x, out) -> {
            double[] row = new double[dimension];
            for (int i = 0; i < n; i++) {
                System.arraycopy(x, i * dimension, row, 0, dimension);
                out[i] = logDensity.at(row);
            }
        };
    }

    /** {@return this density with one capability more} */
    public <T> Density with(Capability<T> capability, T function) {
        TreeMap<Capability<?>, Object> more = new TreeMap<>(capabilities);
        more.put(capability, capability.type().cast(function));
        return new Density(dimension, coordinates, more, start);
    }

    /** {@return this density with start points drawn by {@code start}} */
    public Density startingAt(ExactSampler start) {
        return new Density(dimension, coordinates, capabilities, Objects.requireNonNull(start, "start"));
    }

    /** {@return this density with names of its d coordinates, as they are sampled} */
    public Density coordinates(List<String> names) {
        Check.that(names.size() == dimension, "there must be " + dimension + " names, got " + names.size());
        return new Density(dimension, List.copyOf(names), capabilities, start);
    }

    /** {@return d} */
    public int dimension() {
        return dimension;
    }

    /** {@return the names of the coordinates} */
    public List<String> coordinates() {
        return coordinates;
    }

    /** {@return ln γ(x)} */
    public double logDensity(double[] x) {
        return logDensity.at(x);
    }

    /** {@return a start point, drawn from {@code random}} */
    public double[] start(RandomGenerator random) {
        double[] x = new double[dimension];
        start.draw(random, x);
        return x;
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
                    "this density does not offer " + capability + "; it offers " + capabilities.keySet());
        }
        return capability.type().cast(found);
    }

    @Override
    public Set<Capability<?>> offers() {
        return Collections.unmodifiableSet(capabilities.keySet());
    }

    @Override
    public Density metered(Meters meters) {
        TreeMap<Capability<?>, Object> wrapped = new TreeMap<>();
        for (Map.Entry<Capability<?>, Object> entry : capabilities.entrySet()) {
            wrapped.put(entry.getKey(), wrap(entry.getKey(), entry.getValue(), meters));
        }
        return new Density(dimension, coordinates, wrapped, start);
    }

    private static <T> T wrap(Capability<T> key, Object function, Meters meters) {
        return key.metered(key.type().cast(function), meters.of(key.unit()));
    }

    /** Counts each density; a class, not a lambda, so that the call site stays monomorphic and is inlined. */
    private static final class MeteredLogDensity implements LogDensity {
        private final LogDensity inner;
        private final Meter meter;

        MeteredLogDensity(LogDensity inner, Meter meter) {
            this.inner = inner;
            this.meter = meter;
        }

        @Override
        public double at(double[] x) {
            meter.count(1);
            return inner.at(x);
        }
    }

    /** Counts each gradient. */
    private static final class MeteredGradient implements Gradient {
        private final Gradient inner;
        private final Meter meter;

        MeteredGradient(Gradient inner, Meter meter) {
            this.inner = inner;
            this.meter = meter;
        }

        @Override
        public double at(double[] x, double[] gradient) {
            meter.count(1);
            return inner.at(x, gradient);
        }
    }
}
