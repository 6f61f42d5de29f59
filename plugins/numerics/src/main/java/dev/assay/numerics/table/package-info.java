/**
 * Tables of numbers in users' files.
 *
 * <table>
 * <caption>Inside</caption>
 * <tr><td>{@link dev.assay.numerics.table.NumberTable}</td><td>reads CSV and NPY, with one clear message for what is no table</td></tr>
 * </table>
 */
package dev.assay.numerics.table;
