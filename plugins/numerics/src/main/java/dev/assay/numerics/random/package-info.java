/**
 * Random streams that published definitions are tied to.
 *
 * <table>
 * <caption>Generators</caption>
 * <tr><td>{@link dev.assay.numerics.random.MersenneTwister}</td><td>MT19937, 32 bits, classic seeding</td></tr>
 * </table>
 */
package dev.assay.numerics.random;
