package dev.assay.chaoticforecasting.metric;

import dev.assay.numerics.random.Xoshiro256;
import dev.assay.numerics.statistics.LogSumExp;

/**
 * Kullback–Leibler divergence of state densities, whatever the order in which the states are visited.
 *
 * <pre>  p̂(x) = 1/T Σ_t N(x; y_t, h²),   q̂ likewise of the forecast,   KL = mean_j ln p̂(x_j) / q̂(x_j) </pre>
 *
 * <p>The points x_j are drawn from p̂ with one fixed stream: every run uses the same ones, so the score is a function of
 * truth and forecast alone; centres are taken in turn. Its Monte Carlo error, about 1/√points, is common to all
 * forecasts of a truth. O(points · T · d).
 */
final class StateDensity {
    private StateDensity() {}

    /**
     * The divergence.
     *
     * @param y truth, rows of d numbers
     * @param p forecast, rows of d numbers
     * @param d numbers a row
     * @param width h of each coordinate, length d, &gt; 0
     * @param points how many x_j
     * @return the estimate, which may be slightly negative; NaN when a value is not finite
     */
    static double divergence(double[] y, double[] p, int d, double[] width, int points) {
        Xoshiro256 random = new Xoshiro256(0x9e3779b97f4a7c15L, 0xbf58476d1ce4e5b9L, 0x94d049bb133111ebL, 1);
        int rows = y.length / d;
        double[] x = new double[d];
        double[] terms = new double[Math.max(y.length, p.length) / d];
        double sum = 0;
        for (int j = 0; j < points; j++) {
            int centre = (int) ((j + 0.5) * rows / points);
            for (int c = 0; c < d; c++) {
                x[c] = y[centre * d + c] + width[c] * gaussian(random);
            }
            sum += logDensity(y, x, width, terms) - logDensity(p, x, width, terms);
        }
        return sum / points;
    }

    /** ln Σ_t exp(−|x − y_t|² / 2h²) − ln T: the factor common to both densities is left out. */
    private static double logDensity(double[] centres, double[] x, double[] width, double[] terms) {
        int d = x.length;
        int rows = centres.length / d;
        for (int t = 0; t < rows; t++) {
            double sum = 0;
            for (int c = 0; c < d; c++) {
                double e = (x[c] - centres[t * d + c]) / width[c];
                sum += e * e;
            }
            terms[t] = -0.5 * sum;
        }
        return LogSumExp.of(terms, rows) - Math.log(rows);
    }

    private static double gaussian(Xoshiro256 random) {
        double radius = Math.sqrt(-2 * StrictMath.log(1 - random.nextDouble()));
        return radius * StrictMath.cos(2 * Math.PI * random.nextDouble());
    }
}
