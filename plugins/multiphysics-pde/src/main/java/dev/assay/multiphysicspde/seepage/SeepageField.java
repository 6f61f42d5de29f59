package dev.assay.multiphysicspde.seepage;

/** A solution of {@link Seepage} at its end. */
public interface SeepageField {
    /** {@code out} ← u, v, c at a place. */
    void at(double x, double y, double[] out);

    /** The mean of c over the box. */
    double meanC();

    /** Mean of ∂c/∂y over the top times the height. */
    double sherwood();

    /** How far below the top c ≥ 0.6 is found. */
    double fingerDepth();

    /** Steps taken. */
    long steps();
}
