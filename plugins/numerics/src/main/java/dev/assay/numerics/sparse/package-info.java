/**
 * Sparse matrices, real and complex, their direct factorisation and Krylov iterations.
 *
 * <table>
 * <caption>Inside</caption>
 * <tr><td>{@link dev.assay.numerics.sparse.CsrMatrix}</td><td>real matrix by compressed rows</td></tr>
 * <tr><td>{@link dev.assay.numerics.sparse.ComplexCsrMatrix}</td><td>complex matrix by compressed rows</td></tr>
 * <tr><td>{@link dev.assay.numerics.sparse.Dissection}</td><td>nested-dissection order for grids and graphs; George 1973</td></tr>
 * <tr><td>{@link dev.assay.numerics.sparse.SymbolicLu}</td><td>the fronts of a multifrontal factorisation; Duff and Reid 1983</td></tr>
 * <tr><td>{@link dev.assay.numerics.sparse.SparseLu}</td><td>real multifrontal LU; O(n³) for n × n grids</td></tr>
 * <tr><td>{@link dev.assay.numerics.sparse.ComplexSparseLu}</td><td>complex multifrontal LU; O(n³) for n × n grids</td></tr>
 * <tr><td>{@link dev.assay.numerics.sparse.Krylov}</td><td>conjugate gradients; Hestenes and Stiefel 1952</td></tr>
 * <tr><td>{@link dev.assay.numerics.sparse.Gmres}</td><td>generalised minimal residuals, real, any matrix; Saad and Schultz 1986</td></tr>
 * <tr><td>{@link dev.assay.numerics.sparse.ComplexKrylov}</td><td>GMRES, BiCGStab; Saad and Schultz 1986, van der Vorst 1992</td></tr>
 * </table>
 */
package dev.assay.numerics.sparse;
