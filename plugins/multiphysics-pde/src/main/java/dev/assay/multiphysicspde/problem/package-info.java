/**
 * The instances: questions without a grid, truths with their errors.
 *
 * <table>
 * <caption>Inside</caption>
 * <tr><td>{@link dev.assay.multiphysicspde.problem.HeatedCavity}</td><td>natural convection in a square; parameters Ra, Pr</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.problem.ElectroThermal}</td><td>a silicon rod in microwaves; a, b, angle, C, kAl drawn or fixed</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.problem.TruthFacets}</td><td>the error of a true field, floor of the metrics</td></tr>
 * </table>
 */
package dev.assay.multiphysicspde.problem;
