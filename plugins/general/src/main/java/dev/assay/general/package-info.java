/**
 * What belongs to no family.
 *
 * <table>
 * <caption>Metrics</caption>
 * <tr><td>{@code quantity-error}</td><td>relative error of every scalar quantity</td></tr>
 * <tr><td>{@code estimate-calibration}</td><td>does a method's stated error tell the truth? |z| of every estimate it gives</td></tr>
 * </table>
 */
package dev.assay.general;
