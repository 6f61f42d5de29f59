/**
 * The classical solvers as anytime methods: each climbs a ladder of grids and answers after every rung.
 *
 * <table>
 * <caption>Inside</caption>
 * <tr><td>{@link dev.assay.multiphysicspde.method.MacNewtonMethod}</td><td>uniform or clustered staggered grids, Newton, O(N³) a step</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.method.MacProjectionMethod}</td><td>the same uniform equations marched in pseudo-time, O(N² log N) a step</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.method.ChebyshevMethod}</td><td>polynomials, exponential, O(N⁶) a step; Le Quéré 1991</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.method.StreamfunctionMethod}</td><td>compact differences in ψ, ω, T, order 4, O(N³) a step; E and Liu 1996</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.method.TaylorHoodMethod}</td><td>elements of degree 2 and 1, around a disc and in a pump too, O(N³) a step</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.method.ElectroThermalMethod}</td><td>wave and heat: five-point direct or iterative, compact, integral equation</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.method.SoundMethod}</td><td>sound and an elastic disc: fitted elements of degree 1 and 2, complex LU</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.method.CoarseInterpolated}</td><td>baseline: coarse grid, bilinear interpolation</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.method.EllipticMethod}</td><td>steady diffusion: finite volumes by multigrid, LU or sine transforms; elements of degree 1 and 2</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.method.OsmosisMethod}</td><td>currents and flow around a hole: cut cells, fitted elements</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.method.PicardMethod}</td><td>diffusions that read each other, one after the other</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.method.SeepageMethod}</td><td>salt fingers in time: finite volumes, compact streamfunction</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.method.PumpMethod}</td><td>flow and current across a magnet, Newton or Picard</td></tr>
 * </table>
 */
package dev.assay.multiphysicspde.method;
