package dev.assay.multiphysicspde.problem;

import dev.assay.api.Facet;
import dev.assay.api.value.Estimate;

/** Keys of truths that this plugin adds. */
public final class TruthFacets {
    /**
     * Truth only: how far the true field itself may be off, root mean square over the places, in the field's unit;
     * labelled as the field. It is the floor of the field metrics.
     */
    public static final Facet<Estimate> FIELD_ERROR = Facet.of("multiphysics-pde/fieldError", Estimate.class);

    private TruthFacets() {}
}
