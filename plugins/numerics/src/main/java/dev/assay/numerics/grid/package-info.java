/**
 * Kernels on structured grids.
 *
 * <table>
 * <caption>Inside</caption>
 * <tr><td>{@link dev.assay.numerics.grid.CellMultigrid}</td><td>V cycle for cell-centred diffusion; O(n²) for n × n cells</td></tr>
 * <tr><td>{@link dev.assay.numerics.grid.ComplexCellMultigrid}</td><td>V cycle for shifted Helmholtz operators; Erlangga, Oosterlee and Vuik 2006</td></tr>
 * <tr><td>{@link dev.assay.numerics.grid.NeumannPoisson}</td><td>direct Poisson solver by cosine transform; O(n² log n)</td></tr>
 * <tr><td>{@link dev.assay.numerics.grid.Interpolation}</td><td>bilinear (order 2) and bicubic Lagrange (order 4) from a tensor grid</td></tr>
 * <tr><td>{@link dev.assay.numerics.grid.Chebyshev}</td><td>differentiation, integration, interpolation on Chebyshev points</td></tr>
 * <tr><td>{@link dev.assay.numerics.grid.RedBlackMultigrid}</td><td>conjugate gradients with multigrid cycles for cells in a box, by colour; O(N²) an iteration</td></tr>
 * </table>
 */
package dev.assay.numerics.grid;
