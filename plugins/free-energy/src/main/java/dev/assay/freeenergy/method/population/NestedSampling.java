package dev.assay.freeenergy.method.population;

import dev.assay.api.Answer;
import dev.assay.api.Ask;
import dev.assay.api.Check;
import dev.assay.api.Method;
import dev.assay.api.Run;
import dev.assay.api.Setting;
import dev.assay.api.density.Density;
import java.util.Optional;
import java.util.function.Function;

/**
 * Static nested sampling of L = γ/base under the base, with log Z.
 *
 * <pre>  the worst of N live points dies and is replaced by a draw from the base above its L:
 *   Ẑ = Σ Lₖ Xₖ₋₁/N,   Xₖ = Xₖ₋₁ (1 − 1/N);   the last N live points die in turn, N falling to 1
 *   H = Σ pₖ ln Lₖ − ln Ẑ,   error of ln Ẑ ≈ √(H/N), see {@link DeadPoints} for small H </pre>
 *
 * <p>A draw starts at another live point and makes slice steps through the base's density along the difference of two live
 * points or a random direction of their spread, confined to {L above the dead point's}. Equal L die together without
 * replacement. A run ends when the live points hold less than a share of Ẑ.
 *
 * <p>Where the budget ends the first run, the live points die at once, and the error tells of what they hold: σ and
 * ln(Ẑ/Ẑ_dead) together. A peak that no live point has reached as yet is not in it: Ẑ is then too low.
 *
 * <p>A first run of 10 live points is followed by runs of twice as many each, as many as the budget pays for; their dead points are merged into
 * one run of all live points together. Costs N (H + …) draws of 5 densities or so a slice step. Declines more than 20
 * dimensions: confined steps get stuck, and ln Z is then wrong without a sign of it.
 *
 * @see <a href="https://doi.org/10.1214/06-BA127">Skilling, Bayesian Anal. 1 (2006) 833</a>
 * @see <a href="https://doi.org/10.1007/s11222-015-9605-5">Walter, Stat. Comput. 27 (2017) 219: these weights make Ẑ
 *     unbiased</a>
 * @see <a href="https://doi.org/10.1093/mnras/staa2345">Fowlie, Handley and Su, MNRAS 497 (2020) 5256: equal L</a>
 */
public final class NestedSampling implements Method<Density> {
    private static final int MOST_DIMENSIONS = 20;
    private static final int FIRST = 10;
    /** Draws from the base without a positive L after which there is no hope. */
    private static final int HOPELESS = 160;

    private static final double RESERVE = 1.15;

    private final Settings settings;

    /**
     * The settings.
     *
     * @param live live points of a run at most, ≥ 10
     * @param sweeps slice steps a draw and dimension, ≥ 1
     * @param rest share of Ẑ in the live points at which a run ends, in (0, 1)
     */
    public record Settings(
            @Setting(def = "512", doc = "live points of a run at most", symbol = "N", range = ">= 10")
            int live,

            @Setting(def = "5", doc = "slice steps a draw and dimension", range = ">= 1")
            int sweeps,

            @Setting(
                    def = "0.001",
                    doc = "share of the evidence left in the live points at which a run ends",
                    range = "(0, 1)")
            double rest) {
        /** Refuses nonsense. */
        public Settings {
            Check.atLeast("live", live, FIRST);
            Check.positive("sweeps", sweeps);
            Check.between("rest", rest, 0, 1);
        }
    }

    /** Makes the method. */
    public NestedSampling(Settings settings) {
        this.settings = settings;
    }

    /** {@return why a question is declined} */
    public static Optional<String> declines(Density target) {
        return target.dimension() <= MOST_DIMENSIONS
                ? Optional.empty()
                : Optional.of("confined slice steps are not to be trusted above " + MOST_DIMENSIONS
                        + " dimensions, this has " + target.dimension());
    }

    @Override
    public Answer solve(Density target, Run run) {
        DeadPoints dead = new DeadPoints(target.dimension());
        Function<Ask, Answer> answer = ask -> dead.answer();
        int n = FIRST;
        run.phase("sample");
        for (int round = 0; ; round++) {
            double before = run.budget().spent("densities");
            LivePoints live = new LivePoints(target, n, run.random("round", round));
            if (!live.draw(run)) {
                return dead.answer();
            }
            DeadPoints.Trail trail = new DeadPoints.Trail(target.dimension());
            Function<Ask, Answer> now = dead.isEmpty() ? ask -> dead.cut(live, trail) : answer;
            do {
                int died = live.bury(trail);
                for (int k = 0; k < died && live.size() > 0; k++) {
                    boolean replaced = live.replace(settings.sweeps() * target.dimension(), run);
                    if (!(replaced && run.more(now))) {
                        return now.apply(null);
                    }
                }
            } while (live.size() > 0 && !live.spent(settings.rest()));
            live.buryAll(trail);
            double logZ = trail.logZ();
            boolean nothing = logZ == Double.NEGATIVE_INFINITY && dead.isEmpty() && n >= HOPELESS;
            if (nothing || Double.isNaN(logZ) || logZ == Double.POSITIVE_INFINITY) {
                throw run.diverged("ln Z", logZ);
            }
            dead.add(trail);
            if (!run.more(answer)) {
                return dead.answer();
            }
            double cost = RESERVE * (run.budget().spent("densities") - before) / n;
            double affordable = run.budget().left("densities").orElse(Long.MAX_VALUE) / cost;
            n = (int) Math.min(affordable, Math.min(dead.isEmpty() ? HOPELESS : settings.live(), 2.0 * n));
            if (n < FIRST) {
                return dead.answer();
            }
        }
    }
}
