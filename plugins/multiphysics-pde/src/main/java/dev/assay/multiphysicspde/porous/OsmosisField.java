package dev.assay.multiphysicspde.porous;

/** A solution of {@link Osmosis}. */
public interface OsmosisField {
    /** {@code out} ← V, u, v at a place outside the hole. */
    void at(double x, double y, double[] out);

    /** Electric current into the hole, per depth [A/m]. */
    double current();

    /** Flow out of the box through its right side, per depth [m²/s]. */
    double flowRight();
}
