/**
 * Initial-value problems at high accuracy, without allocation in the steps and equal to the bit on any machine.
 *
 * <table>
 * <caption>Inside</caption>
 * <tr><td>{@link dev.assay.numerics.ode.DormandPrince8}</td><td>explicit Runge–Kutta 8(5,3), step control, interpolant of order 7; 12 evaluations a step (+3); Hairer, Nørsett, Wanner 1993</td></tr>
 * <tr><td>{@link dev.assay.numerics.ode.MethodOfSteps}</td><td>the same for one constant delay, steps ≤ τ, jumps of derivatives at ends of steps; Bellen and Zennaro 2003</td></tr>
 * <tr><td>{@link dev.assay.numerics.ode.DenseHistory}</td><td>the solution so far, readable at any time</td></tr>
 * <tr><td>{@link dev.assay.numerics.ode.RightHandSide}, {@link dev.assay.numerics.ode.DelayedRightHandSide}</td><td>the fields</td></tr>
 * </table>
 */
package dev.assay.numerics.ode;
