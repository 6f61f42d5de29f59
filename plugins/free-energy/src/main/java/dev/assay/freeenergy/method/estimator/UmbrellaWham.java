package dev.assay.freeenergy.method.estimator;

import dev.assay.api.Answer;
import dev.assay.api.Check;
import dev.assay.api.Method;
import dev.assay.api.Run;
import dev.assay.api.Setting;
import dev.assay.api.states.SampledStates;
import dev.assay.api.states.Windows;
import java.util.Arrays;

/**
 * The weighted histogram analysis method: umbrella windows joined by the histogram of one coordinate.
 *
 * <pre>
 *   p_i = Σ_k n_ki / Σ_k N_k c_ki e^{f_k},   e^{−f_k} = Σ_i c_ki p_i,   c_ki = mean of e^{−b_k(ξ)} over bin i
 *   F_{K−1} − F₀ = f_{K−1} − f₀ </pre>
 *
 * <p>These are the equations of the multistate acceptance ratio with potentials that are constant in a bin, solved and given
 * their asymptotic error by {@link MbarEquations}. What the bins smear out is not in the error; finer bins smear
 * less. Windows that share less than one sample are refused. Reads one coordinate a sample; a Newton step costs
 * N K² / 2.
 *
 * @see <a href="https://doi.org/10.1002/jcc.540130812">Kumar et al., J. Comput. Chem. 13 (1992) 1011</a>
 */
public final class UmbrellaWham implements Method<SampledStates> {
    // Places in a bin at which a bias is averaged.
    private static final int PLACES = 16;

    private final int bins;

    /**
     * The settings.
     *
     * @param bins of the histogram from the least to the largest coordinate, 2 … 10,000
     */
    public record Settings(
            @Setting(def = "200", doc = "bins of the histogram", range = "2..10000")
            int bins) {
        /** Refuses counts out of range. */
        public Settings {
            Check.within("bins", bins, 2, 10_000);
        }
    }

    /** Makes the estimator. */
    public UmbrellaWham(Settings settings) {
        bins = settings.bins();
    }

    @Override
    public Answer solve(SampledStates states, Run run) {
        Windows windows = states.need(SampledStates.WINDOWS);
        double[][] xi = new double[states.states()][0];
        return Rungs.climb(states.counts(), run, counts -> {
            for (int k = 0; k < counts.length; k++) {
                int known = xi[k].length;
                xi[k] = Arrays.copyOf(xi[k], Math.max(known, counts[k]));
                for (int n = known; n < counts[k]; n++) {
                    xi[k][n] = windows.coordinate(k, n);
                }
            }
            return estimate(windows, counts, xi);
        });
    }

    private Answer estimate(Windows windows, int[] counts, double[][] xi) throws NoOverlap {
        int states = counts.length;
        double least = Double.POSITIVE_INFINITY;
        double largest = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < states; k++) {
            for (int n = 0; n < counts[k]; n++) {
                least = Math.min(least, xi[k][n]);
                largest = Math.max(largest, xi[k][n]);
            }
        }
        double width = (largest - least) / bins;
        Check.that(
                width > 0 && Double.isFinite(width),
                "the coordinate must vary, it lies in [" + least + ", " + largest + "]");
        double[][] binned = biases(windows, states, least, width);
        double[][] u = new double[states][];
        for (int k = 0; k < states; k++) {
            u[k] = new double[counts[k] * states];
            for (int n = 0; n < counts[k]; n++) {
                int bin = Math.min(bins - 1, (int) ((xi[k][n] - least) / width));
                for (int j = 0; j < states; j++) {
                    u[k][n * states + j] = binned[j][bin];
                }
            }
        }
        return Mbar.estimate(counts, u);
    }

    /** −ln of the mean Boltzmann factor of each bias over each bin. */
    private double[][] biases(Windows windows, int states, double least, double width) {
        double[][] binned = new double[states][bins];
        double[] at = new double[PLACES];
        for (int k = 0; k < states; k++) {
            for (int i = 0; i < bins; i++) {
                for (int q = 0; q < PLACES; q++) {
                    at[q] = windows.bias(k, least + (i + (q + 0.5) / PLACES) * width);
                }
                binned[k][i] = -ExponentialAverage.logMeanExp(at);
                if (Double.isNaN(binned[k][i])) {
                    binned[k][i] = Double.POSITIVE_INFINITY; // nowhere in the bin has the state any weight
                }
            }
        }
        return binned;
    }
}
