package dev.assay.multiphysicspde.wave;

/** Finds the total field for a given contrast; may keep factors from one call for the next. */
public interface WaveSolver {
    /**
     * Solves ∇²E + k₀² (1 + χ) E = 0 with outgoing E − E_b.
     *
     * @param chiRe real part of χ in each cell
     * @param chiIm imaginary part
     * @param eRe start; overwritten with the real part of E at the cell centres
     * @param eIm likewise, imaginary part
     */
    void solve(double[] chiRe, double[] chiIm, double[] eRe, double[] eIm);

    /** Unknowns of the linear systems. */
    long unknowns();
}
