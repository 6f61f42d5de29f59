/**
 * Kernels for sound in a fluid around an elastic disc, frequency domain; plain arrays, nothing of the API.
 *
 * <table>
 * <caption>Inside</caption>
 * <tr><td>{@link dev.assay.multiphysicspde.acoustic.SoundModel}</td><td>the equations</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.acoustic.Sound}</td><td>what a solution is</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.acoustic.DiscMesh}</td><td>quadrilaterals fitted to the disc and the square</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.acoustic.SoundElements}</td><td>conforming elements of degree 1 or 2, complex LU;
 *     order 2 or 3, O(N³)</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.acoustic.ElasticCylinder}</td><td>exact series in a uniform fluid; Faran 1951</td></tr>
 * </table>
 */
package dev.assay.multiphysicspde.acoustic;
