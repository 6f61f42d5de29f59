/**
 * Particles that see each other's distances: no place, direction or label matters, cores are hard.
 *
 * <table>
 * <caption>What is inside</caption>
 * <tr><th>id</th><th>type</th><th>dimension</th><th>ln Z</th></tr>
 * <tr><td>dw4</td><td>{@link dev.assay.freeenergy.problem.particle.DoubleWellParticles}</td><td>6</td>
 *     <td>quadrature, to round-off</td></tr>
 * <tr><td>lj13-dem, lj13-bgflow, lj13-sphere</td><td>{@link dev.assay.freeenergy.problem.particle.LennardJones}</td>
 *     <td>36</td><td>long runs</td></tr>
 * <tr><td>lj55-dem, lj55-bgflow</td><td>{@link dev.assay.freeenergy.problem.particle.LennardJones}</td><td>162</td>
 *     <td>not claimed</td></tr>
 * <tr><td>thomson</td><td>{@link dev.assay.freeenergy.problem.particle.Thomson}</td><td>3n</td>
 *     <td>quadrature for n = 2, long runs</td></tr>
 * </table>
 *
 * <p>Clusters live in the zero-centre-of-mass frame in isometric coordinates, whose Lebesgue measure every ln Z here refers
 * to ({@code Helmert}). A density costs n(n − 1)/2 pairs and allocates nothing. {@link
 * dev.assay.freeenergy.problem.particle.ParticleTargets} registers them, {@link
 * dev.assay.freeenergy.problem.particle.ParticleReferences} makes their kept truths.
 */
package dev.assay.freeenergy.problem.particle;
