package dev.assay.freeenergy.problem.posterior;

import dev.assay.api.density.Density;
import dev.assay.api.value.Estimate;
import dev.assay.freeenergy.method.chain.NutsChain;
import dev.assay.numerics.statistics.BatchMeans;
import java.util.random.RandomGenerator;

/**
 * Two ways to the truth of {@link StochasticVolatility}: long chains for all moments; and for Z and the three scales,
 * importance sampling of the scales with a particle filter's unbiased estimate of p(y | scales).
 *
 * @see <a href="https://doi.org/10.1111/j.1467-9868.2009.00736.x">Andrieu, Doucet and Holenstein, J. R. Stat. Soc. B 72 (2010) 269</a>
 */
final class VolatilityEvidence {
    private static final int PARTICLES = 400;
    private static final double WIDENED = 1.3;

    private VolatilityEvidence() {}

    /** {@return E xᵢ, E xᵢ², E xᵢ⁴ of each coordinate from one long chain} */
    static Estimate[] moments(int warmUp, int draws, RandomGenerator random) {
        Density density = new StochasticVolatility().question();
        int d = density.dimension();
        NutsChain chain = new NutsChain(density.need(Density.GRADIENT), density.start(random), 0.9, 10, random);
        for (int i = 1; i <= warmUp; i++) {
            chain.step(Long.MAX_VALUE);
            chain.adapt((double) i / warmUp);
        }
        chain.freeze();
        BatchMeans[] sums = new BatchMeans[3 * d];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = new BatchMeans();
        }
        for (int n = 0; n < draws; n++) {
            chain.step(Long.MAX_VALUE);
            double[] x = chain.position();
            for (int i = 0; i < d; i++) {
                double square = x[i] * x[i];
                sums[3 * i].add(x[i]);
                sums[3 * i + 1].add(square);
                sums[3 * i + 2].add(square * square);
            }
        }
        Estimate[] all = new Estimate[3 * d];
        for (int i = 0; i < all.length; i++) {
            all[i] = Estimate.of(sums[i].mean(), sums[i].error());
        }
        return all;
    }

    /**
     * ln Z and the means of the scales.
     *
     * @param mean of the proposal
     * @param sd of the proposal, widened by 1.3; Student's t with 5 degrees of freedom, coordinates independent
     */
    static Estimate[] evidence(double[] mean, double[] sd, int draws, RandomGenerator random) {
        double[] y = new StochasticVolatility().data();
        double[] logWeight = new double[draws];
        double[][] x = new double[draws][3];
        double most = Double.NEGATIVE_INFINITY;
        for (int n = 0; n < draws; n++) {
            double logQ = 0;
            for (int i = 0; i < 3; i++) {
                double t = student(random);
                x[n][i] = mean[i] + WIDENED * sd[i] * t;
                logQ += logStudent(t) - Math.log(WIDENED * sd[i]);
            }
            logWeight[n] =
                    StochasticVolatility.logPrior(x[n][0], x[n][1], x[n][2]) + likelihood(y, x[n], random) - logQ;
            if (Double.isNaN(logWeight[n])) {
                logWeight[n] = Double.NEGATIVE_INFINITY; // scales so far out that the filter overflows
            }
            most = Math.max(most, logWeight[n]);
        }
        double sum = 0;
        double squares = 0;
        for (int n = 0; n < draws; n++) {
            logWeight[n] = Math.exp(logWeight[n] - most);
            sum += logWeight[n];
            squares += logWeight[n] * logWeight[n];
        }
        Estimate[] all = new Estimate[4];
        all[0] = Estimate.of(most + Math.log(sum / draws), Math.sqrt(squares / (sum * sum) - 1.0 / draws));
        for (int i = 0; i < 3; i++) {
            double m = 0;
            double v = 0;
            for (int n = 0; n < draws; n++) {
                m += logWeight[n] * x[n][i] / sum;
            }
            for (int n = 0; n < draws; n++) {
                double off = logWeight[n] * (x[n][i] - m) / sum;
                v += off * off;
            }
            all[1 + i] = Estimate.of(m, Math.sqrt(v));
        }
        return all;
    }

    /** Student's t with 5 degrees of freedom. */
    private static double student(RandomGenerator random) {
        double chi = 0;
        for (int i = 0; i < 5; i++) {
            double z = random.nextGaussian();
            chi += z * z;
        }
        return random.nextGaussian() / Math.sqrt(chi / 5);
    }

    private static double logStudent(double t) {
        return Math.log(8 / (3 * Math.PI * Math.sqrt(5))) - 3 * Math.log1p(t * t / 5);
    }

    /** The bootstrap filter's estimate of ln p(y | scales), with systematic resampling at every time. */
    private static double likelihood(double[] y, double[] scales, RandomGenerator random) {
        double phi = Math.tanh(0.5 * scales[1]);
        double sigma = Math.exp(scales[2]);
        double[] state = new double[PARTICLES];
        double[] next = new double[PARTICLES];
        double[] weight = new double[PARTICLES];
        double log = 0;
        for (int t = 0; t < y.length; t++) {
            double sum = 0;
            for (int i = 0; i < PARTICLES; i++) {
                state[i] = t == 0
                        ? random.nextGaussian() / Math.sqrt(1 - phi * phi)
                        : phi * state[i] + random.nextGaussian();
                double h = scales[0] + sigma * state[i];
                weight[i] = Math.exp(-0.5 * (h + y[t] * y[t] * Math.exp(-h)));
                sum += weight[i];
            }
            log += Math.log(sum / PARTICLES) - 0.5 * Math.log(2 * Math.PI);
            double at = random.nextDouble();
            double reached = 0;
            int kept = 0;
            for (int i = 0; i < PARTICLES; i++) {
                reached += weight[i] / sum * PARTICLES;
                while (kept < PARTICLES && at + kept < reached) {
                    next[kept++] = state[i];
                }
            }
            while (kept < PARTICLES) {
                next[kept++] = state[PARTICLES - 1];
            }
            double[] old = state;
            state = next;
            next = old;
        }
        return log;
    }
}
