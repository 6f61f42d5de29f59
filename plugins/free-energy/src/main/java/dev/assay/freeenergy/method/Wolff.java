package dev.assay.freeenergy.method;

import dev.assay.api.Answer;
import dev.assay.api.Check;
import dev.assay.api.Method;
import dev.assay.api.Run;
import dev.assay.api.Setting;
import dev.assay.api.lattice.Lattice;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Wolff's cluster flips: from a random spin, equal neighbours join with 1 − exp(−2J/T), then all turn. Counts the spins
 * turned; energies are recorded once a cluster. For ferromagnets only. Starts from all spins up.
 *
 * @see <a href="https://doi.org/10.1103/PhysRevLett.62.361">Wolff, Phys. Rev. Lett. 62 (1989) 361</a>
 */
public final class Wolff implements Method<Lattice> {
    private static final String UNIT = "spins";
    private static final int CLUSTERS_WITHOUT_BUDGET = 1000;
    private static final long SPINS_A_BATCH = 1024;

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
    public Wolff(Settings settings) {
        this.settings = settings;
    }

    /** {@return why it cannot be used on this lattice, empty when it can} */
    public static Optional<String> declines(Lattice lattice) {
        double least = Arrays.stream(lattice.couplings()).min().orElse(0);
        return least < 0 ? Optional.of("clusters need couplings >= 0, there is one of " + least) : Optional.empty();
    }

    @Override
    public Answer solve(Lattice lattice, Run run) {
        Clusters chain = new Clusters(lattice, run.random());
        SpinEnergies energies = new SpinEnergies(chain.spins());
        int sites = lattice.sites();
        boolean counted = run.budget().limit(UNIT).isPresent();
        run.phase("warm-up");
        long clusters = 0;
        long turned = 0;
        while (counted ? run.budget().progress() < settings.warmUp() : clusters < CLUSTERS_WITHOUT_BUDGET) {
            if (left(run) < sites) {
                return Answer.empty();
            }
            int size = chain.flip();
            clusters++;
            turned += size;
            run.count(UNIT, size);
            if (!run.more()) {
                return Answer.empty();
            }
        }
        // A fixed number of clusters a batch, so that stopping does not depend on the size of the last.
        long batch = Math.max(1, SPINS_A_BATCH * Math.max(1, clusters) / Math.max(1, turned));
        run.phase("sample");
        boolean more = true;
        while (more) {
            long spins = 0;
            for (long k = 0; k < batch && left(run) - spins >= sites; k++) {
                spins += chain.flip();
                energies.add(chain.energy());
            }
            if (spins == 0) {
                break;
            }
            run.count(UNIT, spins);
            more = run.more(ask -> energies.answer());
        }
        return energies.answer();
    }

    private static long left(Run run) {
        OptionalLong left = run.budget().left(UNIT);
        return left.orElse(Long.MAX_VALUE);
    }
}
