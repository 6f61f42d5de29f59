package dev.assay.freeenergy.problem;

import dev.assay.numerics.quadrature.GaussLegendre;
import java.util.function.DoubleUnaryOperator;
import java.util.random.RandomGenerator;

/**
 * A density on an interval, known by its logarithm and the places where it turns: integrals and exact draws.
 *
 * <p>Integrals by the 20-point Gauss–Legendre rule on 64 panels between any two of the places, in StrictMath. Draws by
 * rejection under a staircase of 256 steps between any two places: the density is monotone there, so the larger end bounds
 * a step, and the draws are exact up to what lies outside the interval; about 1 % are refused.
 */
public final class LineDensity {
    private static final int PANELS = 64;
    private static final int STEPS = 256;
    private static final GaussLegendre RULE = new GaussLegendre(20);

    private final DoubleUnaryOperator logDensity;
    private final double[] places;
    private final double shift;
    private final double mass;
    private final double[] edges;
    private final double[] heights;
    private final double[] cumulated;

    /**
     * Prepares both.
     *
     * @param logDensity ln f, in StrictMath; −∞ where f is 0
     * @param places the ends and between them every maximum, minimum and kink, increasing
     */
    public LineDensity(DoubleUnaryOperator logDensity, double... places) {
        this.logDensity = logDensity;
        this.places = places.clone();
        double top = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < places.length; i++) {
            if (i > 0 && !(places[i] > places[i - 1])) {
                throw new IllegalArgumentException("places must increase, got " + places[i - 1] + ", " + places[i]);
            }
            top = Math.max(top, logDensity.applyAsDouble(places[i]));
        }
        shift = top;
        mass = integral(x -> 1, places[0], places[places.length - 1]);
        int n = (places.length - 1) * STEPS;
        edges = new double[n + 1];
        heights = new double[n];
        cumulated = new double[n + 1];
        staircase();
    }

    private void staircase() {
        int n = heights.length;
        for (int k = 0; k <= n; k++) {
            int i = Math.min(k / STEPS, places.length - 2);
            double t = (double) (k - i * STEPS) / STEPS;
            edges[k] = t == 1 ? places[i + 1] : places[i] + t * (places[i + 1] - places[i]);
        }
        double left = density(edges[0]);
        for (int k = 0; k < n; k++) {
            double right = density(edges[k + 1]);
            heights[k] = Math.max(left, right);
            cumulated[k + 1] = cumulated[k] + heights[k] * (edges[k + 1] - edges[k]);
            left = right;
        }
    }

    private double density(double x) {
        return StrictMath.exp(logDensity.applyAsDouble(x) - shift);
    }

    private double integral(DoubleUnaryOperator g, double from, double to) {
        double sum = 0;
        for (int i = 1; i < places.length; i++) {
            double a = Math.max(from, places[i - 1]);
            double b = Math.min(to, places[i]);
            if (a < b) {
                sum += RULE.integrate(x -> g.applyAsDouble(x) * density(x), a, b, PANELS);
            }
        }
        return sum;
    }

    /** {@return ln ∫ f} */
    public double logMass() {
        return shift + StrictMath.log(mass);
    }

    /** {@return ∫ g f / ∫ f} */
    public double mean(DoubleUnaryOperator g) {
        return integral(g, places[0], places[places.length - 1]) / mass;
    }

    /** {@return the share of f between two places of the interval} */
    public double share(double from, double to) {
        return integral(x -> 1, from, to) / mass;
    }

    /** {@return the moments E x, Var x, E x², Var x² as a row of a {@link MomentTable}} */
    public double[] moments() {
        return MomentTable.fromRaw(mean(x -> x), mean(x -> x * x), mean(x -> x * x * x * x));
    }

    /** {@return an exact draw} */
    public double draw(RandomGenerator random) {
        while (true) {
            double wanted = random.nextDouble() * cumulated[cumulated.length - 1];
            int k = step(wanted);
            double x = edges[k] + (edges[k + 1] - edges[k]) * random.nextDouble();
            if (random.nextDouble() * heights[k] < density(x)) {
                return x;
            }
        }
    }

    private int step(double wanted) {
        int low = 0;
        int high = heights.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cumulated[middle + 1] > wanted) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
