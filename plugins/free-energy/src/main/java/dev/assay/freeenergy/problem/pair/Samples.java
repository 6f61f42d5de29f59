package dev.assay.freeenergy.problem.pair;

/** Counts. */
final class Samples {
    private Samples() {}

    /** {@return the lengths of the rows} */
    static int[] counts(double[][] rows) {
        int[] counts = new int[rows.length];
        for (int k = 0; k < rows.length; k++) {
            counts[k] = rows[k].length;
        }
        return counts;
    }
}
