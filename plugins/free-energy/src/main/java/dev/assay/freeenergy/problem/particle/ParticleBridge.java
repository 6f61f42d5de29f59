package dev.assay.freeenergy.problem.particle;

import dev.assay.freeenergy.reference.Bridge;
import java.util.random.RandomGenerator;

/**
 * From particles that do not see each other to a cluster, in isometric coordinates.
 *
 * <pre>  −ln γ_t = t Σ_{i&lt;j} u(‖rᵢ − rⱼ‖²) + ½ k_t Σ ‖rᵢ‖²,   k_t = (1 − t) k₀ + t k₁,   ‖rᵢ‖ ≤ R
 *   Z₀ = (2π/k₀)^{(n−1)s/2} without a sphere;   with one k₀ = k₁ = 0 and Z₀ is {@link IdealSphere}'s </pre>
 *
 * <p>A sweep moves each particle once by a uniform step of one of five sizes, and all others back by its nth part, so that
 * the centre of mass stays. n² pairs a sweep.
 *
 * <p>Of Lennard–Jones particles ⟨V⟩_t diverges as t → 0 like t^(−3/4), since the core shrinks like t^(1/12): take t = sᵖ
 * with p ≥ 4.
 */
final class ParticleBridge implements Bridge {
    private static final int SIZES = 5;

    private final int n;
    private final int s;
    private final PairPotential pair;
    private final double k0;
    private final double k1;
    private final double radius;
    private final double reach;
    private final Helmert frame;
    private final double[] r;
    private final double[] moved;
    private final double[] centre;
    private final double[] shifted;

    /**
     * A bridge.
     *
     * @param k0 spring of the free particles, &gt; 0 unless there is a sphere
     * @param k1 spring of the cluster, ≥ 0
     * @param radius R of the sphere, +∞ without; s = 3 with
     * @param reach the largest step
     */
    ParticleBridge(int n, int s, PairPotential pair, double k0, double k1, double radius, double reach) {
        this.n = n;
        this.s = s;
        this.pair = pair;
        this.k0 = k0;
        this.k1 = k1;
        this.radius = radius;
        this.reach = reach;
        frame = new Helmert(n, s);
        r = new double[n * s];
        moved = new double[s];
        centre = new double[s];
        shifted = new double[s];
    }

    private boolean walled() {
        return radius < Double.POSITIVE_INFINITY;
    }

    @Override
    public int dimension() {
        return frame.dimension();
    }

    @Override
    public double logZ0() {
        return walled() ? IdealSphere.logVolume(n, radius) : 0.5 * dimension() * StrictMath.log(2 * Math.PI / k0);
    }

    @Override
    public void draw(RandomGenerator random, double[] x) {
        if (walled()) {
            IdealSphere.draw(random, n, radius, r);
            frame.coordinates(r, x);
            return;
        }
        double sigma = 1 / Math.sqrt(k0);
        for (int i = 0; i < x.length; i++) {
            x[i] = sigma * random.nextGaussian();
        }
    }

    @Override
    public double slope(double[] x) {
        frame.positions(x, r);
        double energy = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                energy += pair.energy(square(i, j));
            }
        }
        double squares = 0;
        for (double v : x) {
            squares += v * v;
        }
        return -energy - 0.5 * (k1 - k0) * squares;
    }

    private double square(int i, int j) {
        double sum = 0;
        for (int a = 0; a < s; a++) {
            double e = r[i * s + a] - r[j * s + a];
            sum += e * e;
        }
        return sum;
    }

    @Override
    public void sweep(double t, RandomGenerator random, double[] x) {
        frame.positions(x, r);
        java.util.Arrays.fill(centre, 0); // of r as it stands: moves leave it off the origin
        double k = (1 - t) * k0 + t * k1;
        for (int i = 0; i < n; i++) {
            double size = reach / (1 << random.nextInt(SIZES));
            for (int a = 0; a < s; a++) {
                moved[a] = r[i * s + a] + size * (2 * random.nextDouble() - 1);
            }
            double change = change(i, t, k);
            if (change <= 0 || random.nextDouble() < Math.exp(-change)) {
                for (int a = 0; a < s; a++) {
                    centre[a] += (moved[a] - r[i * s + a]) / n;
                    r[i * s + a] = moved[a];
                }
            }
        }
        for (int i = 0; i < n; i++) {
            for (int a = 0; a < s; a++) {
                r[i * s + a] -= centre[a];
            }
        }
        frame.coordinates(r, x);
    }

    /** The change of −ln γ_t when particle i goes to {@code moved}; +∞ through the wall. */
    private double change(int i, double t, double k) {
        double spring = 0; // of Σ‖r‖² − n‖c‖²
        for (int a = 0; a < s; a++) {
            double now = r[i * s + a];
            double c = centre[a];
            shifted[a] = c + (moved[a] - now) / n;
            spring += moved[a] * moved[a] - now * now - n * (shifted[a] * shifted[a] - c * c);
        }
        if (walled() && escapes(i)) {
            return Double.POSITIVE_INFINITY;
        }
        double energy = 0;
        for (int j = 0; j < n; j++) {
            if (j != i) {
                double after = 0;
                for (int a = 0; a < s; a++) {
                    double e = moved[a] - r[j * s + a];
                    after += e * e;
                }
                energy += pair.energy(after) - pair.energy(square(i, j));
            }
        }
        return t * energy + 0.5 * k * spring;
    }

    private boolean escapes(int i) {
        for (int j = 0; j < n; j++) {
            double sum = 0;
            for (int a = 0; a < s; a++) {
                double e = (j == i ? moved[a] : r[j * s + a]) - shifted[a];
                sum += e * e;
            }
            if (sum > radius * radius) {
                return true;
            }
        }
        return false;
    }
}
