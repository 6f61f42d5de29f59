package dev.assay.freeenergy.problem.lattice;

import dev.assay.api.Check;
import dev.assay.api.Facets;
import dev.assay.api.Truth;
import dev.assay.api.TruthRun;
import dev.assay.api.lattice.Lattice;
import dev.assay.api.lattice.LocalEnergy;
import dev.assay.api.value.Estimate;
import java.util.Arrays;
import java.util.function.Supplier;

/**
 * All 2ᴺ configurations of N ≤ 24 spins ±1 in Gray-code order: one flip from each to the next.
 *
 * <pre>  ln Z,  ⟨E⟩/N,  ⟨|M|⟩/N,  (⟨E²⟩ − ⟨E⟩²)/(N T²),  (⟨M²⟩ − ⟨|M|⟩²)/(N T) </pre>
 *
 * <p>2ᴺ exponentials and changes of energy: a second at N = 24. Weights are taken relative to the lowest energy so far.
 */
final class Enumeration {
    /** The largest number of spins. */
    static final int MOST = 24;

    private static final int FRESH = 1 << 12;
    private static final String SOURCE = "sum over all configurations in Gray-code order, to round-off";

    private Enumeration() {}

    /** {@return everything about a lattice of at most 24 spins} */
    static Truth truth(Supplier<Lattice> lattice, TruthRun work) {
        Supplier<double[]> all = () -> work.kept("enumeration", () -> of(lattice.get()));
        return Truth.of(Facets.LOG_Z, SOURCE, () -> Estimate.of(all.get()[0], 1e-10))
                .and(Facets.ENERGY, SOURCE, () -> Estimate.of(all.get()[1], 1e-10))
                .and(Facets.MAGNETIZATION, SOURCE, () -> Estimate.of(all.get()[2], 1e-10))
                .and(Facets.HEAT_CAPACITY, SOURCE, () -> Estimate.of(all.get()[3], 1e-8))
                .and(Facets.SUSCEPTIBILITY, SOURCE, () -> Estimate.of(all.get()[4], 1e-8));
    }

    /** {@return ln Z, energy, magnetisation, heat capacity, susceptibility, all but the first a site} */
    static double[] of(Lattice lattice) {
        int n = Check.within("sites to enumerate", lattice.sites(), 1, MOST);
        double t = lattice.temperature();
        LocalEnergy local = lattice.localEnergy();
        byte[] spins = new byte[n];
        Arrays.fill(spins, (byte) 1);
        double energy = lattice.energy(spins);
        int magnet = n;
        double lowest = energy;
        double[] sums = new double[5]; // of w, w E, w E², w |M|, w M² with E from the lowest
        for (int word = 1; ; word++) {
            if (energy < lowest) {
                shift(sums, lowest - energy, t);
                lowest = energy;
            }
            double above = energy - lowest;
            double w = StrictMath.exp(-above / t);
            sums[0] += w;
            sums[1] += w * above;
            sums[2] += w * above * above;
            sums[3] += w * Math.abs(magnet);
            sums[4] += w * magnet * magnet;
            if (word == 1 << n) {
                break;
            }
            int site = Integer.numberOfTrailingZeros(word);
            energy += local.change(spins, site);
            magnet -= 2 * spins[site];
            spins[site] = (byte) -spins[site];
            if (word % FRESH == 0) {
                energy = lattice.energy(spins);
            }
        }
        double e = sums[1] / sums[0];
        double m = sums[3] / sums[0];
        return new double[] {
            StrictMath.log(sums[0]) - lowest / t,
            (lowest + e) / n,
            m / n,
            (sums[2] / sums[0] - e * e) / (n * t * t),
            (sums[4] / sums[0] - m * m) / (n * t)
        };
    }

    /** Moves the origin of energies down by {@code d}: E becomes E + d, weights shrink by exp(−d/T). */
    private static void shift(double[] sums, double d, double t) {
        sums[2] += 2 * d * sums[1] + d * d * sums[0];
        sums[1] += d * sums[0];
        double factor = StrictMath.exp(-d / t);
        for (int k = 0; k < 5; k++) {
            sums[k] *= factor;
        }
    }
}
