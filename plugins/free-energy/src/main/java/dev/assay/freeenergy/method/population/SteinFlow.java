package dev.assay.freeenergy.method.population;

import java.util.Arrays;

/** Particles under the Stein direction of a Gaussian kernel with the median width; see the method for the formulas. */
public final class SteinFlow {
    private static final double FUDGE = 1e-6;

    /** Positions, particle after particle. */
    final double[] x;
    /** ∇ ln γ at them, to be filled in before a step. */
    final double[] g;

    private final int n;
    private final int d;
    private final double[] square;
    private final double[] sorted;
    private final double[] phi;
    private final double[] history;
    private boolean fresh = true;

    /** Makes n particles at the origin of ℝᵈ. */
    public SteinFlow(int n, int d) {
        this.n = n;
        this.d = d;
        x = new double[n * d];
        g = new double[n * d];
        phi = new double[n * d];
        history = new double[n * d];
        square = new double[n * (n - 1) / 2];
        sorted = new double[square.length];
    }

    /** {@return the positions themselves, not a copy} */
    public double[] positions() {
        return x;
    }

    /** {@return the gradients themselves, to be filled in before a step} */
    public double[] gradients() {
        return g;
    }

    /** Moves all particles; N² d operations. */
    public void step(double epsilon, double memory) {
        direction();
        for (int k = 0; k < phi.length; k++) {
            double squared = phi[k] * phi[k];
            history[k] = fresh ? squared : memory * history[k] + (1 - memory) * squared;
            x[k] += epsilon * phi[k] / (FUDGE + Math.sqrt(history[k]));
        }
        fresh = false;
    }

    /** Writes φ; each pair is visited once. */
    private void direction() {
        double h = width();
        for (int k = 0; k < phi.length; k++) {
            phi[k] = g[k]; // k(x, x) = 1
        }
        int pair = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                double kernel = Math.exp(-square[pair++] / h);
                for (int c = 0; c < d; c++) {
                    double push = 2 / h * (x[i * d + c] - x[j * d + c]);
                    phi[i * d + c] += kernel * (g[j * d + c] + push);
                    phi[j * d + c] += kernel * (g[i * d + c] - push);
                }
            }
        }
        for (int k = 0; k < phi.length; k++) {
            phi[k] /= n;
        }
    }

    /** Median squared distance over ln N; never 0, so that coinciding particles do no harm. */
    private double width() {
        int pair = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                double sum = 0;
                for (int c = 0; c < d; c++) {
                    double delta = x[i * d + c] - x[j * d + c];
                    sum += delta * delta;
                }
                square[pair++] = sum;
            }
        }
        System.arraycopy(square, 0, sorted, 0, pair);
        Arrays.sort(sorted);
        double median = 0.5 * (sorted[(pair - 1) / 2] + sorted[pair / 2]);
        return Math.max(median / Math.log(n), Double.MIN_NORMAL);
    }
}
