package dev.assay.api.field;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Conservation of a scalar u: {@code s ∂u/∂t + ∇·(−K ∇u) + c w·∇u + r u = f}, w the velocity of an incompressible flow.
 *
 * @since 1.0
 */
public final class Transport implements Equation {
    private static final Coefficient ZERO = Coefficient.constant(0);

    private final Unknown unknown;
    private final Coefficient conductivity;
    private final Coefficient source;
    private final Coefficient reaction;
    private final Coefficient convection;
    private final IncompressibleFlow carrier;

    private Transport(
            Unknown unknown,
            Coefficient conductivity,
            Coefficient source,
            Coefficient reaction,
            Coefficient convection,
            IncompressibleFlow carrier) {
        this.unknown = unknown;
        this.conductivity = conductivity;
        this.source = source;
        this.reaction = reaction;
        this.convection = convection;
        this.carrier = carrier;
    }

    /** {@return {@code ∇·(−K ∇u) = 0}} */
    public static Transport of(Unknown unknown, Coefficient conductivity) {
        return new Transport(
                Objects.requireNonNull(unknown, "unknown"),
                Objects.requireNonNull(conductivity, "conductivity"),
                ZERO,
                ZERO,
                ZERO,
                null);
    }

    /** {@return this equation with a source f} */
    public Transport source(Coefficient f) {
        return new Transport(unknown, conductivity, f, reaction, convection, carrier);
    }

    /** {@return this equation with a reaction r u on the left} */
    public Transport reaction(Coefficient r) {
        return new Transport(unknown, conductivity, source, r, convection, carrier);
    }

    /** {@return this equation carried by a flow: c w·∇u} */
    public Transport carriedBy(IncompressibleFlow flow, Coefficient c) {
        return new Transport(unknown, conductivity, source, reaction, c, flow);
    }

    /** {@return u} */
    public Unknown unknown() {
        return unknown;
    }

    /** {@return K} */
    public Coefficient conductivity() {
        return conductivity;
    }

    /** {@return f} */
    public Coefficient source() {
        return source;
    }

    /** {@return r} */
    public Coefficient reaction() {
        return reaction;
    }

    /** {@return c} */
    public Coefficient convection() {
        return convection;
    }

    /** {@return the flow that carries u} */
    public Optional<IncompressibleFlow> carrier() {
        return Optional.ofNullable(carrier);
    }

    @Override
    public String type() {
        return "transport";
    }

    @Override
    public List<Unknown> unknowns() {
        return List.of(unknown);
    }

    @Override
    public Map<String, Coefficient> coefficients() {
        return Map.of("conductivity", conductivity, "convection", convection, "reaction", reaction, "source", source);
    }
}
