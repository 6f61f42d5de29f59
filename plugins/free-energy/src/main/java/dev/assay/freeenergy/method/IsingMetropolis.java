package dev.assay.freeenergy.method;

import dev.assay.api.Answer;
import dev.assay.api.Check;
import dev.assay.api.Method;
import dev.assay.api.Run;
import dev.assay.api.Setting;
import dev.assay.api.lattice.Lattice;
import java.util.OptionalLong;

/**
 * Single spin flips in row order, accepted with min(1, exp(−ΔE/T)). A sweep tries every spin once and counts as many
 * {@code spins}; energies are recorded once a sweep. Starts from all spins up.
 *
 * @see <a href="https://doi.org/10.1063/1.1699114">Metropolis et al., J. Chem. Phys. 21 (1953) 1087</a>
 */
public final class IsingMetropolis implements Method<Lattice> {
    private static final String UNIT = "spins";
    private static final int SWEEPS_WITHOUT_BUDGET = 1000;

    private final Settings settings;

    /**
     * The settings.
     *
     * @param warmUp share of the budget before energies count, in (0, 1)
     */
    public record Settings(
            @Setting(def = "0.2", doc = "share of the budget before energies count", range = "(0, 1)")
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
        SpinSweeps chain = SpinSweeps.of(lattice, run.random());
        SpinEnergies energies = new SpinEnergies(chain.spins());
        int sites = lattice.sites();
        boolean counted = run.budget().limit(UNIT).isPresent();
        run.phase("warm-up");
        for (long n = 0; counted ? run.budget().progress() < settings.warmUp() : n < SWEEPS_WITHOUT_BUDGET; n++) {
            if (!affordable(run, sites)) {
                return Answer.empty();
            }
            chain.sweep();
            run.count(UNIT, sites);
            if (!run.more()) {
                return Answer.empty();
            }
        }
        run.phase("sample");
        boolean more = true;
        while (more && affordable(run, sites)) {
            energies.add(chain.sweep());
            run.count(UNIT, sites);
            more = run.more(ask -> energies.answer());
        }
        return energies.answer();
    }

    private static boolean affordable(Run run, int sites) {
        OptionalLong left = run.budget().left(UNIT);
        return left.isEmpty() || left.getAsLong() >= sites;
    }
}
