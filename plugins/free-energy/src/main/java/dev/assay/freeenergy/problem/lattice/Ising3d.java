package dev.assay.freeenergy.problem.lattice;

import dev.assay.api.Check;
import dev.assay.api.Facets;
import dev.assay.api.Instance;
import dev.assay.api.Problem;
import dev.assay.api.Setting;
import dev.assay.api.Truth;
import dev.assay.api.TruthRun;
import dev.assay.api.lattice.Lattice;
import dev.assay.freeenergy.reference.References;
import java.util.Arrays;
import java.util.List;

/**
 * The ferromagnetic Ising model on an L × L × L torus: E = −Σ s s′ over nearest neighbours, J = 1.
 *
 * <p>No closed form is known. L = 2, where two bonds join each pair of neighbours, is summed over its 256 configurations at
 * any temperature. L = 4 and 8 have kept truths from long cluster runs at T = 4.0 (ordered), 4.5115 (within 10⁻⁴ of the
 * critical point 4.51152) and 6.0 (disordered); at other L and T there is nothing to score against, and they are refused.
 *
 * @see <a href="https://doi.org/10.1103/PhysRevE.97.043301">Ferrenberg, Xu and Landau, Phys. Rev. E 97 (2018) 043301: the
 *     critical point, 1/T = 0.221654626</a>
 */
public final class Ising3d implements Problem<Lattice> {
    static final String ID = "ising3d";
    /** Sides and temperatures whose truths are kept. */
    static final List<Integer> SIDES = List.of(4, 8);

    static final List<Double> TEMPERATURES = List.of(4.0, 4.5115, 6.0);

    private final Parameters parameters;

    /**
     * The parameters.
     *
     * @param L sites along a side: 2, 4 or 8
     * @param T temperature [J]: any in [0.1, 100] at L = 2, else 4.0, 4.5115 or 6.0
     */
    public record Parameters(
            @Setting(def = "8", doc = "sites along a side", symbol = "L", range = "2, 4 or 8")
            int L,

            @Setting(
                    def = "4.5115",
                    doc = "temperature; the infinite lattice is critical at the default",
                    unit = "J",
                    symbol = "T",
                    range = "4.0, 4.5115 or 6.0; at L = 2 any in [0.1, 100]")
            double T) {
        /** Refuses what has no truth. */
        public Parameters {
            if (L == 2) {
                Check.within("T", T, 0.1, 100);
            } else {
                Check.that(SIDES.contains(L), "L must be 2 (any T), 4 or 8 (truths are kept for these), got " + L);
                Check.that(
                        TEMPERATURES.contains(T),
                        "T must be one of " + TEMPERATURES + " at L = " + L + " (truths are kept for these), got " + T);
            }
        }

        String key() {
            return "L=" + L + ", T=" + T;
        }
    }

    /** Makes the lattice; nothing is random. */
    public Ising3d(Parameters parameters, Instance instance) {
        this.parameters = parameters;
    }

    @Override
    public Lattice question() {
        return torus(parameters.L(), parameters.T());
    }

    /** {@return the L × L × L torus, row-major; neighbours down and up each axis, the first axis outermost} */
    static Lattice torus(int side, double temperature) {
        int sites = side * side * side;
        int[] offsets = new int[sites + 1];
        int[] neighbours = new int[6 * sites];
        double[] couplings = new double[6 * sites];
        Arrays.fill(couplings, 1);
        int[] strides = {side * side, side, 1};
        for (int i = 0; i < sites; i++) {
            offsets[i + 1] = 6 * (i + 1);
            int at = 6 * i;
            for (int axis = 0; axis < 3; axis++) {
                int stride = strides[axis];
                int place = i / stride % side;
                neighbours[at + axis] = i + ((place + side - 1) % side - place) * stride;
                neighbours[at + 5 - axis] = i + ((place + 1) % side - place) * stride;
            }
        }
        return Lattice.of(new int[] {side, side, side}, offsets, neighbours, couplings, temperature);
    }

    @Override
    public Truth truth(TruthRun work) {
        if (parameters.L() == 2) {
            return Enumeration.truth(this::question, work);
        }
        References.Row logZ = kept("log-z");
        References.Row energy = kept("energy");
        References.Row magnetization = kept("magnetization");
        References.Row heatCapacity = kept("heat-capacity");
        References.Row susceptibility = kept("susceptibility");
        return Truth.of(Facets.LOG_Z, logZ.source(), logZ::value)
                .and(Facets.ENERGY, energy.source(), energy::value)
                .and(Facets.MAGNETIZATION, magnetization.source(), magnetization::value)
                .and(Facets.HEAT_CAPACITY, heatCapacity.source(), heatCapacity::value)
                .and(Facets.SUSCEPTIBILITY, susceptibility.source(), susceptibility::value);
    }

    private References.Row kept(String quantity) {
        return References.need(ID, parameters.key(), quantity);
    }
}
