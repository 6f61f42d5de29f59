/**
 * Steady diffusion −∇·(K ∇u) + r u = f in a box with values given, or no flux, on its sides.
 *
 * <table>
 * <caption>Inside</caption>
 * <tr><td>{@link dev.assay.multiphysicspde.elliptic.Diffusion}</td><td>the equation with its data</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.elliptic.DiffusionCells}</td><td>finite volumes, order 2; multigrid O(N²), direct O(N³), sine transforms O(N² log N)</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.elliptic.LagrangeElements}</td><td>bilinear and biquadratic elements, orders 2 and 3; direct O(N³)</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.elliptic.FaceSystem}</td><td>its algebraic system face by face, with solid cells; direct and multigrid</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.elliptic.DiffusionField}</td><td>a solution that can be read anywhere</td></tr>
 * </table>
 */
package dev.assay.multiphysicspde.elliptic;
