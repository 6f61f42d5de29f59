package dev.assay.api.lattice;

import dev.assay.api.Capability;
import dev.assay.api.Check;
import dev.assay.api.Family;
import dev.assay.api.Meters;
import dev.assay.api.Question;
import java.util.Objects;
import java.util.Set;

/**
 * The question "sample spins with probability ∝ exp(−E/T)", of one of three kinds:
 *
 * <pre>  pairs      sᵢ = ±1,        E = −Σ J_ij sᵢ sⱼ over the edges
 *   Potts      sᵢ = 0 … q−1,   E = −Σ J_ij δ(sᵢ, sⱼ)
 *   function   sᵢ = ±1,        E given as a function, no couplings </pre>
 *
 * <p>White box: neighbours and couplings are plain arrays, in compressed rows. What a method does with them is counted by
 * time and by the work it declares ({@code run.count("spins", n)}); only {@link #LOCAL_ENERGY} is metered.
 *
 * @since 1.0
 */
@Family("free-energy")
public final class Lattice implements Question {
    /** The change of energy by one flip; there whenever spins are ±1. Counted as {@code energies}. */
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
    private final int states;
    private final SpinEnergy energy;
    private final LocalEnergy localEnergy;

    private Lattice(
            int[] shape,
            int[] offsets,
            int[] neighbours,
            double[] couplings,
            double temperature,
            int states,
            SpinEnergy energy,
            LocalEnergy localEnergy) {
        this.shape = shape;
        this.offsets = offsets;
        this.neighbours = neighbours;
        this.couplings = couplings;
        this.temperature = temperature;
        this.states = states;
        this.energy = energy;
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
        return pairs(shape, offsets, neighbours, couplings, temperature, 0);
    }

    /**
     * Makes a Potts model, E = −Σ J_ij δ(sᵢ, sⱼ).
     *
     * @param shape as in {@link #of}
     * @param offsets as in {@link #of}
     * @param neighbours as in {@link #of}
     * @param couplings as in {@link #of}
     * @param states q, 2 … 127
     * @param temperature T &gt; 0, in units of J
     * @return the question; spins are 0 … q − 1
     */
    public static Lattice potts(
            int[] shape, int[] offsets, int[] neighbours, double[] couplings, int states, double temperature) {
        Check.within("states", states, 2, 127);
        return pairs(shape, offsets, neighbours, couplings, temperature, states);
    }

    /**
     * Makes a model of spins ±1 whose energy is a function.
     *
     * @param shape sites along each axis
     * @param energy E of a configuration
     * @param change its change by one flip, cheaper than two energies where that can be
     * @param temperature T &gt; 0, in units of J
     * @return the question; it has no couplings
     */
    public static Lattice function(int[] shape, SpinEnergy energy, LocalEnergy change, double temperature) {
        int sites = sites(shape);
        Check.positive("temperature", temperature);
        return new Lattice(
                shape.clone(),
                new int[sites + 1],
                new int[0],
                new double[0],
                temperature,
                0,
                Objects.requireNonNull(energy, "energy"),
                Objects.requireNonNull(change, "change"));
    }

    private static int sites(int[] shape) {
        int sites = 1;
        for (int side : shape) {
            sites *= Check.positive("shape", side);
        }
        return sites;
    }

    private static Lattice pairs(
            int[] shape, int[] offsets, int[] neighbours, double[] couplings, double temperature, int states) {
        int sites = sites(shape);
        Check.that(
                offsets.length == sites + 1 && offsets[0] == 0 && offsets[sites] == neighbours.length,
                "offsets must run from 0 to " + neighbours.length + " in " + (sites + 1) + " entries");
        for (int site : neighbours) {
            Check.within("neighbour", site, 0, sites - 1);
        }
        Check.length("couplings", couplings, neighbours.length);
        Check.positive("temperature", temperature);
        return new Lattice(
                shape.clone(), offsets.clone(), neighbours.clone(), couplings.clone(), temperature, states, null, null);
    }

    /** {@return whether E is a sum over pairs, so that neighbours and couplings say everything} */
    public boolean isPairwise() {
        return energy == null;
    }

    /** {@return whether spins are Potts states 0 … q − 1 instead of ±1} */
    public boolean isPotts() {
        return states > 0;
    }

    /** {@return how many values a spin takes: q of a Potts model, else 2} */
    public int states() {
        return isPotts() ? states : 2;
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

    /** {@return the change of energy by one flip, metered; not for Potts models} */
    public LocalEnergy localEnergy() {
        Check.that(!isPotts(), "a Potts model has no flips; use its neighbours and couplings");
        return localEnergy;
    }

    /** {@return E of a configuration, in units of J; not counted} */
    public double energy(byte[] spins) {
        if (energy != null) {
            return energy.of(spins);
        }
        return isPotts() ? pottsEnergy(spins) : pairEnergy(spins);
    }

    private double pottsEnergy(byte[] spins) {
        double twice = 0;
        for (int i = 0; i + 1 < offsets.length; i++) {
            for (int k = offsets[i]; k < offsets[i + 1]; k++) {
                twice -= spins[neighbours[k]] == spins[i] ? couplings[k] : 0;
            }
        }
        return 0.5 * twice;
    }

    private double pairEnergy(byte[] spins) {
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
        return isPotts() ? Set.of() : Set.of(LOCAL_ENERGY);
    }

    @Override
    public Lattice metered(Meters meters) {
        LocalEnergy counted = LOCAL_ENERGY.metered(localEnergy, meters.of(LOCAL_ENERGY.unit()));
        return new Lattice(shape, offsets, neighbours, couplings, temperature, states, energy, counted);
    }
}
