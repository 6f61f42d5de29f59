package dev.assay.multiphysicspde.model;

import dev.assay.api.Check;
import dev.assay.api.field.Coefficient;
import dev.assay.api.field.Equation;
import dev.assay.api.field.Unknown;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A scalar wave in the frequency domain, time factor e^{+jωt}, with a plane incident wave:
 *
 * <pre>
 *   ∇²E + k₀² (ε − j σ/(ω ε₀)) E = 0,   E_b = E_m exp(−j k₀ (x cos θ + y sin θ))
 * </pre>
 *
 * <p>With the condition {@code open} on all sides, E − E_b leaves the box into vacuum.
 */
public final class Helmholtz implements Equation {
    /** Vacuum permittivity ε₀ [F/m], CODATA 2018. */
    public static final double EPSILON_0 = 8.8541878128e-12;
    /** Speed of light c₀ [m/s], exact. */
    public static final double LIGHT = 299792458;

    private final Unknown unknown;
    private final double frequency;
    private final Coefficient permittivity;
    private final Coefficient conductivity;
    private final double amplitude;
    private final double angle;

    private Helmholtz(
            Unknown unknown,
            double frequency,
            Coefficient permittivity,
            Coefficient conductivity,
            double amplitude,
            double angle) {
        this.unknown = Objects.requireNonNull(unknown, "unknown");
        this.frequency = Check.positive("frequency", frequency);
        this.permittivity = Objects.requireNonNull(permittivity, "permittivity");
        this.conductivity = Objects.requireNonNull(conductivity, "conductivity");
        this.amplitude = amplitude;
        this.angle = angle;
    }

    /**
     * The equation without incident wave.
     *
     * @param unknown E, complex
     * @param frequency f [Hz]
     * @param permittivity ε, a function of place
     * @param conductivity σ [S/m], a function of place and state
     */
    public static Helmholtz of(Unknown unknown, double frequency, Coefficient permittivity, Coefficient conductivity) {
        return new Helmholtz(unknown, frequency, permittivity, conductivity, 0, 0);
    }

    /** This equation with an incident wave of amplitude E_m [V/m] that runs in direction θ [rad]. */
    public Helmholtz incident(double newAmplitude, double newAngle) {
        return new Helmholtz(unknown, frequency, permittivity, conductivity, newAmplitude, newAngle);
    }

    /** E. */
    public Unknown unknown() {
        return unknown;
    }

    /** ω = 2πf [1/s]. */
    public double angularFrequency() {
        return 2 * Math.PI * frequency;
    }

    /** k₀ = ω/c₀ [1/m]. */
    public double wavenumber() {
        return angularFrequency() / LIGHT;
    }

    /** ε. */
    public Coefficient permittivity() {
        return permittivity;
    }

    /** σ [S/m]. */
    public Coefficient conductivity() {
        return conductivity;
    }

    /** E_m [V/m]. */
    public double amplitude() {
        return amplitude;
    }

    /** θ [rad]. */
    public double angle() {
        return angle;
    }

    @Override
    public String type() {
        return "helmholtz";
    }

    @Override
    public List<Unknown> unknowns() {
        return List.of(unknown);
    }

    @Override
    public Map<String, Coefficient> coefficients() {
        return Map.of("permittivity", permittivity, "conductivity", conductivity);
    }
}
