/**
 * Kernels for {@link dev.assay.multiphysicspde.model.PeriodicEvolution}: plain loops on periodic grids.
 *
 * <table>
 * <caption>What is inside</caption>
 * <tr><td>{@link dev.assay.multiphysicspde.evolution.PeriodicField}</td><td>unknowns on n or n × n points, interpolated by
 *     their Fourier series</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.evolution.Stepping}</td><td>how many steps a grid takes</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.evolution.FourierRhs}</td><td>the nonlinear terms by Fourier collocation</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.evolution.Etdrk4}</td><td>exponential time differencing, fourth order</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.evolution.DifferenceRhs}</td><td>the nonlinear terms by central differences</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.evolution.ImexDifferences}</td><td>second-order differences, linear terms implicit</td></tr>
 * </table>
 */
package dev.assay.multiphysicspde.evolution;
