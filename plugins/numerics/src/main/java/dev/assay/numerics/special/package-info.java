/**
 * Special functions of mathematical physics.
 *
 * <table>
 * <caption>Inside</caption>
 * <tr><td>{@link dev.assay.numerics.special.Bessel}</td><td>J and Y of integer order; DLMF 10</td></tr>
 * </table>
 */
package dev.assay.numerics.special;
