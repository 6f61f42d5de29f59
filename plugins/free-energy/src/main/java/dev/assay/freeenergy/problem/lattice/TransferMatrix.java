package dev.assay.freeenergy.problem.lattice;

import dev.assay.api.Check;
import dev.assay.api.Facets;
import dev.assay.api.Truth;
import dev.assay.api.TruthRun;
import dev.assay.api.value.Estimate;
import java.util.Arrays;
import java.util.function.Supplier;

/**
 * ln Z of an L × L torus of spins with q values and any couplings, by transfer of one site after the other.
 *
 * <pre>  Z = Tr Πᵣ Hᵣ Vᵣ;   weights exp(J/T) of equal neighbours, exp(a J/T) of unequal ones (a = −1: ±1 spins, 0: Potts) </pre>
 *
 * <p>q^L start rows, L² sites, q^(L+1) multiplications a site. Every start row begins with value 0: the others follow by
 * symmetry. Energy and heat capacity by differences of ln Z in β.
 */
final class TransferMatrix {
    /** The largest number of states of a row. */
    static final int MOST = 1024;

    private static final String SOURCE = "transfer matrix, to round-off";
    private static final double STEP = 4e-3;

    private final int side;
    private final int states;
    private final double unequal;
    private final double[] right;
    private final double[] down;
    private final int rows;

    /**
     * Takes a torus.
     *
     * @param side L
     * @param states q
     * @param unequal a, the share of −J that unequal neighbours have
     * @param right J of each site and its right neighbour, row-major
     * @param down J of each site and the one below
     */
    TransferMatrix(int side, int states, double unequal, double[] right, double[] down) {
        this.side = side;
        this.states = states;
        this.unequal = unequal;
        this.right = right;
        this.down = down;
        double count = Math.pow(states, side);
        Check.that(count <= MOST, "q^L must be <= " + MOST + " for the exact answer, got " + states + "^" + side);
        rows = (int) Math.round(count);
    }

    /** {@return ln Z, energy and heat capacity at a temperature} */
    Truth truth(double temperature, TruthRun work) {
        Supplier<double[]> all = () -> work.kept("transfer-matrix", () -> of(1 / temperature));
        double sites = (double) side * side;
        return Truth.of(Facets.LOG_Z, SOURCE, () -> Estimate.of(all.get()[0], 1e-11 * sites))
                .and(Facets.ENERGY, SOURCE + ", differentiated", () -> Estimate.of(all.get()[1], 1e-8))
                .and(Facets.HEAT_CAPACITY, SOURCE + ", differentiated twice", () -> Estimate.of(all.get()[2], 1e-6));
    }

    /** {@return ln Z, energy and heat capacity a site} */
    double[] of(double beta) {
        double sites = (double) side * side;
        double h = STEP * Math.min(1, beta);
        double[] f = new double[7];
        for (int k = -3; k <= 3; k++) {
            f[k + 3] = logZ(beta + k * h);
        }
        double slope = (45 * (f[4] - f[2]) - 9 * (f[5] - f[1]) + (f[6] - f[0])) / (60 * h);
        double bend = (2 * (f[6] + f[0]) - 27 * (f[5] + f[1]) + 270 * (f[4] + f[2]) - 490 * f[3]) / (180 * h * h);
        return new double[] {f[3], -slope / sites, beta * beta * bend / sites};
    }

    /** {@return ln Z at β} */
    double logZ(double beta) {
        double[] vector = new double[rows];
        double[] across = new double[rows * side];
        for (int row = 0; row < side; row++) {
            for (int s = 0; s < rows; s++) {
                across[row * rows + s] = StrictMath.exp(beta * rowEnergy(row, s));
            }
        }
        double most = Double.NEGATIVE_INFINITY;
        double[] logs = new double[rows / states];
        for (int start = 0; start < rows / states; start++) {
            logs[start] = trace(start * states, beta, vector, across);
            most = Math.max(most, logs[start]);
        }
        double sum = 0;
        for (double log : logs) {
            sum += StrictMath.exp(log - most);
        }
        return most + StrictMath.log(states * sum);
    }

    /** {@return Σ J over the equal neighbours of a row, plus a J over the unequal ones} */
    private double rowEnergy(int row, int s) {
        double sum = 0;
        for (int c = 0, rest = s; c < side; c++, rest /= states) {
            int here = rest % states;
            int next = c == side - 1 ? s % states : rest / states % states;
            sum += right[row * side + c] * (here == next ? 1 : unequal);
        }
        return sum;
    }

    private double trace(int start, double beta, double[] vector, double[] across) {
        Arrays.fill(vector, 0);
        vector[start] = 1;
        double log = 0;
        for (int row = 0; row < side; row++) {
            for (int s = 0; s < rows; s++) {
                vector[s] *= across[row * rows + s];
            }
            for (int c = 0, stride = 1; c < side; c++, stride *= states) {
                double j = beta * down[row * side + c];
                step(vector, stride, StrictMath.exp(j), StrictMath.exp(unequal * j));
            }
            double max = 0;
            for (double v : vector) {
                max = Math.max(max, v);
            }
            for (int s = 0; s < rows; s++) {
                vector[s] /= max;
            }
            log += StrictMath.log(max);
        }
        return log + StrictMath.log(vector[start]);
    }

    /** v(…s…) ← Σ_t w(s, t) v(…t…), with w = e for s = t, else u. */
    private void step(double[] v, int stride, double e, double u) {
        for (int base = 0; base < rows; base += stride * states) {
            for (int low = base; low < base + stride; low++) {
                double sum = 0;
                for (int t = 0; t < states; t++) {
                    sum += v[low + t * stride];
                }
                for (int t = 0; t < states; t++) {
                    int at = low + t * stride;
                    v[at] = u * sum + (e - u) * v[at];
                }
            }
        }
    }
}
