package dev.assay.freeenergy.method.chain;

import dev.assay.api.Answer;
import dev.assay.api.Check;
import dev.assay.api.Method;
import dev.assay.api.Run;
import dev.assay.api.Setting;
import dev.assay.api.density.Density;
import dev.assay.api.density.LogDensity;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Random-walk Metropolis: x′ = x + σξ, accepted with min(1, γ(x′)/γ(x)). One density a step.
 *
 * <p>In the warm-up ln σ ← ln σ + t^−0.6 (α − 0.234) (0.44 in one dimension), then σ is kept.
 *
 * @see <a href="https://doi.org/10.1214/aoap/1034625254">Roberts, Gelman and Gilks, Ann. Appl. Probab. 7 (1997) 110</a>
 */
public final class RandomWalkMetropolis implements Method<Density> {
    private final Settings settings;

    /**
     * The settings.
     *
     * @param chains parallel chains, ≥ 1
     * @param warmUp share of the budget for adaptation, in (0, 1)
     * @param keep samples kept a chain, even, ≥ 2; longer chains are thinned
     */
    public record Settings(
            @Setting(def = "4", doc = "parallel chains", range = ">= 1")
            int chains,

            @Setting(def = "0.25", doc = "share of the budget spent adapting the scale", range = "(0, 1)")
            double warmUp,

            @Setting(def = "4096", doc = "samples kept a chain; longer chains are thinned", range = "even, >= 2")
            int keep) {
        /** Refuses nonsense. */
        public Settings {
            Check.positive("chains", chains);
            Check.between("warmUp", warmUp, 0, 1);
            Check.that(keep >= 2 && keep % 2 == 0, "keep must be even and >= 2, got " + keep);
        }
    }

    /** Makes the method. */
    public RandomWalkMetropolis(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Answer solve(Density target, Run run) {
        LogDensity logDensity = target.need(Density.LOG_DENSITY);
        List<Chain> chains = new ArrayList<>();
        for (int c = 0; c < settings.chains(); c++) {
            RandomGenerator random = run.random("chain", c);
            chains.add(new Chain(logDensity, target.start(random), random));
        }
        return new Chains(run, "densities", chains).sample(settings.warmUp(), target.dimension(), settings.keep());
    }

    /** One chain. */
    public static final class Chain implements Kernel {
        private final LogDensity target;
        private final RandomGenerator random;
        private double[] x;
        private double[] proposal;
        private double logDensity;
        private double logScale;
        private double acceptance;
        private long t;

        /** Starts at a point with σ = 2.38/√d; evaluates once. */
        public Chain(LogDensity target, double[] start, RandomGenerator random) {
            this.target = target;
            this.random = random;
            this.x = start.clone();
            this.proposal = new double[x.length];
            this.logDensity = target.at(x);
            this.logScale = Math.log(2.38 / Math.sqrt(x.length));
        }

        @Override
        public boolean step(long allowance) {
            if (allowance < 1) {
                return false;
            }
            double sigma = Math.exp(logScale);
            for (int i = 0; i < x.length; i++) {
                proposal[i] = x[i] + sigma * random.nextGaussian();
            }
            double next = target.at(proposal);
            double ratio = Math.exp(next - logDensity);
            acceptance = ratio >= 0 ? Math.min(1, ratio) : 0; // NaN: refused
            if (random.nextDouble() < acceptance) {
                double[] old = x;
                x = proposal;
                proposal = old;
                logDensity = next;
            }
            return true;
        }

        @Override
        public void adapt(double share) {
            double wanted = x.length == 1 ? 0.44 : 0.234;
            logScale += Math.pow(++t, -0.6) * (acceptance - wanted);
        }

        @Override
        public void freeze() {
            // σ only changes in adapt.
        }

        @Override
        public double[] position() {
            return x;
        }

        /** {@return the acceptance probability of the last step} */
        public double acceptance() {
            return acceptance;
        }

        /** {@return σ} */
        public double scale() {
            return Math.exp(logScale);
        }
    }
}
