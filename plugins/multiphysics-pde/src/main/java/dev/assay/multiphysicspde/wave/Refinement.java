package dev.assay.multiphysicspde.wave;

import dev.assay.numerics.sparse.ComplexCsrMatrix;
import dev.assay.numerics.sparse.ComplexSparseLu;

/** Iterative refinement with the factors of a matrix that differs a little. */
final class Refinement {
    private static final int ROUNDS = 6;

    private Refinement() {}

    /**
     * Solves A s = b, s ← s + LU⁻¹ (b − A s), until the residual is below {@code goal} times b.
     *
     * @param s 2n numbers, overwritten
     * @return whether the goal was reached in six rounds
     */
    static boolean solve(ComplexCsrMatrix a, ComplexSparseLu lu, double[] br, double[] bi, double[] s, double goal) {
        int n = br.length;
        double[] sr = new double[n];
        double[] si = new double[n];
        double[] rr = br.clone();
        double[] ri = bi.clone();
        double size = norm(br, bi);
        boolean reached = false;
        for (int round = 0; round < ROUNDS && !reached; round++) {
            lu.solve(rr, ri, rr, ri);
            for (int k = 0; k < n; k++) {
                sr[k] += rr[k];
                si[k] += ri[k];
            }
            a.multiply(sr, si, rr, ri);
            for (int k = 0; k < n; k++) {
                rr[k] = br[k] - rr[k];
                ri[k] = bi[k] - ri[k];
            }
            reached = norm(rr, ri) <= goal * size;
        }
        System.arraycopy(sr, 0, s, 0, n);
        System.arraycopy(si, 0, s, n, n);
        return reached;
    }

    private static double norm(double[] re, double[] im) {
        double s = 0;
        for (int k = 0; k < re.length; k++) {
            s += re[k] * re[k] + im[k] * im[k];
        }
        return StrictMath.sqrt(s);
    }
}
