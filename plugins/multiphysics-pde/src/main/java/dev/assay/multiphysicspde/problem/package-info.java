/**
 * The instances: questions without a grid, truths with their errors.
 *
 * <table>
 * <caption>Inside</caption>
 * <tr><td>{@link dev.assay.multiphysicspde.problem.HeatedCavity}</td><td>natural convection in a square; parameters Ra, Pr</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.problem.ElectroThermal}</td><td>a silicon rod in microwaves; a, b, angle, C, kAl drawn or fixed</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.problem.CylinderScattering}</td><td>a wave on a dielectric cylinder, exact; parameters R, epsr, f</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.problem.ElasticScattering}</td><td>sound on an elastic cylinder, exact; parameters rho, c, f</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.problem.SoundOnDisc}</td><td>sound and an elastic disc in an uneven fluid; A, x0, y0, s drawn or fixed</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.problem.TruthFacets}</td><td>the error of a true field, floor of the metrics</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.problem.Poisson}</td><td>manufactured solution; parameters p, q, growth</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.problem.Darcy}</td><td>flow through a random medium, log-normal or of two phases</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.problem.NeumannGaussianField}</td><td>Gaussian random fields with Neumann conditions</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.problem.LidDrivenCavity}</td><td>flow in a square under a moving lid; parameter Re</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.problem.Hartmann}</td><td>channel flow across a magnetic field; parameter Ha</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.problem.ElectroOsmosis}</td><td>flow in a porous plate around a hole; geometry and conductivity drawn or fixed</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.problem.HeatedDisc}</td><td>natural convection around a copper disc; r, cx, cy, Qh drawn or fixed</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.problem.Thermistor}</td><td>a current heats what conducts it; voltage, α, β, w</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.problem.Elder}</td><td>salt fingers with a source; A, x0, y0, s drawn or fixed, K, years</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.problem.MhdPump}</td><td>a current across a magnet; A, x0, y0, s drawn or fixed, V0</td></tr>
 * </table>
 */
package dev.assay.multiphysicspde.problem;
