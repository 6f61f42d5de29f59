package dev.assay.results.statistics;

import java.util.Arrays;

/**
 * Holm's adjusted p-values: with p₍₁₎ ≤ … ≤ p₍ₘ₎, p̃₍ᵢ₎ = max_{j ≤ i} min(1, (m − j + 1) p₍ⱼ₎). Rejecting where p̃ ≤ α keeps
 * the chance of any false claim in the family below α, whatever the dependence.
 *
 * @see <a href="https://www.jstor.org/stable/4615733">Holm, Scand. J. Statist. 6 (1979) 65</a>
 */
public final class Holm {
    private Holm() {}

    /** The adjusted values, in the order of {@code p}. */
    public static double[] adjust(double[] p) {
        int m = p.length;
        Integer[] order = new Integer[m];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Double.compare(p[a], p[b]));
        double[] out = new double[m];
        double most = 0;
        for (int i = 0; i < m; i++) {
            most = Math.max(most, Math.min(1, (m - i) * p[order[i]]));
            out[order[i]] = most;
        }
        return out;
    }
}
