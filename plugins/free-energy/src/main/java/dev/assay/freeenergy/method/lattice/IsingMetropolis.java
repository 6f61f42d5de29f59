package dev.assay.freeenergy.method.lattice;

import dev.assay.api.Answer;
import dev.assay.api.Check;
import dev.assay.api.Method;
import dev.assay.api.Run;
import dev.assay.api.Setting;
import dev.assay.api.lattice.Lattice;
import dev.assay.numerics.random.Xoshiro256;

/**
 * Single spin moves in row order, accepted with min(1, exp(−ΔE/T)); of Potts spins to one of the other values. A sweep
 * tries every spin once and counts as many {@code spins}; measured once a sweep. Starts from all spins up.
 *
 * @see <a href="https://doi.org/10.1063/1.1699114">Metropolis et al., J. Chem. Phys. 21 (1953) 1087</a>
 */
public final class IsingMetropolis implements Method<Lattice> {
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
    public IsingMetropolis(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Answer solve(Lattice lattice, Run run) {
        Flips chain = Flips.of(lattice, new Xoshiro256(run.random()), Flips.Rule.METROPOLIS);
        return ChainRun.solve(lattice, run, settings.warmUp(), chain);
    }
}
