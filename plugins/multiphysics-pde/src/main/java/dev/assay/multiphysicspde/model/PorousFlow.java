package dev.assay.multiphysicspde.model;

import dev.assay.api.field.Coefficient;
import dev.assay.api.field.Equation;
import dev.assay.api.field.Unknown;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Steady flow through a porous medium, driven by pressure and by an electric potential:
 *
 * <pre>  w = −m ∇p + k ∇V,   ∇·w = 0 </pre>
 *
 * <p>m is the mobility (permeability over viscosity) [m²/(Pa s)], k the electro-osmotic mobility (Helmholtz–Smoluchowski)
 * [m²/(V s)]. Conditions are put on p: {@code fixed} gives p, {@code flux} gives w·n, n outward.
 *
 * @see <a href="https://doi.org/10.1103/RevModPhys.80.839">Schoch, Han and Renaud, Rev. Mod. Phys. 80 (2008) 839, §II</a>
 */
public final class PorousFlow implements Equation {
    private final Unknown u;
    private final Unknown v;
    private final Unknown p;
    private final Coefficient mobility;
    private final Unknown potential;
    private final Coefficient electric;

    private PorousFlow(Unknown u, Unknown v, Unknown p, Coefficient mobility, Unknown potential, Coefficient electric) {
        this.u = Objects.requireNonNull(u, "u");
        this.v = Objects.requireNonNull(v, "v");
        this.p = Objects.requireNonNull(p, "p");
        this.mobility = Objects.requireNonNull(mobility, "mobility");
        this.potential = potential;
        this.electric = Objects.requireNonNull(electric, "electric");
    }

    /** w = (u, v) = −m ∇p. */
    public static PorousFlow of(Unknown u, Unknown v, Unknown p, Coefficient mobility) {
        return new PorousFlow(u, v, p, mobility, null, Coefficient.constant(0));
    }

    /** This flow driven by the gradient of V too. */
    public PorousFlow drivenBy(Unknown newPotential, Coefficient k) {
        return new PorousFlow(u, v, p, mobility, Objects.requireNonNull(newPotential, "newPotential"), k);
    }

    /** The x component of w. */
    public Unknown u() {
        return u;
    }

    /** The y component of w. */
    public Unknown v() {
        return v;
    }

    /** The pressure. */
    public Unknown p() {
        return p;
    }

    /** m. */
    public Coefficient mobility() {
        return mobility;
    }

    /** V, where a potential drives. */
    public Optional<Unknown> potential() {
        return Optional.ofNullable(potential);
    }

    /** k. */
    public Coefficient electric() {
        return electric;
    }

    @Override
    public String type() {
        return "porous-flow";
    }

    @Override
    public List<Unknown> unknowns() {
        return List.of(u, v, p);
    }

    @Override
    public Map<String, Coefficient> coefficients() {
        return Map.of("mobility", mobility, "electric-mobility", electric);
    }
}
