/**
 * The free-energy family: sample a density or a lattice, and find its normalising constant.
 *
 * <table>
 * <caption>What is inside</caption>
 * <tr><td>{@link dev.assay.freeenergy.FreeEnergyPlugin}</td><td>registers everything below</td></tr>
 * <tr><td>{@code problem}</td><td>targets with exact answers</td></tr>
 * <tr><td>{@code method}</td><td>samplers</td></tr>
 * <tr><td>{@code metric}</td><td>errors and their floors</td></tr>
 * <tr><td>{@code reference}</td><td>truths that cost minutes, kept as data, and how to make them again</td></tr>
 * </table>
 */
package dev.assay.freeenergy;
