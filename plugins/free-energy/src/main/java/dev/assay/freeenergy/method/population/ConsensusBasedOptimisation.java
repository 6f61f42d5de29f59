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
import dev.assay.api.value.Estimate;
import java.util.Arrays;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * Consensus-based optimisation of the energy E = −ln γ, without gradients. N densities an iteration.
 *
 * <pre>  m = Σ xᵢ e^(−αE(xᵢ)) / Σ e^(−αE(xᵢ))
 *   xᵢ ← xᵢ − λ Δt (xᵢ − m) + σ √Δt D(xᵢ − m) ξ,   D(v) ξ = v ∘ ξ (component by component) or ‖v‖ ξ </pre>
 *
 * <p>It finds the highest mode; the ensemble collapses there and is no sample of γ. The answer is the number that an
 * optimiser owes: {@code quantity[minimum]}, the least energy met so far, an upper bound of min E that never rises. An
 * ensemble that has collapsed starts anew from fresh start points.
 *
 * @see <a href="https://doi.org/10.1142/S0218202517400061">Pinnau, Totzeck, Tse and Martin, M3AS 27 (2017) 183</a>
 * @see <a href="https://doi.org/10.1051/cocv/2020046">Carrillo, Jin, Li and Zhu, ESAIM: COCV 27 (2021) S5: by
 *     components</a>
 */
public final class ConsensusBasedOptimisation implements Method<Density> {
    /** The spread of an ensemble, relative to that at its start, below which it has collapsed. */
    private static final double COLLAPSED = 1e-8;

    private final Settings settings;

    /**
     * The settings.
     *
     * @param particles N, ≥ 2
     * @param sharpness α, &gt; 0
     * @param drift λ, &gt; 0
     * @param noise σ, ≥ 0; consensus needs σ² &lt; 2λ (by components) or d σ² &lt; 2λ
     * @param timeStep Δt, &gt; 0, λ Δt ≤ 1
     * @param components noise by components
     */
    public record Settings(
            @Setting(def = "100", doc = "particles", symbol = "N", range = ">= 2")
            int particles,

            @Setting(def = "100", doc = "inverse temperature of the consensus", symbol = "α", range = "> 0")
            double sharpness,

            @Setting(def = "1", doc = "pull towards the consensus", symbol = "λ", range = "> 0")
            double drift,

            @Setting(def = "1", doc = "noise", symbol = "σ", range = ">= 0")
            double noise,

            @Setting(def = "0.1", doc = "time step", symbol = "Δt", range = "> 0, λ Δt <= 1")
            double timeStep,

            @Setting(def = "true", doc = "noise by components, whatever the dimension; else isotropic")
            boolean components) {
        /** Refuses nonsense. */
        public Settings {
            Check.atLeast("particles", particles, 2);
            Check.positive("sharpness", sharpness);
            Check.positive("drift", drift);
            Check.notNegative("noise", noise);
            Check.positive("timeStep", timeStep);
            Check.that(
                    drift * timeStep <= 1,
                    "drift * timeStep must be <= 1, or particles leap over the consensus; got " + drift * timeStep);
        }
    }

    /** Makes the method. */
    public ConsensusBasedOptimisation(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Answer solve(Density target, Run run) {
        BatchDensity density = target.need(Density.BATCH);
        Swarm swarm = new Swarm(settings.particles(), target.dimension());
        RandomGenerator random = run.random();
        Function<Ask, Answer> answer = ask -> Double.isFinite(swarm.best)
                ? Answer.of(Facets.QUANTITY.named("minimum"), Estimate.of(-swarm.best))
                : Answer.empty();
        boolean more = true;
        run.phase("optimise");
        while (more) {
            swarm.start(target, random);
            double first = Double.NaN;
            do {
                if (run.budget().left("densities").orElse(Long.MAX_VALUE) < settings.particles()) {
                    return answer.apply(run.ask());
                }
                density.at(settings.particles(), swarm.x, swarm.logDensity);
                double spread = swarm.consensus(settings.sharpness(), run);
                first = Double.isNaN(first) ? spread : first;
                swarm.move(settings, random);
                more = run.more(answer);
                if (!(spread > COLLAPSED * first)) {
                    break;
                }
            } while (more);
        }
        return answer.apply(run.ask());
    }

    /** The particles. */
    private static final class Swarm {
        private final int n;
        private final int d;
        private final double[] x;
        private final double[] logDensity;
        private final double[] w;
        private final double[] mean;
        private double best = Double.NEGATIVE_INFINITY;

        Swarm(int n, int d) {
            this.n = n;
            this.d = d;
            x = new double[n * d];
            logDensity = new double[n];
            w = new double[n];
            mean = new double[d];
        }

        void start(Density target, RandomGenerator random) {
            for (int i = 0; i < n; i++) {
                System.arraycopy(target.start(random), 0, x, i * d, d);
            }
        }

        /** Writes m; {@return the root mean square distance to it}. */
        double consensus(double alpha, Run run) {
            double max = Weights.usable(logDensity);
            if (Double.isNaN(max)) {
                throw run.diverged("largest ln γ of the ensemble", Double.NEGATIVE_INFINITY);
            }
            best = Math.max(best, max);
            double sum = 0;
            for (int i = 0; i < n; i++) {
                w[i] = Math.exp(alpha * (logDensity[i] - max));
                sum += w[i];
            }
            Arrays.fill(mean, 0);
            for (int i = 0; i < n; i++) {
                for (int c = 0; c < d; c++) {
                    mean[c] += w[i] / sum * x[i * d + c];
                }
            }
            double squares = 0;
            for (int k = 0; k < x.length; k++) {
                double v = x[k] - mean[k % d];
                squares += v * v;
            }
            return Math.sqrt(squares / n);
        }

        void move(Settings s, RandomGenerator random) {
            double pull = s.drift() * s.timeStep();
            double noise = s.noise() * Math.sqrt(s.timeStep());
            for (int i = 0; i < n; i++) {
                double length = s.components() ? 0 : distance(i);
                for (int c = 0; c < d; c++) {
                    int k = i * d + c;
                    double v = x[k] - mean[c];
                    double size = s.components() ? v : length;
                    x[k] += -pull * v + noise * size * random.nextGaussian();
                }
            }
        }

        private double distance(int i) {
            double squares = 0;
            for (int c = 0; c < d; c++) {
                double v = x[i * d + c] - mean[c];
                squares += v * v;
            }
            return Math.sqrt(squares);
        }
    }
}
