package dev.assay.freeenergy.problem.lattice;

import dev.assay.api.Check;
import dev.assay.api.Instance;
import dev.assay.api.Problem;
import dev.assay.api.Setting;
import dev.assay.api.Truth;
import dev.assay.api.TruthRun;
import dev.assay.api.lattice.Lattice;
import java.util.Arrays;

/**
 * The ferromagnetic q-state Potts model on an L × L torus: E = −Σ δ(s, s′) over nearest neighbours, J = 1.
 *
 * <p>The infinite lattice is critical at T_c = 1/ln(1 + √q), with a jump of the energy for q &gt; 4. The answer is exact
 * by {@link TransferMatrix} while q^L ≤ 1024.
 *
 * @see <a href="https://doi.org/10.1103/RevModPhys.54.235">Wu, Rev. Mod. Phys. 54 (1982) 235</a>
 */
public final class Potts implements Problem<Lattice> {
    private final Parameters parameters;

    /**
     * The parameters.
     *
     * @param q values of a spin, 2 … 10
     * @param L sites along a side, 3 … 10, q^L ≤ 1024
     * @param T temperature [J], 0.1 … 100
     */
    public record Parameters(
            @Setting(def = "3", doc = "values of a spin", symbol = "q", range = "2..10")
            int q,

            @Setting(def = "6", doc = "sites along a side, q^L <= 1024", symbol = "L", range = "3..10")
            int L,

            @Setting(
                    def = "0.994972861",
                    doc = "temperature; the infinite lattice is critical at 1/ln(1 + sqrt q), the default for q = 3",
                    unit = "J",
                    symbol = "T",
                    range = "0.1..100")
            double T) {
        /** Refuses sides below 3, where neighbours coincide, and rows of too many states. */
        public Parameters {
            Check.within("q", q, 2, 10);
            Check.within("L", L, 3, 10);
            Check.that(
                    Math.pow(q, L) <= TransferMatrix.MOST,
                    "q^L must be <= " + TransferMatrix.MOST + " for the exact answer, got " + q + "^" + L);
            Check.within("T", T, 0.1, 100);
        }
    }

    /** Makes the lattice; nothing is random. */
    public Potts(Parameters parameters, Instance instance) {
        this.parameters = parameters;
    }

    @Override
    public Lattice question() {
        Lattice torus = Ising2d.torus(parameters.L(), parameters.T());
        return Lattice.potts(
                torus.shape(), torus.offsets(), torus.neighbours(), torus.couplings(), parameters.q(), parameters.T());
    }

    @Override
    public Truth truth(TruthRun work) {
        double[] ones = new double[parameters.L() * parameters.L()];
        Arrays.fill(ones, 1);
        return new TransferMatrix(parameters.L(), parameters.q(), 0, ones, ones).truth(parameters.T(), work);
    }
}
