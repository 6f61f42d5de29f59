package dev.assay.freeenergy.method.lattice;

import dev.assay.api.Answer;
import dev.assay.api.Check;
import dev.assay.api.Facets;
import dev.assay.api.Method;
import dev.assay.api.Run;
import dev.assay.api.Setting;
import dev.assay.api.lattice.Lattice;
import dev.assay.api.value.Estimate;
import dev.assay.api.value.Field;
import dev.assay.numerics.random.Xoshiro256;
import java.util.Arrays;
import java.util.Optional;

/**
 * Walks that see every energy equally often and so learn the number of states of each, refined as 1/t; ln Z, energy and
 * heat capacity follow at any temperature. Independent walkers share the budget; the answer is their mean, the error the
 * standard error between them. Every spin tried counts as one of {@code spins}. For couplings of one size.
 *
 * @see <a href="https://doi.org/10.1103/PhysRevLett.86.2050">Wang and Landau, Phys. Rev. Lett. 86 (2001) 2050</a>
 * @see <a href="https://doi.org/10.1103/PhysRevE.75.046701">Belardinelli and Pereyra, Phys. Rev. E 75 (2007) 046701:
 *     1/t</a>
 */
public final class WangLandau implements Method<Lattice> {
    private final Settings settings;

    /**
     * The settings.
     *
     * @param walkers independent walks, 2 … 64
     */
    public record Settings(
            @Setting(def = "4", doc = "independent walks", range = "2..64")
            int walkers) {
        /** Refuses nonsense. */
        public Settings {
            Check.within("walkers", walkers, 2, 64);
        }
    }

    /** Makes the method. */
    public WangLandau(Settings settings) {
        this.settings = settings;
    }

    /** {@return why it cannot be used on this lattice, empty when it can} */
    public static Optional<String> declines(Lattice lattice) {
        if (!lattice.isPairwise()) {
            return Optional.of("Wang–Landau counts states of discrete energies, and this energy is a function");
        }
        double[] couplings = lattice.couplings();
        double size = couplings.length == 0 ? 0 : Math.abs(couplings[0]);
        boolean one = size > 0 && Arrays.stream(couplings).allMatch(j -> Math.abs(j) == size);
        return one
                ? Optional.empty()
                : Optional.of("Wang–Landau counts states of discrete energies: couplings of one size");
    }

    @Override
    public Answer solve(Lattice lattice, Run run) {
        StateDensity[] walkers = new StateDensity[settings.walkers()];
        for (int k = 0; k < walkers.length; k++) {
            walkers[k] = new StateDensity(lattice, new Xoshiro256(run.random("walker", k)));
        }
        long sites = lattice.sites();
        long cost = sites * walkers.length;
        boolean began = false;
        boolean more = true;
        while (more && ChainRun.left(run) >= cost) {
            for (StateDensity walker : walkers) {
                walker.walk(sites);
            }
            began = true;
            run.count(ChainRun.UNIT, cost);
            more = run.more(ask -> answer(lattice, walkers));
        }
        return began ? answer(lattice, walkers) : Answer.empty();
    }

    private static Answer answer(Lattice lattice, StateDensity[] walkers) {
        int n = walkers.length;
        double[] mean = new double[3];
        double[] squares = new double[3];
        for (int k = 0; k < n; k++) {
            double[] at = walkers[k].at(lattice.temperature());
            for (int q = 0; q < 3; q++) {
                double delta = at[q] - mean[q];
                mean[q] += delta / (k + 1);
                squares[q] += delta * (at[q] - mean[q]);
            }
        }
        Estimate[] estimates = new Estimate[3];
        for (int q = 0; q < 3; q++) {
            estimates[q] = Estimate.of(mean[q], Math.sqrt(squares[q] / ((n - 1.0) * n)));
        }
        byte[] spins = walkers[0].spins();
        double[] configuration = new double[spins.length];
        for (int i = 0; i < spins.length; i++) {
            configuration[i] = spins[i];
        }
        return Answer.of(Facets.LOG_Z, estimates[0])
                .and(Facets.ENERGY, estimates[1])
                .and(Facets.HEAT_CAPACITY, estimates[2])
                .and(Facets.CONFIGURATION, Field.of(configuration));
    }
}
