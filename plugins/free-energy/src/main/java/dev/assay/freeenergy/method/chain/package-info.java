/**
 * Samplers: one file an algorithm, glued from small parts.
 *
 * <table>
 * <caption>What is inside</caption>
 * <tr><th>id</th><th>type</th><th>cost a step</th><th>source</th></tr>
 * <tr><td>rwm</td><td>{@link dev.assay.freeenergy.method.chain.RandomWalkMetropolis}</td><td>1 density</td>
 *     <td>Metropolis 1953; Roberts et al. 1997</td></tr>
 * <tr><td>hmc</td><td>{@link dev.assay.freeenergy.method.chain.HamiltonianMonteCarlo}</td><td>length/step gradients</td>
 *     <td>Duane 1987; Neal 2011</td></tr>
 * <tr><td>nuts</td><td>{@link dev.assay.freeenergy.method.chain.NoUTurn}</td><td>2^depth − 1 gradients</td>
 *     <td>Hoffman and Gelman 2014; Betancourt 2017</td></tr>
 * <tr><td>adaptive-metropolis</td><td>{@code AdaptiveMetropolis}</td><td>1 density</td><td>Vihola 2012</td></tr>
 * <tr><td>mala, ula</td><td>{@code Langevin}</td><td>1 gradient</td><td>Roberts and Tweedie 1996</td></tr>
 * <tr><td>baoab</td><td>{@code Underdamped}</td><td>1 gradient</td><td>Leimkuhler and Matthews 2013</td></tr>
 * <tr><td>mclmc</td><td>{@code Microcanonical}</td><td>1 gradient</td><td>Robnik et al. 2022</td></tr>
 * <tr><td>mams</td><td>{@code AdjustedMicrocanonical}</td><td>about L/ε gradients</td><td>Robnik et al. 2025</td></tr>
 * <tr><td>slice</td><td>{@code SliceChain}</td><td>about 5 d densities</td><td>Neal 2003</td></tr>
 * <tr><td>elliptical-slice</td><td>{@code EllipticalSlice}</td><td>3 to 10 densities</td><td>Murray et al. 2010</td></tr>
 * <tr><td>affine-stretch</td><td>{@code StretchMove}</td><td>1 density</td><td>Goodman and Weare 2010</td></tr>
 * <tr><td>de-snooker</td><td>{@code DifferentialEvolution}</td><td>1 density</td><td>ter Braak and Vrugt 2008</td></tr>
 * </table>
 *
 * <p>Parts: {@link dev.assay.freeenergy.method.chain.DualAveraging} (step sizes),
 * {@link dev.assay.freeenergy.method.chain.WarmUp} (Stan's windows for step size and metric, diagonal or dense),
 * {@link dev.assay.freeenergy.method.chain.Phase} (a point of phase space and the leapfrog), Chains (equal lengths, budget,
 * phases), EffectiveSteps (autocorrelations for the length of microcanonical trajectories), ChainSampler (a
 * method that is nothing but its kernel).
 */
package dev.assay.freeenergy.method.chain;
