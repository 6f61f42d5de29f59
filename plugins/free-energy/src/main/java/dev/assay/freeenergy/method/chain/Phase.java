package dev.assay.freeenergy.method.chain;

import dev.assay.api.density.Gradient;
import java.util.random.RandomGenerator;

/** A point of phase space under a diagonal metric: position, momentum, ln γ and its gradient. */
public final class Phase {
    final double[] q;
    final double[] p;
    final double[] g;
    double logDensity;

    /** Makes a point at {@code start}, evaluating the gradient once. */
    public Phase(double[] start, Gradient gradient) {
        q = start.clone();
        p = new double[q.length];
        g = new double[q.length];
        logDensity = gradient.at(q, g);
    }

    private Phase(int d) {
        q = new double[d];
        p = new double[d];
        g = new double[d];
    }

    /** {@return an unset point} */
    static Phase empty(int d) {
        return new Phase(d);
    }

    /** Evaluates ln γ and its gradient where q stands. */
    void evaluate(Gradient gradient) {
        logDensity = gradient.at(q, g);
    }

    /** Takes a position with ln γ and its gradient there. */
    void place(double[] position, double[] gradient, double value) {
        System.arraycopy(position, 0, q, 0, q.length);
        System.arraycopy(gradient, 0, g, 0, g.length);
        logDensity = value;
    }

    /** Copies everything from another point. */
    void set(Phase other) {
        int d = q.length;
        System.arraycopy(other.q, 0, q, 0, d);
        System.arraycopy(other.p, 0, p, 0, d);
        System.arraycopy(other.g, 0, g, 0, d);
        logDensity = other.logDensity;
    }

    /** Draws p ~ N(0, M), M⁻¹ = diag(inverseMass). */
    void refresh(double[] inverseMass, RandomGenerator random) {
        for (int i = 0; i < p.length; i++) {
            p[i] = random.nextGaussian() / Math.sqrt(inverseMass[i]);
        }
    }

    /** {@return H = ½ pᵀM⁻¹p − ln γ(q)} */
    double energy(double[] inverseMass) {
        double kinetic = 0;
        for (int i = 0; i < p.length; i++) {
            kinetic += inverseMass[i] * p[i] * p[i];
        }
        return 0.5 * kinetic - logDensity;
    }

    /**
     * One leapfrog step, in place; second order, symplectic, one gradient.
     *
     * <pre>  p½ = p + ½ε ∇ln γ(q),   q′ = q + ε M⁻¹ p½,   p′ = p½ + ½ε ∇ln γ(q′) </pre>
     *
     * @param epsilon step, negative to go back
     * @param inverseMass diagonal of M⁻¹
     * @param gradient ln γ and ∇ ln γ
     */
    void leapfrog(double epsilon, double[] inverseMass, Gradient gradient) {
        double half = 0.5 * epsilon;
        for (int i = 0; i < q.length; i++) {
            p[i] += half * g[i];
            q[i] += epsilon * inverseMass[i] * p[i];
        }
        logDensity = gradient.at(q, g);
        for (int i = 0; i < q.length; i++) {
            p[i] += half * g[i];
        }
    }
}
