package dev.assay.freeenergy.method.population;

import dev.assay.api.Answer;
import dev.assay.api.Ask;
import dev.assay.api.Check;
import dev.assay.api.Facets;
import dev.assay.api.Method;
import dev.assay.api.Run;
import dev.assay.api.Setting;
import dev.assay.api.density.Density;
import dev.assay.api.value.Estimate;
import dev.assay.api.value.SampleRecorder;
import java.util.Arrays;
import java.util.function.Function;

/**
 * Non-reversible parallel tempering between the base (β = 0, drawn afresh) and the target (β = 1), with log Z.
 *
 * <pre>  π_β ∝ base^(1−β) γ^β;   a scan: moves at every level, then swaps of all even or, in turn, all odd neighbours,
 *   accepted with min(1, e^{(βₖ₊₁ − βₖ)(ℓₖ − ℓₖ₊₁)}),   ℓ = ln γ − ln base
 *   ln Ẑ = Σₖ [ln mean e^{½ Δβ ℓₖ} − ln mean e^{−½ Δβ ℓₖ₊₁}]   (stepping stones that meet half way) </pre>
 *
 * <p>The warm-up runs rounds of 4, 8, 16 … scans. After each the ladder is placed anew so that all rejections are equal, and
 * the number of levels is set to twice the barrier Λ, the sum of rejections; step sizes follow the acceptance. The longest
 * round answers until the sampling has as many scans; nothing is adapted then.
 *
 * <p>A scan costs levels × moves × leapfrogs gradients. Beside samples at β = 1 and ln Z, {@code quantity[round-trips]}
 * counts travels from base to target and back, and {@code quantity[barrier]} is Λ: without round trips neither samples nor
 * ln Z are to be trusted.
 *
 * @see <a href="https://doi.org/10.1111/rssb.12464">Syed, Bouchard-Côté, Deligiannidis and Doucet, JRSS B 84 (2022) 321</a>
 * @see <a href="https://doi.org/10.1093/sysbio/syq085">Xie et al., Syst. Biol. 60 (2011) 150: stepping stones</a>
 */
public final class ParallelTempering implements Method<Density> {
    private static final int FIRST_LEVELS = 8;
    private static final int FIRST_SCANS = 4;
    /** Scans in turn with a replica where γ = 0, or is not finite, after which there is no hope. */
    private static final int HOPELESS = 500;

    private static final int MOST_ROUNDS = 12;

    private final Settings settings;

    /**
     * The settings.
     *
     * @param levels levels above the base, ≥ 2; 0: twice the barrier
     * @param mostLevels levels at most where their number is adapted, ≥ 2
     * @param move the kind of move
     * @param moves moves a level and scan, ≥ 1
     * @param leapfrogs gradients a Hamiltonian move, ≥ 1
     * @param warmUp share of the budget for adaptation, in (0, 1)
     * @param keep samples kept, even, ≥ 2; a longer chain is thinned
     */
    public record Settings(
            @Setting(def = "0", doc = "levels above the base; 0: twice the barrier", symbol = "K", range = "0, >= 2")
            int levels,

            @Setting(def = "64", doc = "levels at most where their number is adapted", range = ">= 2")
            int mostLevels,

            @Setting(def = "HMC", doc = "what moves a replica: HMC or RWM")
            Move move,

            @Setting(def = "1", doc = "moves a level and scan", range = ">= 1")
            int moves,

            @Setting(def = "4", doc = "gradients a Hamiltonian move", range = ">= 1")
            int leapfrogs,

            @Setting(def = "0.15", doc = "share of the budget spent adapting", range = "(0, 1)")
            double warmUp,

            @Setting(def = "8192", doc = "samples kept; a longer chain is thinned", range = "even, >= 2")
            int keep) {
        /** Refuses nonsense. */
        public Settings {
            Check.that(levels == 0 || levels >= 2, "levels must be 0 (adaptive) or >= 2, got " + levels);
            Check.atLeast("mostLevels", mostLevels, 2);
            Check.positive("moves", moves);
            Check.positive("leapfrogs", leapfrogs);
            Check.between("warmUp", warmUp, 0, 1);
            Check.that(keep >= 2 && keep % 2 == 0, "keep must be even and >= 2, got " + keep);
        }
    }

    /** Makes the method. */
    public ParallelTempering(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Answer solve(Density target, Run run) {
        return new Tempering(target, run).answer();
    }

    /** One round: estimator, samples and trips of so many scans. */
    private static final class Round {
        private final SteppingStones stones;
        private final SampleRecorder samples;
        private int scans;
        private long trips;
        private double barrier;

        Round(double[] betas, int d, int keep) {
            stones = new SteppingStones(betas);
            samples = new SampleRecorder(1, d, keep);
        }

        Answer answer() {
            return Answer.of(Facets.SAMPLES, samples.samples())
                    .and(Facets.LOG_Z, stones.logZ())
                    .and(Facets.QUANTITY.named("round-trips"), Estimate.of(trips))
                    .and(Facets.QUANTITY.named("barrier"), Estimate.of(barrier));
        }
    }

    /** The state of one run. */
    private final class Tempering {
        private final Density target;
        private final Run run;
        private final String unit;
        private Round finished;
        private Round current;
        private int lost;

        Tempering(Density target, Run run) {
            this.target = target;
            this.run = run;
            unit = settings.move() == Move.HMC ? "gradients" : "densities";
        }

        Answer answer() {
            run.phase("warm-up");
            int levels = settings.levels() == 0 ? Math.min(FIRST_LEVELS, settings.mostLevels()) : settings.levels();
            double[] betas = new double[levels + 1];
            for (int k = 0; k <= levels; k++) {
                betas[k] = Math.pow((double) k / levels, 3);
            }
            Replicas replicas =
                    new Replicas(target, betas, settings.move(), settings.leapfrogs(), settings.moves(), run.random());
            if (!enough(replicas) || !replicas.draw(run)) {
                return Answer.empty();
            }
            int scans = FIRST_SCANS;
            for (int round = 0; round < MOST_ROUNDS && run.budget().progress() < settings.warmUp(); round++) {
                if (!scan(replicas, scans, true)) {
                    return best();
                }
                finished = current;
                replicas = adapted(replicas, scans);
                scans *= 2;
            }
            run.phase("sample");
            scan(replicas, Integer.MAX_VALUE, false);
            return best();
        }

        private Replicas adapted(Replicas replicas, int scans) {
            double[] rejections = replicas.rejections();
            double barrier = Arrays.stream(rejections).sum();
            int levels = replicas.levels();
            if (settings.levels() == 0 && scans > FIRST_SCANS) {
                levels = (int) Math.max(2, Math.min(settings.mostLevels(), Math.ceil(2 * barrier)));
            }
            return replicas.on(Ladder.equalised(replicas.betas(), rejections, 0.5 / scans, levels));
        }

        /** Runs scans of a new round; {@return false when the budget is over}. */
        private boolean scan(Replicas replicas, int scans, boolean adapt) {
            Round round = new Round(replicas.betas(), target.dimension(), settings.keep());
            current = round;
            Function<Ask, Answer> answer = ask -> best();
            for (int k = 0; k < scans; k++) {
                if (!enough(replicas)) {
                    return false;
                }
                replicas.explore(adapt);
                boolean everywhere = replicas.ratios();
                lost = everywhere ? 0 : lost + 1;
                if (lost > HOPELESS) {
                    throw run.diverged("ln γ of a replica", Double.NEGATIVE_INFINITY);
                }
                if (everywhere) {
                    round.stones.add(replicas.logRatios());
                    round.samples.record(0, replicas.top());
                    round.scans++;
                }
                replicas.swap();
                round.trips = replicas.trips();
                round.barrier = Arrays.stream(replicas.rejections()).sum();
                if (!(ready() ? run.more(answer) : run.more())) {
                    return false;
                }
            }
            return true;
        }

        private boolean enough(Replicas replicas) {
            return run.budget().left(unit).orElse(Long.MAX_VALUE) >= replicas.cost();
        }

        private boolean ready() {
            return finished != null || current != null && current.scans >= FIRST_SCANS;
        }

        private Answer best() {
            if (!ready()) {
                return Answer.empty();
            }
            Round round = finished == null || current.scans >= finished.scans ? current : finished;
            if (!Double.isFinite(round.stones.logZ().value())) {
                throw run.diverged("ln Z", round.stones.logZ().value());
            }
            return round.answer();
        }
    }
}
