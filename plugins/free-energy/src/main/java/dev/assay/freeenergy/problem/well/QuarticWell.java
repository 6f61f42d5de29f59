package dev.assay.freeenergy.problem.well;

import dev.assay.freeenergy.problem.LineDensity;
import java.util.TreeSet;

/**
 * The density exp(−(a u + b u² + c u⁴)) on the line: where it turns and where it ends.
 *
 * <p>It turns where a + 2b u + 4c u³ = 0. Beyond its ends it is below e⁻⁷⁰⁰ of its value at 0.
 */
public final class QuarticWell {
    private QuarticWell() {}

    /** {@return the density, ready for integrals and draws} */
    public static LineDensity of(double a, double b, double c) {
        double reach = reach(a, b, c);
        double turn = b < 0 ? StrictMath.sqrt(-b / (6 * c)) : 0; // where the slope itself turns
        double[] cuts = turn > 0 ? new double[] {-reach, -turn, turn, reach} : new double[] {-reach, 0, reach};
        TreeSet<Double> places = new TreeSet<>();
        for (int i = 0; i < cuts.length; i++) {
            places.add(cuts[i]);
            if (i > 0 && slope(cuts[i - 1], a, b, c) * slope(cuts[i], a, b, c) < 0) {
                places.add(root(cuts[i - 1], cuts[i], a, b, c));
            }
        }
        return new LineDensity(
                u -> -(a + (b + c * u * u) * u) * u,
                places.stream().mapToDouble(Double::doubleValue).toArray());
    }

    static double[] ends(double a, double b, double c) {
        double reach = reach(a, b, c);
        return new double[] {-reach, reach};
    }

    /** {@return the end of the interval: there the energy is above 700 on both sides} */
    static double reach(double a, double b, double c) {
        double u = 1;
        while ((b + c * u * u) * u * u - Math.abs(a) * u < 700) {
            u *= 1.05;
        }
        return u;
    }

    private static double slope(double u, double a, double b, double c) {
        return a + (2 * b + 4 * c * u * u) * u;
    }

    private static double root(double low, double high, double a, double b, double c) {
        double sign = slope(low, a, b, c);
        for (int k = 0; k < 200; k++) {
            double middle = 0.5 * (low + high);
            if (slope(middle, a, b, c) * sign > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return 0.5 * (low + high);
    }
}
