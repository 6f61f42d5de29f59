/**
 * Questions "sample spins on a lattice": couplings and neighbours as plain arrays, so that a method's inner loop is its
 * own.
 *
 * @since 1.0
 */
package dev.assay.api.lattice;
