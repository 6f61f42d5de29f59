package dev.assay.numerics.statistics;

import java.util.Arrays;
import org.apache.commons.math3.special.Erf;

/**
 * Convergence of parallel chains: rank-normalised split R̂, bulk and tail effective sample sizes.
 *
 * <pre>  z = Φ⁻¹((rank − 3/8) / (S + 1/4)),   each of M chains split in halves of length n
 *   W = mean variance within,   B = n · variance of the means,   var⁺ = (n−1)/n · W + B/n
 *   R̂ = √(var⁺ / W),   ρ̂ₜ = 1 − (W − mean autocovariance at t) / var⁺
 *   ESS = S / (1 + 2 Σ ρ̂ₜ), Geyer's initial positive monotone pairs, at most S log₁₀ S
 *   bulk: ESS of z;   tail: the lesser ESS of the indicators x ≤ q₅ and x ≤ q₉₅, not normalised </pre>
 *
 * <p>Chains stand one after the other in one array. Quantiles interpolate linearly between order statistics (type 7).
 *
 * @see <a href="https://doi.org/10.1214/20-BA1221">Vehtari et al., Bayesian Anal. 16 (2021) 667</a>
 */
public final class ChainStatistics {
    private ChainStatistics() {}

    /** {@return the bulk effective sample size; NaN for fewer than 4 values a chain, not finite or constant values} */
    public static double bulkEss(double[] x, int chains) {
        double[][] halves = split(x, chains);
        return unusable(halves) ? Double.NaN : ess(rankNormalised(halves));
    }

    /** {@return the tail effective sample size; NaN for fewer than 4 values a chain, not finite or constant values} */
    public static double tailEss(double[] x, int chains) {
        double[][] halves = split(x, chains);
        if (unusable(halves)) {
            return Double.NaN;
        }
        double[] all = x.clone();
        Arrays.sort(all);
        return Math.min(indicatorEss(halves, quantile(all, 0.05)), indicatorEss(halves, quantile(all, 0.95)));
    }

    private static double indicatorEss(double[][] halves, double limit) {
        double[][] below = new double[halves.length][halves[0].length];
        for (int c = 0; c < halves.length; c++) {
            for (int i = 0; i < below[c].length; i++) {
                below[c][i] = halves[c][i] <= limit ? 1 : 0;
            }
        }
        return unusable(below) ? Double.NaN : ess(below);
    }

    private static double quantile(double[] sorted, double p) {
        double at = p * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }

    /** {@return the larger of bulk and folded R̂; NaN for fewer than 4 values a chain, not finite or constant values} */
    public static double rHat(double[] x, int chains) {
        double[][] halves = split(x, chains);
        if (unusable(halves)) {
            return Double.NaN;
        }
        double[] all = pooled(halves);
        Arrays.sort(all);
        double median = 0.5 * (all[(all.length - 1) / 2] + all[all.length / 2]);
        double[][] folded = new double[halves.length][];
        for (int c = 0; c < halves.length; c++) {
            folded[c] = halves[c].clone();
            for (int i = 0; i < folded[c].length; i++) {
                folded[c][i] = Math.abs(folded[c][i] - median);
            }
        }
        return Math.max(plainRHat(rankNormalised(halves)), plainRHat(rankNormalised(folded)));
    }

    private static boolean unusable(double[][] halves) {
        double first = halves[0].length < 2 ? Double.NaN : halves[0][0];
        boolean constant = true;
        for (double[] half : halves) {
            for (double value : half) {
                if (!Double.isFinite(value)) {
                    return true;
                }
                constant &= value == first;
            }
        }
        return constant || Double.isNaN(first);
    }

    /** First and last halves of every chain; of an odd length the middle value is left out. */
    private static double[][] split(double[] x, int chains) {
        if (chains < 1 || x.length % chains != 0) {
            throw new IllegalArgumentException(x.length + " values are not " + chains + " chains of equal length");
        }
        int length = x.length / chains;
        int n = length / 2;
        double[][] halves = new double[2 * chains][];
        for (int c = 0; c < chains; c++) {
            halves[2 * c] = Arrays.copyOfRange(x, c * length, c * length + n);
            halves[2 * c + 1] = Arrays.copyOfRange(x, (c + 1) * length - n, (c + 1) * length);
        }
        return halves;
    }

    private static double[] pooled(double[][] halves) {
        int n = halves[0].length;
        double[] all = new double[halves.length * n];
        for (int c = 0; c < halves.length; c++) {
            System.arraycopy(halves[c], 0, all, c * n, n);
        }
        return all;
    }

    /** Normal scores of the ranks in the pool; equal values share their mean rank. */
    private static double[][] rankNormalised(double[][] halves) {
        double[] sorted = pooled(halves);
        Arrays.sort(sorted);
        int n = halves[0].length;
        double[][] z = new double[halves.length][n];
        for (int c = 0; c < halves.length; c++) {
            for (int i = 0; i < n; i++) {
                double rank = 0.5 * (firstAtLeast(sorted, halves[c][i]) + 1 + firstAbove(sorted, halves[c][i]));
                z[c][i] = normalQuantile((rank - 0.375) / (sorted.length + 0.25));
            }
        }
        return z;
    }

    private static int firstAtLeast(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int firstAbove(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] <= value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static double normalQuantile(double p) {
        return -Math.sqrt(2) * Erf.erfcInv(2 * p);
    }

    private static double mean(double[] x) {
        double sum = 0;
        for (double value : x) {
            sum += value;
        }
        return sum / x.length;
    }

    private static double variance(double[] x) {
        double mean = mean(x);
        double sum = 0;
        for (double value : x) {
            sum += (value - mean) * (value - mean);
        }
        return sum / (x.length - 1);
    }

    private static double plainRHat(double[][] z) {
        int n = z[0].length;
        double within = 0;
        double[] means = new double[z.length];
        for (int c = 0; c < z.length; c++) {
            within += variance(z[c]) / z.length;
            means[c] = mean(z[c]);
        }
        double total = (n - 1.0) / n * within + variance(means);
        return Math.sqrt(total / within);
    }

    private static double ess(double[][] z) {
        int m = z.length;
        int n = z[0].length;
        double[] means = new double[m];
        Autocovariance[] covariances = new Autocovariance[m];
        double within = 0;
        for (int c = 0; c < m; c++) {
            means[c] = mean(z[c]);
            covariances[c] = new Autocovariance(z[c]);
            within += variance(z[c]) / m;
        }
        double total = (n - 1.0) / n * within + variance(means);
        double samples = (double) m * n;
        double sum = -1;
        double smallest = Double.POSITIVE_INFINITY;
        for (int t = 0; t + 1 < n; t += 2) {
            double even = t == 0 ? 1 : rho(covariances, n, within, total, t);
            double pair = even + rho(covariances, n, within, total, t + 1);
            if (!(pair > 0)) {
                break;
            }
            smallest = Math.min(smallest, pair);
            sum += 2 * smallest;
        }
        return Math.min(samples / Math.max(sum, 1 / Math.log10(samples)), samples * Math.log10(samples));
    }

    private static double rho(Autocovariance[] covariances, int n, double within, double total, int lag) {
        double sum = 0;
        for (Autocovariance c : covariances) {
            sum += c.at(lag) * n / (n - 1.0);
        }
        return 1 - (within - sum / covariances.length) / total;
    }
}
