package dev.assay.multiphysicspde.elements;

/**
 * What flows do besides carrying themselves: a force on the liquid, and the equation −∇·a + r = 0 of one more field s. Equations
 * are to be linear in the state for w = 0, and of second degree in all.
 */
interface Carried {
    /** Index of a component of a state. */
    int U = 0;
    /** Index. */
    int V = 1;
    /** Index of s. */
    int S = 2;
    /** Index of ∂s/∂x; ∂s/∂y follows. */
    int SX = 3;
    /** Numbers of a state, and of terms. */
    int COUNT = 5;

    /**
     * The terms at a place.
     *
     * @param solid whether the place is in a solid
     * @param inertia factor of what makes the equations nonlinear, 0 … 1
     * @param q u, v, s, ∂s/∂x, ∂s/∂y
     * @param out overwritten with the force along x and y, a along x and y, and r
     */
    void at(double x, double y, boolean solid, double inertia, double[] q, double[] out);

    /** {@return typical sizes of the state, for difference quotients, which are exact} */
    double[] scale();
}
