package dev.assay.freeenergy.method.chain;

import dev.assay.api.Check;
import dev.assay.api.Method;
import dev.assay.api.Setting;
import dev.assay.api.density.Density;
import dev.assay.api.density.LogDensity;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * One walker of an affine-invariant ensemble, moved along the line through another walker.
 *
 * <pre>  x′ = y + z (x − y),   g(z) ∝ 1/√z on [1/a, a],   α = min(1, z^(d−1) γ(x′)/γ(x)) </pre>
 *
 * <p>One density a step; walkers move in turn. The same for every linear image of a target, without anything to adapt; slow in
 * many dimensions, where an ensemble no longer spans the target's scales.
 *
 * @see <a href="https://doi.org/10.2140/camcos.2010.5.65">Goodman and Weare, Comm. App. Math. Comp. Sci. 5 (2010) 65</a>
 */
final class StretchMove implements Kernel {
    private final LogDensity target;
    private final List<StretchMove> walkers;
    private final int index;
    private final double stretch;
    private final RandomGenerator random;
    private double[] x;
    private double[] proposal;
    private double logDensity;

    StretchMove(LogDensity target, List<StretchMove> walkers, double stretch, double[] start, RandomGenerator random) {
        this.target = target;
        this.walkers = walkers;
        this.index = walkers.size();
        this.stretch = stretch;
        this.random = random;
        x = start.clone();
        proposal = new double[x.length];
        logDensity = target.at(x);
    }

    /** {@return the method} */
    static Method<Density> method(Settings s) {
        return ChainSampler.together("densities", s.warmUp(), s.keep(), (density, run) -> {
            LogDensity target = density.need(Density.LOG_DENSITY);
            int count = Math.max(s.walkers(), 2 * density.dimension() + 2);
            List<StretchMove> walkers = new ArrayList<>();
            for (int w = 0; w < count && run.more(); w++) {
                RandomGenerator random = run.random("walker", w);
                walkers.add(new StretchMove(target, walkers, s.stretch(), density.start(random), random));
            }
            return walkers.size() == count ? walkers : List.of();
        });
    }

    @Override
    public boolean step(long allowance) {
        if (allowance < 1) {
            return false;
        }
        int other = random.nextInt(walkers.size() - 1);
        double[] y = walkers.get(other < index ? other : other + 1).x;
        double root = 1 / Math.sqrt(stretch) + random.nextDouble() * (Math.sqrt(stretch) - 1 / Math.sqrt(stretch));
        double z = root * root;
        for (int i = 0; i < x.length; i++) {
            proposal[i] = y[i] + z * (x[i] - y[i]);
        }
        double next = target.at(proposal);
        double ratio = (x.length - 1) * Math.log(z) + next - logDensity;
        if (Math.log(random.nextDouble()) < ratio) { // NaN: refused
            double[] old = x;
            x = proposal;
            proposal = old;
            logDensity = next;
        }
        return true;
    }

    @Override
    public void adapt(double share) {
        // nothing to adapt
    }

    @Override
    public void freeze() {
        // nothing to adapt
    }

    @Override
    public double[] position() {
        return x;
    }

    /**
     * The settings.
     *
     * @param walkers walkers of the ensemble, at least 2d + 2 are taken
     * @param stretch a, &gt; 1
     * @param warmUp share of the budget thrown away, in (0, 1)
     * @param keep samples kept a walker, even, ≥ 2
     */
    public record Settings(
            @Setting(def = "32", doc = "walkers; never fewer than 2d + 2", range = ">= 4")
            int walkers,

            @Setting(def = "2", symbol = "a", doc = "largest stretch", range = "> 1")
            double stretch,

            @Setting(def = "0.25", doc = "share of the budget thrown away", range = "(0, 1)")
            double warmUp,

            @Setting(def = "512", doc = "samples kept a walker; longer chains are thinned", range = "even, >= 2")
            int keep) {
        /** Refuses nonsense. */
        public Settings {
            ChainSettings.check(walkers, warmUp, keep);
            Check.atLeast("walkers", walkers, 4);
            Check.that(stretch > 1, "stretch must be > 1, got " + stretch);
        }
    }
}
