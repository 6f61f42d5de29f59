package dev.assay.multiphysicspde.gas;

import dev.assay.api.Check;
import dev.assay.api.field.Coefficient;
import dev.assay.api.field.Equation;
import dev.assay.api.field.Unknown;
import java.util.List;

/**
 * The Euler equations of an ideal gas on a line, wanted at one time T:
 *
 * <pre>
 *   ∂/∂t (ρ, ρu, E) + ∂/∂x (ρu, ρu² + p, (E + p) u) = 0,   E = p/(γ − 1) + ½ρu²
 * </pre>
 *
 * <p>The ends of the line are open: what leaves does not come back; or periodic.
 */
public final class GasModel implements Equation {
    /** Density. */
    public static final Unknown DENSITY = Unknown.real("rho", "1");
    /** Velocity. */
    public static final Unknown VELOCITY = Unknown.real("u", "1");
    /** Pressure. */
    public static final Unknown PRESSURE = Unknown.real("p", "1");

    private final double gamma;
    private final double end;
    private final boolean periodic;
    private final List<Coefficient> initial;

    /**
     * Makes the equations.
     *
     * @param gamma ratio of specific heats γ, &gt; 1
     * @param end T, &gt; 0
     * @param periodic whether the ends are one
     * @param initial ρ, u, p at t = 0, functions of the place
     */
    public GasModel(double gamma, double end, boolean periodic, List<Coefficient> initial) {
        this.gamma = Check.greater("gamma", gamma, 1);
        this.end = Check.positive("end", end);
        this.periodic = periodic;
        this.initial = List.copyOf(initial);
    }

    /** {@return γ} */
    public double gamma() {
        return gamma;
    }

    /** {@return T} */
    public double end() {
        return end;
    }

    /** {@return whether the ends are one} */
    public boolean periodic() {
        return periodic;
    }

    /** {@return ρ, u, p at t = 0} */
    public List<Coefficient> initial() {
        return initial;
    }

    @Override
    public String type() {
        return "ideal-gas";
    }

    @Override
    public List<Unknown> unknowns() {
        return List.of(DENSITY, VELOCITY, PRESSURE);
    }
}
