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
 * A dense associative memory: E(s) = −N^(1−p) Σ_μ (ξ_μ · s)ᵖ with P random patterns ξ_μ of ±1, drawn with the instance.
 *
 * <p>At low T the chain stays at the pattern (for even p or its mirror image) it fell into first. The answer is exact by
 * {@link Enumeration}. A change of energy costs N P.
 *
 * @see <a href="https://doi.org/10.48550/arXiv.1606.01164">Krotov and Hopfield 2016</a>
 */
public final class HopfieldDense implements Problem<Lattice> {
    private final Parameters parameters;
    private final byte[][] patterns;

    /**
     * The parameters.
     *
     * @param N spins, 4 … 24
     * @param patterns P, 1 … 64
     * @param order p, 2 … 6
     * @param T temperature [J], 0.05 … 100
     */
    public record Parameters(
            @Setting(def = "16", doc = "spins", symbol = "N", range = "4..24")
            int N,

            @Setting(def = "3", doc = "patterns", symbol = "P", range = "1..64")
            int patterns,

            @Setting(def = "3", doc = "power of the overlap", symbol = "p", range = "2..6")
            int order,

            @Setting(def = "0.6", doc = "temperature", unit = "J", symbol = "T", range = "0.05..100")
            double T) {
        /** Refuses more spins than can be enumerated. */
        public Parameters {
            Check.within("N", N, 4, Enumeration.MOST);
            Check.within("patterns", patterns, 1, 64);
            Check.within("order", order, 2, 6);
            Check.within("T", T, 0.05, 100);
        }
    }

    /** Draws the patterns. */
    public HopfieldDense(Parameters parameters, Instance instance) {
        this.parameters = parameters;
        RandomGenerator random = instance.random("patterns", 0);
        patterns = new byte[parameters.patterns()][parameters.N()];
        for (byte[] pattern : patterns) {
            for (int i = 0; i < pattern.length; i++) {
                pattern[i] = (byte) (random.nextBoolean() ? 1 : -1);
            }
        }
    }

    private double power(int overlap) {
        double x = (double) overlap / parameters.N();
        double power = x;
        for (int k = 1; k < parameters.order(); k++) {
            power *= x;
        }
        return parameters.N() * power;
    }

    private static int overlap(byte[] pattern, byte[] spins) {
        int sum = 0;
        for (int i = 0; i < spins.length; i++) {
            sum += pattern[i] * spins[i];
        }
        return sum;
    }

    private double energy(byte[] spins) {
        double sum = 0;
        for (byte[] pattern : patterns) {
            sum -= power(overlap(pattern, spins));
        }
        return sum;
    }

    private double change(byte[] spins, int site) {
        double sum = 0;
        for (byte[] pattern : patterns) {
            int overlap = overlap(pattern, spins);
            sum += power(overlap) - power(overlap - 2 * pattern[site] * spins[site]);
        }
        return sum;
    }

    @Override
    public Lattice question() {
        return Lattice.function(new int[] {parameters.N()}, this::energy, this::change, parameters.T());
    }

    @Override
    public Truth truth(TruthRun work) {
        return Enumeration.truth(this::question, work);
    }
}
