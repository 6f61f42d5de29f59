package dev.assay.multiphysicspde.model;

import dev.assay.api.Check;
import dev.assay.api.field.Coefficient;
import dev.assay.api.field.Equation;
import dev.assay.api.field.Unknown;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Flow in a porous box driven by the weight of what it carries, wanted at one time T, at rest and c = 0 before:
 *
 * <pre>
 *   ∇·w = 0,   w = −m (∇p + (ρ₀ + Δρ max(c, 0)) g ŷ),   ε ∂c/∂t + w·∇c − ε D ∇²c = S(x, y)
 * </pre>
 *
 * <p>The box is tight: w·n = 0 on all sides. Conditions are put on c: {@code flux} 0, or {@code fixed} to a value, which may
 * be NaN where nothing passes.
 *
 * @see <a href="https://doi.org/10.1017/S0022112067000576">Elder, J. Fluid Mech. 27 (1967) 609, on the problem; Boussinesq's
 *     approximation is ours</a>
 */
public final class DensityDrivenFlow implements Equation {
    private final Unknown u;
    private final Unknown v;
    private final Unknown c;
    private final double lift;
    private final double porosity;
    private final double diffusivity;
    private final Coefficient source;
    private final double end;

    /**
     * @param u velocity along x
     * @param v velocity along y, upwards
     * @param c what is carried
     * @param lift m Δρ g [velocity], the speed at which c = 1 sinks in c = 0
     * @param porosity ε
     * @param diffusivity D
     * @param source S
     * @param end T
     */
    public DensityDrivenFlow(
            Unknown u,
            Unknown v,
            Unknown c,
            double lift,
            double porosity,
            double diffusivity,
            Coefficient source,
            double end) {
        this.u = Objects.requireNonNull(u, "u");
        this.v = Objects.requireNonNull(v, "v");
        this.c = Objects.requireNonNull(c, "c");
        this.lift = Check.atLeast("lift", lift, 0);
        this.porosity = Check.positive("porosity", porosity);
        this.diffusivity = Check.positive("diffusivity", diffusivity);
        this.source = Objects.requireNonNull(source, "source");
        this.end = Check.positive("end", end);
    }

    /** u. */
    public Unknown u() {
        return u;
    }

    /** v. */
    public Unknown v() {
        return v;
    }

    /** c. */
    public Unknown c() {
        return c;
    }

    /** m Δρ g. */
    public double lift() {
        return lift;
    }

    /** ε. */
    public double porosity() {
        return porosity;
    }

    /** D. */
    public double diffusivity() {
        return diffusivity;
    }

    /** S. */
    public Coefficient source() {
        return source;
    }

    /** T. */
    public double end() {
        return end;
    }

    @Override
    public String type() {
        return "density-driven-flow";
    }

    @Override
    public List<Unknown> unknowns() {
        return List.of(u, v, c);
    }

    @Override
    public Map<String, Coefficient> coefficients() {
        return Map.of(
                "source", source,
                "lift", Coefficient.constant(lift),
                "end", Coefficient.constant(end),
                "porosity", Coefficient.constant(porosity),
                "diffusivity", Coefficient.constant(diffusivity));
    }
}
