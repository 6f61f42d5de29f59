package dev.assay.api.field;

import java.util.Objects;

/**
 * What holds for an unknown on a part of the boundary.
 *
 * @since 1.0
 */
public final class Condition {
    private final String type;
    private final Unknown unknown;
    private final String part;
    private final Coefficient value;
    private final Coefficient transfer;

    private Condition(String type, Unknown unknown, String part, Coefficient value, Coefficient transfer) {
        this.type = type;
        this.unknown = Objects.requireNonNull(unknown, "unknown");
        this.part = Objects.requireNonNull(part, "part");
        this.value = Objects.requireNonNull(value, "value");
        this.transfer = transfer;
    }

    /** {@return u = value; type {@code fixed}} */
    public static Condition fixed(Unknown unknown, String part, Coefficient value) {
        return new Condition("fixed", unknown, part, value, Coefficient.constant(0));
    }

    /** {@return −K ∂u/∂n = value, n outward; type {@code flux}} */
    public static Condition flux(Unknown unknown, String part, Coefficient value) {
        return new Condition("flux", unknown, part, value, Coefficient.constant(0));
    }

    /** {@return −K ∂u/∂n = transfer · (u − value), n outward; type {@code robin}} */
    public static Condition robin(Unknown unknown, String part, Coefficient transfer, Coefficient value) {
        return new Condition("robin", unknown, part, value, Objects.requireNonNull(transfer, "transfer"));
    }

    /** {@return waves leave without reflection; type {@code open}} */
    public static Condition open(Unknown unknown, String part) {
        return new Condition("open", unknown, part, Coefficient.constant(0), Coefficient.constant(0));
    }

    /** {@return {@code fixed}, {@code flux}, {@code robin} or {@code open}} */
    public String type() {
        return type;
    }

    /** {@return the unknown} */
    public Unknown unknown() {
        return unknown;
    }

    /** {@return the part of the boundary} */
    public String part() {
        return part;
    }

    /** {@return the value, flux or outer value} */
    public Coefficient value() {
        return value;
    }

    /** {@return the transfer coefficient of {@code robin}} */
    public Coefficient transfer() {
        return transfer;
    }
}
