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
import java.util.Optional;

/**
 * Metropolis sweeps of 64 systems at once, one in each bit of a word a site ({@link BitSystems}). Every system has its
 * own random bits, so that the 64 are independent, and errors are standard errors between their averages. Each must warm
 * up by itself: the price of the speed. A sweep counts 64 N {@code spins}. For four neighbours a site, couplings of one
 * size, either sign.
 *
 * @see <a href="https://doi.org/10.1016/0010-4655(81)90176-4">Zorn, Herrmann and Rebbi, Comput. Phys. Commun. 23 (1981)
 *     337</a>
 */
public final class Multispin implements Method<Lattice> {
    private static final int SWEEPS_WITHOUT_BUDGET = 1000;
    private static final int SYSTEMS = 64;

    private final Settings settings;

    /**
     * The settings.
     *
     * @param warmUp share of the budget before measurements count, in (0, 1)
     * @param every sweeps between measurements, 1 … 1000
     */
    public record Settings(
            @Setting(def = "0.2", doc = "share of the budget before measurements count", range = "(0, 1)")
            double warmUp,

            @Setting(def = "4", doc = "sweeps between measurements", range = "1..1000")
            int every) {
        /** Refuses nonsense. */
        public Settings {
            Check.between("warmUp", warmUp, 0, 1);
            Check.within("every", every, 1, 1000);
        }
    }

    /** Makes the method. */
    public Multispin(Settings settings) {
        this.settings = settings;
    }

    /** {@return why it cannot be used on this lattice, empty when it can} */
    public static Optional<String> declines(Lattice lattice) {
        return BitSystems.declines(lattice);
    }

    @Override
    public Answer solve(Lattice lattice, Run run) {
        BitSystems systems = new BitSystems(lattice, new Xoshiro256(run.random()));
        double[][] sums = new double[SYSTEMS][4];
        long[] measured = new long[1];
        long cost = (long) SYSTEMS * lattice.sites();
        boolean counted = run.budget().limit(ChainRun.UNIT).isPresent();
        run.phase("warm-up");
        for (int n = 0; counted ? run.budget().progress() < settings.warmUp() : n < SWEEPS_WITHOUT_BUDGET; n++) {
            if (ChainRun.left(run) < cost) {
                return Answer.empty();
            }
            systems.sweep();
            run.count(ChainRun.UNIT, cost);
            if (!run.more()) {
                return Answer.empty();
            }
        }
        run.phase("sample");
        boolean more = true;
        for (long n = 0; more && ChainRun.left(run) >= cost; n++) {
            systems.sweep();
            if (n % settings.every() == 0) {
                systems.measure(sums);
                measured[0]++;
            }
            run.count(ChainRun.UNIT, cost);
            more = run.more(ask -> answer(lattice, systems, sums, measured[0]));
        }
        return answer(lattice, systems, sums, measured[0]);
    }

    private static Answer answer(Lattice lattice, BitSystems systems, double[][] sums, long measured) {
        if (measured == 0) {
            return Answer.empty();
        }
        double t = lattice.temperature();
        double n = lattice.sites();
        return Answer.of(Facets.ENERGY, estimate(sums, measured, 0, Double.NaN))
                .and(Facets.MAGNETIZATION, estimate(sums, measured, 2, Double.NaN))
                .and(Facets.HEAT_CAPACITY, estimate(sums, measured, 0, n / (t * t)))
                .and(Facets.SUSCEPTIBILITY, estimate(sums, measured, 2, n / t))
                .and(Facets.CONFIGURATION, Field.of(systems.first()));
    }

    /** {@return a mean over all systems, or with a scale the variance times it; jackknife over systems} */
    private static Estimate estimate(double[][] sums, long measured, int of, double scale) {
        double first = 0;
        double second = 0;
        for (double[] system : sums) {
            first += system[of] / measured;
            second += system[of + 1] / measured;
        }
        double all = value(first / SYSTEMS, second / SYSTEMS, scale);
        double mean = 0;
        double squares = 0;
        for (int k = 0; k < SYSTEMS; k++) {
            double left = value(
                    (first - sums[k][of] / measured) / (SYSTEMS - 1),
                    (second - sums[k][of + 1] / measured) / (SYSTEMS - 1),
                    scale);
            double delta = left - mean;
            mean += delta / (k + 1);
            squares += delta * (left - mean);
        }
        return Estimate.of(all, Math.sqrt(squares * (SYSTEMS - 1) / SYSTEMS));
    }

    private static double value(double first, double second, double scale) {
        return Double.isNaN(scale) ? first : scale * Math.max(0, second - first * first);
    }
}
