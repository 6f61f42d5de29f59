package dev.assay.freeenergy.problem.pair;

import dev.assay.api.Check;
import dev.assay.api.Facets;
import dev.assay.api.Instance;
import dev.assay.api.Problem;
import dev.assay.api.Setting;
import dev.assay.api.Truth;
import dev.assay.api.TruthRun;
import dev.assay.api.states.SampledStates;
import dev.assay.api.value.Estimate;
import dev.assay.numerics.random.Mt19937;
import java.util.random.RandomGenerator;

/**
 * Two Gaussian mixtures in many dimensions that share next to nothing, with exact samples of each.
 *
 * <pre>
 *   state 0:      40 components, centres 4 (U − ½), U from MT19937 with seed 0,   σ = ln(1 + e⁻²) = 0.126928
 *   state K − 1:  16 components, centres 4 (U − ½), U from MT19937 with seed 10,  σ = ln(1 + e⁻³) = 0.0485874
 *   u = −ln p with normalised p:   F_{K−1} − F₀ = 0 </pre>
 *
 * <p>As published there are the two states alone, and what reweights samples of one in the other finds no overlap: the pair
 * is meant for transports. With windows between them, at t = k/(K − 1), each of the 640 pairs of components is a component
 * with centre (1 − t) a_i + t b_j and σ linear in t: normalised too, so that all F are equal. Their potentials cost 640 d
 * operations each.
 *
 * @see <a href="https://doi.org/10.48550/arXiv.2504.11516">He et al. 2025 (FEAT)</a>
 */
public final class MixturePair implements Problem<SampledStates> {
    private static final int FIRST = 40;
    private static final int LAST = 16;
    private static final double FIRST_SIGMA = StrictMath.log1p(StrictMath.exp(-2));
    private static final double LAST_SIGMA = StrictMath.log1p(StrictMath.exp(-3));

    private final int d;
    private final int states;
    private final double[] a;
    private final double[] b;
    private final double[][][] x;

    /**
     * The parameters.
     *
     * @param d dimensions, 1 … 1000; published are 40 and 100
     * @param windows between the two states, 0 … 1000; published is 0
     * @param samples of each state, ≥ 2
     */
    public record Parameters(
            @Setting(def = "40", doc = "dimensions", symbol = "d", range = "1..1000")
            int d,

            @Setting(def = "0", doc = "windows between the two states", range = "0..1000")
            int windows,

            @Setting(def = "200", doc = "samples of each state", symbol = "N", range = "2..100000")
            int samples) {
        /** Refuses what does not fit memory. */
        public Parameters {
            Check.within("d", d, 1, 1000);
            Check.within("windows", windows, 0, 1000);
            Check.within("samples", samples, 2, 100_000);
            Check.that(
                    (windows + 2.0) * samples * d <= 5e7,
                    "(windows + 2) · samples · d must be at most 5e7, got " + (windows + 2.0) * samples * d);
        }
    }

    /** Draws the samples. */
    public MixturePair(Parameters parameters, Instance instance) {
        d = parameters.d();
        states = parameters.windows() + 2;
        a = centres(0, FIRST);
        b = centres(10, LAST);
        x = new double[states][parameters.samples()][d];
        for (int k = 0; k < states; k++) {
            RandomGenerator random = instance.random("state", k);
            double t = t(k);
            for (double[] point : x[k]) {
                int i = random.nextInt(FIRST);
                int j = random.nextInt(LAST);
                for (int c = 0; c < d; c++) {
                    point[c] = (1 - t) * a[i * d + c] + t * b[j * d + c] + sigma(t) * random.nextGaussian();
                }
            }
        }
    }

    private double[] centres(int seed, int components) {
        Mt19937 twister = new Mt19937(seed);
        double[] centres = new double[components * d];
        for (int i = 0; i < centres.length; i++) {
            centres[i] = (twister.nextFloat() - 0.5f) * 4;
        }
        return centres;
    }

    private double t(int state) {
        return (double) state / (states - 1);
    }

    private static double sigma(double t) {
        return (1 - t) * FIRST_SIGMA + t * LAST_SIGMA;
    }

    /** −ln p of a state, the mixture of all pairs of components; at the ends they fall together. */
    private double potential(int state, double[] at, double[] exponents) {
        double t = t(state);
        double sigma = sigma(t);
        int rows = state == states - 1 ? 1 : FIRST;
        int columns = state == 0 ? 1 : LAST;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                double square = 0;
                for (int c = 0; c < d; c++) {
                    double r = at[c] - (1 - t) * a[i * d + c] - t * b[j * d + c];
                    square += r * r;
                }
                double e = square / (2 * sigma * sigma);
                exponents[i * columns + j] = e;
                least = Math.min(least, e);
            }
        }
        double sum = 0;
        for (int i = 0; i < rows * columns; i++) {
            sum += StrictMath.exp(least - exponents[i]);
        }
        return least
                - StrictMath.log(sum / (rows * columns))
                + d * (StrictMath.log(sigma) + 0.5 * StrictMath.log(2 * Math.PI));
    }

    @Override
    public SampledStates question() {
        double[] exponents = new double[FIRST * LAST];
        return SampledStates.of(counts())
                .with(SampledStates.WORK, (from, to, index) -> {
                    double[] at = x[from][index];
                    return potential(to, at, exponents) - potential(from, at, exponents);
                })
                .with(SampledStates.REDUCED_POTENTIALS, (state, index, u) -> {
                    for (int k = 0; k < states; k++) {
                        u[k] = potential(k, x[state][index], exponents);
                    }
                });
    }

    private int[] counts() {
        int[] counts = new int[states];
        java.util.Arrays.fill(counts, x[0].length);
        return counts;
    }

    @Override
    public Truth truth(TruthRun work) {
        return Truth.of(Facets.FREE_ENERGY_DIFFERENCE, "all states are normalised", () -> Estimate.of(0, 0));
    }
}
