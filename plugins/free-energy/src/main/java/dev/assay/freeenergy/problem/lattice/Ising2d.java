package dev.assay.freeenergy.problem.lattice;

import dev.assay.api.Check;
import dev.assay.api.Facets;
import dev.assay.api.Instance;
import dev.assay.api.Problem;
import dev.assay.api.Setting;
import dev.assay.api.Truth;
import dev.assay.api.TruthRun;
import dev.assay.api.lattice.Lattice;
import dev.assay.api.value.Estimate;
import java.util.Arrays;

/**
 * The ferromagnetic Ising model on an L × L torus: E = −Σ s s′ over nearest neighbours, J = 1.
 *
 * <p>ln Z and the mean energy are exact at any L and T ({@link Kaufman}). The infinite lattice is critical at
 * T_c = 2 / ln(1 + √2) = 2.269185314213.
 */
public final class Ising2d implements Problem<Lattice> {
    private static final String SOURCE = "Kaufman 1949, doi:10.1103/PhysRev.76.1232, evaluated to round-off";

    private final Parameters parameters;

    /**
     * The parameters.
     *
     * @param L sites along a side, 3 … 1024
     * @param T temperature [J], &gt; 0
     */
    public record Parameters(
            @Setting(def = "32", doc = "sites along a side", symbol = "L", range = "3..1024")
            int L,

            @Setting(
                    def = "2.269185314213",
                    doc = "temperature; the infinite lattice is critical at the default",
                    unit = "J",
                    symbol = "T",
                    range = "0.1..100")
            double T) {
        /** Refuses sides below 3, where neighbours coincide, and temperatures where exp overflows. */
        public Parameters {
            Check.within("L", L, 3, 1024);
            Check.within("T", T, 0.1, 100);
        }
    }

    /** Makes the lattice; nothing is random. */
    public Ising2d(Parameters parameters, Instance instance) {
        this.parameters = parameters;
    }

    @Override
    public Lattice question() {
        return torus(parameters.L(), parameters.T());
    }

    /** {@return the L × L torus; neighbours in the order up, left, right, down} */
    public static Lattice torus(int side, double temperature) {
        int sites = side * side;
        int[] offsets = new int[sites + 1];
        int[] neighbours = new int[4 * sites];
        double[] couplings = new double[4 * sites];
        Arrays.fill(couplings, 1);
        for (int row = 0; row < side; row++) {
            for (int column = 0; column < side; column++) {
                int i = row * side + column;
                offsets[i + 1] = 4 * (i + 1);
                neighbours[4 * i] = (row + side - 1) % side * side + column;
                neighbours[4 * i + 1] = row * side + (column + side - 1) % side;
                neighbours[4 * i + 2] = row * side + (column + 1) % side;
                neighbours[4 * i + 3] = (row + 1) % side * side + column;
            }
        }
        return Lattice.of(new int[] {side, side}, offsets, neighbours, couplings, temperature);
    }

    @Override
    public Truth truth(TruthRun work) {
        int side = parameters.L();
        double sites = (double) side * side;
        Kaufman exact = new Kaufman(side, side, 1 / parameters.T());
        return Truth.of(Facets.LOG_Z, SOURCE, () -> Estimate.of(exact.logZ(), 1e-12 * sites))
                .and(Facets.ENERGY, SOURCE + ", derivative of ln Z", () -> Estimate.of(exact.energy() / sites, 1e-10))
                .and(
                        Facets.HEAT_CAPACITY,
                        SOURCE + ", energy differentiated by sixth-order differences",
                        () -> heatCapacity(side, 1 / parameters.T()));
    }

    /** C/N = −K² dE/dK / N, by central differences of two widths; their difference bounds the error. */
    static Estimate heatCapacity(int side, double k) {
        double wide = slope(side, k, 2e-3 * k);
        double narrow = slope(side, k, 1e-3 * k);
        return Estimate.of(-k * k * narrow, k * k * Math.abs(wide - narrow) + 1e-9);
    }

    private static double slope(int side, double k, double h) {
        double sum = 0;
        double[] weights = {3.0 / 4, -3.0 / 20, 1.0 / 60};
        for (int i = 1; i <= 3; i++) {
            double above = new Kaufman(side, side, k + i * h).energy();
            double below = new Kaufman(side, side, k - i * h).energy();
            sum += weights[i - 1] * (above - below) / h;
        }
        return sum / ((double) side * side);
    }
}
