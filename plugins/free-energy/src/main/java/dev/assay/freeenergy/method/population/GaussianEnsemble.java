package dev.assay.freeenergy.method.population;

import dev.assay.numerics.regression.Cholesky;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * Particles drawn anew around their weighted mean, with their weighted covariance C.
 *
 * <p>Noise of covariance C comes from the Cholesky factor, N d² operations, or, where C has no full rank (N ≤ d, or
 * collapsed directions), from the weighted deviations themselves, √wⱼ (xⱼ − m) ηⱼ summed over j, N² d operations.
 */
public final class GaussianEnsemble {
    /** Positions, particle after particle. */
    final double[] x;

    private final int n;
    private final int d;
    private final double[] w;
    private final double[] mean;
    private final double[] covariance;
    private final double[] deviations;
    private final double[] normals;
    private final double[] noise;
    private double trace;

    /** Makes n particles at the origin of ℝᵈ. */
    public GaussianEnsemble(int n, int d) {
        this.n = n;
        this.d = d;
        x = new double[n * d];
        w = new double[n];
        mean = new double[d];
        covariance = new double[n > d ? d * d : 0];
        deviations = new double[n * d];
        normals = new double[Math.max(n, d)];
        noise = new double[d];
    }

    /** {@return the positions themselves, not a copy} */
    public double[] positions() {
        return x;
    }

    /** {@return the trace of the weighted covariance of the last step} */
    double trace() {
        return trace;
    }

    /**
     * Moves all particles.
     *
     * @param logDensity ln γ of each; −∞ has weight 0
     * @param max the largest of them, finite
     * @param beta exponent of the weights, &gt; 0
     * @param alpha what a particle keeps of its deviation
     * @param random the source of noise
     * @return false when the covariance is not finite or has vanished
     */
    public boolean step(double[] logDensity, double max, double beta, double alpha, RandomGenerator random) {
        moments(logDensity, max, beta);
        if (!(trace > 0 && trace < Double.POSITIVE_INFINITY)) {
            return false;
        }
        double size = Math.sqrt((1 - alpha * alpha) * (1 + beta));
        boolean factored = n > d && factor();
        for (int i = 0; i < n; i++) {
            if (factored) {
                byFactor(random);
            } else {
                byDeviations(random);
            }
            for (int c = 0; c < d; c++) {
                int k = i * d + c;
                x[k] = mean[c] + alpha * (x[k] - mean[c]) + size * noise[c];
            }
        }
        return true;
    }

    private void moments(double[] logDensity, double max, double beta) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            w[i] = Math.exp(beta * (logDensity[i] - max));
            sum += w[i];
        }
        Arrays.fill(mean, 0);
        for (int i = 0; i < n; i++) {
            w[i] /= sum;
            for (int c = 0; c < d; c++) {
                mean[c] += w[i] * x[i * d + c];
            }
        }
        trace = 0;
        for (int i = 0; i < n; i++) {
            double root = Math.sqrt(w[i]);
            for (int c = 0; c < d; c++) {
                double v = root * (x[i * d + c] - mean[c]);
                deviations[i * d + c] = v;
                trace += v * v;
            }
        }
    }

    private boolean factor() {
        Arrays.fill(covariance, 0);
        for (int i = 0; i < n; i++) {
            for (int a = 0; a < d; a++) {
                double v = deviations[i * d + a];
                for (int b = 0; b <= a; b++) {
                    covariance[a * d + b] += v * deviations[i * d + b];
                }
            }
        }
        return Cholesky.factorise(covariance, d);
    }

    private void byFactor(RandomGenerator random) {
        for (int c = 0; c < d; c++) {
            normals[c] = random.nextGaussian();
        }
        for (int a = 0; a < d; a++) {
            double sum = 0;
            for (int b = 0; b <= a; b++) {
                sum += covariance[a * d + b] * normals[b];
            }
            noise[a] = sum;
        }
    }

    private void byDeviations(RandomGenerator random) {
        Arrays.fill(noise, 0);
        for (int j = 0; j < n; j++) {
            double eta = random.nextGaussian();
            for (int c = 0; c < d; c++) {
                noise[c] += eta * deviations[j * d + c];
            }
        }
    }
}
