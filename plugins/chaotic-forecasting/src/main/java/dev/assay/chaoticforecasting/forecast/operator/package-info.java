/**
 * Forecasters that advance observables of the state by a linear operator, in the sense of Koopman.
 *
 * <p>n rows of d coordinates, p observables a row.
 *
 * <table>
 * <caption>Inside</caption>
 * <tr><th>class</th><th>observables</th><th>operations to fit</th><th>reference</th></tr>
 * <tr><td>{@link dev.assay.chaoticforecasting.forecast.operator.DynamicModes}</td><td>the row</td><td>24 n p²</td><td>Schmid 2010, Tu et al. 2014</td></tr>
 * <tr><td>{@link dev.assay.chaoticforecasting.forecast.operator.HankelModes}</td><td>L delayed rows, p = L d</td><td>24 n p²</td><td>Arbabi and Mezić 2017</td></tr>
 * <tr><td>{@link dev.assay.chaoticforecasting.forecast.operator.ExtendedModes}</td><td>monomials of delayed rows</td><td>n p²/2 + p³</td><td>Williams, Kevrekidis and Rowley 2015</td></tr>
 * </table>
 */
package dev.assay.chaoticforecasting.forecast.operator;
