package dev.assay.results.statistics;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Signed-rank test of paired differences, zeros dropped, ties at mid-ranks.
 *
 * <pre>  W⁺ = Σ_{z_i &gt; 0} r_i,   p = P(|Σ s_i r_i| ≥ observed) over the 2ⁿ equally likely sign vectors </pre>
 *
 * <p>Exact by a dynamic programme over doubled ranks up to n = {@value #EXACT} differences that are not zero; beyond, the
 * normal approximation with variance Σ r²/4.
 *
 * @param positive  W⁺
 * @param negative  W⁻
 * @param n         differences that are not zero
 * @param oneSided  P(W⁺ ≥ observed)
 * @param twoSided  p
 * @see <a href="https://doi.org/10.2307/3001968">Wilcoxon, Biometrics Bulletin 1 (1945) 80</a>
 */
public record Wilcoxon(double positive, double negative, int n, double oneSided, double twoSided) {
    /** Differences up to which the test is exact. */
    public static final int EXACT = 200;

    private static final double EQUAL = 1e-10; // differences that only rounding tells apart are ties

    /** The test of x − y. */
    public static Wilcoxon of(double[] x, double[] y) {
        if (x.length != y.length) {
            throw new IllegalArgumentException("pairs need as many x as y, got " + x.length + " and " + y.length);
        }
        double[] z = new double[x.length];
        Arrays.setAll(z, i -> Math.rint((x[i] - y[i]) / EQUAL) * EQUAL);
        return of(z);
    }

    /** The test of differences. */
    public static Wilcoxon of(double[] differences) {
        double[] z = Arrays.stream(differences).filter(v -> v != 0).toArray();
        int[] ranks = SignedRanks.doubled(Arrays.stream(z).map(Math::abs).toArray());
        int all = Arrays.stream(ranks).sum();
        int plus = 0;
        for (int i = 0; i < z.length; i++) {
            plus += z[i] > 0 ? ranks[i] : 0;
        }
        double one;
        double two;
        int far = Math.abs(2 * plus - all);
        if (z.length <= EXACT) {
            double[] p = SignedRanks.distribution(ranks);
            one = 0;
            two = 0;
            for (int s = 0; s < p.length; s++) {
                one += s >= plus ? p[s] : 0;
                two += Math.abs(2 * s - all) >= far ? p[s] : 0;
            }
        } else {
            double square =
                    Arrays.stream(ranks).mapToDouble(r -> (double) r * r).sum();
            NormalDistribution normal = NormalDistribution.of(0, Math.sqrt(square));
            one = normal.survivalProbability(2.0 * plus - all);
            two = 2 * normal.survivalProbability(far);
        }
        return new Wilcoxon(0.5 * plus, 0.5 * (all - plus), z.length, Math.min(1, one), Math.min(1, two));
    }
}
