package dev.assay.freeenergy.method.lattice;

import dev.assay.api.Answer;
import dev.assay.api.Check;
import dev.assay.api.Method;
import dev.assay.api.Run;
import dev.assay.api.Setting;
import dev.assay.api.lattice.Lattice;
import dev.assay.numerics.random.Xoshiro256;

/**
 * Single spins drawn in row order from their distribution given all others, 1/(1 + exp(ΔE/T)) (Glauber). A sweep counts
 * N {@code spins}; measured once a sweep. Starts from all spins up. Accepts fewer moves than Metropolis, but draws a Potts
 * spin of many states in one move.
 *
 * @see <a href="https://doi.org/10.1063/1.1703954">Glauber, J. Math. Phys. 4 (1963) 294</a>
 */
public final class HeatBath implements Method<Lattice> {
    private final Settings settings;

    /**
     * The settings.
     *
     * @param warmUp share of the budget before measurements count, in (0, 1)
     */
    public record Settings(
            @Setting(def = "0.2", doc = "share of the budget before measurements count", range = "(0, 1)")
            double warmUp) {
        /** Refuses nonsense. */
        public Settings {
            Check.between("warmUp", warmUp, 0, 1);
        }
    }

    /** Makes the method. */
    public HeatBath(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Answer solve(Lattice lattice, Run run) {
        Flips chain = Flips.of(lattice, new Xoshiro256(run.random()), Flips.Rule.HEAT_BATH);
        return ChainRun.solve(lattice, run, settings.warmUp(), chain);
    }
}
