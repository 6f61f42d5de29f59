package dev.assay.freeenergy.method.chain;

import dev.assay.api.Check;
import dev.assay.api.Method;
import dev.assay.api.Setting;
import dev.assay.api.density.Density;
import dev.assay.api.density.Gradient;
import java.util.random.RandomGenerator;

/**
 * Underdamped Langevin dynamics by the splitting BAOAB, without correction.
 *
 * <pre>
 *   B: p += ½h ∇ln γ(q)   A: q += ½h M⁻¹p   O: p ← c p + √(1 − c²) M^½ ξ,  c = e^(−γh)   A   B
 * </pre>
 *
 * <p>One gradient a step. The law of q is exact for Gaussians at any stable step and has an error of O(h²) otherwise, O(h⁴)
 * for large friction. Step and diagonal metric are adapted in the warm-up: the energy error of a step without its O is to be
 * what an acceptance of {@code target} would show. There steps are refused as Metropolis would, so that no search for a step
 * size throws a chain out; later only steps that leave the support are, with the momentum turned round.
 *
 * @see <a href="https://doi.org/10.1093/amrx/abs010">Leimkuhler and Matthews, Appl. Math. Res. Express (2013) 34</a>
 */
final class Underdamped implements Kernel {
    private final Gradient gradient;
    private final RandomGenerator random;
    private final double friction;
    private final Phase state;
    private final Phase before;
    private final WarmUp warmUp;
    private boolean frozen;
    private double acceptance;

    Underdamped(Gradient gradient, double[] start, double target, double friction, RandomGenerator random) {
        this.gradient = gradient;
        this.random = random;
        this.friction = friction;
        state = new Phase(start, gradient);
        before = Phase.empty(start.length);
        warmUp = new WarmUp(target, state, gradient, random);
        state.refresh(warmUp.inverseMass(), random);
    }

    /** {@return the method} */
    static Method<Density> method(Settings s) {
        return ChainSampler.of(
                "gradients",
                s.chains(),
                s.warmUp(),
                s.keep(),
                (density, start, random) ->
                        new Underdamped(density.need(Density.GRADIENT), start, s.target(), s.friction(), random));
    }

    @Override
    public boolean step(long allowance) {
        if (allowance < 1) {
            return false;
        }
        double[] inverseMass = warmUp.inverseMass();
        before.set(state);
        acceptance = baoab(state, warmUp.step(), friction, inverseMass, gradient, random);
        boolean refused = frozen ? !(state.logDensity > Double.NEGATIVE_INFINITY) : random.nextDouble() >= acceptance;
        if (refused) {
            state.set(before);
            for (int i = 0; i < state.p.length; i++) {
                state.p[i] = -state.p[i];
            }
        }
        return true;
    }

    /**
     * One step in place.
     *
     * @return min(1, e^(−ΔE)) with the energy that B and A, not O, brought; 0 when it is no number
     */
    static double baoab(
            Phase state, double h, double friction, double[] inverseMass, Gradient gradient, RandomGenerator random) {
        int d = state.q.length;
        double c = Math.exp(-friction * h);
        double noise = Math.sqrt(1 - c * c);
        double before = state.logDensity;
        double kinetic = 0;
        for (int i = 0; i < d; i++) {
            kinetic -= 0.5 * inverseMass[i] * state.p[i] * state.p[i];
            state.p[i] += 0.5 * h * state.g[i];
            kinetic += 0.5 * inverseMass[i] * state.p[i] * state.p[i];
            state.q[i] += 0.5 * h * inverseMass[i] * state.p[i];
            state.p[i] = c * state.p[i] + noise / Math.sqrt(inverseMass[i]) * random.nextGaussian();
            state.q[i] += 0.5 * h * inverseMass[i] * state.p[i];
        }
        state.logDensity = gradient.at(state.q, state.g);
        for (int i = 0; i < d; i++) {
            kinetic -= 0.5 * inverseMass[i] * state.p[i] * state.p[i];
            state.p[i] += 0.5 * h * state.g[i];
            kinetic += 0.5 * inverseMass[i] * state.p[i] * state.p[i];
        }
        double ratio = Math.exp(state.logDensity - before - kinetic);
        return ratio >= 0 ? Math.min(1, ratio) : 0;
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

    /**
     * The settings.
     *
     * @param chains parallel chains, ≥ 1
     * @param warmUp share of the budget for adaptation, in (0, 1)
     * @param target how well a step must keep its energy, as an acceptance, in (0, 1)
     * @param friction γ, with unit masses after scaling, &gt; 0
     * @param keep samples kept a chain, even, ≥ 2; longer chains are thinned
     */
    public record Settings(
            @Setting(def = "4", doc = "parallel chains", range = ">= 1")
            int chains,

            @Setting(def = "0.3", doc = "share of the budget spent adapting", range = "(0, 1)")
            double warmUp,

            @Setting(def = "0.95", doc = "how well a step keeps its energy, as an acceptance", range = "(0, 1)")
            double target,

            @Setting(def = "1", symbol = "γ", doc = "friction, after scaling to unit variances", range = "> 0")
            double friction,

            @Setting(def = "4096", doc = "samples kept a chain; longer chains are thinned", range = "even, >= 2")
            int keep) {
        /** Refuses nonsense. */
        public Settings {
            ChainSettings.check(chains, warmUp, keep);
            Check.between("target", target, 0, 1);
            Check.positive("friction", friction);
        }
    }
}
