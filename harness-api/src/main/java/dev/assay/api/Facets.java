package dev.assay.api;

import dev.assay.api.density.ExactSampler;
import dev.assay.api.density.Modes;
import dev.assay.api.history.Dynamics;
import dev.assay.api.value.Estimate;
import dev.assay.api.value.Field;
import dev.assay.api.value.Samples;
import dev.assay.api.value.Series;
import dev.assay.api.value.Table;

/**
 * The common keys of answers and truths.
 *
 * @since 1.0
 */
public final class Facets {
    /** Samples of a density, in the coordinates of the question. */
    public static final Facet<Samples> SAMPLES = Facet.of("samples", Samples.class);

    /** The natural logarithm of the normalising constant, ln ∫ γ. */
    public static final Facet<Estimate> LOG_Z = Facet.of("logZ", Estimate.class);

    /** The free-energy difference ΔF = F₁ − F₀ between two states, the last and the first of a ladder, in kT. */
    public static final Facet<Estimate> FREE_ENERGY_DIFFERENCE = Facet.of("freeEnergyDifference", Estimate.class);

    /** The mean energy per site of a lattice, in units of the coupling J. */
    public static final Facet<Estimate> ENERGY = Facet.of("energy", Estimate.class);

    /** The mean absolute magnetisation per site of a lattice, ⟨|M|⟩ / N. */
    public static final Facet<Estimate> MAGNETIZATION = Facet.of("magnetization", Estimate.class);

    /** The heat capacity per site of a lattice, (⟨E²⟩ − ⟨E⟩²) / (N T²). */
    public static final Facet<Estimate> HEAT_CAPACITY = Facet.of("heatCapacity", Estimate.class);

    /** The susceptibility per site of a lattice, (⟨M²⟩ − ⟨|M|⟩²) / (N T), in units of 1/J. */
    public static final Facet<Estimate> SUSCEPTIBILITY = Facet.of("susceptibility", Estimate.class);

    /** One configuration of a lattice, a value per site in the question's order; for pictures. */
    public static final Facet<Field> CONFIGURATION = Facet.of("configuration", Field.class);

    /** A forecast, or in a truth the continuation: step, then one row a time. */
    public static final Facet<Series> FORECAST = Facet.of("forecast", Series.class);

    /** A field at the places wanted; labelled by the unknown's name. */
    public static final Facet<Field> FIELD = Facet.of("field", Field.class);

    /** A scalar quantity of a solution; labelled by its name, e.g. {@code nusselt}. */
    public static final Facet<Estimate> QUANTITY = Facet.of("quantity", Estimate.class);

    /** Truth only: draws exact independent samples. */
    public static final Facet<ExactSampler> EXACT = Facet.of("exact", ExactSampler.class);

    /**
     * Truth only: exact moments, one row a coordinate, columns {@code mean} E x, {@code variance} Var x,
     * {@code meanSquare} E x², {@code varianceSquare} Var x².
     */
    public static final Facet<Table> MOMENTS = Facet.of("moments", Table.class);

    /** Truth only: the modes with their shares and the rule that assigns a point to one. */
    public static final Facet<Modes> MODES = Facet.of("modes", Modes.class);

    /** Truth only: the system behind a history. */
    public static final Facet<Dynamics> DYNAMICS = Facet.of("dynamics", Dynamics.class);

    private Facets() {}
}
