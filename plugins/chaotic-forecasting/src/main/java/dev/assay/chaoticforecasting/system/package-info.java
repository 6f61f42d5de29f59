/**
 * Dynamical systems that give orbits at a stated tolerance, equal to the bit on any machine.
 *
 * <table>
 * <caption>Inside</caption>
 * <tr><td>{@link dev.assay.chaoticforecasting.system.Dynamics}</td><td>what every system gives: coordinates and starts of orbits</td></tr>
 * <tr><td>{@link dev.assay.chaoticforecasting.system.Ordinary}</td><td>dx/dt = f(t, x); Dormand–Prince 8(5,3)</td></tr>
 * <tr><td>{@link dev.assay.chaoticforecasting.system.Delayed}</td><td>dx/dt = f(t, x(t), x(t − τ)); method of steps; published as delayed copies</td></tr>
 * </table>
 */
package dev.assay.chaoticforecasting.system;
