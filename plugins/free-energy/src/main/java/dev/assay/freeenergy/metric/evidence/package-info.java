/**
 * How far ln Ẑ is from ln Z, and how even the weights behind it are.
 *
 * <table>
 * <caption>What is inside</caption>
 * <tr><th>id</th><th>type</th><th>values</th><th>floor</th></tr>
 * <tr><td>log-z-error</td><td>{@link dev.assay.freeenergy.metric.evidence.LogZError}</td>
 *     <td>absolute, signed, z</td><td>none</td></tr>
 * <tr><td>delta-f-error</td><td>{@link dev.assay.freeenergy.metric.evidence.DeltaFError}</td>
 *     <td>absolute, signed, z</td><td>none</td></tr>
 * <tr><td>importance-ess</td><td>{@link dev.assay.freeenergy.metric.evidence.ImportanceEss}</td>
 *     <td>share, count</td><td>none</td></tr>
 * </table>
 */
package dev.assay.freeenergy.metric.evidence;
