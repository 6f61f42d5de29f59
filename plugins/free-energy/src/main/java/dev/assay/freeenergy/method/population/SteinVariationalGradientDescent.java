package dev.assay.freeenergy.method.population;

import dev.assay.api.Answer;
import dev.assay.api.Ask;
import dev.assay.api.Check;
import dev.assay.api.Facets;
import dev.assay.api.Method;
import dev.assay.api.Run;
import dev.assay.api.Setting;
import dev.assay.api.density.Density;
import dev.assay.api.density.Gradient;
import dev.assay.api.value.Samples;
import java.util.function.Function;

/**
 * Stein variational gradient descent: particles driven up ln γ and apart. N gradients and N² d operations an iteration.
 *
 * <pre>  φ(xᵢ) = 1/N Σⱼ [ k(xⱼ, xᵢ) ∇ ln γ(xⱼ) + ∇ₓⱼ k(xⱼ, xᵢ) ],   k(x, y) = exp(−‖x − y‖² / h),   h = med² / ln N
 *   G ← φ² at first, then 0.9 G + 0.1 φ²;   xᵢ ← xᵢ + ε φ / (10⁻⁶ + √G) </pre>
 *
 * <p>med is the median distance of two particles. But for the start nothing is random. The particles are a quadrature, not
 * independent draws: too narrow where N is not much larger than d.
 *
 * @see <a href="https://doi.org/10.48550/arXiv.1608.04471">Liu and Wang, NeurIPS 29 (2016)</a>
 */
public final class SteinVariationalGradientDescent implements Method<Density> {
    private final Settings settings;

    /**
     * The settings.
     *
     * @param particles N, ≥ 2
     * @param stepSize ε of AdaGrad, in units of the coordinates, &gt; 0
     * @param memory share of G that is kept, in [0, 1)
     */
    public record Settings(
            @Setting(def = "100", doc = "particles", symbol = "N", range = ">= 2")
            int particles,

            @Setting(def = "0.1", doc = "AdaGrad's step", symbol = "ε", range = "> 0")
            double stepSize,

            @Setting(def = "0.9", doc = "share of the squared direction kept from the step before", range = "[0, 1)")
            double memory) {
        /** Refuses nonsense. */
        public Settings {
            Check.atLeast("particles", particles, 2);
            Check.positive("stepSize", stepSize);
            Check.that(memory >= 0 && memory < 1, "memory must be in [0, 1), got " + memory);
        }
    }

    /** Makes the method. */
    public SteinVariationalGradientDescent(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Answer solve(Density target, Run run) {
        int n = settings.particles();
        int d = target.dimension();
        Gradient gradient = target.need(Density.GRADIENT);
        SteinFlow flow = new SteinFlow(n, d);
        double[] q = new double[d];
        for (int i = 0; i < n; i++) {
            System.arraycopy(target.start(run.random()), 0, flow.x, i * d, d);
        }
        Function<Ask, Answer> answer = ask -> Answer.of(Facets.SAMPLES, Samples.population(d, flow.x));
        double[] g = new double[d];
        boolean moved = false;
        run.phase("sample");
        do {
            for (int i = 0; i < n; i++) {
                System.arraycopy(flow.x, i * d, q, 0, d);
                gradient.at(q, g);
                for (int c = 0; c < d; c++) {
                    if (!Double.isFinite(g[c])) {
                        throw run.diverged("gradient of ln γ", g[c]);
                    }
                }
                System.arraycopy(g, 0, flow.g, i * d, d);
                if (i < n - 1 && !run.more()) {
                    return moved ? answer.apply(run.ask()) : Answer.empty();
                }
            }
            flow.step(settings.stepSize(), settings.memory());
            moved = true;
        } while (run.more(answer));
        return answer.apply(run.ask());
    }
}
