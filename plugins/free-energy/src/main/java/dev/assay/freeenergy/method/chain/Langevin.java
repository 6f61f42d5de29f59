package dev.assay.freeenergy.method.chain;

import dev.assay.api.Check;
import dev.assay.api.Method;
import dev.assay.api.Setting;
import dev.assay.api.density.Density;
import dev.assay.api.density.Gradient;
import java.util.random.RandomGenerator;

/**
 * Overdamped Langevin steps with a diagonal metric V, corrected by Metropolis and Hastings (MALA) or not (ULA).
 *
 * <pre>
 *   x′ = x + ½ε² V ∇ln γ(x) + ε V^½ ξ,   ln q(x′|x) = −|x′ − x − ½ε² V ∇ln γ(x)|²_{V⁻¹} / 2ε²
 *   α = min(1, γ(x′) q(x|x′) / (γ(x) q(x′|x)))
 * </pre>
 *
 * <p>One gradient a step. ε and V are adapted in the warm-up, in both cases with the correction; ULA then goes on without,
 * so that its bias is that of a step size which MALA would accept at the given rate. On N(0, V) ULA has the variance
 * V/(1 − ε²/4), exactly.
 *
 * @see <a href="https://doi.org/10.2307/3318418">Roberts and Tweedie, Bernoulli 2 (1996) 341</a>
 * @see <a href="https://doi.org/10.1111/1467-9868.00123">Roberts and Rosenthal, J. R. Stat. Soc. B 60 (1998) 255</a>
 */
final class Langevin implements Kernel {
    private final Gradient gradient;
    private final RandomGenerator random;
    private final boolean corrected;
    private final WarmUp warmUp;
    private final double[] v;
    private Phase state;
    private Phase moved;
    private boolean frozen;
    private double acceptance;

    Langevin(Gradient gradient, double[] start, double target, boolean corrected, RandomGenerator random) {
        this.gradient = gradient;
        this.random = random;
        this.corrected = corrected;
        state = new Phase(start, gradient);
        moved = Phase.empty(start.length);
        warmUp = new WarmUp(target, state, gradient, random);
        v = warmUp.inverseMass();
    }

    /** {@return the corrected method} */
    static Method<Density> adjusted(Adjusted s) {
        return method(s.chains(), s.warmUp(), s.keep(), s.target(), true);
    }

    /** {@return the method without correction} */
    static Method<Density> unadjusted(Unadjusted s) {
        return method(s.chains(), s.warmUp(), s.keep(), s.target(), false);
    }

    private static Method<Density> method(int chains, double warmUp, int keep, double target, boolean corrected) {
        return ChainSampler.of(
                "gradients",
                chains,
                warmUp,
                keep,
                (density, start, random) ->
                        new Langevin(density.need(Density.GRADIENT), start, target, corrected, random));
    }

    @Override
    public boolean step(long allowance) {
        if (allowance < 1) {
            return false;
        }
        double epsilon = warmUp.step();
        double drift = 0.5 * epsilon * epsilon;
        int d = v.length;
        for (int i = 0; i < d; i++) {
            moved.q[i] = state.q[i] + drift * v[i] * state.g[i] + epsilon * Math.sqrt(v[i]) * random.nextGaussian();
        }
        moved.logDensity = gradient.at(moved.q, moved.g);
        double ratio = Math.exp(moved.logDensity
                - state.logDensity
                + logProposal(moved, state, v, epsilon)
                - logProposal(state, moved, v, epsilon));
        acceptance = ratio >= 0 ? Math.min(1, ratio) : 0; // NaN: refused
        boolean free = frozen && !corrected && moved.logDensity > Double.NEGATIVE_INFINITY; // never NaN or outside
        if (free || random.nextDouble() < acceptance) {
            Phase old = state;
            state = moved;
            moved = old;
        }
        return true;
    }

    /** {@return ln q(to | from) up to a constant} */
    static double logProposal(Phase from, Phase to, double[] v, double epsilon) {
        double drift = 0.5 * epsilon * epsilon;
        double sum = 0;
        for (int i = 0; i < v.length; i++) {
            double e = to.q[i] - from.q[i] - drift * v[i] * from.g[i];
            sum += e * e / v[i];
        }
        return -sum / (2 * epsilon * epsilon);
    }

    @Override
    public void adapt(double share) {
        warmUp.update(acceptance, state, share);
    }

    @Override
    public void freeze() {
        warmUp.freeze();
        frozen = true;
    }

    @Override
    public double[] position() {
        return state.q;
    }

    /** {@return the acceptance probability that the last step had or would have had} */
    double acceptance() {
        return acceptance;
    }

    /** {@return ε} */
    double epsilon() {
        return warmUp.step();
    }

    /** {@return diag V, not a copy} */
    double[] metric() {
        return v;
    }

    /**
     * Settings of MALA.
     *
     * @param chains parallel chains, ≥ 1
     * @param warmUp share of the budget for adaptation, in (0, 1)
     * @param target mean acceptance aimed at, in (0, 1)
     * @param keep samples kept a chain, even, ≥ 2; longer chains are thinned
     */
    public record Adjusted(
            @Setting(def = "4", doc = "parallel chains", range = ">= 1")
            int chains,

            @Setting(def = "0.3", doc = "share of the budget spent adapting", range = "(0, 1)")
            double warmUp,

            @Setting(def = "0.574", doc = "mean acceptance aimed at", range = "(0, 1)")
            double target,

            @Setting(def = "4096", doc = "samples kept a chain; longer chains are thinned", range = "even, >= 2")
            int keep) {
        /** Refuses nonsense. */
        public Adjusted {
            ChainSettings.check(chains, warmUp, keep);
            Check.between("target", target, 0, 1);
        }
    }

    /**
     * Settings of ULA.
     *
     * @param chains parallel chains, ≥ 1
     * @param warmUp share of the budget for adaptation, in (0, 1)
     * @param target mean acceptance that a correction would have, in (0, 1)
     * @param keep samples kept a chain, even, ≥ 2; longer chains are thinned
     */
    public record Unadjusted(
            @Setting(def = "4", doc = "parallel chains", range = ">= 1")
            int chains,

            @Setting(def = "0.3", doc = "share of the budget spent adapting", range = "(0, 1)")
            double warmUp,

            @Setting(
                    def = "0.9",
                    doc = "mean acceptance that a correction would have: the larger, the smaller the bias",
                    range = "(0, 1)")
            double target,

            @Setting(def = "4096", doc = "samples kept a chain; longer chains are thinned", range = "even, >= 2")
            int keep) {
        /** Refuses nonsense. */
        public Unadjusted {
            ChainSettings.check(chains, warmUp, keep);
            Check.between("target", target, 0, 1);
        }
    }
}
