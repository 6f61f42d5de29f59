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
 * The Sherrington–Kirkpatrick spin glass: E = −Σ_{i&lt;j} Jᵢⱼ sᵢ sⱼ over all pairs, Jᵢⱼ ~ N(0, 1/N) drawn with the instance.
 *
 * <p>Glassy below T = 1 as N → ∞, where ln Z/N → ln 2 + 1/(4T²) above it. The answer is exact by {@link Enumeration}.
 *
 * @see <a href="https://doi.org/10.1103/PhysRevLett.35.1792">Sherrington and Kirkpatrick, Phys. Rev. Lett. 35 (1975)
 *     1792</a>
 */
public final class SherringtonKirkpatrick implements Problem<Lattice> {
    private final Parameters parameters;
    private final double[] couplings;

    /**
     * The parameters.
     *
     * @param N spins, 3 … 24
     * @param T temperature [J], 0.05 … 100
     */
    public record Parameters(
            @Setting(def = "20", doc = "spins", symbol = "N", range = "3..24")
            int N,

            @Setting(def = "0.5", doc = "temperature", unit = "J", symbol = "T", range = "0.05..100")
            double T) {
        /** Refuses more spins than can be enumerated. */
        public Parameters {
            Check.within("N", N, 3, Enumeration.MOST);
            Check.within("T", T, 0.05, 100);
        }
    }

    /** Draws the couplings. */
    public SherringtonKirkpatrick(Parameters parameters, Instance instance) {
        this.parameters = parameters;
        int n = parameters.N();
        couplings = new double[n * n];
        RandomGenerator random = instance.random("couplings", 0);
        double sigma = 1 / Math.sqrt(n);
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                couplings[i * n + j] = sigma * random.nextGaussian();
                couplings[j * n + i] = couplings[i * n + j];
            }
        }
    }

    @Override
    public Lattice question() {
        int n = parameters.N();
        int[] offsets = new int[n + 1];
        int[] neighbours = new int[n * (n - 1)];
        double[] values = new double[neighbours.length];
        int at = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                if (j != i) {
                    neighbours[at] = j;
                    values[at++] = couplings[i * n + j];
                }
            }
            offsets[i + 1] = at;
        }
        return Lattice.of(new int[] {n}, offsets, neighbours, values, parameters.T());
    }

    @Override
    public Truth truth(TruthRun work) {
        return Enumeration.truth(this::question, work);
    }
}
