package dev.assay.api.field;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Steady incompressible Newtonian flow: {@code ∇·w = 0}, {@code ρ (w·∇) w = −∇p + μ ∇²w + F}, w = (u, v).
 *
 * @since 1.0
 */
public final class IncompressibleFlow implements Equation {
    private final Unknown u;
    private final Unknown v;
    private final Unknown p;
    private final Coefficient density;
    private final Coefficient viscosity;
    private final Coefficient forceX;
    private final Coefficient forceY;

    private IncompressibleFlow(
            Unknown u,
            Unknown v,
            Unknown p,
            Coefficient density,
            Coefficient viscosity,
            Coefficient forceX,
            Coefficient forceY) {
        this.u = Objects.requireNonNull(u, "u");
        this.v = Objects.requireNonNull(v, "v");
        this.p = Objects.requireNonNull(p, "p");
        this.density = Objects.requireNonNull(density, "density");
        this.viscosity = Objects.requireNonNull(viscosity, "viscosity");
        this.forceX = Objects.requireNonNull(forceX, "forceX");
        this.forceY = Objects.requireNonNull(forceY, "forceY");
    }

    /** {@return the equations without force} */
    public static IncompressibleFlow of(Unknown u, Unknown v, Unknown p, Coefficient density, Coefficient viscosity) {
        Coefficient zero = Coefficient.constant(0);
        return new IncompressibleFlow(u, v, p, density, viscosity, zero, zero);
    }

    /** {@return these equations with a body force F per volume} */
    public IncompressibleFlow force(Coefficient x, Coefficient y) {
        return new IncompressibleFlow(u, v, p, density, viscosity, x, y);
    }

    /** {@return the x component of the velocity} */
    public Unknown u() {
        return u;
    }

    /** {@return the y component of the velocity} */
    public Unknown v() {
        return v;
    }

    /** {@return the pressure} */
    public Unknown p() {
        return p;
    }

    /** {@return ρ} */
    public Coefficient density() {
        return density;
    }

    /** {@return μ} */
    public Coefficient viscosity() {
        return viscosity;
    }

    /** {@return the x component of F} */
    public Coefficient forceX() {
        return forceX;
    }

    /** {@return the y component of F} */
    public Coefficient forceY() {
        return forceY;
    }

    @Override
    public String type() {
        return "incompressible-flow";
    }

    @Override
    public List<Unknown> unknowns() {
        return List.of(u, v, p);
    }

    @Override
    public Map<String, Coefficient> coefficients() {
        return Map.of("density", density, "viscosity", viscosity, "force-x", forceX, "force-y", forceY);
    }
}
