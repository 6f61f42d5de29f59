/**
 * From field questions to the kernels’ models and back to answers.
 *
 * <table>
 * <caption>Inside</caption>
 * <tr><td>{@link dev.assay.multiphysicspde.model.Helmholtz}</td><td>a wave with an incident plane wave, an equation of this plugin</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.model.Models}</td><td>reads a question into the kernels’ models, or says why it cannot</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.model.FlowReading}</td><td>flows at the places wanted, Nusselt number</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.model.WaveReading}</td><td>waves and temperatures at the places wanted, heat made</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.model.AcousticStructure}</td><td>sound around an elastic disc, an equation of this plugin</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.model.SoundReading}</td><td>sound at the places wanted, displacement of the centre</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.model.ConvectionExtrema}<td>the numbers by which heated cavities are compared
 * <tr><td>{@link dev.assay.multiphysicspde.model.FlowExtrema}</td><td>extrema of velocity on the centre lines, and of the streamfunction</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.model.PorousFlow}</td><td>flow driven by pressure and by an electric potential, an equation of this plugin</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.model.DensityDrivenFlow}</td><td>flow in a porous box driven by weight, in time</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.model.MagneticPump}</td><td>flow and current across a magnetic field</td></tr>
 * </table>
 */
package dev.assay.multiphysicspde.model;
