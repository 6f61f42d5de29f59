package dev.assay.multiphysicspde.elliptic;

/** A solution that can be read anywhere in the box. */
@FunctionalInterface
public interface DiffusionField {
    /** u at (x, y). */
    double at(double x, double y);
}
