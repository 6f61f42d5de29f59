package dev.assay.freeenergy.method.population;

import dev.assay.api.density.Base;
import dev.assay.api.density.Density;
import dev.assay.api.density.Gradient;
import dev.assay.api.density.LogDensity;
import java.util.random.RandomGenerator;

/**
 * n points, each with its ln γ and ln ρ, and moves that leave π_β ∝ ρ^(1−β) γ^β alone: Hamiltonian or random-walk.
 *
 * <p>Steps are in units of given scales, a coordinate each. A Hamiltonian step size is drawn anew for every trajectory,
 * uniform below the set one: no one step size fits both a funnel's neck and its mouth, and none gets stuck for long.
 * Gradients are kept with the points, so a trajectory of L leapfrogs costs L gradients. Nothing is allocated in a move.
 */
public final class AnnealedMoves {
    /** Positions, point after point. */
    final double[] x;
    /** ln γ of each point. */
    final double[] target;
    /** ln ρ of each point. */
    final double[] reference;

    private final int d;
    private final Move kind;
    private final int leapfrogs;
    private final LogDensity logDensity;
    private final Gradient gradient;
    private final Base rho;
    private final double[] g;
    private final double[] gRho;
    private final double[] q;
    private final double[] p;
    private final double[] v;
    private final double[] vRho;

    /**
     * Makes room for n points.
     *
     * @param question the target
     * @param rho the reference, normalised
     * @param kind the kind of move
     * @param leapfrogs gradients a Hamiltonian move
     * @param n how many points
     */
    public AnnealedMoves(Density question, Base rho, Move kind, int leapfrogs, int n) {
        this.d = question.dimension();
        this.kind = kind;
        this.leapfrogs = leapfrogs;
        this.logDensity = question.need(Density.LOG_DENSITY);
        this.gradient = kind == Move.HMC ? question.need(Density.GRADIENT) : null;
        this.rho = rho;
        x = new double[n * d];
        target = new double[n];
        reference = new double[n];
        g = new double[kind == Move.HMC ? n * d : 0];
        gRho = new double[g.length];
        q = new double[d];
        p = new double[d];
        v = new double[d];
        vRho = new double[d];
    }

    /** {@return the evaluations of one move} */
    int cost() {
        return kind == Move.HMC ? leapfrogs : 1;
    }

    /** {@return the mean acceptance that steps should be adapted to} */
    double wanted() {
        return kind == Move.HMC ? 0.8 : d == 1 ? 0.44 : 0.234;
    }

    /** {@return ln of a step to begin with, in units of the scales} */
    double firstLogStep() {
        return kind == Move.HMC ? Math.log(Math.pow(d, -0.25)) : Math.log(2.38 / Math.sqrt(d));
    }

    /** Draws point i from the reference; one evaluation. */
    public void draw(int i, RandomGenerator random) {
        rho.draw(random, q);
        double ln = evaluate();
        keep(i, ln, kind == Move.HMC ? rho.gradient(q, vRho) : rho.logDensity(q));
    }

    /** {@return ln γ(xᵢ) − ln ρ(xᵢ); −∞ where γ is 0 or not a number} */
    double logRatio(int i) {
        double l = target[i] - reference[i];
        return Double.isNaN(l) ? Double.NEGATIVE_INFINITY : l;
    }

    private double evaluate() {
        return kind == Move.HMC ? gradient.at(q, v) : logDensity.at(q);
    }

    private void keep(int i, double newTarget, double newReference) {
        System.arraycopy(q, 0, x, i * d, d);
        target[i] = newTarget;
        reference[i] = newReference;
        if (kind == Move.HMC) {
            System.arraycopy(v, 0, g, i * d, d);
            System.arraycopy(vRho, 0, gRho, i * d, d);
        }
    }

    /** {@return ∂ ln π_β/∂x_c at point i; NaN where moves know no gradients} */
    double slope(int i, int c, double beta) {
        return kind == Move.RWM ? Double.NaN : (1 - beta) * gRho[i * d + c] + beta * g[i * d + c];
    }

    /** {@return Σ wᵢ (∂ ln π_β/∂x_c)² over the points; NaN where moves know no gradients} */
    double meanSquareSlope(int c, double beta, double[] w) {
        double sum = 0;
        for (int i = 0; i < w.length; i++) {
            if (w[i] > 0) {
                double slope = slope(i, c, beta);
                sum += w[i] * slope * slope;
            }
        }
        return sum;
    }

    /** Copies all of point {@code from} of {@code other} to point {@code to}. */
    void copy(AnnealedMoves other, int from, int to) {
        System.arraycopy(other.x, from * d, x, to * d, d);
        target[to] = other.target[from];
        reference[to] = other.reference[from];
        if (kind == Move.HMC) {
            System.arraycopy(other.g, from * d, g, to * d, d);
            System.arraycopy(other.gRho, from * d, gRho, to * d, d);
        }
    }

    /**
     * Moves point i.
     *
     * @param i the point
     * @param beta β in [0, 1]
     * @param step largest step, in units of the scales
     * @param scale a length a coordinate
     * @param random the source of randomness
     * @return the acceptance probability
     */
    public double move(int i, double beta, double step, double[] scale, RandomGenerator random) {
        return kind == Move.HMC
                ? hamiltonian(i, beta, step * random.nextDouble(), scale, random)
                : walk(i, beta, step, scale, random);
    }

    private double walk(int i, double beta, double step, double[] scale, RandomGenerator random) {
        for (int c = 0; c < d; c++) {
            q[c] = x[i * d + c] + step * scale[c] * random.nextGaussian();
        }
        return settle(i, beta, logDensity.at(q), rho.logDensity(q), 0, random);
    }

    private double hamiltonian(int i, double beta, double epsilon, double[] scale, RandomGenerator random) {
        int at = i * d;
        double kinetic = 0;
        for (int c = 0; c < d; c++) {
            q[c] = x[at + c];
            v[c] = g[at + c];
            vRho[c] = gRho[at + c];
            p[c] = random.nextGaussian();
            kinetic += p[c] * p[c];
        }
        double newTarget = 0;
        double newReference = 0;
        kick(beta, 0.5 * epsilon, scale);
        for (int k = 0; k < leapfrogs; k++) {
            for (int c = 0; c < d; c++) {
                q[c] += epsilon * scale[c] * p[c];
            }
            newTarget = gradient.at(q, v);
            newReference = rho.gradient(q, vRho);
            kick(beta, k < leapfrogs - 1 ? epsilon : 0.5 * epsilon, scale);
        }
        for (int c = 0; c < d; c++) {
            kinetic -= p[c] * p[c];
        }
        return settle(i, beta, newTarget, newReference, 0.5 * kinetic, random);
    }

    private void kick(double beta, double h, double[] scale) {
        if (beta == 0) { // 0 · NaN where γ is 0
            for (int c = 0; c < d; c++) {
                p[c] += h * scale[c] * vRho[c];
            }
            return;
        }
        for (int c = 0; c < d; c++) {
            p[c] += h * scale[c] * ((1 - beta) * vRho[c] + beta * v[c]);
        }
    }

    private double settle(
            int i, double beta, double newTarget, double newReference, double gain, RandomGenerator random) {
        double change = (1 - beta) * (newReference - reference[i]) + gain;
        if (beta > 0) {
            change += beta * (newTarget - target[i]);
        }
        double ratio = Math.exp(change);
        double acceptance = ratio >= 0 ? Math.min(1, ratio) : 0; // NaN: refused
        if (random.nextDouble() < acceptance) {
            keep(i, newTarget, newReference);
        }
        return acceptance;
    }
}
