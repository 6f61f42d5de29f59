package dev.assay.freeenergy.method.chain;

import dev.assay.api.Check;

/**
 * Dual averaging of ln ε towards a mean acceptance δ.
 *
 * <pre>  η = 1/(t + t₀),   H̄ ← (1 − η) H̄ + η (δ − α)
 *   ln ε = μ − √t/γ · H̄,   ln ε̄ ← t^−κ ln ε + (1 − t^−κ) ln ε̄,   μ = ln 10 ε₀ </pre>
 *
 * @see <a href="https://jmlr.org/papers/v15/hoffman14a.html">Hoffman and Gelman, JMLR 15 (2014) 1593, section 3.2</a>
 */
public final class DualAveraging {
    private static final double GAMMA = 0.05;
    private static final double T0 = 10;
    private static final double KAPPA = 0.75;

    private final double target;
    private double mu;
    private double error;
    private double logStep;
    private double logAverage;
    private long t;

    /** Starts at ε₀ with target δ in (0, 1). */
    public DualAveraging(double target, double start) {
        this.target = Check.between("target", target, 0, 1);
        restart(start);
    }

    /** Forgets the past and starts anew at ε₀. */
    public void restart(double start) {
        Check.positive("start", start);
        mu = Math.log(10 * start);
        logStep = Math.log(start);
        logAverage = logStep;
        error = 0;
        t = 0;
    }

    /** Takes the acceptance α of a step in [0, 1]; NaN counts as 0. */
    public void update(double acceptance) {
        t++;
        double alpha = acceptance >= 0 ? Math.min(1, acceptance) : 0;
        double eta = 1 / (t + T0);
        error = (1 - eta) * error + eta * (target - alpha);
        logStep = mu - Math.sqrt(t) / GAMMA * error;
        double weight = Math.pow(t, -KAPPA);
        logAverage = weight * logStep + (1 - weight) * logAverage;
    }

    /** {@return ε, for the next step of the adaptation} */
    public double step() {
        return Math.exp(logStep);
    }

    /** {@return ε̄, for use after the adaptation} */
    public double average() {
        return Math.exp(logAverage);
    }
}
