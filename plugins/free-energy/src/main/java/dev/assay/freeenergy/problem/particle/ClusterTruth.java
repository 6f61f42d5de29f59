package dev.assay.freeenergy.problem.particle;

import dev.assay.api.Facets;
import dev.assay.api.Truth;
import dev.assay.freeenergy.reference.References;

/** The truth of clusters: what symmetry says exactly, and kept numbers. */
final class ClusterTruth {
    private ClusterTruth() {}

    /** {@return the moments of n particles in s dimensions, kept under {@code id}} */
    static Truth moments(String id, int n, int s) {
        References.Row v = References.need(id, "", "mean-square");
        References.Row alpha = References.need(id, "", "fourth-alpha");
        References.Row beta = References.need(id, "", "fourth-beta");
        return Truth.of(
                Facets.MOMENTS,
                "mean 0 by symmetry; E x² = " + v.value() + ", E x⁴ = α Σ c⁴ + β, α = " + alpha.value() + ", β = "
                        + beta.value() + ": " + v.source(),
                () -> ExchangeableMoments.table(
                        n,
                        s,
                        v.value().value(),
                        alpha.value().value(),
                        beta.value().value()));
    }

    /** {@return a truth with the ln Z kept under {@code id}} */
    static Truth withLogZ(Truth truth, String id) {
        References.Row logZ = References.need(id, "", "log-z");
        return truth.and(Facets.LOG_Z, logZ.source() + "; isometric coordinates", logZ::value);
    }
}
