package dev.assay.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Describes one component of a settings or parameters record. The record's constructor refuses bad values; this
 * describes good ones, for {@code assay show}, the JSON Schema and the site.
 *
 * <p>Component types: {@code int}, {@code long}, {@code double}, {@code boolean}, {@code String}, an enum of the
 * plugin, {@code int[]}, {@code double[]}.
 *
 * @since 1.0
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Setting {
    /** {@return the value when a suite gives none, as text; arrays separated by commas} */
    String def();

    /** {@return what it is, in half a sentence} */
    String doc() default "";

    /** {@return its unit, {@code 1} for a pure number} */
    String unit() default "1";

    /** {@return its symbol in the source, empty when it has none} */
    String symbol() default "";

    /** {@return the allowed values: {@code > 0}, {@code >= 1}, {@code 0..1}, {@code (0, 1]} or words} */
    String range() default "";
}
