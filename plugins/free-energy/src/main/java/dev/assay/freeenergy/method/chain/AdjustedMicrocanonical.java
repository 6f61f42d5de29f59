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
 * 0.9, as published; V in the windows of {@link WarmUp}. The first L is the target's size times α. With {@code refine} two
 * shares more of the warm-up follow: one with all this held gives
 *
 * <pre>  L ← min(2 L, ½ L / mean over coordinates of ESSᵢ/m),   m trajectories </pre>
 *
 * <p>unless a coordinate has fewer than ten effective samples there; in the other ε is adapted to it. n gradients a step.
 *
 * @see <a href="https://doi.org/10.48550/arXiv.2503.01707">Robnik, Cohn-Gordon and Seljak 2025</a>
 */
final class AdjustedMicrocanonical implements Kernel {
    private static final int MAX_STEPS = 256;
    private static final double FACTOR = 0.5;
    private static final double MOST = 2;

    private final Gradient gradient;
    private final RandomGenerator random;
    private final double root;
    private final double refine;
    private final EffectiveSteps effective;
    private final WarmUp warmUp;
    private final Phase copy;
    private final Isokinetic state;
    private final Isokinetic moved;
    private double length;
    private double acceptance;
    private boolean held;
    private boolean refined;

    AdjustedMicrocanonical(
            Gradient gradient, double[] start, double target, double length, double refine, RandomGenerator random) {
        this.gradient = gradient;
        this.random = random;
        root = Math.sqrt(start.length);
        this.length = length * root;
        this.refine = refine;
        effective = new EffectiveSteps(start.length);
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
                        density.need(Density.GRADIENT), start, s.target(), s.length(), s.refine(), random));
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
        double tuned = 1 - 2 * refine;
        if (share >= tuned && share < 1 - refine) {
            if (!held) {
                warmUp.freeze();
                held = true;
            }
            effective.add(state.x);
            return;
        }
        if (share >= tuned && !refined) {
            refineLength();
            warmUp.again();
            refined = true;
        }
        copy.place(state.x, state.g, state.logDensity);
        warmUp.update(acceptance, copy, share / tuned);
    }

    private void refineLength() {
        double[] rates = effective.rates();
        double sum = 0;
        for (double rate : rates) {
            sum += rate;
        }
        if (rates.length > 0) {
            length = Math.min(MOST * length, FACTOR * length * rates.length / sum);
        }
    }

    @Override
    public void freeze() {
        warmUp.freeze();
    }

    @Override
    public double[] position() {
        return state.x;
    }

    /** {@return L} */
    double length() {
        return length;
    }

    /**
     * The settings.
     *
     * @param chains parallel chains, ≥ 1
     * @param warmUp share of the budget for adaptation, in (0, 1)
     * @param target mean acceptance aimed at, in (0, 1)
     * @param length α, &gt; 0
     * @param refine share of the warm-up in which L is measured, and another in which ε follows, in [0, 0.4]; 0: L stays the
     *     target's size
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

            @Setting(
                    def = "0",
                    doc = "share of the warm-up in which the length is measured by autocorrelations; 0: not",
                    range = "[0, 0.4]")
            double refine,

            @Setting(def = "4096", doc = "samples kept a chain; longer chains are thinned", range = "even, >= 2")
            int keep) {
        /** Refuses nonsense. */
        public Settings {
            ChainSettings.check(chains, warmUp, keep);
            Check.between("target", target, 0, 1);
            Check.positive("length", length);
            Check.within("refine", refine, 0, 0.4);
        }
    }
}
