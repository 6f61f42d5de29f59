package dev.assay.freeenergy.method.lattice;

import dev.assay.api.Answer;
import dev.assay.api.Check;
import dev.assay.api.Method;
import dev.assay.api.Run;
import dev.assay.api.Setting;
import dev.assay.api.lattice.Lattice;
import java.util.Optional;

/**
 * Wolff’s cluster flips: from a random spin, equal neighbours join with 1 − exp(−2J/T), of Potts spins 1 − exp(−J/T),
 * then all turn. Counts the spins turned; measured once a cluster. For couplings ≥ 0. Starts from all spins up.
 *
 * @see <a href="https://doi.org/10.1103/PhysRevLett.62.361">Wolff, Phys. Rev. Lett. 62 (1989) 361</a>
 */
public final class Wolff implements Method<Lattice> {
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
    public Wolff(Settings settings) {
        this.settings = settings;
    }

    /** {@return why it cannot be used on this lattice, empty when it can} */
    public static Optional<String> declines(Lattice lattice) {
        return Clusters.declines(lattice);
    }

    @Override
    public Answer solve(Lattice lattice, Run run) {
        Clusters clusters = new Clusters(lattice, run.random());
        return ChainRun.solve(lattice, run, settings.warmUp(), new SpinChain() {
            @Override
            public long step() {
                return clusters.flip();
            }

            @Override
            public double energy() {
                return clusters.energy();
            }

            @Override
            public byte[] spins() {
                return clusters.spins();
            }
        });
    }
}
