package dev.assay.freeenergy.method.population;

import dev.assay.api.Answer;
import dev.assay.api.Ask;
import dev.assay.api.Check;
import dev.assay.api.Facets;
import dev.assay.api.Method;
import dev.assay.api.Run;
import dev.assay.api.Setting;
import dev.assay.api.density.BatchDensity;
import dev.assay.api.density.Density;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * Consensus-based sampling: an ensemble whose law tends to the Gaussian approximation of γ, without gradients. N densities
 * and N d² operations an iteration. Invariant under affine maps.
 *
 * <pre>  w ∝ γ^β,   m, C = mean and covariance under w
 *   xᵢ ← m + α (xᵢ − m) + √((1 − α²)(1 + β) C) ξ </pre>
 *
 * <p>A Gaussian γ is stationary as N → ∞, with an error O(1/N); of other targets near their highest mode it gives the
 * Laplace approximation as β → ∞, elsewhere a Gaussian that fits moments. β = 0 stands for the adaptive choice: the
 * effective size of the weights is half the ensemble. The answer pools the ensembles of the later half of the run.
 *
 * @see <a href="https://doi.org/10.1111/sapm.12470">Carrillo, Hoffmann, Stuart and Vaes, Stud. Appl. Math. 148 (2022)
 *     1069</a>
 */
public final class ConsensusBasedSampling implements Method<Density> {
    private static final int POOLED = 16_384;
    private static final double LARGEST = 1e12;

    private final Settings settings;

    /**
     * The settings.
     *
     * @param particles N, ≥ 4
     * @param memory α = e^−Δt, in [0, 1)
     * @param beta β, &gt; 0; 0: adaptive
     * @param effective share of N that the weights' effective size is to have when β is adaptive, in (0, 1)
     */
    public record Settings(
            @Setting(def = "256", doc = "particles", symbol = "N", range = ">= 4")
            int particles,

            @Setting(def = "0", doc = "what a particle keeps of its deviation", symbol = "α", range = "[0, 1)")
            double memory,

            @Setting(def = "0", doc = "inverse temperature of the weights; 0: adaptive", symbol = "β", range = ">= 0")
            double beta,

            @Setting(def = "0.5", doc = "effective share of the particles when β is adaptive", range = "(0, 1)")
            double effective) {
        /** Refuses nonsense. */
        public Settings {
            Check.atLeast("particles", particles, 4);
            Check.that(memory >= 0 && memory < 1, "memory must be in [0, 1), got " + memory);
            Check.notNegative("beta", beta);
            Check.between("effective", effective, 0, 1);
        }
    }

    /** Makes the method. */
    public ConsensusBasedSampling(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Answer solve(Density target, Run run) {
        int n = settings.particles();
        int d = target.dimension();
        BatchDensity density = target.need(Density.BATCH);
        RandomGenerator random = run.random();
        GaussianEnsemble ensemble = new GaussianEnsemble(n, d);
        for (int i = 0; i < n; i++) {
            System.arraycopy(target.start(random), 0, ensemble.x, i * d, d);
        }
        double[] logDensity = new double[n];
        EnsembleHistory history = new EnsembleHistory(d, Math.max(2, POOLED / n / 2 * 2));
        Function<Ask, Answer> answer =
                ask -> history.isEmpty() ? Answer.empty() : Answer.of(Facets.SAMPLES, history.later());
        run.phase("sample");
        do {
            if (run.budget().left("densities").orElse(Long.MAX_VALUE) < n) {
                break;
            }
            density.at(n, ensemble.x, logDensity);
            double max = Weights.usable(logDensity);
            if (Double.isNaN(max)) {
                throw run.diverged("largest ln γ of the ensemble", Double.NEGATIVE_INFINITY);
            }
            double beta = settings.beta() > 0 ? settings.beta() : adaptive(logDensity, max);
            if (!ensemble.step(logDensity, max, beta, settings.memory(), random)) {
                throw run.diverged("covariance of the ensemble", ensemble.trace());
            }
            history.add(ensemble.x);
        } while (run.more(answer));
        return answer.apply(run.ask());
    }

    private double adaptive(double[] logDensity, double max) {
        return Weights.step(LARGEST, settings.effective() * logDensity.length, beta -> {
            double sum = 0;
            double squares = 0;
            for (double l : logDensity) {
                double w = Math.exp(beta * (l - max));
                sum += w;
                squares += w * w;
            }
            return sum * sum / squares;
        });
    }
}
