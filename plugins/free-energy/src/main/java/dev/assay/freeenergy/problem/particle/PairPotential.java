package dev.assay.freeenergy.problem.particle;

/** The energy of a pair as a function of its squared distance. */
interface PairPotential {
    /** {@return u(d²)} */
    double energy(double square);

    /** {@return du/d(d²)} */
    double slope(double square);
}
