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
 * Differential evolution with snooker updates, from an archive Z of past states that all chains share.
 *
 * <pre>
 *   parallel:  x′ = x + γ (z₁ − z₂) + e,   γ = 2.38/√(2d), every tenth time 1,   e ~ N(0, 10⁻⁸)
 *   snooker:   x′ = x + γ_s (P(z₁) − P(z₂)) on the line through x and z,  γ_s ~ U(1.2, 2.2),
 *              α = min(1, γ(x′)/γ(x) · (|x′ − z|/|x − z|)^(d−1))
 * </pre>
 *
 * <p>P projects on the line; a tenth of the updates are snooker ones. One density a step. The archive begins with 10 d starts
 * and takes every chain's state each ten steps: adaptation that dies out as it grows.
 *
 * @see <a href="https://doi.org/10.1007/s11222-008-9104-9">ter Braak and Vrugt, Stat. Comput. 18 (2008) 435</a>
 */
final class DifferentialEvolution implements Kernel {
    private static final double SNOOKER = 0.1;
    private static final int EVERY = 10;
    private static final double NOISE = 1e-4;

    private final LogDensity target;
    private final List<double[]> archive;
    private final RandomGenerator random;
    private double[] x;
    private double[] proposal;
    private double logDensity;
    private long steps;

    DifferentialEvolution(LogDensity target, List<double[]> archive, double[] start, RandomGenerator random) {
        this.target = target;
        this.archive = archive;
        this.random = random;
        x = start.clone();
        proposal = new double[x.length];
        logDensity = target.at(x);
    }

    /** {@return the method} */
    static Method<Density> method(Settings s) {
        return ChainSampler.together("densities", s.warmUp(), s.keep(), (density, run) -> {
            LogDensity target = density.need(Density.LOG_DENSITY);
            List<double[]> archive = new ArrayList<>();
            RandomGenerator starts = run.random("archive", 0);
            for (int k = 0; k < Math.max(20, 10 * density.dimension()); k++) {
                archive.add(density.start(starts));
            }
            List<DifferentialEvolution> chains = new ArrayList<>();
            for (int c = 0; c < s.chains() && run.more(); c++) {
                RandomGenerator random = run.random("chain", c);
                chains.add(new DifferentialEvolution(target, archive, density.start(random), random));
            }
            return chains.size() == s.chains() ? chains : List.of();
        });
    }

    @Override
    public boolean step(long allowance) {
        if (allowance < 1) {
            return false;
        }
        double correction = random.nextDouble() < SNOOKER ? snooker() : parallel();
        double next = target.at(proposal);
        double ratio = correction + next - logDensity;
        if (Math.log(random.nextDouble()) < ratio) { // NaN: refused
            double[] old = x;
            x = proposal;
            proposal = old;
            logDensity = next;
        }
        if (++steps % EVERY == 0) {
            archive.add(x.clone());
        }
        return true;
    }

    private double parallel() {
        int first = random.nextInt(archive.size());
        int second = random.nextInt(archive.size() - 1);
        double[] a = archive.get(first);
        double[] b = archive.get(second < first ? second : second + 1);
        double gamma = random.nextDouble() < 0.1 ? 1 : 2.38 / Math.sqrt(2.0 * x.length);
        for (int i = 0; i < x.length; i++) {
            proposal[i] = x[i] + gamma * (a[i] - b[i]) + NOISE * random.nextGaussian();
        }
        return 0;
    }

    /** {@return the logarithm of (|x′ − z|/|x − z|)^(d−1)} */
    private double snooker() {
        double[] z = archive.get(random.nextInt(archive.size()));
        double[] a = archive.get(random.nextInt(archive.size()));
        double[] b = archive.get(random.nextInt(archive.size()));
        double square = 0;
        double along = 0;
        for (int i = 0; i < x.length; i++) {
            double e = x[i] - z[i];
            square += e * e;
            along += e * (a[i] - b[i]);
        }
        if (!(square > 0)) {
            System.arraycopy(x, 0, proposal, 0, x.length);
            return 0;
        }
        double factor = 1 + (1.2 + random.nextDouble()) * along / square;
        for (int i = 0; i < x.length; i++) {
            proposal[i] = z[i] + factor * (x[i] - z[i]);
        }
        return (x.length - 1) * Math.log(Math.abs(factor));
    }

    @Override
    public void adapt(double share) {
        // the archive adapts by growing
    }

    @Override
    public void freeze() {
        // its growth goes on and dies out
    }

    @Override
    public double[] position() {
        return x;
    }

    /**
     * The settings.
     *
     * @param chains parallel chains, ≥ 3
     * @param warmUp share of the budget thrown away, in (0, 1)
     * @param keep samples kept a chain, even, ≥ 2; longer chains are thinned
     */
    public record Settings(
            @Setting(def = "4", doc = "parallel chains", range = ">= 3")
            int chains,

            @Setting(def = "0.25", doc = "share of the budget thrown away", range = "(0, 1)")
            double warmUp,

            @Setting(def = "4096", doc = "samples kept a chain; longer chains are thinned", range = "even, >= 2")
            int keep) {
        /** Refuses nonsense. */
        public Settings {
            ChainSettings.check(chains, warmUp, keep);
            Check.atLeast("chains", chains, 3);
        }
    }
}
