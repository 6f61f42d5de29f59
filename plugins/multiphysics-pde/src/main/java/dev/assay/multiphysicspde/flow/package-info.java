/**
 * Kernels for steady incompressible flow that carries heat; plain arrays, nothing of the API but regions.
 *
 * <table>
 * <caption>Inside</caption>
 * <tr><td>{@link dev.assay.multiphysicspde.flow.FlowModel}</td><td>the equations and walls</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.flow.MacGrid}</td><td>staggered tensor grid, uniform or clustered; Harlow and Welch 1965</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.flow.FlowField}</td><td>a solution: interpolation, heat through the walls</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.flow.MacNewton}</td><td>Newton on all unknowns, order 2, multifrontal LU</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.flow.MacProjection}</td><td>march to the steady state, order 2, projection; Chorin 1968</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.flow.ChebyshevFlow}</td><td>collocation in streamfunction and temperature, exponential; Le Quéré 1991</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.flow.CompactFlow}</td><td>compact differences in streamfunction and vorticity, order 4; E and Liu 1996</td></tr>
 * </table>
 */
package dev.assay.multiphysicspde.flow;
