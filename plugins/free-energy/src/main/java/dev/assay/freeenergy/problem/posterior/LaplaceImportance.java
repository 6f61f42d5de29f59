package dev.assay.freeenergy.problem.posterior;

import dev.assay.api.density.Density;
import dev.assay.api.density.Gradient;
import dev.assay.api.value.Estimate;
import java.util.random.RandomGenerator;

/**
 * Evidence and moments of a nearly Gaussian posterior by importance sampling from a widened Laplace approximation.
 *
 * <pre>  q = N(m, s² H⁻¹),   H = −∇² ln γ(m),   Z = E_q[γ/q],   E f = E_q[f γ/q] / Z </pre>
 *
 * <p>m by Newton's method, H by central differences of the gradient. Draws are independent, so the stated standard errors
 * are those of means and of ratios of means. d² products and one density a draw.
 *
 * @see <a href="https://doi.org/10.2307/1913710">Geweke, Econometrica 57 (1989) 1317</a>
 */
final class LaplaceImportance {
    private static final int NEWTON_STEPS = 100;
    private static final double DIFFERENCE = 1e-5;

    private final Density target;
    private final int d;
    private final double[] mode;
    private final double[] factor;
    private final double spread;

    /**
     * Finds the mode.
     *
     * @param target the posterior
     * @param start where Newton's method begins
     * @param spread s, ≥ 1
     */
    LaplaceImportance(Density target, double[] start, double spread) {
        this.target = target;
        this.d = target.dimension();
        this.spread = spread;
        mode = start.clone();
        factor = new double[d * d];
        climb(target.need(Density.GRADIENT));
    }

    /** {@return ln Z, then E xᵢ, E xᵢ², E xᵢ⁴ of each coordinate, as {@link KeptMoments#names} orders them} */
    Estimate[] estimate(int draws, RandomGenerator random) {
        double[] x = new double[d];
        double[] logWeight = new double[draws];
        double[] points = new double[draws * d];
        double most = Double.NEGATIVE_INFINITY;
        for (int n = 0; n < draws; n++) {
            double logQ = draw(random, x);
            System.arraycopy(x, 0, points, n * d, d);
            logWeight[n] = target.logDensity(x) - logQ;
            most = Math.max(most, logWeight[n]);
        }
        double sum = 0;
        double squares = 0;
        for (int n = 0; n < draws; n++) {
            logWeight[n] = Math.exp(logWeight[n] - most);
            sum += logWeight[n];
            squares += logWeight[n] * logWeight[n];
        }
        Estimate[] all = new Estimate[1 + 3 * d];
        all[0] = Estimate.of(most + Math.log(sum / draws), Math.sqrt(squares / (sum * sum) - 1.0 / draws));
        for (int i = 0; i < d; i++) {
            for (int k = 0; k < 3; k++) {
                all[1 + 3 * i + k] = ratio(points, i, 1 << k, logWeight, sum);
            }
        }
        return all;
    }

    private Estimate ratio(double[] points, int i, int power, double[] weight, double sum) {
        double mean = 0;
        for (int n = 0; n < weight.length; n++) {
            mean += weight[n] * power(points[n * d + i], power) / sum;
        }
        double variance = 0;
        for (int n = 0; n < weight.length; n++) {
            double off = weight[n] * (power(points[n * d + i], power) - mean) / sum;
            variance += off * off;
        }
        return Estimate.of(mean, Math.sqrt(variance));
    }

    private static double power(double x, int power) {
        double square = x * x;
        return power == 1 ? x : power == 2 ? square : square * square;
    }

    /** Draws x = m + s L⁻ᵀ z with H = LLᵀ; {@return ln q(x)}. */
    private double draw(RandomGenerator random, double[] x) {
        double logQ = -d * (0.5 * Math.log(2 * Math.PI) + Math.log(spread));
        for (int i = 0; i < d; i++) {
            double z = random.nextGaussian();
            x[i] = spread * z;
            logQ += Math.log(factor[i * d + i]) - 0.5 * z * z;
        }
        backward(x);
        for (int i = 0; i < d; i++) {
            x[i] += mode[i];
        }
        return logQ;
    }

    private void climb(Gradient gradient) {
        double[] g = new double[d];
        double[] step = new double[d];
        double[] next = new double[d];
        for (int k = 0; k < NEWTON_STEPS; k++) {
            double value = gradient.at(mode, g);
            factorise(gradient);
            System.arraycopy(g, 0, step, 0, d);
            forward(step);
            double decrement = 0;
            for (double s : step) {
                decrement += s * s;
            }
            if (decrement < 1e-16) {
                return;
            }
            backward(step);
            double t = 2;
            do {
                t *= 0.5;
                for (int i = 0; i < d; i++) {
                    next[i] = mode[i] + t * step[i];
                }
            } while (t > 1e-6 && !(target.logDensity(next) >= value - 1e-10 * Math.abs(value)));
            System.arraycopy(next, 0, mode, 0, d);
        }
        throw new IllegalStateException("no mode found in " + NEWTON_STEPS + " Newton steps");
    }

    /** Fills {@code factor} with L, LLᵀ = H. */
    private void factorise(Gradient gradient) {
        double[] up = new double[d];
        double[] down = new double[d];
        double[] h = new double[d * d];
        for (int j = 0; j < d; j++) {
            double at = mode[j];
            mode[j] = at + DIFFERENCE;
            gradient.at(mode, up);
            mode[j] = at - DIFFERENCE;
            gradient.at(mode, down);
            mode[j] = at;
            for (int i = 0; i < d; i++) {
                h[i * d + j] = (down[i] - up[i]) / (2 * DIFFERENCE);
            }
        }
        for (int i = 0; i < d; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = 0.5 * (h[i * d + j] + h[j * d + i]);
                for (int k = 0; k < j; k++) {
                    sum -= factor[i * d + k] * factor[j * d + k];
                }
                if (i == j && !(sum > 0)) {
                    throw new IllegalStateException("the curvature is not positive at the point reached; start nearer");
                }
                factor[i * d + j] = i == j ? Math.sqrt(sum) : sum / factor[j * d + j];
            }
        }
    }

    private void forward(double[] b) {
        for (int i = 0; i < d; i++) {
            for (int k = 0; k < i; k++) {
                b[i] -= factor[i * d + k] * b[k];
            }
            b[i] /= factor[i * d + i];
        }
    }

    private void backward(double[] b) {
        for (int i = d - 1; i >= 0; i--) {
            b[i] /= factor[i * d + i];
            for (int k = 0; k < i; k++) {
                b[k] -= factor[i * d + k] * b[i];
            }
        }
    }
}
