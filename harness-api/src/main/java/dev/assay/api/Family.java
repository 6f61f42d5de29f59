package dev.assay.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The family that a class of questions belongs to: {@code free-energy}, {@code chaotic-forecasting},
 * {@code multiphysics-pde} or {@code general}. Problems and methods inherit it from their question.
 *
 * @since 1.0
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Family {
    /** {@return the family's id} */
    String value();
}
