package dev.assay.freeenergy.problem.lattice;

import dev.assay.api.Facets;
import dev.assay.api.Instance;
import dev.assay.api.NoSettings;
import dev.assay.api.Problem;
import dev.assay.api.Truth;
import dev.assay.api.TruthRun;
import dev.assay.api.density.Base;
import dev.assay.api.density.Density;
import dev.assay.api.density.Modes;
import dev.assay.api.value.Table;
import dev.assay.freeenergy.problem.MomentTable;
import dev.assay.freeenergy.reference.References;

/**
 * φ⁴ theory on an L × L torus, with the constants of two published benchmarks.
 *
 * <pre>  −ln γ = Σₓ [ A φₓ² + B φₓ⁴ − φₓ Σ_nbrs φ ]
 *   phi4-aft-14:   Σ φ (4φ − Σ_nbrs φ) + m² φ² + λ φ⁴,  m² = −4.75, λ = 5.1, L = 14:   A = 4 + m² = −0.75,  B = 5.1
 *   phi4-feat-16:  Σ (β/2 + 4) φ² + (γ/16) φ⁴ − 2 φ (φ_right + φ_down),  β = −2, γ = 12.8, L = 16:   A = 3,  B = 0.8 </pre>
 *
 * <p>Coordinates are sites, row-major; the measure is Π dφₓ. One density or gradient is a pass of 5 L² reads.
 *
 * <p>Near the transition between disorder and order: fields are correlated over the whole lattice, and the two signs of the
 * magnetisation, of equal weight, are linked only through fields with walls. What is exact: means 0, equal moments at all
 * sites, equal weight of the signs. ln Z and the moments are kept truths ({@link LatticeReferences}).
 *
 * @see <a href="https://doi.org/10.48550/arXiv.2102.07501">Arbel, Matthews and Doucet 2021: phi4-aft-14</a>
 * @see <a href="https://doi.org/10.48550/arXiv.2504.11516">He et al. 2025 (FEAT): phi4-feat-16</a>
 */
public final class Phi4Torus implements Problem<Density> {
    /** The model of annealed flow transport. */
    static final String AFT = "phi4-aft-14";
    /** The model of free energy estimators with adaptive transport. */
    static final String FEAT = "phi4-feat-16";

    private final String id;
    private final int side;
    private final double a;
    private final double b;

    private Phi4Torus(String id, int side, double a, double b) {
        this.id = id;
        this.side = side;
        this.a = a;
        this.b = b;
    }

    /** {@return phi4-aft-14; nothing is random} */
    public static Phi4Torus aft(NoSettings none, Instance instance) {
        return new Phi4Torus(AFT, 14, 4 - 4.75, 5.1);
    }

    /** {@return phi4-feat-16; nothing is random} */
    public static Phi4Torus feat(NoSettings none, Instance instance) {
        return new Phi4Torus(FEAT, 16, 0.5 * -2 + 4, 12.8 / 16);
    }

    @Override
    public Density question() {
        int n = side * side;
        Base base = Base.normal(n, 1);
        return Density.of(n, x -> gradient(x, null))
                .with(Density.GRADIENT, this::gradient)
                .with(Density.BASE, base)
                .startingAt(base::draw);
    }

    /** ln γ, and its gradient unless {@code g} is null. */
    private double gradient(double[] x, double[] g) {
        double sum = 0;
        for (int row = 0; row < side; row++) {
            int here = row * side;
            int up = (row == 0 ? side - 1 : row - 1) * side;
            int down = (row == side - 1 ? 0 : row + 1) * side;
            for (int c = 0; c < side; c++) {
                int left = c == 0 ? side - 1 : c - 1;
                int right = c == side - 1 ? 0 : c + 1;
                double around = x[up + c] + x[here + left] + x[here + right] + x[down + c];
                double phi = x[here + c];
                double cube = b * phi * phi * phi;
                sum += phi * (a * phi + cube - around);
                if (g != null) {
                    g[here + c] = 2 * around - 2 * a * phi - 4 * cube;
                }
            }
        }
        return -sum;
    }

    /** {@return a way to this density from independent sites} */
    Phi4Bridge bridge() {
        return new Phi4Bridge(side, a, b);
    }

    @Override
    public Truth truth(TruthRun work) {
        References.Row logZ = References.need(id, "", "log-z");
        References.Row square = References.need(id, "", "mean-square");
        References.Row fourth = References.need(id, "", "mean-fourth");
        return Truth.of(Facets.LOG_Z, logZ.source(), logZ::value)
                .and(
                        Facets.MOMENTS,
                        "mean 0 by symmetry; E φ² = " + square.value() + ", E φ⁴ = " + fourth.value() + ": "
                                + square.source(),
                        () -> moments(square.value().value(), fourth.value().value()))
                .and(
                        Facets.MODES,
                        "mirror symmetry: the sign of Σ φ",
                        () -> Modes.of(new double[] {0.5, 0.5}, Phi4Torus::sign));
    }

    private Table moments(double square, double fourth) {
        return MomentTable.of(side * side, i -> MomentTable.fromRaw(0, square, fourth));
    }

    private static int sign(double[] x) {
        double sum = 0;
        for (double v : x) {
            sum += v;
        }
        return sum < 0 ? 0 : 1;
    }
}
