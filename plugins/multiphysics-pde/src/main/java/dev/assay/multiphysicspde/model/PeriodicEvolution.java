package dev.assay.multiphysicspde.model;

import dev.assay.api.Check;
import dev.assay.api.field.Coefficient;
import dev.assay.api.field.Equation;
import dev.assay.api.field.Unknown;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Evolution on a periodic line or square, wanted at one time T:
 *
 * <pre>
 *   ∂uᵢ/∂t + advection = Dᵢ ∇²uᵢ − γᵢ ∇⁴uᵢ + Rᵢ(u) + fᵢ(x, y),   u(0) given
 *
 *   advection   none: 0;   Burgers: ½ ∂(uᵢ²)/∂x;   vorticity: w·∇ω with w = (∂ψ/∂y, −∂ψ/∂x), −∇²ψ = ω
 * </pre>
 *
 * <p>The domain is the question's box, all its sides periodic; a line where the places wanted have one row.
 */
public final class PeriodicEvolution implements Equation {
    /** How the unknowns are carried. */
    public enum Advection {
        /** Not at all. */
        NONE,
        /** Each by itself. */
        BURGERS,
        /** The one unknown is a vorticity, carried by the flow it makes. */
        VORTICITY
    }

    private final List<Unknown> unknowns;
    private final List<Coefficient> initial;
    private final double end;
    private final double timeScale;
    private final double[] diffusion;
    private final double[] biharmonic;
    private final Advection advection;
    private final Reaction reaction;
    private final Coefficient forcing;

    private PeriodicEvolution(
            List<Unknown> unknowns,
            List<Coefficient> initial,
            double end,
            double timeScale,
            double[] diffusion,
            double[] biharmonic,
            Advection advection,
            Reaction reaction,
            Coefficient forcing) {
        this.unknowns = unknowns;
        this.initial = initial;
        this.end = end;
        this.timeScale = timeScale;
        this.diffusion = diffusion;
        this.biharmonic = biharmonic;
        this.advection = advection;
        this.reaction = reaction;
        this.forcing = forcing;
    }

    /** A reaction: rates from values at one place. */
    @FunctionalInterface
    public interface Reaction {
        /** Writes Rᵢ(u) into {@code rates}. */
        void at(double[] u, double[] rates);
    }

    /**
     * {@return ∂uᵢ/∂t = Dᵢ ∇²uᵢ}
     *
     * @param unknowns uᵢ
     * @param initial uᵢ(0), functions of the place
     * @param diffusion Dᵢ; negative only with a biharmonic term
     * @param end T, &gt; 0
     * @param timeScale a time in which the solution changes by much, &gt; 0: solvers take their steps from it
     */
    public static PeriodicEvolution of(
            List<Unknown> unknowns, List<Coefficient> initial, double[] diffusion, double end, double timeScale) {
        Check.length("diffusion", diffusion, unknowns.size());
        return new PeriodicEvolution(
                List.copyOf(unknowns),
                List.copyOf(initial),
                Check.positive("end", end),
                Check.positive("timeScale", timeScale),
                diffusion.clone(),
                new double[unknowns.size()],
                Advection.NONE,
                (u, rates) -> java.util.Arrays.fill(rates, 0),
                Coefficient.constant(0));
    }

    /** {@return this evolution with −γᵢ ∇⁴uᵢ} */
    public PeriodicEvolution damped(double... gamma) {
        Check.length("gamma", gamma, unknowns.size());
        return new PeriodicEvolution(
                unknowns, initial, end, timeScale, diffusion, gamma.clone(), advection, reaction, forcing);
    }

    /** {@return this evolution carried} */
    public PeriodicEvolution carried(Advection by) {
        return new PeriodicEvolution(unknowns, initial, end, timeScale, diffusion, biharmonic, by, reaction, forcing);
    }

    /** {@return this evolution with a reaction} */
    public PeriodicEvolution reacting(Reaction by) {
        return new PeriodicEvolution(
                unknowns,
                initial,
                end,
                timeScale,
                diffusion,
                biharmonic,
                advection,
                Objects.requireNonNull(by, "by"),
                forcing);
    }

    /** {@return this evolution with a force on its first unknown} */
    public PeriodicEvolution forced(Coefficient f) {
        return new PeriodicEvolution(unknowns, initial, end, timeScale, diffusion, biharmonic, advection, reaction, f);
    }

    /** {@return uᵢ(0), in the order of the unknowns} */
    public List<Coefficient> initial() {
        return initial;
    }

    /** {@return T} */
    public double end() {
        return end;
    }

    /** {@return a time in which the solution changes by much} */
    public double timeScale() {
        return timeScale;
    }

    /** {@return Dᵢ, in the order of the unknowns; a copy} */
    public double[] diffusion() {
        return diffusion.clone();
    }

    /** {@return γᵢ, in the order of the unknowns; a copy} */
    public double[] biharmonic() {
        return biharmonic.clone();
    }

    /** {@return how the unknowns are carried} */
    public Advection advection() {
        return advection;
    }

    /** {@return R} */
    public Reaction reaction() {
        return reaction;
    }

    /** {@return f of the first unknown} */
    public Coefficient forcing() {
        return forcing;
    }

    @Override
    public String type() {
        return "periodic-evolution";
    }

    @Override
    public List<Unknown> unknowns() {
        return unknowns;
    }

    @Override
    public Map<String, Coefficient> coefficients() {
        Map<String, Coefficient> named = new TreeMap<>();
        for (int f = 0; f < unknowns.size(); f++) {
            named.put("initial-" + unknowns.get(f).name(), initial.get(f));
        }
        return named;
    }
}
