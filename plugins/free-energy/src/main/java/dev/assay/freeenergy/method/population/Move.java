package dev.assay.freeenergy.method.population;

/** What moves a point within a level of an annealing path. */
public enum Move {
    /** Hamiltonian: several gradients a move. */
    HMC,
    /** Random walk: one density a move. */
    RWM
}
