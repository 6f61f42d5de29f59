package dev.assay.testkit;

import static dev.assay.api.Facets.LOG_Z;
import static dev.assay.api.Facets.SAMPLES;
import static dev.assay.api.density.Density.BASE;
import static dev.assay.api.density.Density.GRADIENT;

import dev.assay.api.Answer;
import dev.assay.api.Method;
import dev.assay.api.NoSettings;
import dev.assay.api.Plugin;
import dev.assay.api.Registry;
import dev.assay.api.Run;
import dev.assay.api.density.Density;
import dev.assay.api.value.SampleRecorder;
import java.util.random.RandomGenerator;

/** A good random walk, and bad ones: each breaks one lesson. */
public final class Walks implements Plugin {
    private static final double[] SHARED_START = new double[2];

    /** For the service loader. */
    public Walks() {}

    @Override
    public void register(Registry registry) {
        add(registry, "good", Walks::good);
        add(registry, "draws-while-answering", Walks::drawsWhileAnswering);
        add(registry, "evaluates-while-answering", Walks::evaluatesWhileAnswering);
        add(registry, "swallows", Walks::swallows);
        add(registry, "shares", Walks::shares);
        add(registry, "prints", Walks::prints);
        add(registry, "annealed-unready", Walks::annealed);
        add(registry, "constant", Walks::constant);
        add(registry, "unseeded", Walks::unseeded);
        add(registry, "fails-when-starved", Walks::failsWhenStarved);
        add(registry, "deaf", Walks::deaf);
        add(registry, "undeclared-need", Walks::undeclaredNeed);
        registry.method("claims-too-much", Density.class, NoSettings.class, settings -> Walks::good)
                .gives(SAMPLES, LOG_Z)
                .title("Walk")
                .summary("A random walk that claims a log Z.")
                .source("test");
        registry.method("undescribed", Density.class, NoSettings.class, settings -> Walks::good)
                .gives(SAMPLES);
    }

    private static void add(Registry registry, String id, Method<Density> method) {
        registry.method(id, Density.class, NoSettings.class, settings -> method)
                .gives(SAMPLES)
                .title("Walk " + id)
                .summary("A random walk with steps of one.")
                .source("test");
    }

    private static final class Chain {
        private final Density target;
        private final RandomGenerator random;
        private final SampleRecorder recorder;
        private final double[] x;
        private double logDensity;

        Chain(Density target, RandomGenerator random, double[] start) {
            this.target = target;
            this.random = random;
            this.recorder = new SampleRecorder(1, target.dimension(), 256);
            this.x = start;
            this.logDensity = target.logDensity(start);
        }

        void step() {
            double[] y = x.clone();
            for (int i = 0; i < y.length; i++) {
                y[i] += random.nextGaussian();
            }
            double proposed = target.logDensity(y);
            if (Math.log(random.nextDouble()) < proposed - logDensity) {
                System.arraycopy(y, 0, x, 0, y.length);
                logDensity = proposed;
            }
            recorder.record(0, x);
        }

        Answer answer() {
            return Answer.of(SAMPLES, recorder.samples());
        }
    }

    private static Chain chain(Density target, Run run) {
        return new Chain(target, run.random(), target.start(run.random()));
    }

    private static Answer good(Density target, Run run) {
        Chain chain = chain(target, run);
        do {
            chain.step();
        } while (run.more(ask -> chain.answer()));
        return chain.answer();
    }

    private static Answer drawsWhileAnswering(Density target, Run run) {
        Chain chain = chain(target, run);
        do {
            chain.step();
        } while (run.more(ask -> {
            run.random().nextGaussian();
            return chain.answer();
        }));
        return chain.answer();
    }

    private static Answer evaluatesWhileAnswering(Density target, Run run) {
        Chain chain = chain(target, run);
        do {
            chain.step();
        } while (run.more(ask -> {
            try {
                target.logDensity(chain.x);
            } catch (IllegalStateException e) {
                return chain.answer();
            }
            return chain.answer();
        }));
        return chain.answer();
    }

    /** Takes fifty densities a step and goes on when the meter refuses. */
    private static Answer swallows(Density target, Run run) {
        Chain chain = chain(target, run);
        chain.step();
        do {
            for (int i = 0; i < 50; i++) {
                try {
                    chain.step();
                } catch (Throwable e) {
                    continue;
                }
            }
        } while (run.more(ask -> chain.answer()));
        return chain.answer();
    }

    private static Answer shares(Density target, Run run) {
        Chain chain = new Chain(target, run.random(), SHARED_START);
        do {
            chain.step();
        } while (run.more(ask -> chain.answer()));
        return chain.answer();
    }

    private static Answer prints(Density target, Run run) {
        System.out.println("started");
        return good(target, run);
    }

    /** Anneals from β = 0 in a hundred steps and returns what it has, wherever it is told to stop. */
    private static Answer annealed(Density target, Run run) {
        Density[] at = new Density[1];
        Chain chain = null;
        for (int level = 1; level <= 100; level++) {
            double beta = level / 100.0;
            at[0] = Density.of(2, x -> beta * target.logDensity(x));
            chain = new Chain(at[0], run.random(), chain == null ? target.start(run.random()) : chain.x);
            chain.step();
            if (!run.more()) {
                return chain.answer();
            }
        }
        Chain last = chain;
        do {
            last.step();
        } while (run.more(ask -> last.answer()));
        return last.answer();
    }

    private static Answer constant(Density target, Run run) {
        Chain chain = new Chain(target, new java.util.Random(1), new double[2]);
        do {
            chain.step();
        } while (run.more(ask -> chain.answer()));
        return chain.answer();
    }

    private static Answer unseeded(Density target, Run run) {
        Chain chain = new Chain(target, new java.util.Random(System.nanoTime()), new double[2]);
        do {
            chain.step();
        } while (run.more(ask -> chain.answer()));
        return chain.answer();
    }

    private static Answer failsWhenStarved(Density target, Run run) {
        if (run.budget().limit("densities").orElse(Long.MAX_VALUE) < 10) {
            throw new IllegalStateException("I need at least ten densities");
        }
        return good(target, run);
    }

    private static Answer deaf(Density target, Run run) {
        Chain chain = chain(target, run);
        for (int i = 0; i < 1900; i++) {
            for (int k = 0; k < (run.budget().limit("densities").isEmpty() ? 20 : 1); k++) {
                chain.step();
            }
            run.more(ask -> chain.answer());
        }
        return chain.answer();
    }

    private static Answer undeclaredNeed(Density target, Run run) {
        target.need(GRADIENT).at(new double[2], new double[2]);
        target.need(BASE).logDensity(new double[2]);
        return good(target, run);
    }
}
