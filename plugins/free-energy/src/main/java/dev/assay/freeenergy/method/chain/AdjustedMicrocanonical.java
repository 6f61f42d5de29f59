package dev.assay.freeenergy.method.chain;

import dev.assay.api.Check;
import dev.assay.api.Method;
import dev.assay.api.Setting;
import dev.assay.api.density.Density;
import dev.assay.api.density.Gradient;
import java.util.random.RandomGenerator;

/**
 * The Metropolis-adjusted microcanonical sampler: a fresh direction, n {@link Isokinetic} steps, accepted with min(1, e^(−ΔE)).
 *
 * <pre>  n = ⌈2 u L/ε⌉, u uniform in (0, 1), at most 256;   L = α √d in units of the metric </pre>
 *
 * <p>Exact: the steps keep volume up to the factor that ΔE counts, and are reversible. ε by dual averaging to an acceptance of
 * 0.9, as published; V in the windows of {@link WarmUp}. L is the target's size times α, not refined by autocorrelations. n
 * gradients a step.
 *
 * @see <a href="https://doi.org/10.48550/arXiv.2503.01707">Robnik, Cohn-Gordon and Seljak 2025</a>
 */
final class AdjustedMicrocanonical implements Kernel {
    private static final int MAX_STEPS = 256;

    private final Gradient gradient;
    private final RandomGenerator random;
    private final double length;
    private final double root;
    private final WarmUp warmUp;
    private final Phase copy;
    private final Isokinetic state;
    private final Isokinetic moved;
    private double acceptance;

    AdjustedMicrocanonical(Gradient gradient, double[] start, double target, double length, RandomGenerator random) {
        this.gradient = gradient;
        this.random = random;
        root = Math.sqrt(start.length);
        this.length = length * root;
        copy = new Phase(start, gradient);
        warmUp = new WarmUp(target, copy, gradient, random);
        state = new Isokinetic(start, gradient);
        moved = new Isokinetic(start, gradient);
    }

    /** {@return the method} */
    static Method<Density> method(Settings s) {
        return ChainSampler.of(
                "gradients",
                s.chains(),
                s.warmUp(),
                s.keep(),
                (density, start, random) -> new AdjustedMicrocanonical(
                        density.need(Density.GRADIENT), start, s.target(), s.length(), random));
    }

    @Override
    public boolean step(long allowance) {
        double epsilon = warmUp.step() * root;
        double wanted = Math.ceil(2 * random.nextDouble() * length / epsilon);
        int steps = (int) Math.max(1, Math.min(MAX_STEPS, wanted));
        if (steps > allowance) {
            return false;
        }
        state.refresh(random);
        moved.set(state);
        double change = 0;
        for (int k = 0; k < steps; k++) {
            change += moved.step(epsilon, warmUp.inverseMass(), gradient);
        }
        double ratio = Math.exp(-change);
        acceptance = ratio >= 0 ? Math.min(1, ratio) : 0; // NaN: refused
        if (random.nextDouble() < acceptance) {
            state.set(moved);
        }
        return true;
    }

    @Override
    public void adapt(double share) {
        System.arraycopy(state.x, 0, copy.q, 0, copy.q.length);
        System.arraycopy(state.g, 0, copy.g, 0, copy.g.length);
        copy.logDensity = state.logDensity;
        warmUp.update(acceptance, copy, share);
    }

    @Override
    public void freeze() {
        warmUp.freeze();
    }

    @Override
    public double[] position() {
        return state.x;
    }

    /**
     * The settings.
     *
     * @param chains parallel chains, ≥ 1
     * @param warmUp share of the budget for adaptation, in (0, 1)
     * @param target mean acceptance aimed at, in (0, 1)
     * @param length α, &gt; 0
     * @param keep samples kept a chain, even, ≥ 2; longer chains are thinned
     */
    public record Settings(
            @Setting(def = "4", doc = "parallel chains", range = ">= 1")
            int chains,

            @Setting(def = "0.3", doc = "share of the budget spent adapting", range = "(0, 1)")
            double warmUp,

            @Setting(def = "0.9", doc = "mean acceptance aimed at", range = "(0, 1)")
            double target,

            @Setting(def = "1.5", symbol = "α", doc = "mean trajectory length over the target's size", range = "> 0")
            double length,

            @Setting(def = "4096", doc = "samples kept a chain; longer chains are thinned", range = "even, >= 2")
            int keep) {
        /** Refuses nonsense. */
        public Settings {
            ChainSettings.check(chains, warmUp, keep);
            Check.between("target", target, 0, 1);
            Check.positive("length", length);
        }
    }
}
