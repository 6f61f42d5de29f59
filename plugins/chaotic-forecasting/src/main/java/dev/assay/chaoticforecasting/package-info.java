/**
 * Forecasting of chaotic systems: given the past of an orbit, tell how it goes on.
 *
 * <table>
 * <caption>Inside</caption>
 * <tr><td>{@link dev.assay.chaoticforecasting.ChaosPlugin}</td><td>registers what follows</td></tr>
 * <tr><td>{@code system}</td><td>ordinary and delay systems that give orbits, equal to the bit anywhere</td></tr>
 * <tr><td>{@code problem}</td><td>the catalogue, and how an orbit is cut into question and truth</td></tr>
 * <tr><td>{@code forecast}</td><td>forecasters and their ladder of training lengths</td></tr>
 * <tr><td>{@code metric}</td><td>scores and their floors</td></tr>
 * </table>
 */
package dev.assay.chaoticforecasting;
