/**
 * Several diffusions that read each other.
 *
 * <table>
 * <caption>What is here</caption>
 * <tr><td>{@link dev.assay.multiphysicspde.coupled.Picard}</td><td>one after the other until nothing changes, with any
 * solver of one diffusion; linear convergence</td></tr>
 * </table>
 */
package dev.assay.multiphysicspde.coupled;
