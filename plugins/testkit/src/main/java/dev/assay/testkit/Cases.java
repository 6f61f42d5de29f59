package dev.assay.testkit;

import dev.assay.api.density.Base;
import dev.assay.api.density.Density;
import dev.assay.api.history.History;
import dev.assay.api.lattice.Lattice;
import dev.assay.api.value.Series;

/**
 * The kit's own questions: small, and with answers that everybody knows.
 *
 * @since 1.0
 */
public final class Cases {
    private Cases() {}

    /**
     * {@return γ(x, y) = exp(−½ (x² − 1.6 x y + y²)/0.36): a Gaussian of variances 1 and correlation 0.8, with gradient and
     * the base N(0, 9 I)}
     */
    public static Case gaussian() {
        return Case.of("Gaussian in two dimensions", Cases::gaussianDensity);
    }

    private static Density gaussianDensity() {
        return Density.of(2, x -> -0.5 * (x[0] * x[0] - 1.6 * x[0] * x[1] + x[1] * x[1]) / 0.36)
                .with(Density.GRADIENT, (x, g) -> {
                    g[0] = -(x[0] - 0.8 * x[1]) / 0.36;
                    g[1] = -(x[1] - 0.8 * x[0]) / 0.36;
                    return 0.5 * (x[0] * g[0] + x[1] * g[1]);
                })
                .with(Density.BASE, Base.normal(2, 3));
    }

    /** {@return a ferromagnet of 4 × 4 spins on a torus, J = 1, T = 2.5} */
    public static Case ising() {
        return Case.of("Ising model of 4 × 4 spins", () -> torus(4, 2.5));
    }

    private static Lattice torus(int side, double temperature) {
        int sites = side * side;
        int[] offsets = new int[sites + 1];
        int[] neighbours = new int[4 * sites];
        double[] couplings = new double[4 * sites];
        for (int site = 0; site < sites; site++) {
            int row = site / side;
            int column = site % side;
            int at = 4 * site;
            neighbours[at] = row * side + (column + 1) % side;
            neighbours[at + 1] = row * side + (column + side - 1) % side;
            neighbours[at + 2] = (row + 1) % side * side + column;
            neighbours[at + 3] = (row + side - 1) % side * side + column;
            offsets[site + 1] = at + 4;
        }
        java.util.Arrays.fill(couplings, 1);
        return Lattice.of(new int[] {side, side}, offsets, neighbours, couplings, temperature);
    }

    /** {@return the past of (sin t, cos t), 400 rows at steps of 0.1; the next 50 are wanted} */
    public static Case sine() {
        return Case.of("sine and cosine", () -> {
            double[] rows = new double[800];
            for (int i = 0; i < 400; i++) {
                rows[2 * i] = StrictMath.sin(0.1 * i);
                rows[2 * i + 1] = StrictMath.cos(0.1 * i);
            }
            return History.of(Series.of(0, 0.1, 2, rows), 50);
        });
    }
}
