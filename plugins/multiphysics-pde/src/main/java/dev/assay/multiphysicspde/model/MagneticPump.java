package dev.assay.multiphysicspde.model;

import dev.assay.api.Check;
import dev.assay.api.field.Coefficient;
import dev.assay.api.field.Equation;
import dev.assay.api.field.Unknown;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Steady flow of a conducting liquid in a flat channel across a given magnetic field B = B ẑ, means over the depth H, the
 * induced field neglected:
 *
 * <pre>
 *   ∇·w = 0,   ρ (w·∇) w = −∇p + μ ∇²w − (12 μ/H²) w + J × B,   J × B = (J_y B, −J_x B),
 *   ∇·J = 0,   J = σ (−∇φ + w × B),   w × B = (v B, −u B)
 * </pre>
 *
 * <p>Conditions are fixed by the kind: on left and right p = 0, ∂w/∂n = 0, J·n = 0; on bottom and top w = 0, and φ = V₀
 * (bottom) or 0 (top) for |x| &lt; e, else J·n = 0.
 *
 * @see <a href="https://doi.org/10.1007/978-3-662-04405-6">Müller and Bühler, Magnetofluiddynamics in Channels and
 *     Containers (2001)</a>
 */
public final class MagneticPump implements Equation {
    private final List<Unknown> unknowns;
    private final Coefficient field;
    private final double density;
    private final double viscosity;
    private final double conductivity;
    private final double depth;
    private final double voltage;
    private final double electrode;

    /**
     * @param unknowns u, v, φ, J_x, J_y
     * @param field B
     * @param density ρ
     * @param viscosity μ
     * @param conductivity σ
     * @param depth H
     * @param voltage V₀
     * @param electrode e, half the width of the electrodes
     */
    public MagneticPump(
            List<Unknown> unknowns,
            Coefficient field,
            double density,
            double viscosity,
            double conductivity,
            double depth,
            double voltage,
            double electrode) {
        Check.that(unknowns.size() == 5, "a pump has five unknowns: u, v, φ, J_x, J_y");
        this.unknowns = List.copyOf(unknowns);
        this.field = Objects.requireNonNull(field, "field");
        this.density = Check.atLeast("density", density, 0);
        this.viscosity = Check.positive("viscosity", viscosity);
        this.conductivity = Check.positive("conductivity", conductivity);
        this.depth = Check.positive("depth", depth);
        this.voltage = voltage;
        this.electrode = Check.positive("electrode", electrode);
    }

    /** B. */
    public Coefficient field() {
        return field;
    }

    /** ρ. */
    public double density() {
        return density;
    }

    /** μ. */
    public double viscosity() {
        return viscosity;
    }

    /** σ. */
    public double conductivity() {
        return conductivity;
    }

    /** H. */
    public double depth() {
        return depth;
    }

    /** V₀. */
    public double voltage() {
        return voltage;
    }

    /** e. */
    public double electrode() {
        return electrode;
    }

    @Override
    public String type() {
        return "magnetic-pump";
    }

    @Override
    public List<Unknown> unknowns() {
        return unknowns;
    }

    @Override
    public Map<String, Coefficient> coefficients() {
        return Map.of(
                "field", field,
                "voltage", Coefficient.constant(voltage),
                "depth", Coefficient.constant(depth),
                "viscosity", Coefficient.constant(viscosity));
    }
}
