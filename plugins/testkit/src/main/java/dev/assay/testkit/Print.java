package dev.assay.testkit;

import dev.assay.api.Facet;
import dev.assay.api.Question;
import dev.assay.api.Truth;
import dev.assay.api.density.Base;
import dev.assay.api.density.Density;
import dev.assay.api.density.ExactSampler;
import dev.assay.api.density.Modes;
import dev.assay.api.engine.Seed;
import dev.assay.api.field.Coefficient;
import dev.assay.api.field.Equation;
import dev.assay.api.field.FieldQuestion;
import dev.assay.api.field.Region;
import dev.assay.api.field.Unknown;
import dev.assay.api.history.Dynamics;
import dev.assay.api.lattice.Lattice;
import dev.assay.api.operator.Examples;
import dev.assay.api.operator.OperatorTask;
import dev.assay.api.operator.RolloutTask;
import dev.assay.api.operator.Trajectories;
import dev.assay.api.states.SampledStates;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * A question's or a truth's numbers as text, to the bit: what holds numbers is read through its accessors, what is a
 * function is asked at places of our choice.
 */
final class Print {
    private static final int DEPTH = 12;
    private static final int PROBES = 6;

    private final StringBuilder text = new StringBuilder();
    private final int dimension;
    private final double[] box;

    private Print(Object question) {
        this.dimension = question instanceof Density density ? density.dimension() : 0;
        this.box = question instanceof FieldQuestion field
                ? new double[] {
                    field.domain().xMin(),
                    field.domain().xMax(),
                    field.domain().yMin(),
                    field.domain().yMax()
                }
                : new double[] {0, 1, 0, 1};
    }

    static String of(Object question) {
        Print print = new Print(question);
        print.add(question, DEPTH);
        return print.text.toString();
    }

    /** {@return the numbers of a truth; exact samplers are asked in the dimension of the question} */
    static String of(Truth truth, Object question) {
        Print print = new Print(question);
        for (Facet<?> facet : truth.facets()) {
            print.text.append(facet).append('=');
            print.add(truth.get(facet), DEPTH);
        }
        return print.text.toString();
    }

    private void add(Object value, int depth) {
        if (value == null || depth == 0) {
            return;
        }
        if (value instanceof Number
                || value instanceof CharSequence
                || value instanceof Boolean
                || value instanceof Enum) {
            text.append(value).append(';');
        } else if (value.getClass().isArray()) {
            for (int i = 0; i < Array.getLength(value); i++) {
                add(Array.get(value, i), depth - 1);
            }
        } else if (value instanceof Collection<?> items) {
            items.forEach(item -> add(item, depth - 1));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, item) -> {
                add(key, depth - 1);
                add(item, depth - 1);
            });
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(item -> add(item, depth - 1));
        } else if (value instanceof Comparable) {
            text.append(value).append(';');
        } else if (!function(value) && holdsNumbers(value)) {
            accessors(value, depth);
        }
    }

    /** Questions, equations and the API's values; what else there is are functions that cannot be asked. */
    private static boolean holdsNumbers(Object value) {
        return value instanceof Question
                || value instanceof Equation
                || value.getClass().getName().startsWith("dev.assay.api.")
                        && !value.getClass().isHidden();
    }

    private boolean function(Object value) {
        RandomGenerator random = Seed.of(5).generator();
        if (value instanceof Lattice lattice) {
            energies(lattice, random);
            return false; // and its arrays
        }
        if (value instanceof Density density) {
            density(density, random);
        } else if (value instanceof SampledStates states) {
            samples(states);
        } else if (value instanceof OperatorTask task) {
            operator(task);
        } else if (value instanceof RolloutTask task) {
            rollout(task);
        } else if (value instanceof ExactSampler sampler) {
            for (int i = 0; i < PROBES; i++) {
                double[] x = new double[dimension];
                sampler.draw(random, x);
                add(x, 2);
            }
        } else if (value instanceof Modes modes) {
            add(modes.shares(), 2);
        } else if (value instanceof Coefficient coefficient) {
            double[] state = new double
                    [(coefficient.readsGradients() ? 3 : 2)
                            * coefficient.reads().size()];
            Arrays.setAll(state, i -> 0.25 * (i + 1));
            for (int i = 0; i < PROBES; i++) {
                add(coefficient.at(x(random), y(random), 0.5, state), 2);
            }
        } else if (value instanceof Region region) {
            text.append(region.name());
            for (int i = 0; i < 400; i++) {
                text.append(region.contains(x(random), y(random)) ? '1' : '0');
            }
        } else if (value instanceof Dynamics dynamics) {
            for (int i = 0; i < PROBES; i++) {
                double[] x = random.doubles(dynamics.dimension(), 0.5, 1.5).toArray();
                double[] delayed = random.doubles(dynamics.delays(), 0.5, 1.5).toArray();
                add(dynamics.derivative(0, x, delayed), 2);
            }
        } else if (value instanceof Unknown unknown) {
            text.append(unknown.name()).append(unknown.unit()).append(unknown.isComplex());
        } else {
            return false;
        }
        return true;
    }

    /** An energy may be a function: it is asked at random configurations. */
    private void energies(Lattice lattice, RandomGenerator random) {
        byte[] spins = new byte[lattice.sites()];
        for (int i = 0; i < PROBES; i++) {
            for (int k = 0; k < spins.length; k++) {
                int value = random.nextInt(lattice.states());
                spins[k] = (byte) (lattice.isPotts() ? value : 2 * value - 1);
            }
            add(lattice.energy(spins), 2);
        }
    }

    private void density(Density density, RandomGenerator random) {
        text.append(density.dimension()).append(density.coordinates()).append(density.offers());
        for (int i = 0; i < PROBES; i++) {
            double[] x = density.start(random);
            add(x, 2);
            add(density.logDensity(x), 2);
            if (density.offers().contains(Density.BASE)) {
                Base base = density.need(Density.BASE);
                add(base.logDensity(x), 2);
                base.draw(random, x);
                add(density.logDensity(x), 2);
            }
        }
    }

    /** The first and last samples of each state, and what there is to know of them. */
    private void samples(SampledStates states) {
        int[] counts = states.counts();
        add(counts, 2);
        add(states.offers(), 2);
        for (int k = 0; k < counts.length; k++) {
            for (int n = 0; n < counts[k]; n += Math.max(1, Math.min(counts[k] / PROBES, counts[k] - 1 - n))) {
                sample(states, k, n);
            }
        }
    }

    private void sample(SampledStates states, int k, int n) {
        if (states.offers().contains(SampledStates.REDUCED_POTENTIALS)) {
            double[] u = new double[states.states()];
            states.need(SampledStates.REDUCED_POTENTIALS).at(k, n, u);
            add(u, 2);
        }
        if (states.offers().contains(SampledStates.WORK)) {
            add(states.need(SampledStates.WORK).of(k, k == 0 ? 1 : k - 1, n), 1);
        }
        if (states.offers().contains(SampledStates.WINDOWS)) {
            add(states.need(SampledStates.WINDOWS).coordinate(k, n), 1);
            add(states.need(SampledStates.WINDOWS).bias(k, 0.25), 1);
        }
        if (states.offers().contains(SampledStates.DERIVATIVES)) {
            add(states.need(SampledStates.DERIVATIVES).lambda(k), 1);
            add(states.need(SampledStates.DERIVATIVES).of(k, n), 1);
        }
    }

    /** What is to be predicted, how many examples there are, and the first of them. */
    private void operator(OperatorTask task) {
        add(task.offers(), 2);
        for (int j = 0; j < task.tests(); j++) {
            add(task.test(j), 2);
        }
        Examples examples = task.need(OperatorTask.EXAMPLES);
        text.append(examples.count()).append(';');
        add(examples.get(0).input(), 2);
        add(examples.get(0).output(), 2);
    }

    private void rollout(RolloutTask task) {
        add(task.offers(), 2);
        text.append(task.rows()).append(';').append(task.step()).append(';');
        add(task.start(), 2);
        Trajectories trajectories = task.need(RolloutTask.TRAJECTORIES);
        text.append(trajectories.count()).append(';');
        add(trajectories.get(0).values(), 2);
    }

    private double x(RandomGenerator random) {
        return box[0] + random.nextDouble() * (box[1] - box[0]);
    }

    private double y(RandomGenerator random) {
        return box[2] + random.nextDouble() * (box[3] - box[2]);
    }

    private void accessors(Object value, int depth) {
        Method[] methods = value.getClass().getMethods();
        Arrays.sort(methods, Comparator.comparing(Method::getName).thenComparing(Method::toGenericString));
        for (Method method : methods) {
            boolean accessor = method.getParameterCount() == 0
                    && method.getReturnType() != void.class
                    && method.getDeclaringClass() != Object.class
                    && !Modifier.isStatic(method.getModifiers())
                    && !method.getName().equals("hashCode")
                    && !method.getName().equals("toString");
            if (accessor && method.trySetAccessible()) {
                try {
                    text.append(method.getName()).append(':');
                    add(method.invoke(value), depth - 1);
                } catch (ReflectiveOperationException e) {
                    text.append("refused;");
                }
            }
        }
    }
}
