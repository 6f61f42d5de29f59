package dev.assay.freeenergy.problem.lattice;

import dev.assay.api.Check;
import dev.assay.api.Instance;
import dev.assay.api.Problem;
import dev.assay.api.Setting;
import dev.assay.api.Truth;
import dev.assay.api.TruthRun;
import dev.assay.api.lattice.Lattice;
import java.util.random.RandomGenerator;

/**
 * Derrida's random energy model: 2ᴺ independent levels ~ N(0, N/2), drawn with the instance.
 *
 * <p>Below T_c = 1/(2 √ln 2) = 0.600561 as N → ∞ a few of the lowest levels carry all weight, and a flip tells nothing
 * about where they are. The answer is exact by {@link Enumeration}.
 *
 * @see <a href="https://doi.org/10.1103/PhysRevB.24.2613">Derrida, Phys. Rev. B 24 (1981) 2613</a>
 */
public final class RandomEnergyModel implements Problem<Lattice> {
    private final Parameters parameters;
    private final double[] levels;

    /**
     * The parameters.
     *
     * @param N spins, 2 … 20: 8 · 2ᴺ bytes
     * @param T temperature [J], 0.05 … 100
     */
    public record Parameters(
            @Setting(def = "14", doc = "spins", symbol = "N", range = "2..20")
            int N,

            @Setting(def = "0.7", doc = "temperature", unit = "J", symbol = "T", range = "0.05..100")
            double T) {
        /** Refuses tables above 8 MB. */
        public Parameters {
            Check.within("N", N, 2, 20);
            Check.within("T", T, 0.05, 100);
        }
    }

    /** Draws the levels. */
    public RandomEnergyModel(Parameters parameters, Instance instance) {
        this.parameters = parameters;
        RandomGenerator random = instance.random("levels", 0);
        levels = new double[1 << parameters.N()];
        double sigma = Math.sqrt(0.5 * parameters.N());
        for (int k = 0; k < levels.length; k++) {
            levels[k] = sigma * random.nextGaussian();
        }
    }

    private static int word(byte[] spins) {
        int word = 0;
        for (int i = 0; i < spins.length; i++) {
            word |= (spins[i] + 1) / 2 << i;
        }
        return word;
    }

    @Override
    public Lattice question() {
        return Lattice.function(
                new int[] {parameters.N()},
                spins -> levels[word(spins)],
                (spins, site) -> {
                    int word = word(spins);
                    return levels[word ^ 1 << site] - levels[word];
                },
                parameters.T());
    }

    @Override
    public Truth truth(TruthRun work) {
        return Enumeration.truth(this::question, work);
    }
}
