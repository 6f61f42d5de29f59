/**
 * Truths that cost minutes, computed once and kept as data with their errors.
 *
 * <table>
 * <caption>What is inside</caption>
 * <tr><td>{@link dev.assay.freeenergy.reference.References}</td><td>looks up a kept value</td></tr>
 * <tr><td>{@link dev.assay.freeenergy.reference.Reference}</td><td>how a value is made: one a problem, its parameters and
 *     quantity</td></tr>
 * <tr><td>{@link dev.assay.freeenergy.reference.Remake}</td><td>makes them again: {@code mvn -q -pl plugins/free-energy
 *     compile exec:java [-Dexec.args="id …"]}</td></tr>
 * <tr><td>{@link dev.assay.freeenergy.reference.Bridge}</td><td>a line of densities from a known one</td></tr>
 * <tr><td>{@link dev.assay.freeenergy.reference.Annealing}, {@link
 *     dev.assay.freeenergy.reference.ThermodynamicIntegration}</td><td>two ways to ln Z along a bridge</td></tr>
 * </table>
 */
package dev.assay.freeenergy.reference;
