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
 * The Edwards–Anderson spin glass on an L × L torus: couplings ±1 with equal chance, drawn with the instance.
 *
 * <pre>  E = −Σ Jᵢⱼ sᵢ sⱼ over nearest neighbours </pre>
 *
 * <p>No order at T &gt; 0 in two dimensions, but barriers grow quickly as T falls, and clusters do not help. The answer is
 * exact by {@link TransferMatrix}.
 *
 * @see <a href="https://doi.org/10.1088/0305-4608/5/5/017">Edwards and Anderson, J. Phys. F 5 (1975) 965</a>
 */
public final class EdwardsAnderson implements Problem<Lattice> {
    private final Parameters parameters;
    private final double[] right;
    private final double[] down;

    /**
     * The parameters.
     *
     * @param L sites along a side, 3 … 10
     * @param T temperature [J], 0.2 … 100
     */
    public record Parameters(
            @Setting(def = "8", doc = "sites along a side", symbol = "L", range = "3..10")
            int L,

            @Setting(def = "0.5", doc = "temperature", unit = "J", symbol = "T", range = "0.2..100")
            double T) {
        /** Refuses sides that the exact answer does not reach. */
        public Parameters {
            Check.within("L", L, 3, 10);
            Check.within("T", T, 0.2, 100);
        }
    }

    /** Draws the couplings. */
    public EdwardsAnderson(Parameters parameters, Instance instance) {
        this.parameters = parameters;
        int sites = parameters.L() * parameters.L();
        right = signs(instance.random("right", 0), sites);
        down = signs(instance.random("down", 0), sites);
    }

    private static double[] signs(RandomGenerator random, int n) {
        double[] signs = new double[n];
        for (int i = 0; i < n; i++) {
            signs[i] = random.nextBoolean() ? 1 : -1;
        }
        return signs;
    }

    @Override
    public Lattice question() {
        Lattice torus = Ising2d.torus(parameters.L(), parameters.T());
        int[] neighbours = torus.neighbours();
        double[] couplings = new double[neighbours.length];
        for (int i = 0; i < right.length; i++) {
            couplings[4 * i] = down[neighbours[4 * i]];
            couplings[4 * i + 1] = right[neighbours[4 * i + 1]];
            couplings[4 * i + 2] = right[i];
            couplings[4 * i + 3] = down[i];
        }
        return Lattice.of(torus.shape(), torus.offsets(), neighbours, couplings, parameters.T());
    }

    @Override
    public Truth truth(TruthRun work) {
        return new TransferMatrix(parameters.L(), 2, -1, right, down).truth(parameters.T(), work);
    }
}
