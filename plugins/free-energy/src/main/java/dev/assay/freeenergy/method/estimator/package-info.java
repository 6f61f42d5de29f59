/**
 * Estimators of free-energy differences from samples of states.
 *
 * <table>
 * <caption>What is inside; N samples, K states</caption>
 * <tr><th>id</th><th>type</th><th>reads</th><th>cost</th></tr>
 * <tr><td>exp, jarzynski</td><td>{@link dev.assay.freeenergy.method.estimator.ExponentialAverage}</td>
 *     <td>work one way</td><td>N</td></tr>
 * <tr><td>bar</td><td>{@link dev.assay.freeenergy.method.estimator.Bar}</td><td>work both ways</td><td>10 N</td></tr>
 * <tr><td>mbar</td><td>{@link dev.assay.freeenergy.method.estimator.Mbar}</td><td>all potentials</td>
 *     <td>10 N K²</td></tr>
 * <tr><td>crooks-gaussian</td><td>{@link dev.assay.freeenergy.method.estimator.CrooksGaussian}</td>
 *     <td>work both ways</td><td>N</td></tr>
 * <tr><td>thermodynamic-integration</td>
 *     <td>{@link dev.assay.freeenergy.method.estimator.ThermodynamicIntegration}</td><td>derivatives</td><td>N</td></tr>
 * <tr><td>stepping-stone</td><td>{@link dev.assay.freeenergy.method.estimator.SteppingStone}</td>
 *     <td>derivatives of a linear path</td><td>N</td></tr>
 * <tr><td>umbrella-wham</td><td>{@link dev.assay.freeenergy.method.estimator.UmbrellaWham}</td>
 *     <td>a coordinate</td><td>10 N K²</td></tr>
 * </table>
 */
package dev.assay.freeenergy.method.estimator;
