/**
 * The classical solvers as anytime methods: each climbs a ladder of grids and answers after every rung.
 *
 * <table>
 * <caption>Inside</caption>
 * <tr><td>{@link dev.assay.multiphysicspde.method.MacNewtonMethod}</td><td>uniform or clustered staggered grids, Newton, O(N³) a step</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.method.MacProjectionMethod}</td><td>the same uniform equations marched in pseudo-time, O(N² log N) a step</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.method.ChebyshevMethod}</td><td>polynomials, exponential, O(N⁶) a step; Le Quéré 1991</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.method.ElectroThermalMethod}</td><td>wave and heat: five-point direct or iterative, compact, integral equation</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.method.SoundMethod}</td><td>sound and an elastic disc: fitted elements of degree 1 and 2, complex LU</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.method.CoarseInterpolated}</td><td>baseline: coarse grid, bilinear interpolation</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.method.EllipticMethod}</td><td>steady diffusion: finite volumes by multigrid, LU or sine transforms; elements of degree 1 and 2</td></tr>
 * </table>
 */
package dev.assay.multiphysicspde.method;
