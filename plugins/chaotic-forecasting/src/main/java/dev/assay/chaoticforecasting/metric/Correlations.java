package dev.assay.chaoticforecasting.metric;

import java.util.Arrays;

/** Correlation of two columns of equal length n: Pearson's, Spearman's, Kendall's τ_b. NaN when one is constant. */
final class Correlations {
    private Correlations() {}

    /** {@return Pearson's r = Σ (x − x̄)(y − ȳ) / √(Σ (x − x̄)² Σ (y − ȳ)²); O(n)} */
    static double pearson(double[] x, double[] y) {
        int n = x.length;
        double mx = 0;
        double my = 0;
        for (int i = 0; i < n; i++) {
            mx += x[i] / n;
            my += y[i] / n;
        }
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int i = 0; i < n; i++) {
            double a = x[i] - mx;
            double b = y[i] - my;
            xx += a * a;
            yy += b * b;
            xy += a * b;
        }
        return constant(x) || constant(y) ? Double.NaN : xy / Math.sqrt(xx) / Math.sqrt(yy);
    }

    /** {@return Spearman's ρ: Pearson's r of the ranks, ties sharing their mean rank; O(n log n)} */
    static double spearman(double[] x, double[] y) {
        return broken(x) || broken(y) ? Double.NaN : pearson(ranks(x), ranks(y));
    }

    /**
     * Kendall's rank correlation with ties.
     *
     * <pre>  τ_b = (C − D) / √((N − T_x)(N − T_y)),   N = n(n−1)/2 </pre>
     *
     * C and D count concordant and discordant pairs, T_x and T_y pairs that are tied. O(n²).
     *
     * @return τ_b
     */
    static double kendall(double[] x, double[] y) {
        if (broken(x) || broken(y)) {
            return Double.NaN;
        }
        int n = x.length;
        long balance = 0;
        long untiedX = 0;
        long untiedY = 0;
        for (int i = 1; i < n; i++) {
            for (int j = 0; j < i; j++) {
                int a = Double.compare(x[i] + 0.0, x[j] + 0.0);
                int b = Double.compare(y[i] + 0.0, y[j] + 0.0);
                balance += (long) Integer.signum(a) * Integer.signum(b);
                untiedX += a == 0 ? 0 : 1;
                untiedY += b == 0 ? 0 : 1;
            }
        }
        return balance / Math.sqrt((double) untiedX) / Math.sqrt((double) untiedY);
    }

    private static double[] ranks(double[] x) {
        Integer[] order = new Integer[x.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (i, j) -> Double.compare(x[i] + 0.0, x[j] + 0.0)); // −0.0 ties with 0.0
        double[] rank = new double[x.length];
        for (int from = 0; from < x.length; ) {
            int to = from + 1;
            while (to < x.length && x[order[to]] == x[order[from]]) {
                to++;
            }
            for (int k = from; k < to; k++) {
                rank[order[k]] = 0.5 * (from + to - 1);
            }
            from = to;
        }
        return rank;
    }

    private static boolean constant(double[] x) {
        for (double value : x) {
            if (value != x[0]) {
                return false;
            }
        }
        return true;
    }

    private static boolean broken(double[] x) {
        for (double value : x) {
            if (Double.isNaN(value)) {
                return true;
            }
        }
        return false;
    }
}
