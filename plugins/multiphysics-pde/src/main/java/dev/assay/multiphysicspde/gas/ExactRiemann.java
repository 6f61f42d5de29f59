package dev.assay.multiphysicspde.gas;

/**
 * The exact solution of the Euler equations from two constant states: two waves, each a shock or a fan, and a contact
 * between them. The pressure between the waves solves f_L(p) + f_R(p) + u_R − u_L = 0 by Newton's method.
 *
 * @see <a href="https://doi.org/10.1007/b79761">Toro 2009, chapter 4</a>
 */
public final class ExactRiemann {
    private final double g;
    private final double[] left;
    private final double[] right;
    private final double pressure;
    private final double velocity;

    /**
     * Solves for the states between the waves.
     *
     * @param gamma γ &gt; 1
     * @param left ρ, u, p on the left, ρ and p &gt; 0
     * @param right on the right
     * @throws ArithmeticException when the states part so fast that a vacuum opens
     */
    public ExactRiemann(double gamma, double[] left, double[] right) {
        g = gamma;
        this.left = left.clone();
        this.right = right.clone();
        double gap = right[1] - left[1];
        if (2 * (sound(left) + sound(right)) / (g - 1) <= gap) {
            throw new ArithmeticException("a vacuum opens between the states");
        }
        double p = Math.max(1e-8 * (left[2] + right[2]), 0.5 * (left[2] + right[2]));
        for (int k = 0; k < 100; k++) {
            double f = jump(p, left) + jump(p, right) + gap;
            double slope = slope(p, left) + slope(p, right);
            double next = Math.max(0.1 * p, p - f / slope);
            boolean done = Math.abs(next - p) <= 1e-15 * (next + p);
            p = next;
            if (done) {
                break;
            }
        }
        pressure = p;
        velocity = 0.5 * (left[1] + right[1]) + 0.5 * (jump(p, right) - jump(p, left));
    }

    private double sound(double[] state) {
        return StrictMath.sqrt(g * state[2] / state[0]);
    }

    /** The change of velocity across the wave from a state to pressure p. */
    private double jump(double p, double[] state) {
        if (p > state[2]) {
            double a = 2 / ((g + 1) * state[0]);
            double b = (g - 1) / (g + 1) * state[2];
            return (p - state[2]) * StrictMath.sqrt(a / (p + b));
        }
        return 2 * sound(state) / (g - 1) * (StrictMath.pow(p / state[2], (g - 1) / (2 * g)) - 1);
    }

    private double slope(double p, double[] state) {
        if (p > state[2]) {
            double a = 2 / ((g + 1) * state[0]);
            double b = (g - 1) / (g + 1) * state[2];
            return StrictMath.sqrt(a / (b + p)) * (1 - (p - state[2]) / (2 * (b + p)));
        }
        return StrictMath.pow(p / state[2], -(g + 1) / (2 * g)) / (state[0] * sound(state));
    }

    /** {@return the pressure between the waves} */
    public double starPressure() {
        return pressure;
    }

    /** {@return the velocity between the waves, that of the contact} */
    public double starVelocity() {
        return velocity;
    }

    /** {@return ρ, u, p on the ray x/t = s} */
    public double[] at(double s) {
        return s <= velocity ? wave(s, left, 1) : wave(s, right, -1);
    }

    /** The side of a state; {@code sign} 1 on the left, −1 on the right, where everything is mirrored. */
    private double[] wave(double s, double[] state, double sign) {
        double c = sound(state);
        double ratio = pressure / state[2];
        if (ratio > 1) {
            double speed = sign * state[1] - c * StrictMath.sqrt((g + 1) / (2 * g) * ratio + (g - 1) / (2 * g));
            if (sign * s <= speed) {
                return state.clone();
            }
            double q = (g - 1) / (g + 1);
            return new double[] {state[0] * (ratio + q) / (q * ratio + 1), velocity, pressure};
        }
        double head = sign * state[1] - c;
        double tail = sign * velocity - c * StrictMath.pow(ratio, (g - 1) / (2 * g));
        if (sign * s <= head) {
            return state.clone();
        }
        if (sign * s >= tail) {
            return new double[] {state[0] * StrictMath.pow(ratio, 1 / g), velocity, pressure};
        }
        double factor = 2 / (g + 1) + (g - 1) / ((g + 1) * c) * (sign * state[1] - sign * s);
        return new double[] {
            state[0] * StrictMath.pow(factor, 2 / (g - 1)),
            2 / (g + 1) * (sign * c + (g - 1) / 2 * state[1] + s),
            state[2] * StrictMath.pow(factor, 2 * g / (g - 1))
        };
    }
}
