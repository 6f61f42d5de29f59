package dev.assay.multiphysicspde.wave;

import java.util.Objects;

/**
 * A plane wave that falls on a body, heats it, and is changed by the heat; steady, time factor e^{+jωt}:
 *
 * <pre>
 *   ∇²E + k₀² (1 + χ) E = 0,   χ = ε − 1 − j σ(T)/(ω ε₀),   E − E_b leaves outwards,
 *   E_b = E_m exp(−j k₀ (x cos θ + y sin θ)),
 *   −∇·(K ∇T) = Q(T, E),   −K ∂T/∂n = h (T − T_ext) on the sides of the box.
 * </pre>
 *
 * <p>Outside the box there is vacuum.
 *
 * @param box xMin, xMax, yMin, yMax [m]
 * @param wavenumber k₀ [1/m]
 * @param loss 1/(ω ε₀) [Ω m]
 * @param amplitude E_m [V/m]
 * @param angle θ [rad]
 * @param permittivity ε(x, y)
 * @param conductivity σ(x, y, T) [S/m]
 * @param diffusion K(x, y) [W/(m K)]
 * @param source Q(x, y, T, Re E, Im E) [W/m³]
 * @param sides left, right, bottom, top
 */
public record WaveModel(
        double[] box,
        double wavenumber,
        double loss,
        double amplitude,
        double angle,
        OfPlace permittivity,
        OfTemperature conductivity,
        OfPlace diffusion,
        OfField source,
        Side[] sides) {
    private static final OfField COLD = (x, y, t, er, ei) -> 0;

    public WaveModel {
        if (!(wavenumber > 0) || box.length != 4 || sides.length != 4) {
            throw new IllegalArgumentException("need k₀ > 0 and a box with four sides");
        }
        box = box.clone();
        sides = sides.clone();
        Objects.requireNonNull(permittivity, "permittivity");
        Objects.requireNonNull(conductivity, "conductivity");
        Objects.requireNonNull(diffusion, "diffusion");
        Objects.requireNonNull(source, "source");
    }

    /** A wave alone that heats nothing, conductivity σ(x, y). */
    public static WaveModel cold(
            double[] box,
            double wavenumber,
            double loss,
            double amplitude,
            double angle,
            OfPlace permittivity,
            OfPlace conductivity) {
        Side side = new Side(Double.POSITIVE_INFINITY, 0);
        return new WaveModel(
                box,
                wavenumber,
                loss,
                amplitude,
                angle,
                permittivity,
                (x, y, t) -> conductivity.at(x, y),
                (x, y) -> 1,
                COLD,
                new Side[] {side, side, side, side});
    }

    /** Whether there is heat to be found beside the wave. */
    public boolean heats() {
        return source != COLD;
    }

    @Override
    public double[] box() {
        return box.clone();
    }

    @Override
    public Side[] sides() {
        return sides.clone();
    }

    /** Real part of the incident wave. */
    public double incidentRe(double x, double y) {
        return amplitude * StrictMath.cos(phase(x, y));
    }

    /** Imaginary part of the incident wave. */
    public double incidentIm(double x, double y) {
        return -amplitude * StrictMath.sin(phase(x, y));
    }

    private double phase(double x, double y) {
        return wavenumber * (x * StrictMath.cos(angle) + y * StrictMath.sin(angle));
    }

    /** A function of place. */
    @FunctionalInterface
    public interface OfPlace {
        /** The value at (x, y). */
        double at(double x, double y);
    }

    /** A function of place and temperature. */
    @FunctionalInterface
    public interface OfTemperature {
        /** The value at (x, y) where the temperature is t. */
        double at(double x, double y, double t);
    }

    /** A function of place, temperature and field. */
    @FunctionalInterface
    public interface OfField {
        /** The value at (x, y) where the temperature is t and the field er + j ei. */
        double at(double x, double y, double t, double er, double ei);
    }

    /**
     * A side of the box: heat leaves at the rate h (T − T_ext), where the temperature is fixed h is infinite.
     *
     * @param transfer h [W/(m² K)]
     * @param outside T_ext [K]
     */
    public record Side(double transfer, double outside) {}
}
