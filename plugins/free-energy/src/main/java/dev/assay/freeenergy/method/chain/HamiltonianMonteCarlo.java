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
 * Hamiltonian Monte Carlo: fresh momenta, n leapfrog steps, accepted with min(1, exp(H − H′)). n gradients a step.
 *
 * <pre>  n = ⌈u τ/ε⌉, u uniform in (½, 3⁄2), at most 256 </pre>
 *
 * <p>Jitter of the length breaks resonances with periodic orbits. ε and the diagonal metric are adapted in the warm-up.
 *
 * @see <a href="https://doi.org/10.1016/0370-2693(87)91197-X">Duane et al., Phys. Lett. B 195 (1987) 216</a>
 * @see <a href="https://doi.org/10.1201/b10905-6">Neal 2011, MCMC using Hamiltonian dynamics</a>
 */
public final class HamiltonianMonteCarlo implements Method<Density> {
    private static final int MAX_STEPS = 256;

    private final Settings settings;

    /**
     * The settings.
     *
     * @param chains parallel chains, ≥ 1
     * @param warmUp share of the budget for adaptation, in (0, 1)
     * @param target mean acceptance δ aimed at, in (0, 1)
     * @param length mean trajectory length τ, in standard deviations, &gt; 0
     * @param keep samples kept a chain, even, ≥ 2; longer chains are thinned
     */
    public record Settings(
            @Setting(def = "4", doc = "parallel chains", range = ">= 1")
            int chains,

            @Setting(def = "0.3", doc = "share of the budget spent adapting", range = "(0, 1)")
            double warmUp,

            @Setting(def = "0.8", doc = "mean acceptance aimed at", symbol = "δ", range = "(0, 1)")
            double target,

            @Setting(def = "1.5", doc = "mean trajectory length in standard deviations", symbol = "τ", range = "> 0")
            double length,

            @Setting(def = "4096", doc = "samples kept a chain; longer chains are thinned", range = "even, >= 2")
            int keep) {
        /** Refuses nonsense. */
        public Settings {
            Check.positive("chains", chains);
            Check.between("warmUp", warmUp, 0, 1);
            Check.between("target", target, 0, 1);
            Check.positive("length", length);
            Check.that(keep >= 2 && keep % 2 == 0, "keep must be even and >= 2, got " + keep);
        }
    }

    /** Makes the method. */
    public HamiltonianMonteCarlo(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Answer solve(Density target, Run run) {
        Gradient gradient = target.need(Density.GRADIENT);
        run.phase("warm-up");
        List<Chain> chains = new ArrayList<>();
        for (int c = 0; c < settings.chains(); c++) {
            RandomGenerator random = run.random("chain", c);
            chains.add(new Chain(gradient, target.start(random), settings.target(), settings.length(), random));
            if (!run.more()) {
                return Answer.empty();
            }
        }
        return new Chains(run, "gradients", chains).sample(settings.warmUp(), target.dimension(), settings.keep());
    }

    /** One chain. */
    public static final class Chain implements Kernel {
        private final Gradient gradient;
        private final RandomGenerator random;
        private final double length;
        private final Phase state;
        private final Phase moved;
        private final WarmUp warmUp;
        private double acceptance;

        /** Starts at a point and searches a first step size. */
        public Chain(Gradient gradient, double[] start, double target, double length, RandomGenerator random) {
            this.gradient = gradient;
            this.random = random;
            this.length = length;
            this.state = new Phase(start, gradient);
            this.moved = Phase.empty(start.length);
            this.warmUp = new WarmUp(target, state, gradient, random);
        }

        @Override
        public boolean step(long allowance) {
            double epsilon = warmUp.step();
            double wanted = Math.ceil((0.5 + random.nextDouble()) * length / epsilon);
            int steps = (int) Math.max(1, Math.min(MAX_STEPS, wanted));
            if (steps > allowance) {
                return false;
            }
            double[] inverseMass = warmUp.inverseMass();
            state.refresh(inverseMass, random);
            double before = state.energy(inverseMass);
            moved.set(state);
            for (int k = 0; k < steps; k++) {
                moved.leapfrog(epsilon, inverseMass, gradient);
            }
            double ratio = Math.exp(before - moved.energy(inverseMass));
            acceptance = ratio >= 0 ? Math.min(1, ratio) : 0; // NaN: refused
            if (random.nextDouble() < acceptance) {
                state.set(moved);
            }
            return true;
        }

        @Override
        public void adapt(double share) {
            warmUp.update(acceptance, state, share);
        }

        @Override
        public void freeze() {
            warmUp.freeze();
        }

        @Override
        public double[] position() {
            return state.q;
        }

        /** {@return the acceptance probability of the last step} */
        public double acceptance() {
            return acceptance;
        }
    }
}
