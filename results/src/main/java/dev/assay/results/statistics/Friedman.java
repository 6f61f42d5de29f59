package dev.assay.results.statistics;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.FDistribution;

/**
 * Friedman's test over N problems (rows) and k methods (columns), with R_j the mean rank of method j (1 is best, ties at
 * mid-ranks).
 *
 * <pre>  χ²_F = 12 N/(k(k+1)) · (Σ R_j² − k(k+1)²/4),   F_F = (N−1) χ²_F/(N(k−1) − χ²_F)
 *   corrected χ² = χ²_F/(1 − Σ(t³ − t)/(N(k³ − k))),   t the sizes of ties within rows </pre>
 *
 * @param meanRanks  R_j
 * @param chiSquared χ²_F
 * @param corrected  χ² corrected for ties; NaN where all is tied
 * @param f          Iman–Davenport F_F
 * @param p          of F_F, with k − 1 and (k − 1)(N − 1) degrees of freedom
 * @param pChi       of χ²_F, with k − 1 degrees of freedom
 * @see <a href="https://www.jmlr.org/papers/v7/demsar06a.html">Demšar, J. Mach. Learn. Res. 7 (2006) 1</a>
 */
public record Friedman(double[] meanRanks, double chiSquared, double corrected, double f, double p, double pChi) {
    /** The test of scores of which lower is better. */
    public static Friedman of(double[][] rows) {
        int problems = rows.length;
        int k = problems == 0 ? 0 : rows[0].length;
        if (problems < 2 || k < 2) {
            throw new IllegalArgumentException("needs 2 problems and 2 methods, got " + problems + " and " + k);
        }
        double n = problems;
        double[] mean = new double[k];
        double ties = 0;
        for (double[] row : rows) {
            int[] ranks = SignedRanks.doubled(row);
            for (int j = 0; j < k; j++) {
                mean[j] += 0.5 * ranks[j] / n;
                int t = 0;
                for (double v : row) {
                    t += v == row[j] ? 1 : 0;
                }
                ties += (double) t * t - 1; // t members of a tie add t(t² − 1) together
            }
        }
        double square = 0;
        for (double r : mean) {
            square += r * r;
        }
        double chi = 12 * n / (k * (k + 1.0)) * (square - k * (k + 1.0) * (k + 1.0) / 4);
        double rest = 1 - ties / (n * ((double) k * k * k - k));
        double f = (n - 1) * chi / (n * (k - 1) - chi);
        return new Friedman(
                mean,
                chi,
                rest > 0 ? chi / rest : Double.NaN,
                f,
                FDistribution.of(k - 1, (k - 1) * (n - 1)).survivalProbability(f),
                ChiSquaredDistribution.of(k - 1).survivalProbability(chi));
    }
}
