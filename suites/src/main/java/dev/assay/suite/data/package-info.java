/**
 * Data sets of field problems: instances drawn from a seed, solved, and written so that anyone can read and verify them.
 *
 * <table>
 * <caption>What is here</caption>
 * <tr><td>{@link dev.assay.suite.data.DataSet}<td>makes a folder of instances, in parallel; goes on where it was
 *     interrupted
 * <tr><td>{@link dev.assay.suite.data.DataCheck}<td>verifies such a folder, file by file
 * <tr><td>{@link dev.assay.suite.data.InstanceFiles}<td>one instance: arrays and their description
 * <tr><td>{@link dev.assay.suite.data.Npy}<td>arrays in NumPy's format
 * <tr><td>{@link dev.assay.suite.data.WellFile}<td>all instances in one HDF5 file, laid out as The Well's
 * </table>
 */
package dev.assay.suite.data;
