/**
 * Liquids pumped by the force of a magnetic field on a current.
 *
 * <table>
 * <caption>What is here</caption>
 * <tr><td>{@link dev.assay.multiphysicspde.pump.PumpCells}</td><td>staggered finite volumes, all unknowns at once, O(N³)
 * an iteration</td></tr>
 * </table>
 */
package dev.assay.multiphysicspde.pump;
