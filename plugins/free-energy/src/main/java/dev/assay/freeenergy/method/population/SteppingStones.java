package dev.assay.freeenergy.method.population;

import dev.assay.api.value.Estimate;
import dev.assay.numerics.statistics.LogSumExp;
import java.util.Arrays;

/**
 * ln Z of a ladder by stepping stones, with a jackknife error over blocks of scans, in bounded memory.
 *
 * <pre>  ln Ẑ = Σₖ [ln mean e^{½ Δβₖ ℓₖ} − ln mean e^{−½ Δβₖ ℓₖ₊₁}],   Δβₖ = βₖ₊₁ − βₖ
 *   error² = (B − 1)/B Σ_b (θ₍₋b₎ − mean)²,   largest over B, B/2, B/4 and B/8 blocks, B in [28, 56] </pre>
 *
 * <p>Two stones meet half way (the geometric bridge): a whole step down from level k + 1 has weights without a variance
 * where γ has lighter tails than the base.
 *
 * <p>Blocks are as long as the run allows, so that they hold several correlation times; the largest is careful.
 *
 * @see <a href="https://doi.org/10.1093/sysbio/syq085">Xie et al., Syst. Biol. 60 (2011) 150: stepping stones</a>
 * @see <a href="https://www.jstor.org/stable/24306045">Meng and Wong, Stat. Sinica 6 (1996) 831: the geometric bridge</a>
 */
final class SteppingStones {
    private static final int BLOCKS = 64;
    private static final int FEWEST = 6;

    private final double[] steps;
    private final double[][] forward;
    private final double[][] backward;
    private int blocks;
    private int length = 1;
    private int filled;

    /** Starts on a ladder from 0 to 1. */
    SteppingStones(double[] betas) {
        int n = betas.length - 1;
        steps = new double[n];
        for (int k = 0; k < n; k++) {
            steps[k] = 0.5 * (betas[k + 1] - betas[k]);
        }
        forward = new double[BLOCKS][n];
        backward = new double[BLOCKS][n];
    }

    /** Takes ℓ of every level, finite above the base, after a scan. */
    void add(double[] logRatio) {
        if (filled == 0) {
            if (blocks == BLOCKS) {
                halve();
            }
            Arrays.fill(forward[blocks], Double.NEGATIVE_INFINITY);
            Arrays.fill(backward[blocks], Double.NEGATIVE_INFINITY);
            blocks++;
        }
        double[] f = forward[blocks - 1];
        double[] b = backward[blocks - 1];
        for (int k = 0; k < steps.length; k++) {
            f[k] = LogSumExp.of(f[k], steps[k] * logRatio[k]);
            b[k] = LogSumExp.of(b[k], -steps[k] * logRatio[k + 1]);
        }
        filled = (filled + 1) % length;
    }

    private void halve() {
        for (int b = 0; b < BLOCKS / 2; b++) {
            for (int k = 0; k < steps.length; k++) {
                forward[b][k] = LogSumExp.of(forward[2 * b][k], forward[2 * b + 1][k]);
                backward[b][k] = LogSumExp.of(backward[2 * b][k], backward[2 * b + 1][k]);
            }
        }
        blocks = BLOCKS / 2;
        length *= 2;
    }

    /** {@return ln Ẑ with its error, NaN of fewer than 7 scans} */
    Estimate logZ() {
        double value = without(-1, 1);
        double largest = Double.NaN;
        for (int group = 1; (blocks - first()) / group >= FEWEST && group <= 8; group *= 2) {
            double error = jackknife(group);
            largest = Double.isNaN(largest) ? error : Math.max(largest, error);
        }
        return Double.isFinite(largest) ? Estimate.of(value, largest) : Estimate.of(value);
    }

    private double jackknife(int group) {
        int n = (blocks - first()) / group;
        double mean = 0;
        double squares = 0;
        for (int b = 0; b < n; b++) {
            double theta = without(b, group);
            double delta = theta - mean;
            mean += delta / (b + 1);
            squares += delta * (theta - mean);
        }
        return Math.sqrt(squares * (n - 1) / n);
    }

    /** The first eighth is forgotten: replicas started where another ladder had left them. */
    private int first() {
        return blocks / 8;
    }

    /** ln Ẑ without the b-th group of blocks; with all for b &lt; 0. */
    private double without(int b, int group) {
        double sum = 0;
        for (int k = 0; k < steps.length; k++) {
            double f = Double.NEGATIVE_INFINITY;
            double r = Double.NEGATIVE_INFINITY;
            for (int i = first(); i < blocks; i++) {
                if (b < 0 || (i - first()) / group != b) {
                    f = LogSumExp.of(f, forward[i][k]);
                    r = LogSumExp.of(r, backward[i][k]);
                }
            }
            sum += f - r; // the numbers of scans cancel
        }
        return sum;
    }
}
