package dev.assay.freeenergy.problem.posterior;

import dev.assay.api.Instance;
import dev.assay.api.NoSettings;
import dev.assay.api.Problem;
import dev.assay.api.Truth;
import dev.assay.api.TruthRun;
import dev.assay.api.density.Base;
import dev.assay.api.density.Density;
import java.util.ArrayList;
import java.util.List;

/**
 * Bayesian logistic regression on synthetic data of the shape of the German credit data: 1000 rows, 24 features, intercept
 * last.
 *
 * <pre>  ln γ(w) = −½ ‖w‖² − ½ d ln 2π + Σᵢ [ yᵢ sᵢ − ln(1 + e^{sᵢ}) ],   s = Xw,   w ~ N(0, I),   d = 25 </pre>
 *
 * <p>The data, from {@link StatedDraws} with seed 20240925, row after row: zⱼ = 0.6 zⱼ₋₁ + 0.8 ε (z₁ = ε); every third
 * feature is 1 where z &gt; 0.5, else 0, the others are z rounded to 10⁻⁴. Then the weights that made the labels,
 * 0.35 ε a feature and −1.2 for the intercept; then y = 1 where u &lt; 1/(1 + e^{−s}). Features are brought to mean 0 and
 * population variance 1 beforehand. Log-concave and nearly Gaussian. A gradient costs 1000 exponentials and 50 000
 * products; prior and likelihood are normalised, so Z = p(y).
 *
 * @see <a href="https://doi.org/10.24432/C5NC77">the German credit data, whose shape this has</a>
 */
public final class LogisticRegression implements Problem<Density> {
    static final String ID = "logistic-synthetic";
    static final int ROWS = 1000;
    static final int FEATURES = 24;
    static final int DIMENSION = FEATURES + 1;
    private static final long SEED = 20240925;
    private static final double HALF_LOG_2PI = 0.5 * StrictMath.log(2 * Math.PI);

    private final double[] x;
    private final double[] y;

    /** Makes the data; nothing depends on the instance. */
    public LogisticRegression(NoSettings parameters, Instance instance) {
        this();
    }

    LogisticRegression() {
        StatedDraws draws = new StatedDraws(SEED);
        x = design(draws);
        y = labels(draws, x);
    }

    @Override
    public Density question() {
        List<String> names = new ArrayList<>();
        for (int j = 1; j <= FEATURES; j++) {
            names.add("w" + j);
        }
        names.add("intercept");
        Base prior = Base.normal(DIMENSION, 1);
        return Density.of(DIMENSION, this::logDensity)
                .with(Density.GRADIENT, this::gradient)
                .with(Density.BASE, prior)
                .coordinates(names)
                .startingAt(prior::draw);
    }

    @Override
    public Truth truth(TruthRun work) {
        return KeptMoments.truth(ID, DIMENSION);
    }

    double logDensity(double[] w) {
        double value = logPrior(w);
        for (int i = 0; i < ROWS; i++) {
            double s = score(w, i * DIMENSION);
            value += y[i] * s - softplus(s);
        }
        return value;
    }

    double gradient(double[] w, double[] g) {
        double value = logPrior(w);
        for (int j = 0; j < DIMENSION; j++) {
            g[j] = -w[j];
        }
        for (int i = 0; i < ROWS; i++) {
            int row = i * DIMENSION;
            double s = score(w, row);
            double e = Math.exp(-Math.abs(s));
            value += y[i] * s - Math.max(s, 0) - Math.log1p(e);
            double r = y[i] - (s >= 0 ? 1 / (1 + e) : e / (1 + e));
            for (int j = 0; j < DIMENSION; j++) {
                g[j] += r * x[row + j];
            }
        }
        return value;
    }

    private double score(double[] w, int row) {
        double s = 0;
        for (int j = 0; j < DIMENSION; j++) {
            s += x[row + j] * w[j];
        }
        return s;
    }

    private static double logPrior(double[] w) {
        double sum = 0;
        for (int j = 0; j < DIMENSION; j++) {
            sum += w[j] * w[j];
        }
        return -0.5 * sum - DIMENSION * HALF_LOG_2PI;
    }

    /** ln(1 + e^s) without overflow. */
    private static double softplus(double s) {
        return Math.max(s, 0) + Math.log1p(Math.exp(-Math.abs(s)));
    }

    private static double[] design(StatedDraws draws) {
        double[] x = new double[ROWS * DIMENSION];
        for (int i = 0; i < ROWS; i++) {
            double z = 0;
            for (int j = 0; j < FEATURES; j++) {
                double e = draws.normal();
                z = j == 0 ? e : 0.6 * z + 0.8 * e;
                x[i * DIMENSION + j] = j % 3 == 2 ? (z > 0.5 ? 1 : 0) : StatedDraws.rounded(z);
            }
            x[i * DIMENSION + FEATURES] = 1;
        }
        for (int j = 0; j < FEATURES; j++) {
            standardise(x, j);
        }
        return x;
    }

    private static void standardise(double[] x, int j) {
        double mean = 0;
        for (int i = 0; i < ROWS; i++) {
            mean += x[i * DIMENSION + j] / ROWS;
        }
        double variance = 0;
        for (int i = 0; i < ROWS; i++) {
            double d = x[i * DIMENSION + j] - mean;
            variance += d * d / ROWS;
        }
        double sigma = StrictMath.sqrt(variance);
        for (int i = 0; i < ROWS; i++) {
            x[i * DIMENSION + j] = (x[i * DIMENSION + j] - mean) / sigma;
        }
    }

    private static double[] labels(StatedDraws draws, double[] x) {
        double[] w = new double[DIMENSION];
        for (int j = 0; j < FEATURES; j++) {
            w[j] = 0.35 * draws.normal();
        }
        w[FEATURES] = -1.2;
        double[] y = new double[ROWS];
        for (int i = 0; i < ROWS; i++) {
            double s = 0;
            for (int j = 0; j < DIMENSION; j++) {
                s += x[i * DIMENSION + j] * w[j];
            }
            y[i] = draws.uniform() < 1 / (1 + StrictMath.exp(-s)) ? 1 : 0;
        }
        return y;
    }
}
