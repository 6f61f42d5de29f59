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
 * Returns whose variance follows a hidden autoregression; the model and priors of Kim, Shephard and Chib, T = 100, on
 * synthetic data.
 *
 * <pre>
 *   y_t ~ N(0, e^{h_t}),   h_1 = μ + σ z₁/√(1 − φ²),   h_t = μ + φ (h_{t−1} − μ) + σ z_t,   z_t ~ N(0, 1)
 *   μ ~ N(0, 10²),   (φ + 1)/2 ~ Beta(20, 1.5),   σ² ~ inverse Gamma(2.5, 0.025)
 *   x = (μ, ψ, ln σ, z₁ … z_T),   φ = 2 w − 1,   w = 1/(1 + e^{−ψ}) </pre>
 *
 * <p>Priors and likelihood are normalised, Z = p(y). Not centred: z is independent of the scales a priori, but the data tie
 * them. The data, from {@link StatedDraws} with seed 20261124, z_t then ε_t in turn: y_t = e^{h_t/2} ε_t rounded to 10⁻⁴,
 * with μ = −1, φ = 0.95, σ = 0.25. A gradient costs T exponentials and some 10 T products.
 *
 * @see <a href="https://doi.org/10.1111/1467-937X.00050">Kim, Shephard and Chib, Rev. Econ. Stud. 65 (1998) 361</a>
 */
public final class StochasticVolatility implements Problem<Density> {
    static final String ID = "stochastic-volatility";
    static final int TIMES = 100;
    static final int SCALES = 3;
    static final int DIMENSION = SCALES + TIMES;
    private static final long SEED = 20261124;
    private static final double LOG_TWO_PI = StrictMath.log(2 * Math.PI);
    private static final double LOG_BETA = -4.632823911110912; // ln B(20, 1.5)
    private static final double LOG_GAMMA = 0.2846828704729192; // ln Γ(2.5)

    private final double[] y = new double[TIMES];

    /** Makes the data; nothing depends on the instance. */
    public StochasticVolatility(NoSettings parameters, Instance instance) {
        this();
    }

    StochasticVolatility() {
        StatedDraws draws = new StatedDraws(SEED);
        double phi = 0.95;
        double x = 0;
        for (int t = 0; t < TIMES; t++) {
            double z = draws.normal();
            x = t == 0 ? z / StrictMath.sqrt(1 - phi * phi) : phi * x + z;
            y[t] = StatedDraws.rounded(StrictMath.exp(0.5 * (-1 + 0.25 * x)) * draws.normal());
        }
    }

    /** {@return the returns; a copy} */
    double[] data() {
        return y.clone();
    }

    @Override
    public Density question() {
        List<String> names = new ArrayList<>(List.of("μ", "logit (φ + 1)/2", "ln σ"));
        for (int t = 1; t <= TIMES; t++) {
            names.add("z" + t);
        }
        double[] states = new double[TIMES];
        double[] slopes = new double[TIMES];
        Base base = Base.normal(DIMENSION, 1);
        return Density.of(DIMENSION, x -> at(x, null, states, slopes))
                .with(Density.GRADIENT, (x, g) -> at(x, g, states, slopes))
                .with(Density.BASE, base)
                .coordinates(names)
                .startingAt(base::draw);
    }

    @Override
    public Truth truth(TruthRun work) {
        return KeptMoments.truth(ID, DIMENSION);
    }

    /** ln of the priors of the three scales. */
    static double logPrior(double mu, double psi, double logSigma) {
        double log1pExp = Math.max(psi, 0) + Math.log1p(Math.exp(-Math.abs(psi))); // ln(1 + e^ψ) = −ln(1 − w)
        return -0.5 * (mu * mu / 100 + LOG_TWO_PI)
                - Math.log(10)
                + 20 * (psi - log1pExp)
                - 1.5 * log1pExp
                - LOG_BETA
                + 2.5 * Math.log(0.025)
                - LOG_GAMMA
                - 5 * logSigma
                - 0.025 * Math.exp(-2 * logSigma)
                + Math.log(2);
    }

    private double at(double[] x, double[] g, double[] states, double[] slopes) {
        double mu = x[0];
        double w = 1 / (1 + Math.exp(-x[1]));
        double v = 1 / (1 + Math.exp(x[1]));
        double phi = w - v;
        double rest = 4 * w * v; // 1 − φ²
        double sigma = Math.exp(x[2]);
        double root = Math.sqrt(rest);
        double value = logPrior(mu, x[1], x[2]) - TIMES * LOG_TWO_PI;
        double state = 0;
        for (int t = 0; t < TIMES; t++) {
            double z = x[SCALES + t];
            state = t == 0 ? z / root : phi * state + z;
            states[t] = state;
            double h = mu + sigma * state;
            double weight = y[t] * y[t] * Math.exp(-h);
            value -= 0.5 * (z * z + h + weight);
            slopes[t] = 0.5 * (weight - 1);
        }
        if (!Double.isFinite(value)) {
            if (g != null) {
                java.util.Arrays.fill(g, 0);
            }
            return Double.NEGATIVE_INFINITY;
        }
        if (g != null) {
            gradient(x, g, states, slopes, phi, rest, sigma, w);
        }
        return value;
    }

    private static void gradient(
            double[] x, double[] g, double[] states, double[] slopes, double phi, double rest, double sigma, double w) {
        double ofMu = 0;
        double ofSigma = 0;
        double ofPhi = 0;
        double adjoint = 0;
        for (int t = TIMES - 1; t > 0; t--) {
            adjoint = sigma * slopes[t] + phi * adjoint;
            g[SCALES + t] = adjoint - x[SCALES + t];
            ofPhi += adjoint * states[t - 1];
            ofMu += slopes[t];
            ofSigma += slopes[t] * states[t];
        }
        adjoint = sigma * slopes[0] + phi * adjoint;
        double root = Math.sqrt(rest);
        g[SCALES] = adjoint / root - x[SCALES];
        ofPhi += adjoint * states[0] * phi / rest;
        ofMu += slopes[0];
        ofSigma += slopes[0] * states[0];
        g[0] = ofMu - mu(x) / 100;
        g[1] = ofPhi * 0.5 * rest + 20 - 21.5 * w;
        g[2] = sigma * ofSigma - 5 + 0.05 * Math.exp(-2 * x[2]);
    }

    private static double mu(double[] x) {
        return x[0];
    }
}
