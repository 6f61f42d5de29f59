package dev.assay.results.statistics;

import java.util.Arrays;

/**
 * How often a method is within a factor of the best.
 *
 * <pre>  r_ps = t_ps / min_s t_ps,   ρ_s(τ) = share of the problems with r_ps ≤ τ </pre>
 *
 * <p>A failure (∞ or NaN) has r = ∞, also on a problem that no method solved. Profiles belong to the set of methods shown:
 * without the best of three the order of the other two may turn round, so they are never ranked from a profile of more than
 * two.
 *
 * @see <a href="https://doi.org/10.1007/s101070100263">Dolan and Moré, Math. Program. 91 (2002) 201</a>
 * @see <a href="https://doi.org/10.1145/2950048">Gould and Scott, ACM Trans. Math. Softw. 43 (2016) 15</a>
 */
public final class PerformanceProfile {
    private final double[][] ratios; // [method], in order, +∞ for failures
    private final int problems;

    private PerformanceProfile(double[][] ratios, int problems) {
        this.ratios = ratios;
        this.problems = problems;
    }

    /**
     * Makes the profiles of all methods.
     *
     * @param cost t [problem][method], &gt; 0 in any one unit; ∞ or NaN for a failure
     * @return the profiles
     */
    public static PerformanceProfile of(double[][] cost) {
        int methods = cost.length == 0 ? 0 : cost[0].length;
        double[][] ratios = new double[methods][cost.length];
        for (int p = 0; p < cost.length; p++) {
            if (cost[p].length != methods) {
                throw new IllegalArgumentException("every problem needs a cost of every method");
            }
            double best = Double.POSITIVE_INFINITY;
            for (double t : cost[p]) {
                if (t <= 0) {
                    throw new IllegalArgumentException("a cost must be > 0, got " + t);
                }
                best = t < best ? t : best;
            }
            for (int s = 0; s < methods; s++) {
                double t = cost[p][s];
                ratios[s][p] = t < Double.POSITIVE_INFINITY ? t / best : Double.POSITIVE_INFINITY;
            }
        }
        for (double[] r : ratios) {
            Arrays.sort(r);
        }
        return new PerformanceProfile(ratios, cost.length);
    }

    /** {@return ρ(τ) of a method in [0, 1]; NaN without problems} */
    public double at(int method, double tau) {
        int within = 0;
        for (double r : ratios[method]) {
            within += r <= tau && r < Double.POSITIVE_INFINITY ? 1 : 0;
        }
        return (double) within / problems;
    }

    /** {@return the ratios at which the profile of a method rises, in order; one for each problem that it solved} */
    public double[] steps(int method) {
        return Arrays.stream(ratios[method]).filter(Double::isFinite).toArray();
    }

    /**
     * The mean height of a profile over log₂ τ from 0 to log₂ {@code most}, exactly: ρ is a staircase.
     *
     * @param method the method
     * @param most the largest τ, &gt; 1
     * @return the area divided by log₂ most, in [0, 1]
     */
    public double area(int method, double most) {
        if (!(most > 1)) {
            throw new IllegalArgumentException("the largest τ must be > 1, got " + most);
        }
        double sum = 0;
        for (double r : ratios[method]) {
            if (r < most) {
                sum += 1 - Math.log(r) / Math.log(most);
            }
        }
        return sum / problems;
    }
}
