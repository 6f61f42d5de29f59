/**
 * Questions "what is the free-energy difference between these states, given samples of each?".
 *
 * <table>
 * <caption>Parts</caption>
 * <tr><td>{@link dev.assay.api.states.SampledStates}</td><td>the question: K states and how many samples each has</td></tr>
 * <tr><td>{@link dev.assay.api.states.ReducedPotentials}</td><td>u of every state at a sample</td></tr>
 * <tr><td>{@link dev.assay.api.states.Work}</td><td>the work of switching a sample to a neighbouring state</td></tr>
 * <tr><td>{@link dev.assay.api.states.Derivatives}</td><td>∂u/∂λ at a sample, with λ of each state</td></tr>
 * <tr><td>{@link dev.assay.api.states.Windows}</td><td>a coordinate of a sample, and the states' biases along it</td></tr>
 * </table>
 *
 * @since 1.0
 */
package dev.assay.api.states;
