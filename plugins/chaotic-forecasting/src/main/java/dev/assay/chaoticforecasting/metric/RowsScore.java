package dev.assay.chaoticforecasting.metric;

/** A score of a forecast's rows against the truth's. */
@FunctionalInterface
interface RowsScore {
    /** {@return the score of rows p, each of d numbers, against the truth y} */
    double of(double[] y, double[] p, int d);
}
