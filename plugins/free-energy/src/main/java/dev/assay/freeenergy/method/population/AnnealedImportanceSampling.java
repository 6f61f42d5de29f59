package dev.assay.freeenergy.method.population;

import dev.assay.api.Answer;
import dev.assay.api.Ask;
import dev.assay.api.Check;
import dev.assay.api.Facets;
import dev.assay.api.Method;
import dev.assay.api.Run;
import dev.assay.api.Setting;
import dev.assay.api.density.Base;
import dev.assay.api.density.Density;
import dev.assay.api.value.Estimate;
import dev.assay.api.value.Samples;
import java.util.Arrays;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * Annealed importance sampling: independent runs from the base to the target, each with a weight; their mean is unbiased.
 *
 * <pre>  π_β ∝ base^(1−β) γ^β,   0 = β₀ &lt; … &lt; β_K = 1
 *   ln w = Σₖ (βₖ − βₖ₋₁) (ln γ − ln base)(xₖ₋₁),   xₖ₋₁ → xₖ by one move that leaves π_βₖ alone
 *   Ẑ = mean w,   error of ln Ẑ = coefficient of variation of w / √runs </pre>
 *
 * <p>A warm-up anneals a resampled population to learn step sizes and scales along the path and, for the adaptive
 * schedule, the βs: equally far apart in conditional ESS. The runs then follow the plan to the letter.
 *
 * <p>A run costs K moves and one evaluation. Without resampling, ln w spreads as d/K: where it spreads much more than 1 few
 * runs carry the weight, and the error is too small as well.
 *
 * @see <a href="https://doi.org/10.1023/A:1008923215028">Neal, Stat. Comput. 11 (2001) 125</a>
 */
public final class AnnealedImportanceSampling implements Method<Density> {
    private static final int KEPT = 8192;
    private static final int PILOT = 16;
    private static final int LARGEST_PILOT = 256;
    private static final double CONDITIONAL_ESS = 0.7;

    private final Settings settings;

    /** How the βs lie. */
    public enum Schedule {
        /** Equal steps in conditional ESS, found in the warm-up. */
        ADAPTIVE,
        /** Equal steps in β. */
        LINEAR,
        /** A quarter of the levels linear in [0, 0.01], then equal ratios. */
        GEOMETRIC
    }

    /**
     * The settings.
     *
     * @param levels K, ≥ 2
     * @param schedule how the βs lie
     * @param move the kind of move
     * @param leapfrogs gradients a Hamiltonian move, ≥ 1
     * @param warmUp share of the budget for learning steps and schedule, in (0, 1)
     */
    public record Settings(
            @Setting(def = "100", doc = "levels of a run", symbol = "K", range = ">= 2")
            int levels,

            @Setting(def = "ADAPTIVE", doc = "how the levels lie: ADAPTIVE, LINEAR or GEOMETRIC")
            Schedule schedule,

            @Setting(def = "HMC", doc = "what moves a run: HMC or RWM")
            Move move,

            @Setting(def = "2", doc = "gradients a Hamiltonian move", range = ">= 1")
            int leapfrogs,

            @Setting(def = "0.1", doc = "share of the budget spent learning", range = "(0, 1)")
            double warmUp) {
        /** Refuses nonsense. */
        public Settings {
            Check.atLeast("levels", levels, 2);
            Check.positive("leapfrogs", leapfrogs);
            Check.between("warmUp", warmUp, 0, 1);
        }
    }

    /** Makes the method. */
    public AnnealedImportanceSampling(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Answer solve(Density target, Run run) {
        run.phase("warm-up");
        Plan plan = learn(target, run);
        if (plan == null) {
            return Answer.empty();
        }
        plan = settings.schedule() == Schedule.ADAPTIVE
                ? plan.refined(settings.levels())
                : plan.at(betas(settings.schedule(), settings.levels()));
        run.phase("sample");
        WeightedRuns runs = new WeightedRuns(target.dimension(), KEPT);
        Function<Ask, Answer> answer = ask -> runs.answer();
        AnnealedMoves point = new AnnealedMoves(target, plan.reference, settings.move(), settings.leapfrogs(), 1);
        long cost = (long) plan.size() * point.cost() + 1;
        for (int k = 0; ; k++) {
            if (left(run) < cost) {
                return runs.answer();
            }
            double logWeight = once(point, plan, run.random("run", k));
            runs.add(point.x, logWeight, run);
            if (!(runs.answerable() ? run.more(answer) : run.more())) {
                return runs.answer();
            }
        }
    }

    /** One run; {@return ln w}. */
    private static double once(AnnealedMoves point, Plan plan, RandomGenerator random) {
        point.draw(0, random);
        double logWeight = 0;
        double before = 0;
        for (int k = 0; k < plan.size(); k++) {
            Plan.Level level = plan.level(k);
            logWeight += (level.beta() - before) * point.logRatio(0);
            before = level.beta();
            point.move(0, level.beta(), Math.exp(level.logStep()), level.scale(), random);
        }
        return logWeight;
    }

    /** {@return the βs after 0, the last 1} */
    static double[] betas(Schedule schedule, int levels) {
        double[] betas = new double[levels];
        int linear = schedule == Schedule.GEOMETRIC ? Math.max(1, levels / 4) : levels;
        double end = schedule == Schedule.GEOMETRIC ? 0.01 : 1;
        for (int k = 0; k < linear; k++) {
            betas[k] = end * (k + 1) / linear;
        }
        for (int k = linear; k < levels; k++) {
            betas[k] = Math.pow(end, (double) (levels - 1 - k) / (levels - linear));
        }
        betas[levels - 1] = 1;
        return betas;
    }

    /** {@return the plan of the largest population that fits the warm-up; null when the budget is over} */
    private Plan learn(Density target, Run run) {
        Base base = target.need(Density.BASE);
        Population.Rules rules = new Population.Rules(settings.move(), settings.leapfrogs(), 1, CONDITIONAL_ESS, 0.5);
        double share = settings.warmUp() * Math.min(left(run), 1_000_000);
        int n = PILOT;
        for (int round = 0; ; round++) {
            double before = run.budget().spent(unit());
            Population population = new Population(target, base, rules, n, run.random("warm-up", round));
            if (!population.explore(run, () -> left(run) >= population.sweepCost() && run.more())) {
                return null;
            }
            double spent = run.budget().spent(unit()) - before;
            share -= spent;
            n *= 4;
            if (n > LARGEST_PILOT || 4 * spent > share) {
                return population.learned();
            }
        }
    }

    private String unit() {
        return settings.move() == Move.HMC ? "gradients" : "densities";
    }

    private long left(Run run) {
        return run.budget().left(unit()).orElse(Long.MAX_VALUE);
    }

    /** Ends of runs with ln w: all of them in Ẑ, the first and then a stride of doubling length in the samples. */
    static final class WeightedRuns {
        private final int d;
        private final double[] values;
        private final double[] logWeights;
        private int held;
        private long stride = 1;
        private long runs;
        private double max = Double.NEGATIVE_INFINITY;
        private double sum;
        private double squares;

        WeightedRuns(int d, int capacity) {
            this.d = d;
            values = new double[capacity * d];
            logWeights = new double[capacity];
        }

        void add(double[] x, double logWeight, Run run) {
            if (Double.isNaN(logWeight) || logWeight == Double.POSITIVE_INFINITY) {
                throw run.diverged("ln w of a run", logWeight);
            }
            if (logWeight > max) {
                double shrink = Math.exp(max - logWeight);
                sum *= shrink;
                squares *= shrink * shrink;
                max = logWeight;
            }
            if (logWeight > Double.NEGATIVE_INFINITY) {
                double w = Math.exp(logWeight - max);
                sum += w;
                squares += w * w;
            }
            if (runs++ % stride == 0) {
                keep(x, logWeight);
            }
            if (runs == 1024 && !answerable()) {
                throw run.diverged("ln w of every run", Double.NEGATIVE_INFINITY);
            }
        }

        private void keep(double[] x, double logWeight) {
            if (held == logWeights.length) {
                for (int k = 0; 2 * k < held; k++) {
                    System.arraycopy(values, 2 * k * d, values, k * d, d);
                    logWeights[k] = logWeights[2 * k];
                }
                held /= 2;
                stride *= 2;
                if ((runs - 1) % stride != 0) {
                    return;
                }
            }
            System.arraycopy(x, 0, values, held * d, d);
            logWeights[held++] = logWeight;
        }

        /** {@return whether there are two runs, one of a positive weight that is kept} */
        boolean answerable() {
            double kept = Double.NEGATIVE_INFINITY;
            for (int k = 0; k < held && kept == Double.NEGATIVE_INFINITY; k++) {
                kept = Math.max(kept, logWeights[k]);
            }
            return runs >= 2 && kept > Double.NEGATIVE_INFINITY;
        }

        /** {@return ln Ẑ} */
        double logZ() {
            return max + Math.log(sum / runs);
        }

        /** {@return its standard error} */
        double error() {
            double variation = runs * squares / (sum * sum) - 1;
            return Math.sqrt(Math.max(0, variation) / (runs - 1));
        }

        Answer answer() {
            if (!answerable()) {
                return Answer.empty();
            }
            double[] x = Arrays.copyOf(values, held * d);
            double[] w = Arrays.copyOf(logWeights, held);
            return Answer.of(Facets.SAMPLES, Samples.population(d, x, w))
                    .and(Facets.LOG_Z, Estimate.of(logZ(), error()));
        }
    }
}
