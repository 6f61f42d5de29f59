package dev.assay.freeenergy.problem.posterior;

import static dev.assay.freeenergy.problem.posterior.BrownianMotion.SEEN;
import static dev.assay.freeenergy.problem.posterior.BrownianMotion.STEPS;
import static dev.assay.freeenergy.problem.posterior.BrownianMotion.Y;

import dev.assay.api.density.ExactSampler;
import dev.assay.api.value.Estimate;
import dev.assay.api.value.Table;
import dev.assay.freeenergy.problem.MomentTable;

/**
 * The walk given its scales: Gaussian with a tridiagonal precision.
 *
 * <pre>  P = K/σᵢ² + diag(seen)/σₒ²,   K = tridiag(−1, 2, −1) with a last diagonal entry 1, det K = 1
 *   m = P⁻¹ y/σₒ²,   (P⁻¹)ₜₜ = 1/(δₜ + εₜ − Pₜₜ),   δ, ε the pivots from the front and from the back
 *   ln p(y | σ) = −T ln σᵢ − n ln σₒ − (n/2) ln 2π − ½ ln det P − ½ [Σ (y − m)²/σₒ² + Σ (Δm)²/σᵢ²],   T = 30, n = 20 </pre>
 *
 * <p>The misfit is summed as squares at m: the shorter bᵀP⁻¹b − y²/σₒ² cancels when σₒ is small. 30 steps a solve.
 */
final class WalkGivenScales {
    private static final double LOG_2PI = StrictMath.log(2 * Math.PI);

    final double[] mean = new double[STEPS];
    final double[] variance = new double[STEPS];
    private final double[] diagonal = new double[STEPS];
    private final double[] front = new double[STEPS];
    private double logDeterminant;

    /** Solves for these scales; {@return ln p(y | σᵢ, σₒ)} */
    double solve(double innovation, double observation) {
        double walk = 1 / (innovation * innovation);
        double noise = 1 / (observation * observation);
        logDeterminant = 0;
        for (int t = 0; t < STEPS; t++) {
            boolean seen = seen(t);
            diagonal[t] = walk * (t + 1 < STEPS ? 2 : 1) + (seen ? noise : 0);
            double lift = t == 0 ? 0 : walk / front[t - 1];
            front[t] = diagonal[t] - walk * lift;
            mean[t] = (seen ? noise * Y[t] : 0) + (t == 0 ? 0 : lift * mean[t - 1]);
            logDeterminant += StrictMath.log(front[t]);
        }
        double back = 0;
        for (int t = STEPS - 1; t >= 0; t--) {
            mean[t] = (mean[t] + (t + 1 < STEPS ? walk * mean[t + 1] : 0)) / front[t];
            back = diagonal[t] - (t + 1 < STEPS ? walk * walk / back : 0);
            variance[t] = 1 / (front[t] + back - diagonal[t]);
        }
        double rough = 0;
        double misfit = 0;
        double before = 0;
        for (int t = 0; t < STEPS; t++) {
            double step = mean[t] - before;
            double r = seen(t) ? Y[t] - mean[t] : 0;
            rough += step * step;
            misfit += r * r;
            before = mean[t];
        }
        return -STEPS * StrictMath.log(innovation)
                - SEEN * (StrictMath.log(observation) + 0.5 * LOG_2PI)
                - 0.5 * logDeterminant
                - 0.5 * (noise * misfit + walk * rough);
    }

    /** {@return ½ ln det P of the last solve} */
    double halfLogDeterminant() {
        return 0.5 * logDeterminant;
    }

    private static boolean seen(int t) {
        return !Double.isNaN(Y[t]);
    }

    Estimate knownLogZ() {
        return Estimate.of(solve(BrownianMotion.KNOWN_INNOVATION, BrownianMotion.KNOWN_OBSERVATION), 1e-12);
    }

    Table knownMoments() {
        solve(BrownianMotion.KNOWN_INNOVATION, BrownianMotion.KNOWN_OBSERVATION);
        return MomentTable.of(STEPS, t -> {
            double m2 = mean[t] * mean[t];
            double s = variance[t];
            return new double[] {mean[t], s, m2 + s, 4 * m2 * s + 2 * s * s};
        });
    }

    /** Draws from the back: loc_T first, then each given its right neighbour. */
    ExactSampler knownSampler() {
        solve(BrownianMotion.KNOWN_INNOVATION, BrownianMotion.KNOWN_OBSERVATION);
        double walk = 1 / (BrownianMotion.KNOWN_INNOVATION * BrownianMotion.KNOWN_INNOVATION);
        return (random, x) -> {
            for (int t = STEPS - 1; t >= 0; t--) {
                double pull = t + 1 < STEPS ? walk * (x[t + 1] - mean[t + 1]) / front[t] : 0;
                x[t] = mean[t] + pull + random.nextGaussian() / StrictMath.sqrt(front[t]);
            }
        };
    }
}
