/**
 * Questions "continue this series".
 *
 * @since 1.0
 */
package dev.assay.api.history;
