/**
 * Problems, methods and metrics of coupled partial differential equations: field questions and their classical solvers.
 *
 * <table>
 * <caption>Inside</caption>
 * <tr><td>{@link dev.assay.multiphysicspde.MultiphysicsPlugin}</td><td>registers everything</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.problem.HeatedCavity}</td><td>natural convection; de Vahl Davis 1983</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.problem.ElectroThermal}</td><td>microwave heating; Multiphysics Bench 2025</td></tr>
 * </table>
 */
package dev.assay.multiphysicspde;
