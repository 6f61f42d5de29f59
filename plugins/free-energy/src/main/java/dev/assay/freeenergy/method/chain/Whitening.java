package dev.assay.freeenergy.method.chain;

import dev.assay.api.density.Gradient;

/**
 * A density in coordinates z in which its covariance is the identity, q = A z, A Aᵀ = Σ. A sampler with unit metric there is
 * one with the dense metric M⁻¹ = Σ in q.
 *
 * <pre>  ln γ_z(z) = ln γ(A z),   ∇_z = Aᵀ ∇_q </pre>
 *
 * <p>A is lower triangular: 2 d² operations a gradient.
 */
final class Whitening implements Gradient {
    private final Gradient gradient;
    private final int d;
    private final double[] a;
    private final double[] q;
    private final double[] g;

    /** Begins with Σ = I. */
    Whitening(Gradient gradient, int d) {
        this.gradient = gradient;
        this.d = d;
        a = new double[d * d];
        q = new double[d];
        g = new double[d];
        for (int i = 0; i < d; i++) {
            a[i * d + i] = 1;
        }
    }

    @Override
    public double at(double[] z, double[] gz) {
        position(z, q);
        double value = gradient.at(q, g);
        for (int j = 0; j < d; j++) {
            gz[j] = 0;
        }
        for (int i = 0; i < d; i++) {
            double slope = g[i];
            int row = i * d;
            for (int j = 0; j <= i; j++) {
                gz[j] += a[row + j] * slope;
            }
        }
        return value;
    }

    /** q = A z. */
    void position(double[] z, double[] into) {
        for (int i = 0; i < d; i++) {
            double sum = 0;
            int row = i * d;
            for (int j = 0; j <= i; j++) {
                sum += a[row + j] * z[j];
            }
            into[i] = sum;
        }
    }

    /** Takes Σ, d × d, of which only the lower half is read; z keeps its place in q. A Σ that is not positive is ignored. */
    void covariance(double[] sigma, double[] z) {
        double[] factor = new double[d * d];
        for (int i = 0; i < d; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = sigma[i * d + j];
                for (int k = 0; k < j; k++) {
                    sum -= factor[i * d + k] * factor[j * d + k];
                }
                if (i > j) {
                    factor[i * d + j] = sum / factor[j * d + j];
                } else if (sum > 0) {
                    factor[i * d + i] = Math.sqrt(sum);
                } else {
                    return;
                }
            }
        }
        position(z, q);
        System.arraycopy(factor, 0, a, 0, a.length);
        for (int i = 0; i < d; i++) {
            double sum = q[i];
            for (int j = 0; j < i; j++) {
                sum -= a[i * d + j] * z[j];
            }
            z[i] = sum / a[i * d + i];
        }
    }
}
