/**
 * Finite elements of flow that carries something: velocities of degree 2, pressure of degree 1, one more field of degree 2.
 *
 * <table>
 * <caption>Inside</caption>
 * <tr><td>{@link dev.assay.multiphysicspde.elements.QuadraticMesh}</td><td>elements of nine nodes: tensor grids, and grids fitted to a disc</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.elements.TaylorHood}</td><td>Newton on all unknowns, order 3; Taylor and Hood 1973</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.elements.Carried}</td><td>what differs between heat and electric current</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.elements.FlowElements}</td><td>flows in a box, with heat or without, around a disc or not</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.elements.PumpElements}</td><td>the magnetic pump</td></tr>
 * </table>
 */
package dev.assay.multiphysicspde.elements;
