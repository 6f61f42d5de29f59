/**
 * Targets of wells: modes behind walls.
 *
 * <table>
 * <caption>What is inside</caption>
 * <tr><th>id</th><th>type</th><th>dimension</th><th>ln Z</th><th>what makes it hard</th></tr>
 * <tr><td>manywell-fab-32</td><td>{@link dev.assay.freeenergy.problem.well.ManyWell}</td><td>d</td>
 *     <td>quadrature of one well</td><td>2^(d/2) modes of unequal weight</td></tr>
 * <tr><td>multiwell-sde</td><td>{@link dev.assay.freeenergy.problem.well.MultiWell}</td><td>d</td>
 *     <td>quadrature of one well</td><td>2ᵐ equal modes, walls of δ²</td></tr>
 * <tr><td>dw2-snf</td><td>{@link dev.assay.freeenergy.problem.well.TiltedWell}</td><td>2</td><td>quadrature</td>
 *     <td>two unequal wells</td></tr>
 * <tr><td>mueller-brown</td><td>{@link dev.assay.freeenergy.problem.well.MuellerBrown}</td><td>2</td>
 *     <td>trapezoid rule</td><td>three bent basins</td></tr>
 * </table>
 *
 * <p>One density or gradient costs O(d), of mueller-brown four exponentials.
 * {@link dev.assay.freeenergy.problem.well.WellTargets} registers them.
 */
package dev.assay.freeenergy.problem.well;
