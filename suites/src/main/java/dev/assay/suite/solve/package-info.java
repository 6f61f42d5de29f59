/**
 * Reference solutions of field problems on a ladder of grids, with errors from the grids themselves.
 *
 * <table>
 * <caption>What is here</caption>
 * <tr><td>{@link dev.assay.suite.solve.GridSolver}<td>climbs the ladder of a problem's reference method
 * <tr><td>{@link dev.assay.suite.solve.GridSolution}<td>what it found on the last grid
 * <tr><td>{@link dev.assay.suite.solve.Refinement}<td>one number on growing grids, and its error
 * </table>
 */
package dev.assay.suite.solve;
