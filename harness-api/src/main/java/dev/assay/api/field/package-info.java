/**
 * Questions "solve these field equations": domain, unknowns, equations, conditions, and the places where values are
 * wanted. Never a grid: solver and learner interpolate to the places, so one metric serves all.
 *
 * <table>
 * <caption>Parts</caption>
 * <tr><td>{@link dev.assay.api.field.FieldQuestion}</td><td>the question</td></tr>
 * <tr><td>{@link dev.assay.api.field.Domain}, {@link dev.assay.api.field.Region}</td><td>a box with named regions</td></tr>
 * <tr><td>{@link dev.assay.api.field.Unknown}</td><td>a field by name and unit</td></tr>
 * <tr><td>{@link dev.assay.api.field.Equation}</td><td>{@link dev.assay.api.field.Transport},
 *     {@link dev.assay.api.field.IncompressibleFlow}, or a plugin's own</td></tr>
 * <tr><td>{@link dev.assay.api.field.Coefficient}</td><td>a function that says what it reads</td></tr>
 * <tr><td>{@link dev.assay.api.field.Condition}</td><td>what holds on a part of the boundary</td></tr>
 * <tr><td>{@link dev.assay.api.field.Places}</td><td>where values are wanted</td></tr>
 * </table>
 *
 * @since 1.0
 */
@Experimental(until = "2027-06")
package dev.assay.api.field;

import dev.assay.api.Experimental;
