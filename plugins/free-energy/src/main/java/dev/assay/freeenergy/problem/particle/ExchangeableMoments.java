package dev.assay.freeenergy.problem.particle;

import dev.assay.api.value.Table;
import dev.assay.freeenergy.problem.MomentTable;

/**
 * Moments of isometric coordinates of n like particles whose law is unchanged by permuting them and by x → −x.
 *
 * <pre>  y = Σ cᵢ rᵢ  with Σ cᵢ = 0, Σ cᵢ² = 1, of one component:   E y = 0,   E y² = v,   E y⁴ = α Σ cᵢ⁴ + β
 *   row k of Helmert's matrix, c = (1, …, 1, −k, 0, …)/√(k(k + 1)):   Σ cᵢ⁴ = (k + k⁴)/(k(k + 1))² </pre>
 *
 * <p>Quartic forms on Σ c = 0 that do not change under permutations are spanned by Σ c⁴ and (Σ c²)²: three numbers are all.
 */
final class ExchangeableMoments {
    private ExchangeableMoments() {}

    /** {@return Σ cᵢ⁴ of row k ≥ 1} */
    static double fourth(int k) {
        double norm = (double) k * (k + 1);
        return (k + StrictMath.pow(k, 4)) / (norm * norm);
    }

    /** {@return the table of (n − 1) s coordinates} */
    static Table table(int n, int s, double v, double alpha, double beta) {
        return MomentTable.of((n - 1) * s, i -> MomentTable.fromRaw(0, v, alpha * fourth(i / s + 1) + beta));
    }

    /**
     * Unbiased v, α, β of one configuration, averaged over all permutations of its particles and over components.
     *
     * @param r positions, their centre of mass at the origin, n s with n ≥ 4
     * @param out overwritten with v, α, β
     */
    static void of(int n, int s, double[] r, double[] out) {
        double square = 0;
        double squares = 0;
        double quartic = 0;
        for (int a = 0; a < s; a++) {
            double p2 = 0;
            double p4 = 0;
            for (int i = 0; i < n; i++) {
                double q = r[i * s + a] * r[i * s + a];
                p2 += q;
                p4 += q * q;
            }
            square += p2 / s;
            squares += p2 * p2 / s;
            quartic += p4 / s;
        }
        // Means over distinct indices of rᵢ⁴, rᵢ³rⱼ, rᵢ²rⱼ², rᵢ²rⱼrₖ, rᵢrⱼrₖrₗ, given Σ r = 0.
        double pairs = n * (n - 1.0);
        double m4 = quartic / n;
        double m31 = -quartic / pairs;
        double m22 = (squares - quartic) / pairs;
        double m211 = (2 * quartic - squares) / (pairs * (n - 2));
        double m1111 = -3 * (2 * quartic - squares) / (pairs * (n - 2) * (n - 3));
        out[0] = square / (n - 1);
        out[1] = m4 - 4 * m31 - 3 * m22 + 12 * m211 - 6 * m1111;
        out[2] = 3 * m22 - 6 * m211 + 3 * m1111;
    }
}
