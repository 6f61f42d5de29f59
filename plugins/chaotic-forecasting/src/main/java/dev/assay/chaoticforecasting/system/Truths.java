package dev.assay.chaoticforecasting.system;

/** How the error of a trajectory is measured: two runs, at tolerances a factor of ten apart. */
final class Truths {
    /** Tolerance of the run that is handed out. */
    static final double TIGHT = 1e-13;
    /** Tolerance of the run that it is compared with. */
    static final double LOOSE = 1e-12;

    private Truths() {}

    /** {@return the largest difference of any coordinate, one number a row} */
    static double[] apart(double[][] rows, double[][] others) {
        double[] largest = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            for (int c = 0; c < rows[i].length; c++) {
                largest[i] = Math.max(largest[i], Math.abs(rows[i][c] - others[i][c]));
            }
        }
        return largest;
    }
}
