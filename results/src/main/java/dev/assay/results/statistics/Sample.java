package dev.assay.results.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;

/**
 * Results of all methods on one problem, and how two of them compare.
 *
 * <p>On an instance q with results x₁ … x_m of method i and y₁ … y_n of method j (lower is better):
 *
 * <pre>  U_q = 1/(mn) Σ_rs g(x_r, y_s),   g = 1 if x &lt; y, ½ if they are equal, 0 otherwise </pre>
 *
 * the chance that i does better there. Results alike to three significant digits are equal, and so are two failures.
 * If the medians of two methods differ by no more than the margin, the methods are equal on this problem: below it
 * nothing can be told apart.
 *
 * @param values [method][instance][repetition], lower is better, +∞ or NaN for a failure; empty where nothing is known
 * @param margin [method] largest difference of medians that says nothing; 0 or NaN where there is none
 */
public record Sample(double[][][] values, double[] margin) {
    /** Copies both; every method has the same number of instances. */
    public Sample {
        margin = margin.clone();
        double[][][] copy = new double[values.length][][];
        for (int i = 0; i < values.length; i++) {
            if (values[i].length != values[0].length || margin.length != values.length) {
                throw new IllegalArgumentException("every method needs the same instances and a margin");
            }
            copy[i] = new double[values[i].length][];
            for (int q = 0; q < values[i].length; q++) {
                copy[i][q] = Arrays.stream(values[i][q]).map(Sample::rounded).toArray();
            }
        }
        values = copy;
    }

    /**
     * How a method compares with another.
     *
     * @param there    [instance] whether both have results
     * @param win      [instance] U_q − ½ in [−½, ½]; 0 where either has none
     * @param variance [instance] variance of U_q if the two were alike: (m + n + 1)/(12 m n); 0 where all results are
     *                 equal, and where each method gave one result at least twice: nothing is random then
     */
    record Pair(boolean[] there, double[] win, double[] variance) {}

    /** Number of instances. */
    int instances() {
        return values.length == 0 ? 0 : values[0].length;
    }

    /** The largest number of repetitions that any method has on an instance. */
    int repetitions(int instance) {
        int most = 0;
        for (double[][] v : values) {
            most = Math.max(most, v[instance].length);
        }
        return most;
    }

    /** Compares method i with method j. */
    Pair pair(int i, int j) {
        int n = instances();
        boolean[] there = new boolean[n];
        double[] win = new double[n];
        double[] variance = new double[n];
        boolean tied = tied(i, j);
        for (int q = 0; q < n; q++) {
            double[] x = values[i][q];
            double[] y = values[j][q];
            there[q] = x.length > 0 && y.length > 0;
            if (there[q] && !tied) {
                win[q] = win(x, y);
                boolean fixed = steady(x) && steady(y) && (x[0] == y[0] || x.length > 1 && y.length > 1);
                variance[q] = fixed ? 0 : (x.length + y.length + 1) / (12.0 * x.length * y.length);
            }
        }
        return new Pair(there, win, variance);
    }

    /**
     * What each repetition adds to U_q − ½: the first-order (Hájek) projection of U, mean over s of g(x_r, y_s) plus mean
     * over s of g(x_s, y_r), shifted so that the mean over r is U_q − ½.
     *
     * @param out overwritten in [from, from + {@link #repetitions})
     */
    void project(int i, int j, int q, double[] out, int from) {
        double[] x = values[i][q];
        double[] y = values[j][q];
        int n = repetitions(q);
        double mean = 0;
        for (int r = 0; r < n; r++) {
            double xr = x[(int) ((long) r * x.length / n)];
            double yr = y[(int) ((long) r * y.length / n)];
            double v = 0;
            for (double ys : y) {
                v += gain(xr, ys) / y.length;
            }
            for (double xs : x) {
                v += gain(xs, yr) / x.length;
            }
            out[from + r] = v;
            mean += v / n;
        }
        double shift = win(x, y) - mean;
        for (int r = 0; r < n; r++) {
            out[from + r] += shift;
        }
    }

    /** Whether the medians over the instances that both have differ by no more than the margin. */
    private boolean tied(int i, int j) {
        double most = Math.max(orZero(margin[i]), orZero(margin[j]));
        return most > 0 && Math.abs(median(i, j) - median(j, i)) <= most;
    }

    private double median(int i, int with) {
        double[] all = new double[0];
        for (int q = 0; q < instances(); q++) {
            if (values[with][q].length > 0) {
                int old = all.length;
                all = Arrays.copyOf(all, old + values[i][q].length);
                System.arraycopy(values[i][q], 0, all, old, values[i][q].length);
            }
        }
        Arrays.sort(all);
        int n = all.length;
        return n == 0 ? Double.NaN : n % 2 == 1 ? all[n / 2] : 0.5 * (all[n / 2 - 1] + all[n / 2]);
    }

    private static double win(double[] x, double[] y) {
        double sum = 0;
        for (double a : x) {
            for (double b : y) {
                sum += gain(a, b);
            }
        }
        return sum / ((double) x.length * y.length);
    }

    /** g − ½. */
    private static double gain(double x, double y) {
        return x < y ? 0.5 : x > y ? -0.5 : 0;
    }

    private static boolean steady(double[] x) {
        for (double v : x) {
            if (v != x[0]) {
                return false;
            }
        }
        return true;
    }

    private static double orZero(double v) {
        return Double.isNaN(v) ? 0 : v;
    }

    /** x to three significant digits; +∞ for what is no number. */
    private static double rounded(double x) {
        if (Double.isNaN(x)) {
            return Double.POSITIVE_INFINITY;
        }
        if (x == 0 || Double.isInfinite(x)) {
            return x;
        }
        return new BigDecimal(x)
                .round(new MathContext(3, RoundingMode.HALF_EVEN))
                .doubleValue();
    }
}
