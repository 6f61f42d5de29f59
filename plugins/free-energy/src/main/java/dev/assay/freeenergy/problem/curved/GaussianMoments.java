package dev.assay.freeenergy.problem.curved;

/** Raw moments of Gaussians and of squares with Gaussian noise. */
final class GaussianMoments {
    private GaussianMoments() {}

    /** {@return E xᵏ, k = 0 … n, of N(mean, variance): Mₖ = mean Mₖ₋₁ + (k−1) variance Mₖ₋₂} */
    static double[] of(double mean, double variance, int n) {
        double[] raw = new double[n + 1];
        raw[0] = 1;
        raw[1] = mean;
        for (int k = 2; k <= n; k++) {
            raw[k] = mean * raw[k - 1] + (k - 1) * variance * raw[k - 2];
        }
        return raw;
    }

    /** {@return E (x² + ξ)ᵏ, k = 0 … n/2, from E xᵏ, k = 0 … n, with ξ ~ N(0, variance)} */
    static double[] squaredPlusNoise(double[] raw, double variance) {
        int n = (raw.length - 1) / 2;
        double[] noise = of(0, variance, n);
        double[] squared = new double[n + 1];
        for (int k = 0; k <= n; k++) {
            double choose = 1;
            for (int m = 0; m <= k; m++) {
                squared[k] += choose * noise[m] * raw[2 * (k - m)];
                choose *= (double) (k - m) / (m + 1);
            }
        }
        return squared;
    }
}
