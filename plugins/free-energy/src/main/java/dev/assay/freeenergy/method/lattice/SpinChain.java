package dev.assay.freeenergy.method.lattice;

/** A chain of configurations, as the methods of this room drive it. */
interface SpinChain {
    /** Moves on by one step; {@return its work in spins, at most the number of sites}. */
    long step();

    /** {@return the energy of the whole lattice, in units of J} */
    double energy();

    /** {@return the configuration itself, not a copy} */
    byte[] spins();
}
