/**
 * Kernels for one-dimensional flow of an ideal gas, {@link dev.assay.multiphysicspde.gas.GasModel}: arrays of density,
 * momentum and energy a cell.
 *
 * <table>
 * <caption>What is inside</caption>
 * <tr><td>{@link dev.assay.multiphysicspde.gas.GasModel}</td><td>the equations and their initial values, as an equation</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.gas.ExactRiemann}</td><td>the exact solution from two constant states</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.gas.GasSolver}</td><td>cells, ends and steps that the schemes share</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.gas.MusclHllc}</td><td>second order: limited slopes, HLLC fluxes</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.gas.Weno5}</td><td>fifth order: weighted reconstruction of characteristic fluxes</td></tr>
 * </table>
 */
package dev.assay.multiphysicspde.gas;
