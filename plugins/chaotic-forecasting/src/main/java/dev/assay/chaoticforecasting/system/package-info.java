/**
 * Dynamical systems that give orbits at a stated tolerance, equal to the bit on any machine.
 *
 * <table>
 * <caption>Inside</caption>
 * <tr><td>{@link dev.assay.chaoticforecasting.system.Dynamics}</td><td>what every system gives: coordinates and starts of orbits</td></tr>
 * <tr><td>{@link dev.assay.chaoticforecasting.system.Ordinary}</td><td>dx/dt = f(t, x); Dormand–Prince 8(5,3)</td></tr>
 * <tr><td>{@link dev.assay.chaoticforecasting.system.Delayed}</td><td>dx/dt = f(t, x(t), x(t − τ)); method of steps; published as delayed copies</td></tr>
 * <tr><td>{@link dev.assay.chaoticforecasting.system.Systems}</td><td>makes the systems of the catalogue</td></tr>
 * <tr><td>{@link dev.assay.chaoticforecasting.system.Field}, {@link dev.assay.chaoticforecasting.system.DelayedField}</td><td>right-hand sides with parameters as data; one static kernel each, in files by kind</td></tr>
 * <tr><td>{@link dev.assay.chaoticforecasting.system.Publication}</td><td>wrapped coordinates</td></tr>
 * <tr><td>Truths</td><td>error of a trajectory from two runs, at 1e-13 and 1e-12</td></tr>
 * </table>
 */
package dev.assay.chaoticforecasting.system;
