package dev.assay.freeenergy.problem.posterior;

import dev.assay.api.Check;
import dev.assay.api.Facets;
import dev.assay.api.Instance;
import dev.assay.api.NoSettings;
import dev.assay.api.Problem;
import dev.assay.api.Setting;
import dev.assay.api.Truth;
import dev.assay.api.TruthRun;
import dev.assay.api.density.Base;
import dev.assay.api.density.Density;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Eight schools: a hierarchy of eight normal means with known errors, in ten coordinates.
 *
 * <pre>  μ ~ N(0, m²),   τ ~ its prior,   θⱼ ~ N(μ, τ²),   yⱼ ~ N(θⱼ, σⱼ²),   j = 1 … 8
 *   centred:     x = (μ, ln τ, θ₁ … θ₈)
 *   noncentred:  x = (μ, ln τ, z₁ … z₈),   θⱼ = μ + τ zⱼ
 *   γ(x) = p(y | θ) p(θ or z | μ, τ) p(μ) p(τ) τ, every factor normalised: Z = p(y) in either parametrisation </pre>
 *
 * <p>Two priors are in use. {@code eight-schools-ig}: m = 10 and ln τ ~ N(5, 1). {@code eight-schools-posteriordb}: m = 5
 * and the half-Cauchy p(τ) = 2 / (5π (1 + τ²/25)), normalised on τ &gt; 0. The centred form has a funnel at small τ: the
 * second prior, which lets τ go to 0, keeps it. μ and θ are Gaussian given τ, so that the truth is an integral over ln τ.
 *
 * @see <a href="https://doi.org/10.3102/10769986006004377">Rubin, J. Educ. Stat. 6 (1981) 377: the data</a>
 */
public final class EightSchools implements Problem<Density> {
    private static final String CENTRED = "centred";
    private static final String NONCENTRED = "noncentred";

    static final int SCHOOLS = 8;
    static final int DIMENSION = 2 + SCHOOLS;
    static final double[] Y = {28, 8, -3, 7, -1, 1, 18, 12};
    static final double[] SIGMA = {15, 10, 16, 11, 9, 11, 10, 18};
    private static final double HALF_LOG_2PI = 0.5 * StrictMath.log(2 * Math.PI);
    private static final double LIKELIHOOD_CONSTANT = likelihoodConstant();

    private final SchoolsPrior prior;
    private final boolean centred;

    /**
     * The parameters.
     *
     * @param parametrisation {@code centred}: θⱼ itself; {@code noncentred}: zⱼ = (θⱼ − μ)/τ
     */
    public record Parameters(
            @Setting(
                    def = "centred",
                    doc = "coordinates that are sampled: θ or (θ − μ)/τ",
                    range = "centred or noncentred")
            String parametrisation) {
        /** Refuses other words. */
        public Parameters {
            Check.that(
                    CENTRED.equals(parametrisation) || NONCENTRED.equals(parametrisation),
                    "parametrisation must be centred or noncentred, got '" + parametrisation + "'");
        }
    }

    private EightSchools(SchoolsPrior prior, boolean centred) {
        this.prior = prior;
        this.centred = centred;
    }

    /** {@return {@code eight-schools-ig}; nothing is random} */
    public static EightSchools inferenceGym(NoSettings parameters, Instance instance) {
        return new EightSchools(SchoolsPrior.LOG_NORMAL, true);
    }

    /** {@return {@code eight-schools-posteriordb}; nothing is random} */
    public static EightSchools posteriorDb(Parameters parameters, Instance instance) {
        return new EightSchools(SchoolsPrior.HALF_CAUCHY, CENTRED.equals(parameters.parametrisation()));
    }

    @Override
    public Density question() {
        Base base = Base.of(x -> logDensity(x, null, 0), (x, g) -> logDensity(x, g, 0), this::drawPrior);
        return Density.of(DIMENSION, x -> logDensity(x, null, 1))
                .with(Density.GRADIENT, (x, g) -> logDensity(x, g, 1))
                .with(Density.BASE, base)
                .coordinates(names())
                .startingAt(base::draw);
    }

    @Override
    public Truth truth(TruthRun work) {
        SchoolsIntegral integral = new SchoolsIntegral(prior, centred);
        String how = "quadrature over ln τ; μ and θ integrated in closed form";
        return Truth.of(Facets.LOG_Z, how, integral::logZ)
                .and(Facets.MOMENTS, how, integral::moments)
                .and(Facets.EXACT, "ln τ by its tabulated distribution, then μ and θ given τ", integral::sampler);
    }

    private List<String> names() {
        List<String> names = new ArrayList<>(List.of("mu", "log tau"));
        for (int j = 1; j <= SCHOOLS; j++) {
            names.add((centred ? "theta" : "z") + j);
        }
        return names;
    }

    private void drawPrior(RandomGenerator random, double[] x) {
        x[0] = prior.width() * random.nextGaussian();
        x[1] = prior.draw(random);
        double tau = StrictMath.exp(x[1]);
        for (int j = 0; j < SCHOOLS; j++) {
            double z = random.nextGaussian();
            x[2 + j] = centred ? x[0] + tau * z : z;
        }
    }

    /** ln prior + {@code weight} · ln likelihood; its gradient into {@code g} unless that is null. */
    private double logDensity(double[] x, double[] g, double weight) {
        return centred ? centred(prior, x, g, weight) : noncentred(prior, x, g, weight);
    }

    static double centred(SchoolsPrior prior, double[] x, double[] g, double weight) {
        double mu = x[0];
        double precision = Math.exp(-2 * x[1]);
        double m2 = prior.width() * prior.width();
        double spread = 0;
        double misfit = 0;
        double pull = 0;
        for (int j = 0; j < SCHOOLS; j++) {
            double e = x[2 + j] - mu;
            double r = (Y[j] - x[2 + j]) / SIGMA[j];
            spread += e * e;
            misfit += r * r;
            pull += e;
            if (g != null) {
                g[2 + j] = weight * r / SIGMA[j] - precision * e;
            }
        }
        // 0 when every θ equals μ, however small τ is.
        double scaled = spread == 0 ? 0 : precision * spread;
        if (g != null) {
            g[0] = -mu / m2 + (pull == 0 ? 0 : precision * pull);
            g[1] = prior.slope(x[1]) - SCHOOLS + scaled;
        }
        return priors(prior, mu, x[1]) - SCHOOLS * x[1] - 0.5 * scaled + weight * (LIKELIHOOD_CONSTANT - 0.5 * misfit);
    }

    static double noncentred(SchoolsPrior prior, double[] x, double[] g, double weight) {
        double mu = x[0];
        double tau = Math.exp(x[1]);
        double m2 = prior.width() * prior.width();
        double squares = 0;
        double misfit = 0;
        double pull = 0;
        double stretch = 0;
        for (int j = 0; j < SCHOOLS; j++) {
            double z = x[2 + j];
            double r = (Y[j] - mu - tau * z) / SIGMA[j];
            squares += z * z;
            misfit += r * r;
            pull += r / SIGMA[j];
            stretch += r / SIGMA[j] * z;
            if (g != null) {
                g[2 + j] = weight * tau * r / SIGMA[j] - z;
            }
        }
        if (g != null) {
            g[0] = -mu / m2 + weight * pull;
            g[1] = prior.slope(x[1]) + weight * tau * stretch;
        }
        return priors(prior, mu, x[1]) - 0.5 * squares + weight * (LIKELIHOOD_CONSTANT - 0.5 * misfit);
    }

    /** ln p(μ) + ln p(ln τ) − 8 · ½ ln 2π: the last belongs to θ or z. */
    private static double priors(SchoolsPrior prior, double mu, double logTau) {
        double u = mu / prior.width();
        return -0.5 * u * u - prior.logWidth() - (SCHOOLS + 1) * HALF_LOG_2PI + prior.logDensity(logTau);
    }

    private static double likelihoodConstant() {
        double sum = -SCHOOLS * HALF_LOG_2PI;
        for (double sigma : SIGMA) {
            sum -= StrictMath.log(sigma);
        }
        return sum;
    }
}
