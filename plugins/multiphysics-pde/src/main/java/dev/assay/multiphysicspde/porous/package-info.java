/**
 * Electric current and flow in porous plates with a hole.
 *
 * <table>
 * <caption>What is here</caption>
 * <tr><td>{@link dev.assay.multiphysicspde.porous.Osmosis}</td><td>the model, read from a question</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.porous.CutCells}</td><td>finite volumes, second order, O(N²) to O(N³)</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.porous.PolarElements}</td><td>fitted elements of any degree, O(N³)</td></tr>
 * </table>
 */
package dev.assay.multiphysicspde.porous;
