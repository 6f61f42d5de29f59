package dev.assay.freeenergy.problem.posterior;

import dev.assay.api.Facets;
import dev.assay.api.Instance;
import dev.assay.api.NoSettings;
import dev.assay.api.Problem;
import dev.assay.api.Truth;
import dev.assay.api.TruthRun;
import dev.assay.api.density.Base;
import dev.assay.api.density.Density;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * A random walk of 30 steps seen with noise, but not at steps 11 to 20.
 *
 * <pre>  loc₁ ~ N(0, σᵢ²),   loc_t ~ N(loc_{t−1}, σᵢ²),   y_t ~ N(loc_t, σₒ²),   t = 1 … 30, y missing at 11 … 20
 *   known scales:    x = (loc₁ … loc₃₀), σᵢ = 0.1, σₒ = 0.15
 *   unknown scales:  x = (ln σᵢ, ln σₒ, loc₁ … loc₃₀), ln σᵢ and ln σₒ ~ N(0, 2²) </pre>
 *
 * <p>Every factor is normalised, so Z = p(y). The walk is Gaussian given the scales. Where the scales are unknown, small σᵢ
 * squeezes the missing steps: a funnel in ten dimensions. Of that posterior the stored moments of the collection it comes
 * from are known to be off; these are by quadrature.
 *
 * @see <a href="https://github.com/tensorflow/probability/issues/1992">the stored moments in question</a>
 */
public final class BrownianMotion implements Problem<Density> {
    static final int STEPS = 30;
    static final double KNOWN_INNOVATION = 0.1;
    static final double KNOWN_OBSERVATION = 0.15;
    /** The observations; NaN where missing. */
    static final double[] Y = observations();

    static final int SEEN = 20;
    static final double SCALE_WIDTH = 2;
    private static final double HALF_LOG_2PI = 0.5 * StrictMath.log(2 * Math.PI);
    private static final double LOG_SCALE_WIDTH = StrictMath.log(SCALE_WIDTH);
    private static final double LOG_INNOVATION = StrictMath.log(KNOWN_INNOVATION);
    private static final double LOG_OBSERVATION = StrictMath.log(KNOWN_OBSERVATION);

    private final boolean known;
    private final int dimension;

    private BrownianMotion(boolean known) {
        this.known = known;
        this.dimension = known ? STEPS : STEPS + 2;
    }

    /** {@return {@code brownian-ig-known-30}; nothing is random} */
    public static BrownianMotion known(NoSettings parameters, Instance instance) {
        return new BrownianMotion(true);
    }

    /** {@return {@code brownian-ig-unknown-32}; nothing is random} */
    public static BrownianMotion unknown(NoSettings parameters, Instance instance) {
        return new BrownianMotion(false);
    }

    @Override
    public Density question() {
        Base base = Base.of(x -> logDensity(x, null, 0), (x, g) -> logDensity(x, g, 0), this::drawPrior);
        return Density.of(dimension, x -> logDensity(x, null, 1))
                .with(Density.GRADIENT, (x, g) -> logDensity(x, g, 1))
                .with(Density.BASE, base)
                .coordinates(names())
                .startingAt(base::draw);
    }

    @Override
    public Truth truth(TruthRun work) {
        if (known) {
            WalkGivenScales walk = new WalkGivenScales();
            String how = "the posterior is Gaussian: tridiagonal algebra";
            return Truth.of(Facets.LOG_Z, how, walk::knownLogZ)
                    .and(Facets.MOMENTS, how, walk::knownMoments)
                    .and(Facets.EXACT, how, walk::knownSampler);
        }
        WalkIntegral integral = new WalkIntegral();
        String how = "quadrature over ln σᵢ and ln σₒ; the walk integrated in closed form";
        return Truth.of(Facets.LOG_Z, how, integral::logZ).and(Facets.MOMENTS, how, integral::moments);
    }

    private List<String> names() {
        List<String> names = new ArrayList<>(known ? List.of() : List.of("log sigma_i", "log sigma_o"));
        for (int t = 1; t <= STEPS; t++) {
            names.add("loc" + t);
        }
        return names;
    }

    private void drawPrior(RandomGenerator random, double[] x) {
        int first = known ? 0 : 2;
        double sigma = KNOWN_INNOVATION;
        if (!known) {
            x[0] = SCALE_WIDTH * random.nextGaussian();
            x[1] = SCALE_WIDTH * random.nextGaussian();
            sigma = StrictMath.exp(x[0]);
        }
        double at = 0;
        for (int t = 0; t < STEPS; t++) {
            at += sigma * random.nextGaussian();
            x[first + t] = at;
        }
    }

    /** ln prior + {@code weight} · ln likelihood; its gradient into {@code g} unless that is null. */
    private double logDensity(double[] x, double[] g, double weight) {
        int first = known ? 0 : 2;
        double a = known ? LOG_INNOVATION : x[0];
        double b = known ? LOG_OBSERVATION : x[1];
        double walk = Math.exp(-2 * a);
        double noise = Math.exp(-2 * b);
        double steps = 0;
        double misfit = 0;
        double before = 0;
        for (int t = 0; t < STEPS; t++) {
            double at = x[first + t];
            double step = at - before;
            steps += step * step;
            before = at;
            double r = t < 10 || t >= 20 ? Y[t] - at : 0;
            misfit += r * r;
            if (g != null) {
                double next = t + 1 < STEPS ? x[first + t + 1] - at : 0;
                g[first + t] = walk * (next - step) + (weight == 0 ? 0 : noise * r);
            }
        }
        double rough = steps == 0 ? 0 : walk * steps;
        double off = misfit == 0 || weight == 0 ? 0 : noise * misfit;
        double value = -STEPS * (HALF_LOG_2PI + a) - 0.5 * rough;
        value += weight * (-SEEN * (HALF_LOG_2PI + b) - 0.5 * off);
        if (known) {
            return value;
        }
        double s2 = SCALE_WIDTH * SCALE_WIDTH;
        if (g != null) {
            g[0] = -a / s2 - STEPS + rough;
            g[1] = -b / s2 + weight * (off - SEEN);
        }
        return value - 2 * (HALF_LOG_2PI + LOG_SCALE_WIDTH) - 0.5 * (a * a + b * b) / s2;
    }

    private static double[] observations() {
        double no = Double.NaN;
        return new double[] {
            0.21592641,
            0.118771404,
            -0.07945447,
            0.037677474,
            -0.27885845,
            -0.1484156,
            -0.3250906,
            -0.22957903,
            -0.44110894,
            -0.09830782,
            no,
            no,
            no,
            no,
            no,
            no,
            no,
            no,
            no,
            no,
            -0.8786016,
            -0.83736074,
            -0.7384849,
            -0.8939254,
            -0.7774566,
            -0.70238715,
            -0.87771565,
            -0.51853573,
            -0.6948214,
            -0.6202789
        };
    }
}
