/**
 * Distances between an answer's points and the target.
 *
 * <table>
 * <caption>What is inside</caption>
 * <tr><th>id</th><th>type</th><th>definition</th><th>cost for n points</th></tr>
 * <tr><td>sliced-w2</td><td>{@link dev.assay.freeenergy.metric.distance.SlicedW2}</td>
 *     <td>W₂ on a line, averaged over directions</td><td>128 n log n</td></tr>
 * <tr><td>exact-w2</td><td>{@link dev.assay.freeenergy.metric.distance.ExactW2}</td>
 *     <td>W₂ by the best assignment</td><td>n^2.5</td></tr>
 * <tr><td>mmd</td><td>{@link dev.assay.freeenergy.metric.distance.Mmd}</td>
 *     <td>unbiased MMD², Gaussian kernel</td><td>n²</td></tr>
 * <tr><td>energy-distance</td><td>{@link dev.assay.freeenergy.metric.distance.EnergyToExact}</td>
 *     <td>unbiased energy distance</td><td>n²</td></tr>
 * <tr><td>ksd</td><td>{@link dev.assay.freeenergy.metric.distance.Ksd}</td>
 *     <td>unbiased KSD², from the gradient; blind to missing modes</td><td>n²</td></tr>
 * <tr><td>sinkhorn-divergence</td><td>{@link dev.assay.freeenergy.metric.distance.SinkhornDivergence}</td>
 *     <td>debiased entropic transport</td><td>n² a round</td></tr>
 * <tr><td>nn-ratio-divergence</td><td>{@link dev.assay.freeenergy.metric.distance.NeighbourRatioDivergence}</td>
 *     <td>Rényi divergence by nearest-neighbour ratios</td><td>n²</td></tr>
 * <tr><td>energy-w2</td><td>{@link dev.assay.freeenergy.metric.distance.EnergyW2}</td>
 *     <td>W₂ between energies −ln γ</td><td>n log n</td></tr>
 * </table>
 *
 * <p>All have the same floor, the distance between independent exact samples of the same size
 * ({@link dev.assay.freeenergy.metric.distance.AgainstExact}).
 */
package dev.assay.freeenergy.metric.distance;
