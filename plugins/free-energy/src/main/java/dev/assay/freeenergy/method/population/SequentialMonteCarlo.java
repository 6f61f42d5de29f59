package dev.assay.freeenergy.method.population;

import dev.assay.api.Answer;
import dev.assay.api.Check;
import dev.assay.api.Method;
import dev.assay.api.Run;
import dev.assay.api.Setting;
import dev.assay.api.density.Density;

/**
 * Sequential Monte Carlo from the question's base to its target, with log Z.
 *
 * <pre>  π_β ∝ base^(1−β) γ^β;   next β by bisection so that the conditional ESS of w = (γ/base)^Δβ is 0.9 N
 *   ln Ẑ = Σ ln Σᵢ Wᵢ wᵢ;   systematic resampling when ESS &lt; N/2;   then moves that leave π_β alone </pre>
 *
 * <p>The number of levels is found on the way, so the budget is spent in rounds: a pilot of 64 particles gives the cost a
 * particle, each further round takes up to four times the particles of the last, as many as the rest pays for. Rounds are
 * independent; Ẑ is their mean weighted by particles, and their particles are pooled. Before the first round is complete
 * there is no answer.
 *
 * @see <a href="https://doi.org/10.1111/j.1467-9868.2006.00553.x">Del Moral, Doucet and Jasra, JRSS B 68 (2006) 411</a>
 * @see <a href="https://doi.org/10.1080/10618600.2015.1060885">Zhou, Johansen and Aston, JCGS 25 (2016) 701: the
 *     conditional ESS</a>
 */
public final class SequentialMonteCarlo implements Method<Density> {
    private static final int PILOT = 64;
    private static final int FEWEST = 32;
    private static final int GROWTH = 4;
    // Levels differ a little from round to round: plan for a tenth more.
    private static final double RESERVE = 1.1;

    private final Settings settings;

    /** What moves the particles within a level. */
    public enum Move {
        /** Hamiltonian: several gradients a move. */
        HMC,
        /** Random walk: one density a move. */
        RWM
    }

    /**
     * The settings.
     *
     * @param move the kind of move
     * @param moves moves a level, ≥ 1
     * @param leapfrogs gradients a Hamiltonian move, ≥ 1
     * @param conditionalEss share of N at which the next level is placed, in (0, 1)
     * @param resampleBelow share of N below which particles are resampled, in [0, 1]
     * @param particles particles of a round at most, ≥ 64
     */
    public record Settings(
            @Setting(def = "HMC", doc = "what moves the particles: HMC or RWM")
            Move move,

            @Setting(def = "2", doc = "moves a level", range = ">= 1")
            int moves,

            @Setting(def = "5", doc = "gradients a Hamiltonian move", range = ">= 1")
            int leapfrogs,

            @Setting(def = "0.9", doc = "conditional ESS of a level, as a share of N", range = "(0, 1)")
            double conditionalEss,

            @Setting(def = "0.5", doc = "resample below this ESS, as a share of N", range = "0..1")
            double resampleBelow,

            @Setting(def = "4096", doc = "particles of a round at most", symbol = "N", range = ">= 64")
            int particles) {
        /** Refuses nonsense. */
        public Settings {
            Check.positive("moves", moves);
            Check.positive("leapfrogs", leapfrogs);
            Check.between("conditionalEss", conditionalEss, 0, 1);
            Check.within("resampleBelow", resampleBelow, 0, 1);
            Check.atLeast("particles", particles, PILOT);
        }
    }

    /** Makes the method. */
    public SequentialMonteCarlo(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Answer solve(Density target, Run run) {
        String unit = settings.move() == Move.HMC ? "gradients" : "densities";
        PooledRounds rounds = new PooledRounds(target.dimension(), 2 * settings.particles());
        int n = PILOT;
        run.phase("sample");
        for (int round = 0; ; round++) {
            Population population = new Population(target, settings, n, run.random("round", round));
            double before = run.budget().spent(unit);
            if (!population.anneal(run, unit)) {
                return rounds.answer();
            }
            rounds.add(population);
            if (!run.more(ask -> rounds.answer())) {
                return rounds.answer();
            }
            double cost = (run.budget().spent(unit) - before) / n;
            long left = run.budget().left(unit).orElse(Long.MAX_VALUE);
            double affordable = left / (RESERVE * cost);
            n = (int) Math.min(affordable, Math.min(settings.particles(), (double) GROWTH * n));
            if (n < FEWEST) {
                return rounds.answer();
            }
        }
    }
}
