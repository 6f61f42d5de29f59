package dev.assay.freeenergy.problem.particle;

import dev.assay.freeenergy.reference.Bridge;
import java.util.random.RandomGenerator;

/**
 * From uniform points on spheres to charges: V = −β E, Z₀ = (4π)ⁿ. States are unit vectors, 3n numbers.
 *
 * <p>A sweep moves each charge once, by a Gaussian step of one of six sizes and back to the sphere: how likely u′ is from u
 * depends on u · u′ alone, so that the move is symmetric.
 */
final class ThomsonBridge implements Bridge {
    private static final int SIZES = 6;

    private final int n;
    private final double beta;

    ThomsonBridge(int n, double beta) {
        this.n = n;
        this.beta = beta;
    }

    @Override
    public int dimension() {
        return 3 * n;
    }

    @Override
    public double logZ0() {
        return n * StrictMath.log(4 * Math.PI);
    }

    @Override
    public void draw(RandomGenerator random, double[] x) {
        for (int i = 0; i < n; i++) {
            for (int a = 0; a < 3; a++) {
                x[3 * i + a] = random.nextGaussian();
            }
            normalise(x, 3 * i);
        }
    }

    private static void normalise(double[] x, int at) {
        double norm = Math.sqrt(x[at] * x[at] + x[at + 1] * x[at + 1] + x[at + 2] * x[at + 2]);
        x[at] /= norm;
        x[at + 1] /= norm;
        x[at + 2] /= norm;
    }

    @Override
    public double slope(double[] x) {
        double energy = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                energy += inverse(x, 3 * i, x, 3 * j);
            }
        }
        return -beta * energy;
    }

    private static double inverse(double[] p, int i, double[] q, int j) {
        double a = p[i] - q[j];
        double b = p[i + 1] - q[j + 1];
        double c = p[i + 2] - q[j + 2];
        return 1 / Math.sqrt(a * a + b * b + c * c);
    }

    @Override
    public void sweep(double t, RandomGenerator random, double[] x) {
        double[] moved = new double[3];
        for (int i = 0; i < n; i++) {
            double size = 2.0 / (1 << random.nextInt(SIZES));
            for (int a = 0; a < 3; a++) {
                moved[a] = x[3 * i + a] + size * random.nextGaussian();
            }
            normalise(moved, 0);
            double change = 0;
            for (int j = 0; j < n; j++) {
                if (j != i) {
                    change += inverse(moved, 0, x, 3 * j) - inverse(x, 3 * i, x, 3 * j);
                }
            }
            change *= t * beta;
            if (change <= 0 || random.nextDouble() < Math.exp(-change)) {
                System.arraycopy(moved, 0, x, 3 * i, 3);
            }
        }
    }
}
