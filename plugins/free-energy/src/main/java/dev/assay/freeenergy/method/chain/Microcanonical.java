package dev.assay.freeenergy.method.chain;

import dev.assay.api.Check;
import dev.assay.api.Method;
import dev.assay.api.Setting;
import dev.assay.api.density.Density;
import dev.assay.api.density.Gradient;
import java.util.random.RandomGenerator;

/**
 * Microcanonical Langevin Monte Carlo, without correction: {@link Isokinetic} steps with a little noise in the direction.
 *
 * <pre>  u ← (u + ν z)/|·|,   ν = √((e^(2ε/L) − 1)/d),   L = α √d in units of the metric </pre>
 *
 * <p>One gradient a step. In the warm-up ε is set so that E ΔE² = 5·10⁻⁴ d, the published energy error, by the published
 * weighted average with a memory of 150 steps; V are the variances of the windows of {@link WarmUp}. The first estimate of L is
 * the size of the target. With {@code refine} the last share of the warm-up is run with all this held, and gives
 *
 * <pre>  L = 0.4 ε · mean over coordinates of n / ESSᵢ,   n steps </pre>
 *
 * <p>unless a coordinate has fewer than ten effective samples there. Biased by its step size. Steps that end outside the support
 * are taken back.
 *
 * @see <a href="https://doi.org/10.48550/arXiv.2212.08549">Robnik, De Luca, Silverstein and Seljak 2022</a>
 */
final class Microcanonical implements Kernel {
    private static final double WIDTH = 1.5;
    private static final double MEMORY = 149.0 / 151;
    private static final double FACTOR = 0.4;

    private final Gradient gradient;
    private final RandomGenerator random;
    private final double wanted;
    private final double refine;
    private final EffectiveSteps effective;
    private final WarmUp warmUp;
    private final Phase copy;
    private final Isokinetic state;
    private final Isokinetic before;
    private double length;
    private double epsilon;
    private double most = Double.POSITIVE_INFINITY;
    private double weighted;
    private double weights;
    private double change;

    Microcanonical(
            Gradient gradient, double[] start, double energy, double length, double refine, RandomGenerator random) {
        this.gradient = gradient;
        this.random = random;
        int d = start.length;
        wanted = energy * d;
        this.length = length * Math.sqrt(d);
        this.refine = refine;
        effective = new EffectiveSteps(d);
        copy = new Phase(start, gradient);
        warmUp = new WarmUp(0.8, copy, gradient, random);
        state = new Isokinetic(start, gradient);
        before = new Isokinetic(start, gradient);
        state.refresh(random);
        epsilon = 0.25 * warmUp.step() * Math.sqrt(d);
    }

    /** {@return the method} */
    static Method<Density> method(Settings s) {
        return ChainSampler.of(
                "gradients",
                s.chains(),
                s.warmUp(),
                s.keep(),
                (density, start, random) -> new Microcanonical(
                        density.need(Density.GRADIENT), start, s.energyError(), s.length(), s.refine(), random));
    }

    @Override
    public boolean step(long allowance) {
        if (allowance < 1) {
            return false;
        }
        before.set(state);
        int d = state.x.length;
        state.mix(Math.sqrt((Math.exp(2 * epsilon / length) - 1) / d), random);
        change = state.step(epsilon, warmUp.inverseMass(), gradient);
        if (!(Math.abs(change) < Double.POSITIVE_INFINITY)) {
            state.set(before);
            state.refresh(random);
        }
        return true;
    }

    @Override
    public void adapt(double share) {
        double tuned = 1 - refine;
        if (share >= tuned) {
            effective.add(state.x);
            return;
        }
        if (!(Math.abs(change) < Double.POSITIVE_INFINITY)) {
            most = 0.8 * epsilon;
            epsilon = most;
            return;
        }
        double excess = change * change / wanted + 1e-8;
        double log = Math.log(excess) / (6 * WIDTH);
        double weight = Math.exp(-0.5 * log * log);
        weighted = MEMORY * weighted + weight * excess / Math.pow(epsilon, 6);
        weights = MEMORY * weights + weight;
        epsilon = Math.min(most, Math.pow(weighted / weights, -1.0 / 6));
        copy.place(state.x, state.g, state.logDensity);
        warmUp.update(0.8, copy, share / tuned);
    }

    @Override
    public void freeze() {
        warmUp.freeze();
        double[] rates = effective.rates();
        double sum = 0;
        for (double rate : rates) {
            sum += 1 / rate;
        }
        if (rates.length > 0) {
            length = FACTOR * epsilon * sum / rates.length;
        }
    }

    @Override
    public double[] position() {
        return state.x;
    }

    /** {@return ε} */
    double epsilon() {
        return epsilon;
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
     * @param energyError E ΔE² a dimension, &gt; 0
     * @param length α, &gt; 0
     * @param refine share of the warm-up in which L is measured, in [0, 0.5]; 0: it stays the target's size
     * @param keep samples kept a chain, even, ≥ 2; longer chains are thinned
     */
    public record Settings(
            @Setting(def = "4", doc = "parallel chains", range = ">= 1")
            int chains,

            @Setting(def = "0.3", doc = "share of the budget spent adapting", range = "(0, 1)")
            double warmUp,

            @Setting(def = "5e-4", doc = "mean square energy error of a step, a dimension", range = "> 0")
            double energyError,

            @Setting(def = "1", symbol = "α", doc = "length of memory over the target's size", range = "> 0")
            double length,

            @Setting(
                    def = "0",
                    doc = "share of the warm-up in which the length of memory is measured by autocorrelations; 0: not",
                    range = "[0, 0.5]")
            double refine,

            @Setting(def = "4096", doc = "samples kept a chain; longer chains are thinned", range = "even, >= 2")
            int keep) {
        /** Refuses nonsense. */
        public Settings {
            ChainSettings.check(chains, warmUp, keep);
            Check.positive("energyError", energyError);
            Check.positive("length", length);
            Check.within("refine", refine, 0, 0.5);
        }
    }
}
