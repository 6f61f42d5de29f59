package dev.assay.freeenergy.method.chain;

import dev.assay.api.Answer;
import dev.assay.api.Check;
import dev.assay.api.Method;
import dev.assay.api.Run;
import dev.assay.api.Setting;
import dev.assay.api.density.Density;
import dev.assay.api.density.Gradient;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * The no-U-turn sampler with multinomial trajectories, dual averaging and a metric adapted in windows, diagonal or dense;
 * settings as in Stan. A dense metric costs 2 d² operations a gradient more and pays where coordinates are correlated. The step itself is {@link NutsChain}.
 *
 * @see <a href="https://jmlr.org/papers/v15/hoffman14a.html">Hoffman and Gelman, JMLR 15 (2014) 1593</a>
 * @see <a href="https://doi.org/10.48550/arXiv.1701.02434">Betancourt 2017, appendix A.3 and A.4</a>
 */
public final class NoUTurn implements Method<Density> {
    private final Settings settings;

    /**
     * The settings.
     *
     * @param chains parallel chains, ≥ 1
     * @param warmUp share of the budget for adaptation, in (0, 1)
     * @param target mean acceptance δ aimed at, in (0, 1)
     * @param maxDepth doublings at most, 1 … 20
     * @param metric {@code diagonal}, or {@code dense}: the whole covariance
     * @param keep samples kept a chain, even, ≥ 2; longer chains are thinned
     */
    public record Settings(
            @Setting(def = "4", doc = "parallel chains", range = ">= 1")
            int chains,

            @Setting(def = "0.3", doc = "share of the budget spent adapting", range = "(0, 1)")
            double warmUp,

            @Setting(def = "0.8", doc = "mean acceptance aimed at", symbol = "δ", range = "(0, 1)")
            double target,

            @Setting(def = "10", doc = "doublings of a trajectory at most", range = "1..20")
            int maxDepth,

            @Setting(def = "diagonal", doc = "what of the covariance is adapted to", range = "diagonal|dense")
            String metric,

            @Setting(def = "4096", doc = "samples kept a chain; longer chains are thinned", range = "even, >= 2")
            int keep) {
        /** Refuses nonsense. */
        public Settings {
            Check.positive("chains", chains);
            Check.between("warmUp", warmUp, 0, 1);
            Check.between("target", target, 0, 1);
            Check.within("maxDepth", maxDepth, 1, 20);
            Check.that(
                    metric.equals("diagonal") || metric.equals("dense"),
                    "metric must be diagonal or dense, got '" + metric + "'");
            Check.that(keep >= 2 && keep % 2 == 0, "keep must be even and >= 2, got " + keep);
        }
    }

    /** Makes the method. */
    public NoUTurn(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Answer solve(Density target, Run run) {
        Gradient gradient = target.need(Density.GRADIENT);
        run.phase("warm-up");
        List<NutsChain> chains = new ArrayList<>();
        for (int c = 0; c < settings.chains(); c++) {
            RandomGenerator random = run.random("chain", c);
            chains.add(new NutsChain(
                    gradient,
                    target.start(random),
                    settings.target(),
                    settings.maxDepth(),
                    settings.metric().equals("dense"),
                    random));
            if (!run.more()) {
                return Answer.empty();
            }
        }
        return new Chains(run, "gradients", chains).sample(settings.warmUp(), target.dimension(), settings.keep());
    }
}
