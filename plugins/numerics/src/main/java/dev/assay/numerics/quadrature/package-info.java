/**
 * Integrals on the line.
 *
 * <table>
 * <caption>Rules</caption>
 * <tr><td>{@link dev.assay.numerics.quadrature.Trapezoid}</td>
 *     <td>smooth integrands that vanish at both ends: error falls faster than any power of the step</td></tr>
 * </table>
 */
package dev.assay.numerics.quadrature;
