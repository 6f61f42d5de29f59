/**
 * Linear regression on plain row-major arrays.
 *
 * <table>
 * <caption>Inside</caption>
 * <tr><td>{@link dev.assay.numerics.regression.QrLeastSquares}</td><td>least squares by Householder QR with column pivoting; 2 n p² operations; Businger and Golub 1965</td></tr>
 * <tr><td>{@link dev.assay.numerics.regression.Ridge}</td><td>ridge by normal equations; n p²/2 + p³/6; Hoerl and Kennard 1970</td></tr>
 * <tr><td>{@link dev.assay.numerics.regression.DualRidge}</td><td>ridge with a kernel, leaving one out for all ridges at once; 9 n³; Golub et al. 1979</td></tr>
 * <tr><td>{@link dev.assay.numerics.regression.Cholesky}</td><td>A = L Lᵀ and its solves; n³/3</td></tr>
 * </table>
 */
package dev.assay.numerics.regression;
