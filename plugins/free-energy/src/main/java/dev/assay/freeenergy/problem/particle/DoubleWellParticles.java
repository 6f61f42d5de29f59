package dev.assay.freeenergy.problem.particle;

import dev.assay.api.Instance;
import dev.assay.api.NoSettings;
import dev.assay.api.Problem;
import dev.assay.api.Truth;
import dev.assay.api.TruthRun;
import dev.assay.api.density.Base;
import dev.assay.api.density.Density;

/**
 * dw4: four particles in the plane, each pair in a double well of its distance.
 *
 * <pre>  U = Σ_{i&lt;j} [ 0.9 (d_ij − 4)⁴ − 4 (d_ij − 4)² ],   ln γ = −U </pre>
 *
 * <p>Six isometric coordinates of the zero-centre-of-mass frame ({@link Helmert}), and the measure is Lebesgue's in them:
 * papers that use all eight, or differences, have another ln Z. A pair is happiest at 4 ± 1.49071; six distances cannot all
 * be: the local minima lie at −25.79220, −25.31245, −24.35243, −23.46543, −21.06648, each in many permuted copies and in
 * all orientations. ln Z and moments by quadrature ({@link DoubleWellIntegral}), 6 pairs a density.
 *
 * @see <a href="https://doi.org/10.48550/arXiv.2006.02425">Köhler, Klein and Noé 2020: the system</a>
 * @see <a href="https://doi.org/10.48550/arXiv.2402.06121">Akhound-Sadegh et al. 2024: as a benchmark of samplers</a>
 */
public final class DoubleWellParticles implements Problem<Density> {
    static final String ID = "dw4";
    private static final int N = 4;
    private static final int S = 2;
    private static final double WIDE = 3;

    /** Makes the target; nothing is random. */
    public DoubleWellParticles(NoSettings none, Instance instance) {}

    @Override
    public Density question() {
        Cluster cluster = new Cluster(N, S, new DoubleWellPair(), 0, Double.POSITIVE_INFINITY);
        Base base = Base.normal(cluster.dimension(), WIDE);
        return Density.of(cluster.dimension(), cluster::logDensity)
                .with(Density.GRADIENT, cluster::gradient)
                .with(Density.BASE, base)
                .startingAt(base::draw);
    }

    /** {@return a way from free particles in a wide trap} */
    static ParticleBridge bridge() {
        return new ParticleBridge(N, S, new DoubleWellPair(), 0.2, 0, Double.POSITIVE_INFINITY, 4);
    }

    @Override
    public Truth truth(TruthRun work) {
        return ClusterTruth.withLogZ(ClusterTruth.moments(ID, N, S), ID);
    }
}
