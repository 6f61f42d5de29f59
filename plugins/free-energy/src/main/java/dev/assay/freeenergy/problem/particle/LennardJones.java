package dev.assay.freeenergy.problem.particle;

import dev.assay.api.Instance;
import dev.assay.api.NoSettings;
import dev.assay.api.Problem;
import dev.assay.api.Truth;
import dev.assay.api.TruthRun;
import dev.assay.api.density.Base;
import dev.assay.api.density.Density;
import dev.assay.api.density.ExactSampler;
import java.util.random.RandomGenerator;

/**
 * Lennard-Jones clusters in space, as three groups of papers define them.
 *
 * <pre>  ln γ = −U,   U = f Σ_{i&lt;j} (d_ij⁻¹² − 2 d_ij⁻⁶) + ½ k Σ ‖rᵢ‖²
 *   lj13-dem, lj55-dem         f = 2 (each pair counted twice), k = 1
 *   lj13-bgflow, lj55-bgflow   f = 1, k = 1
 *   lj13-sphere                f = 1, k = 0, all ‖rᵢ‖ ≤ 2.5: without trap or wall Z would be infinite </pre>
 *
 * <p>3(n − 1) isometric coordinates of the zero-centre-of-mass frame ({@link Helmert}), and the measure is Lebesgue's in
 * them; positions are from the centre of mass. The core is not clamped: overlapping particles have energies of 10¹⁰ and
 * more, and forces to match. Lowest energies, all icosahedral: −83.089644 and −491.641269 (dem), −38.772188 and −212.601481
 * (bgflow), −44.326801 (sphere). Chains start from particles placed at random no two of which are nearer than 0.9.
 * n(n − 1)/2 pairs a density.
 *
 * <p>Means are 0 by symmetry; second and fourth moments are kept from long runs, and for 13 particles ln Z by two
 * estimators. For 55 no ln Z is claimed: annealing and integration differ by more than their errors at what was spent.
 *
 * @see <a href="https://doi.org/10.48550/arXiv.2402.06121">Akhound-Sadegh et al. 2024 (iDEM): the dem variants</a>
 * @see <a href="https://doi.org/10.48550/arXiv.2006.02425">Köhler, Klein and Noé 2020: the bgflow variants</a>
 * @see <a href="https://doi.org/10.1021/jp970984n">Wales and Doye, J. Phys. Chem. A 101 (1997) 5111: the minima</a>
 */
public final class LennardJones implements Problem<Density> {
    private static final int S = 3;
    /** The base: wider than the trap, and in the sphere such that nine of ten draws lie inside, whose γ is not 0. */
    private static final double WIDE = 1.5;

    private static final double INSIDE = 0.75;
    private static final double APART = 0.9;
    private static final double REACH = 2;

    private final String id;
    private final int n;
    private final LennardJonesPair pair;
    private final double trap;
    private final double radius;

    private LennardJones(String id, int n, double factor, double trap, double radius) {
        this.id = id;
        this.n = n;
        this.pair = new LennardJonesPair(factor);
        this.trap = trap;
        this.radius = radius;
    }

    /** {@return lj13-dem or lj55-dem} */
    static LennardJones dem(int n) {
        return new LennardJones("lj" + n + "-dem", n, 2, 1, Double.POSITIVE_INFINITY);
    }

    /** {@return lj13-bgflow or lj55-bgflow} */
    static LennardJones bgflow(int n) {
        return new LennardJones("lj" + n + "-bgflow", n, 1, 1, Double.POSITIVE_INFINITY);
    }

    /** {@return lj13-sphere} */
    static LennardJones sphere() {
        return new LennardJones("lj13-sphere", 13, 1, 0, 2.5);
    }

    /** {@return lj13-dem; nothing is random} */
    public static LennardJones dem13(NoSettings none, Instance instance) {
        return dem(13);
    }

    /** {@return lj55-dem; nothing is random} */
    public static LennardJones dem55(NoSettings none, Instance instance) {
        return dem(55);
    }

    /** {@return lj13-bgflow; nothing is random} */
    public static LennardJones bgflow13(NoSettings none, Instance instance) {
        return bgflow(13);
    }

    /** {@return lj55-bgflow; nothing is random} */
    public static LennardJones bgflow55(NoSettings none, Instance instance) {
        return bgflow(55);
    }

    /** {@return lj13-sphere; nothing is random} */
    public static LennardJones sphere13(NoSettings none, Instance instance) {
        return sphere();
    }

    @Override
    public Density question() {
        Cluster cluster = new Cluster(n, S, pair, trap, radius);
        return Density.of(cluster.dimension(), cluster::logDensity)
                .with(Density.GRADIENT, cluster::gradient)
                .with(Density.BASE, Base.normal(cluster.dimension(), trap > 0 ? WIDE : INSIDE))
                .startingAt(start(n, radius));
    }

    /** {@return a way from particles that do not see each other} */
    ParticleBridge bridge() {
        return new ParticleBridge(n, S, pair, trap, trap, radius, REACH);
    }

    String id() {
        return id;
    }

    int particles() {
        return n;
    }

    /** {@return whether ln Z is kept: two estimators agree on it for 13 particles only} */
    boolean knowsLogZ() {
        return n == 13;
    }

    private static ExactSampler start(int n, double radius) {
        Helmert frame = new Helmert(n, S);
        return (random, x) -> {
            double[] r = new double[n * S];
            do {
                for (int i = 0; i < n; i++) {
                    place(random, i, 0.5 * Math.cbrt(n), r);
                }
                frame.coordinates(r, x);
                frame.positions(x, r);
            } while (farthest(r) > radius);
        };
    }

    private static void place(RandomGenerator random, int i, double sigma, double[] r) {
        boolean free;
        do {
            for (int a = 0; a < S; a++) {
                r[i * S + a] = sigma * random.nextGaussian();
            }
            free = true;
            for (int j = 0; j < i && free; j++) {
                double square = 0;
                for (int a = 0; a < S; a++) {
                    double e = r[i * S + a] - r[j * S + a];
                    square += e * e;
                }
                free = square > APART * APART;
            }
        } while (!free);
    }

    private static double farthest(double[] r) {
        double most = 0;
        for (int i = 0; i < r.length; i += S) {
            most = Math.max(most, r[i] * r[i] + r[i + 1] * r[i + 1] + r[i + 2] * r[i + 2]);
        }
        return Math.sqrt(most);
    }

    @Override
    public Truth truth(TruthRun work) {
        Truth moments = ClusterTruth.moments(id, n, S);
        return knowsLogZ() ? ClusterTruth.withLogZ(moments, id) : moments;
    }
}
