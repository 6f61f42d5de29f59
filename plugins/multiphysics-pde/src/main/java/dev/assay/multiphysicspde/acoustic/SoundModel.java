package dev.assay.multiphysicspde.acoustic;

import java.util.Objects;

/**
 * Sound around and in an elastic disc of radius a about the origin, inside the square |x|, |y| ≤ L; plane strain, time
 * factor e^{+jωt}:
 *
 * <pre>
 *   fluid: ∇·(∇p/ρ) + ω² p/(ρ c²) = 0,
 *   disc:  ∇·S + ρ_s ω² U = 0,   S = λ tr(e) I + 2 G e,   e = (∇U + ∇Uᵀ)/2,
 *   on the disc's surface, n out of it:  n·∇p = ρ ω² U·n,   S n = −p n,
 *   on the square:  ∂p/∂n + (jk + 1/(2r)) p = g,   k = ω/c, r the distance to the origin.
 * </pre>
 *
 * @param half L [m]
 * @param radius a [m], 0 &lt; a &lt; L
 * @param omega ω [1/s]
 * @param density ρ(x, y) of the fluid [kg/m³]
 * @param speed c of the fluid [m/s]
 * @param solidDensity ρ_s [kg/m³]
 * @param lambda λ [Pa]
 * @param shear G [Pa]
 * @param rim g
 */
public record SoundModel(
        double half,
        double radius,
        double omega,
        OfPlace density,
        double speed,
        double solidDensity,
        double lambda,
        double shear,
        Rim rim) {
    public SoundModel {
        if (!(radius > 0 && radius < half && omega > 0 && speed > 0 && solidDensity > 0 && shear > 0 && lambda > 0)) {
            throw new IllegalArgumentException("need 0 < a < L and positive ω, c, ρ_s, λ, G");
        }
        Objects.requireNonNull(density, "density");
        Objects.requireNonNull(rim, "rim");
    }

    /** k = ω/c [1/m]. */
    public double wavenumber() {
        return omega / speed;
    }

    /** The g of a plane wave of 1 Pa, p_i = exp(−jk(x cos α + y sin α)), that would pass undisturbed. */
    public static Rim plane(double k, double angle) {
        double cos = StrictMath.cos(angle);
        double sin = StrictMath.sin(angle);
        return (x, y, nx, ny) -> {
            double phase = k * (x * cos + y * sin);
            double re = StrictMath.cos(phase);
            double im = -StrictMath.sin(phase);
            double decay = 0.5 / StrictMath.hypot(x, y);
            double turn = k * (1 - nx * cos - ny * sin);
            return new double[] {decay * re - turn * im, decay * im + turn * re};
        };
    }

    /** A function of place. */
    @FunctionalInterface
    public interface OfPlace {
        /** The value at (x, y). */
        double at(double x, double y);
    }

    /** What enters through the square. */
    @FunctionalInterface
    public interface Rim {
        /** Re g, Im g [Pa/m] at (x, y), outward normal (nx, ny). */
        double[] at(double x, double y, double nx, double ny);
    }
}
