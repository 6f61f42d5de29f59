/**
 * Flow in porous boxes driven by the weight of what it carries, in time.
 *
 * <table>
 * <caption>What is here</caption>
 * <tr><td>{@link dev.assay.multiphysicspde.seepage.Seepage}</td><td>the model, read from a question</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.seepage.SeepageCells}</td><td>finite volumes, explicit, second order</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.seepage.SeepageNodes}</td><td>compact streamfunction, implicit lines, second
 * order</td></tr>
 * </table>
 *
 * <p>Both cost O(N³) a step, for the sine transforms by dense products, and take O(N) to O(N²) steps.
 */
package dev.assay.multiphysicspde.seepage;
