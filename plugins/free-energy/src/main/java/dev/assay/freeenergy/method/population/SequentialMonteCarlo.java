package dev.assay.freeenergy.method.population;

import dev.assay.api.Answer;
import dev.assay.api.Ask;
import dev.assay.api.Check;
import dev.assay.api.Method;
import dev.assay.api.Run;
import dev.assay.api.Setting;
import dev.assay.api.density.Base;
import dev.assay.api.density.Density;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * Sequential Monte Carlo from a reference ρ to the target, with log Z.
 *
 * <pre>  π_β ∝ ρ^(1−β) γ^β;   next β by bisection so that the conditional ESS of w = (γ/ρ)^Δβ is a share of N
 *   ln Ẑ = Σ ln Σᵢ Wᵢ wᵢ;   systematic resampling when ESS &lt; N/2;   then moves that leave π_β alone </pre>
 *
 * <p><b>Learning.</b> Exploring rounds of 16, 64, 256 … particles find levels, scales (from the particles' spread), steps
 * (from the acceptance) and the number of moves (until particles have jumped far enough; 1, 2, 4 … at most in the first,
 * second, third … round), and fit the reference of the
 * next round: half the base, half a Gaussian. They take up to a third of the budget, booked as warm-up.
 *
 * <p><b>Sampling.</b> The rest goes to independent rounds that follow the last plan to the letter: their Ẑ is unbiased.
 * Their particles are pooled, and replace those of the exploring rounds once they are as many. Before the first round is
 * complete there is no answer.
 *
 * @see <a href="https://doi.org/10.1111/j.1467-9868.2006.00553.x">Del Moral, Doucet and Jasra, JRSS B 68 (2006) 411</a>
 * @see <a href="https://doi.org/10.1080/10618600.2015.1060885">Zhou, Johansen and Aston, JCGS 25 (2016) 701: the
 *     conditional ESS</a>
 */
public final class SequentialMonteCarlo implements Method<Density> {
    private static final int PILOT = 16;
    private static final int FEWEST = 16;
    private static final int GROWTH = 4;
    private static final int ROUNDS = 3;
    // Levels differ a little from round to round: plan for a tenth more.
    private static final double RESERVE = 1.1;
    /** Coordinates of a round at most: memory. */
    private static final int COORDINATES = 1 << 21;

    private static final double LEARNING = 0.3;

    private final Settings settings;

    /**
     * The settings.
     *
     * @param move the kind of move
     * @param moves moves a level at most, ≥ 1
     * @param leapfrogs gradients a Hamiltonian move, ≥ 1
     * @param conditionalEss share of N at which the next level is placed, in (0, 1)
     * @param resampleBelow share of N below which particles are resampled, in [0, 1]
     * @param fitted whether the reference is fitted; else it is the question's base
     * @param particles particles of a round at most, ≥ 64
     */
    public record Settings(
            @Setting(def = "HMC", doc = "what moves the particles: HMC or RWM")
            Move move,

            @Setting(def = "8", doc = "moves a level at most", range = ">= 1")
            int moves,

            @Setting(def = "3", doc = "gradients a Hamiltonian move", range = ">= 1")
            int leapfrogs,

            @Setting(def = "0.9", doc = "conditional ESS of a level, as a share of N", range = "(0, 1)")
            double conditionalEss,

            @Setting(def = "0.5", doc = "resample below this ESS, as a share of N", range = "0..1")
            double resampleBelow,

            @Setting(def = "true", doc = "fit the reference to the rounds before; else the question's base")
            boolean fitted,

            @Setting(def = "4096", doc = "particles of a round at most", symbol = "N", range = ">= 64")
            int particles) {
        /** Refuses nonsense. */
        public Settings {
            Check.positive("moves", moves);
            Check.positive("leapfrogs", leapfrogs);
            Check.between("conditionalEss", conditionalEss, 0, 1);
            Check.within("resampleBelow", resampleBelow, 0, 1);
            Check.atLeast("particles", particles, 64);
        }
    }

    /** Makes the method. */
    public SequentialMonteCarlo(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Answer solve(Density target, Run run) {
        return new Rounds(target, run).answer();
    }

    /** The state of one run. */
    private final class Rounds {
        private final Density target;
        private final Run run;
        private final String unit;
        private final PooledRounds sampling;
        private PooledRounds exploring;
        private final int most;
        private int round;

        Rounds(Density target, Run run) {
            this.target = target;
            this.run = run;
            unit = settings.move() == Move.HMC ? "gradients" : "densities";
            most = Math.min(settings.particles(), Math.max(64, COORDINATES / target.dimension()));
            sampling = new PooledRounds(target.dimension(), 2 * most);
            exploring = new PooledRounds(target.dimension(), 2 * most);
        }

        /** The first rounds are hasty: 1, 2, 4 … moves a level at most. */
        private Population.Rules rules() {
            return new Population.Rules(
                    settings.move(),
                    settings.leapfrogs(),
                    round < 30 ? Math.min(settings.moves(), 1 << round) : settings.moves(),
                    settings.conditionalEss(),
                    settings.resampleBelow());
        }

        private Answer current() {
            return (sampling.total() > 0 && sampling.total() >= exploring.total() ? sampling : exploring).answer();
        }

        Answer answer() {
            run.phase("warm-up");
            Plan plan = explore();
            if (plan == null) {
                return current();
            }
            run.phase("sample");
            long cost = (long) plan.moves() * (settings.move() == Move.HMC ? settings.leapfrogs() : 1) + 1;
            double share = (double) left() / cost / ROUNDS;
            int n = (int) Math.min(most, share);
            while (true) {
                n = (int) Math.min(n, left() / cost);
                if (n < FEWEST) {
                    return current();
                }
                Population population =
                        new Population(target, plan.reference, rules(), n, run.random("round", round++));
                if (!population.follow(plan, run, goOn(population))) {
                    return current();
                }
                sampling.add(population);
                if (!run.more(ask -> current())) {
                    return current();
                }
            }
        }

        /** {@return the plan to follow; null when the budget is over} */
        private Plan explore() {
            Base base = target.need(Density.BASE);
            Base reference = base;
            int n = PILOT;
            while (true) {
                double before = run.budget().spent(unit);
                Population population = new Population(target, reference, rules(), n, run.random("round", round++));
                if (!population.explore(run, goOn(population))) {
                    return null;
                }
                exploring = new PooledRounds(target.dimension(), 2 * most);
                exploring.add(population);
                if (!run.more(ask -> current())) {
                    return null;
                }
                double cost = RESERVE * (run.budget().spent(unit) - before) * GROWTH;
                boolean enough = GROWTH * n > most || cost > LEARNING * left();
                if (enough) {
                    return population.learned();
                }
                if (settings.fitted()) {
                    reference = FittedReference.fit(
                            base,
                            target.dimension(),
                            population.positions(),
                            population.weights(),
                            population.lineages());
                }
                n *= GROWTH;
            }
        }

        private BooleanSupplier goOn(Population population) {
            Function<Ask, Answer> answer = ask -> current();
            return () -> left() >= population.sweepCost() && (exploring.isEmpty() ? run.more() : run.more(answer));
        }

        private long left() {
            return run.budget().left(unit).orElse(1_000_000);
        }
    }
}
