package dev.assay.multiphysicspde.acoustic;

/** A solution: pressure outside the disc, displacement inside. */
public interface Sound {
    /** Re p, Im p [Pa], and more, at a place of the fluid. */
    double[] pressure(double x, double y);

    /** Re X, Im X, Re Y, Im Y [m] at a place of the disc. */
    double[] displacement(double x, double y);
}
