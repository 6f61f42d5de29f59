package dev.assay.freeenergy.method.population;

/** Places the levels of a ladder. */
final class Ladder {
    private Ladder() {}

    /**
     * Puts levels at equal steps of the barrier Λ(β), the cumulated rejection, taken as linear between the old levels.
     *
     * @param betas the old ladder from 0 to 1
     * @param rejections mean rejection of each pair of neighbours, one less
     * @param least what a rejection counts for at least
     * @param levels new levels above 0
     * @return the new ladder, levels + 1 numbers from 0 to 1, strictly increasing
     */
    static double[] equalised(double[] betas, double[] rejections, double least, int levels) {
        int n = rejections.length;
        double[] barrier = new double[n + 1];
        for (int k = 0; k < n; k++) {
            barrier[k + 1] = barrier[k] + Math.max(least, rejections[k]);
        }
        double[] ladder = new double[levels + 1];
        int at = 0;
        for (int k = 1; k < levels; k++) {
            double wanted = barrier[n] * k / levels;
            while (barrier[at + 1] < wanted) {
                at++;
            }
            double share = (wanted - barrier[at]) / (barrier[at + 1] - barrier[at]);
            double beta = betas[at] + share * (betas[at + 1] - betas[at]);
            ladder[k] = Math.min(Math.max(beta, Math.nextUp(ladder[k - 1])), 1 - (levels - k) * 0x1p-53);
        }
        ladder[levels] = 1;
        return ladder;
    }
}
