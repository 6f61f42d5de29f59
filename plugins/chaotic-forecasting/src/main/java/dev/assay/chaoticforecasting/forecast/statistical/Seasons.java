package dev.assay.chaoticforecasting.forecast.statistical;

import dev.assay.api.Check;

/** Finds and takes away additive seasons. */
final class Seasons {
    /** No season. */
    static final String NONE = "none";

    private static final double BAND = 1.959963984540054; // standard normal quantile of 0.975

    private Seasons() {}

    /** Refuses anything but {@code additive} and {@code none}. */
    static void check(String season) {
        Check.that(
                season.equals("additive") || season.equals(NONE),
                "season must be 'additive' or 'none', got '" + season + "'");
    }

    /**
     * The season's length, by the rule of the library behind the published columns: the first strict local maximum of the
     * autocorrelation r at a lag k ≤ n/2 for which
     *
     * <pre>  r_k > (r̄ + 1.96 var r) √((1 + 2 Σ_{j ≤ k−2} r_j²)/n),   r̄ and var over lags 1 … n/2 </pre>
     *
     * @return k, 0 for no season
     */
    static int length(double[] x) {
        double[] r = autocorrelation(x, x.length / 2);
        double mean = 0;
        for (int k = 1; k < r.length; k++) {
            mean += r[k];
        }
        mean /= r.length - 1;
        double variance = 0;
        for (int k = 1; k < r.length; k++) {
            variance += (r[k] - mean) * (r[k] - mean);
        }
        double band = mean + BAND * variance / (r.length - 1);
        double squares = 0; // over lags 1 … k − 2
        for (int k = 2; k < r.length - 1; k++) {
            squares += k > 2 ? r[k - 2] * r[k - 2] : 0;
            double error = Math.sqrt((1 + (k == 2 ? 0 : 2 * squares)) / x.length);
            if (r[k] > r[k - 1] && r[k] > r[k + 1] && r[k] > error * band) {
                return k;
            }
        }
        return 0;
    }

    /** Σ (x_t − x̄)(x_{t+k} − x̄)/Σ (x_t − x̄)², k = 0 … lags. */
    private static double[] autocorrelation(double[] x, int lags) {
        int n = x.length;
        double mean = 0;
        for (double v : x) {
            mean += v;
        }
        mean /= n;
        double[] r = new double[lags + 1];
        for (int k = 0; k <= lags; k++) {
            double sum = 0;
            for (int t = k; t < n; t++) {
                sum += (x[t] - mean) * (x[t - k] - mean);
            }
            r[k] = k == 0 ? sum : sum / r[0];
        }
        r[0] = 1;
        return r;
    }

    /**
     * The seasonal component by moving averages: detrended by the centred average over a season (half weights at its ends
     * when m is even), continued at both ends by a line through its nearest m values; then the mean of each phase, less
     * the mean of all.
     *
     * @param x n ≥ 2m values
     * @param m season's length, ≥ 2
     * @return m values, of the phases t mod m
     */
    static double[] component(double[] x, int m) {
        int n = x.length;
        int half = m / 2;
        double[] trend = new double[n];
        int from = half;
        int to = n - half; // the average exists in [from, to)
        for (int t = from; t < to; t++) {
            double sum = 0;
            for (int j = -half; j <= half; j++) {
                sum += m % 2 == 0 && Math.abs(j) == half ? 0.5 * x[t + j] : x[t + j];
            }
            trend[t] = sum / m;
        }
        int last = to - 1;
        extend(trend, from, Math.min(from + m, last), 0, from);
        extend(trend, Math.max(from, last - m), last, to, n);
        double[] phases = new double[m];
        double[] counts = new double[m];
        for (int t = 0; t < n; t++) {
            phases[t % m] += x[t] - trend[t];
            counts[t % m]++;
        }
        double mean = 0;
        for (int k = 0; k < m; k++) {
            phases[k] /= counts[k];
            mean += phases[k];
        }
        for (int k = 0; k < m; k++) {
            phases[k] -= mean / m;
        }
        return phases;
    }

    /** Continues the line through trend[a … b) to [from, to); the value itself where it has one point only. */
    private static void extend(double[] trend, int a, int b, int from, int to) {
        double[] line = line(trend, a, Math.max(b, a + 1));
        for (int t = from; t < to; t++) {
            trend[t] = line[0] + line[1] * t;
        }
    }

    /** {@return intercept and slope of the least-squares line through x[a … b) against its index} */
    static double[] line(double[] x, int a, int b) {
        double centre = 0.5 * (a + b - 1);
        double mean = 0;
        double sxy = 0;
        double sxx = 0;
        for (int t = a; t < b; t++) {
            mean += x[t] / (b - a);
            sxx += (t - centre) * (t - centre);
        }
        for (int t = a; t < b; t++) {
            sxy += (t - centre) * (x[t] - mean);
        }
        double slope = sxx > 0 ? sxy / sxx : 0;
        return new double[] {mean - slope * centre, slope};
    }
}
