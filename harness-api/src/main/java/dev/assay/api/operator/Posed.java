package dev.assay.api.operator;

import dev.assay.api.field.FieldQuestion;

/**
 * The equations of the instances to predict.
 *
 * @since 1.0
 */
@FunctionalInterface
public interface Posed {
    /** {@return the question of the {@code j}th instance to predict} */
    FieldQuestion question(int j);
}
