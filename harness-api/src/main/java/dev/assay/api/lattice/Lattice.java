package dev.assay.api.lattice;

import dev.assay.api.Capability;
import dev.assay.api.Check;
import dev.assay.api.Family;
import dev.assay.api.Meters;
import dev.assay.api.Question;
import java.util.Set;

/**
 * The question "sample spins sᵢ = ±1 with probability ∝ exp(−E/T), E = −Σ J_ij s_i s_j over the edges".
 *
 * <p>White box: neighbours and couplings are plain arrays, in compressed rows. What a method does with them is counted by
 * time and by the work it declares ({@code run.count("spins", n)}); only {@link #LOCAL_ENERGY} is metered.
 *
 * @since 1.0
 */
@Family("free-energy")
public final class Lattice implements Question {
    /** The change of energy by one flip; always there. Counted as {@code energies}. */
    public static final Capability<LocalEnergy> LOCAL_ENERGY =
            Capability.of("localEnergy", LocalEnergy.class, "energies", (local, meter) -> (spins, site) -> {
                meter.count(1);
                return local.change(spins, site);
            });

    private final int[] shape;
    private final int[] offsets;
    private final int[] neighbours;
    private final double[] couplings;
    private final double temperature;
    private final LocalEnergy localEnergy;

    private Lattice(
            int[] shape,
            int[] offsets,
            int[] neighbours,
            double[] couplings,
            double temperature,
            LocalEnergy localEnergy) {
        this.shape = shape;
        this.offsets = offsets;
        this.neighbours = neighbours;
        this.couplings = couplings;
        this.temperature = temperature;
        this.localEnergy = localEnergy == null ? this::change : localEnergy;
    }

    /**
     * Makes a lattice.
     *
     * @param shape sites along each axis; their product is the number of sites, row-major
     * @param offsets where each site's neighbours begin, length sites + 1, offsets[0] = 0
     * @param neighbours the neighbours of site 0, of site 1, …; every edge stands at both its ends
     * @param couplings J of each entry of {@code neighbours}
     * @param temperature T &gt; 0, in units of J
     * @return the question
     */
    public static Lattice of(int[] shape, int[] offsets, int[] neighbours, double[] couplings, double temperature) {
        int sites = 1;
        for (int side : shape) {
            sites *= Check.positive("shape", side);
        }
        Check.that(
                offsets.length == sites + 1 && offsets[0] == 0 && offsets[sites] == neighbours.length,
                "offsets must run from 0 to " + neighbours.length + " in " + (sites + 1) + " entries");
        for (int site : neighbours) {
            Check.within("neighbour", site, 0, sites - 1);
        }
        Check.length("couplings", couplings, neighbours.length);
        Check.positive("temperature", temperature);
        return new Lattice(shape.clone(), offsets.clone(), neighbours.clone(), couplings.clone(), temperature, null);
    }

    /** {@return the number of sites} */
    public int sites() {
        return offsets.length - 1;
    }

    /** {@return sites along each axis; a copy} */
    public int[] shape() {
        return shape.clone();
    }

    /** {@return where each site's neighbours begin; a copy} */
    public int[] offsets() {
        return offsets.clone();
    }

    /** {@return the neighbours, site after site; a copy} */
    public int[] neighbours() {
        return neighbours.clone();
    }

    /** {@return the couplings, aligned with {@link #neighbours}; a copy} */
    public double[] couplings() {
        return couplings.clone();
    }

    /** {@return T, in units of J} */
    public double temperature() {
        return temperature;
    }

    /** {@return the change of energy by one flip, metered} */
    public LocalEnergy localEnergy() {
        return localEnergy;
    }

    /** {@return E of a configuration of ±1, in units of J; not counted} */
    public double energy(byte[] spins) {
        double twice = 0;
        for (int i = 0; i + 1 < offsets.length; i++) {
            double field = 0;
            for (int k = offsets[i]; k < offsets[i + 1]; k++) {
                field += couplings[k] * spins[neighbours[k]];
            }
            twice -= field * spins[i];
        }
        return 0.5 * twice;
    }

    private double change(byte[] spins, int site) {
        double field = 0;
        for (int k = offsets[site]; k < offsets[site + 1]; k++) {
            field += couplings[k] * spins[neighbours[k]];
        }
        return 2 * spins[site] * field;
    }

    @Override
    public Set<Capability<?>> offers() {
        return Set.of(LOCAL_ENERGY);
    }

    @Override
    public Lattice metered(Meters meters) {
        LocalEnergy counted = LOCAL_ENERGY.metered(localEnergy, meters.of(LOCAL_ENERGY.unit()));
        return new Lattice(shape, offsets, neighbours, couplings, temperature, counted);
    }
}
