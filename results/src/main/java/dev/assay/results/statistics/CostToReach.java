package dev.assay.results.statistics;

/**
 * What it cost until a score got below a limit and stayed there: the cost of the first snapshot from which on every score
 * is below, the last crossing.
 *
 * <pre>  min { cᵢ : vⱼ &lt; limit for all j ≥ i },   ∞ where the last score is not below </pre>
 *
 * <p>Snapshots are taken on a grid, so the crossing lay between the one before and this: the value is an upper bound. A
 * score that is NaN is not below. With b² and limit 0.01 this is the number of gradients until moments are as good as those
 * of a hundred independent samples.
 *
 * @see <a href="https://doi.org/10.48550/arXiv.2212.08549">Robnik et al. 2022, section 4</a>
 */
public final class CostToReach {
    private CostToReach() {}

    /**
     * Finds it on one trial's curve.
     *
     * @param costs what each snapshot had cost, not falling
     * @param scores the score of each
     * @param limit the limit
     * @return the cost; infinite where the limit is not reached for good, NaN of no snapshot
     */
    public static double of(double[] costs, double[] scores, double limit) {
        if (costs.length != scores.length) {
            throw new IllegalArgumentException(
                    "each score needs its cost, got " + scores.length + " scores and " + costs.length + " costs");
        }
        if (costs.length == 0) {
            return Double.NaN;
        }
        double reached = Double.POSITIVE_INFINITY;
        for (int i = costs.length - 1; i >= 0 && scores[i] < limit; i--) {
            reached = costs[i];
        }
        return reached;
    }

    /**
     * The same for scores of which larger ones are better: the cost until they got above a limit and stayed there.
     *
     * @param costs what each snapshot had cost, not falling
     * @param scores the score of each
     * @param limit the limit
     * @return the cost; infinite where the limit is not reached for good, NaN of no snapshot
     */
    public static double above(double[] costs, double[] scores, double limit) {
        double[] turned = new double[scores.length];
        for (int i = 0; i < turned.length; i++) {
            turned[i] = -scores[i];
        }
        return of(costs, turned, -limit);
    }
}
