/**
 * Kernels for a scattered wave and the heat it makes; plain arrays, nothing of the API.
 *
 * <table>
 * <caption>Inside</caption>
 * <tr><td>{@link dev.assay.multiphysicspde.wave.WaveModel}</td><td>the equations</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.wave.WaveCells}</td><td>the grid and the cell means of the coefficients</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.wave.WaveSolver}</td><td>what a wave solver is</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.wave.DirectWave}</td><td>five points and absorbing layer, order 2, LU</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.wave.IterativeWave}</td><td>the same equations, shifted-Laplace BiCGStab; Erlangga, Oosterlee and Vuik 2006</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.wave.CompactWave}</td><td>nine points, order 4 in uniform media; Singer and Turkel 1998</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.wave.IntegralWave}</td><td>Lippmann–Schwinger, order 2, FFT; Richmond 1965</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.wave.HeatSolver}</td><td>finite volumes, order 2, LU or multigrid conjugate gradients</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.wave.ElectroHeat}</td><td>Picard coupling of the two</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.wave.BoxExtreme}</td><td>largest value of a function on a box</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.wave.DielectricCylinder}</td><td>exact series for a circular rod</td></tr>
 * </table>
 */
package dev.assay.multiphysicspde.wave;
