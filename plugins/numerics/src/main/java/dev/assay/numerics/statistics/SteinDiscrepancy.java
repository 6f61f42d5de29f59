package dev.assay.numerics.statistics;

/**
 * The squared kernel Stein discrepancy between a weighted sample and a density known by its score s = ∇ ln γ, with the
 * inverse multiquadric kernel, unbiased: zero in expectation for samples of the density, so it may be negative.
 *
 * <pre>  k = u^(−1/2),   u = 1 + ‖δ‖²/ℓ²,   δ = x − y
 *   k₀(x, y) = s(x)·s(y) u^(−1/2) + ((s(x) − s(y))·δ + d) u^(−3/2) / ℓ² − 3 ‖δ‖² u^(−5/2) / ℓ⁴
 *   KSD² = Σᵢ≠ⱼ wᵢwⱼ k₀(xᵢ, xⱼ) / (1 − Σw²) </pre>
 *
 * <p>Blind to the shares of modes that are far apart: the score is local, and a sample of one mode only has nearly KSD 0.
 * Cost: n² d / 2.
 *
 * @see <a href="https://doi.org/10.48550/arXiv.1703.01717">Gorham and Mackey 2017: Measuring Sample Quality with Kernels</a>
 * @see <a href="https://doi.org/10.48550/arXiv.1602.03253">Liu, Lee and Jordan 2016: the U-statistic</a>
 */
public final class SteinDiscrepancy {
    private SteinDiscrepancy() {}

    /**
     * The U-statistic.
     *
     * @param x points, point after point
     * @param score s at each point, laid out as the points
     * @param w weights, summing to 1
     * @param d dimension
     * @param scale ℓ &gt; 0
     * @return KSD²; NaN where there are no two different points of weight
     */
    public static double squared(double[] x, double[] score, double[] w, int d, double scale) {
        PairSums.check(x, w, d);
        PairSums.check(score, w, d);
        MaximumMeanDiscrepancy.checkScale(scale);
        double precision = 1 / (scale * scale);
        double sum = 0;
        for (int i = 0; i < w.length; i++) {
            double row = 0;
            for (int j = 0; j < i; j++) {
                row += w[j] * stein(x, score, i * d, j * d, d, precision);
            }
            sum += w[i] * row;
        }
        return 2 * sum / PairSums.pairs(w);
    }

    private static double stein(double[] x, double[] score, int i, int j, int d, double precision) {
        double square = 0;
        double scores = 0;
        double mixed = 0;
        for (int c = 0; c < d; c++) {
            double difference = x[i + c] - x[j + c];
            square += difference * difference;
            scores += score[i + c] * score[j + c];
            mixed += (score[i + c] - score[j + c]) * difference;
        }
        double inverse = 1 / (1 + square * precision);
        double k = Math.sqrt(inverse);
        return k * (scores + inverse * precision * (mixed + d - 3 * square * precision * inverse));
    }
}
