/**
 * Direct solvers for dense and band matrices on plain arrays.
 *
 * <table>
 * <caption>Inside</caption>
 * <tr><td>{@link dev.assay.numerics.linear.BandedLu}</td><td>LU with partial pivoting; 2 n kl (kl + ku) operations; Martin and Wilkinson 1967</td></tr>
 * <tr><td>{@link dev.assay.numerics.linear.Tridiagonal}</td><td>Thomas' algorithm; 8 n operations</td></tr>
 * <tr><td>{@link dev.assay.numerics.linear.DenseLu}</td><td>blocked LU with partial pivoting; 2/3 n³ operations</td></tr>
 * <tr><td>{@link dev.assay.numerics.linear.ColumnJacobi}</td><td>singular values by one-sided Jacobi rotations; 24 n m² operations; Demmel and Veselić 1992</td></tr>
 * <tr><td>{@link dev.assay.numerics.linear.SymmetricEigen}</td><td>eigenvalues and vectors of symmetric matrices; 9 n³</td></tr>
 * <tr><td>{@link dev.assay.numerics.linear.DenseFront}</td><td>its kernel, which may stop part of the way</td></tr>
 * </table>
 */
package dev.assay.numerics.linear;
