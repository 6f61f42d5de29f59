package dev.assay.results.statistics;

/**
 * Figures for costs of runs, some of which failed. Costs are in any one unit, evaluations or seconds; a failed run has a cost
 * too: what it spent.
 *
 * @see <a href="https://doi.org/10.1080/10556788.2020.1808977">Hansen, Auger, Ros, Mersmann, Tušar and Brockhoff, Optim.
 *     Methods Softw. 36 (2021) 114</a>, for the expected running time
 */
public final class RunTimes {
    private RunTimes() {}

    /**
     * The expected running time of restarting until a success: all that was spent / number of successes.
     *
     * @param cost what each run spent, ≥ 0
     * @param isSolved whether it reached its target
     * @return the expectation; ∞ without a success, to be shown as "more than all that was spent"
     */
    public static double expected(double[] cost, boolean[] isSolved) {
        check(cost, isSolved);
        double spent = 0;
        int solved = 0;
        for (int i = 0; i < cost.length; i++) {
            spent += cost[i];
            solved += isSolved[i] ? 1 : 0;
        }
        return cost.length == 0 ? Double.NaN : solved == 0 ? Double.POSITIVE_INFINITY : spent / solved;
    }

    /**
     * SP1: the mean cost of the successes / their share; it takes failures to cost as much as successes.
     *
     * @param cost what each run spent, ≥ 0
     * @param isSolved whether it reached its target
     * @return the figure; ∞ without a success
     */
    public static double successPerformance(double[] cost, boolean[] isSolved) {
        check(cost, isSolved);
        double spent = 0;
        int solved = 0;
        for (int i = 0; i < cost.length; i++) {
            spent += isSolved[i] ? cost[i] : 0;
            solved += isSolved[i] ? 1 : 0;
        }
        double n = cost.length;
        return n == 0 ? Double.NaN : solved == 0 ? Double.POSITIVE_INFINITY : spent / solved * n / solved;
    }

    /**
     * The penalised average: the mean cost where a failure costs {@code factor} times the limit; PAR10 has factor 10.
     *
     * @param cost what each run spent, ≥ 0
     * @param isSolved whether it reached its target
     * @param limit what a run may spend, &gt; 0
     * @param factor the penalty, ≥ 1
     * @return the mean
     */
    public static double penalised(double[] cost, boolean[] isSolved, double limit, double factor) {
        check(cost, isSolved);
        if (!(limit > 0) || !(factor >= 1)) {
            throw new IllegalArgumentException(
                    "the limit must be > 0 and the factor ≥ 1, got " + limit + " and " + factor);
        }
        double sum = 0;
        for (int i = 0; i < cost.length; i++) {
            sum += isSolved[i] ? cost[i] : factor * limit;
        }
        return sum / cost.length;
    }

    /**
     * The shifted geometric mean, exp(mean ln(t + s)) − s: ratios count, and small costs do not dominate.
     *
     * @param cost t, ≥ 0
     * @param shift s ≥ 0, in the unit of the costs
     * @return the mean; 0 when s = 0 and a cost is 0
     */
    public static double shiftedGeometricMean(double[] cost, double shift) {
        if (!(shift >= 0)) {
            throw new IllegalArgumentException("the shift must be ≥ 0, got " + shift);
        }
        double sum = 0;
        for (double t : cost) {
            if (t < 0) {
                throw new IllegalArgumentException("a cost must be ≥ 0, got " + t);
            }
            sum += Math.log(t + shift);
        }
        return Math.exp(sum / cost.length) - shift;
    }

    private static void check(double[] cost, boolean[] isSolved) {
        if (cost.length != isSolved.length) {
            throw new IllegalArgumentException(
                    "every cost needs to be solved or not: " + cost.length + " costs, " + isSolved.length + " answers");
        }
        for (double t : cost) {
            if (!(t >= 0)) {
                throw new IllegalArgumentException("a cost must be ≥ 0, got " + t);
            }
        }
    }
}
