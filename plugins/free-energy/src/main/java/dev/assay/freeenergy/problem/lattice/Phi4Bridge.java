package dev.assay.freeenergy.problem.lattice;

import dev.assay.freeenergy.problem.LineDensity;
import dev.assay.freeenergy.reference.Bridge;
import java.util.function.DoubleUnaryOperator;
import java.util.random.RandomGenerator;

/**
 * From independent sites to φ⁴ theory on an L × L torus by switching the bonds on.
 *
 * <pre>  −ln γ_t = Σₓ (A φₓ² + B φₓ⁴) − 2t Σ_bonds φ φ′,   V = 2 Σ_bonds φ φ′,   ln Z₀ = L² ln ∫ exp(−Aφ² − Bφ⁴) dφ </pre>
 *
 * <p>A sweep proposes a step at every site, then draws all signs anew given the moduli by Swendsen–Wang clusters: a bond of
 * equal signs joins with probability 1 − exp(−4t φφ′).
 *
 * @see <a href="https://doi.org/10.1103/PhysRevLett.62.1087">Brower and Tamayo, Phys. Rev. Lett. 62 (1989) 1087</a>
 */
final class Phi4Bridge implements Bridge {
    private static final double FAR = 300;

    private final int side;
    private final double a;
    private final double b;
    private final double step;
    private final LineDensity site;
    private final int[] right;
    private final int[] down;
    private final int[] left;
    private final int[] up;
    private final int[] parent;
    private final boolean[] flip;

    /** On a side L ≥ 3 with A φ² + B φ⁴ at each site, B ≥ 0, A &gt; 0 or B &gt; 0. */
    Phi4Bridge(int side, double a, double b) {
        this.side = side;
        this.a = a;
        this.b = b;
        // Where A φ² + B φ⁴ = FAR: there is nothing beyond.
        double square = b == 0 ? FAR / a : (-a + StrictMath.sqrt(a * a + 4 * b * FAR)) / (2 * b);
        double end = StrictMath.sqrt(square);
        double well = a < 0 ? StrictMath.sqrt(-a / (2 * b)) : 0;
        site = well > 0
                ? new LineDensity(this::logSite, -end, -well, 0, well, end)
                : new LineDensity(this::logSite, -end, 0, end);
        step = 3 * StrictMath.sqrt(site.mean(x -> x * x));
        int n = side * side;
        right = new int[n];
        down = new int[n];
        left = new int[n];
        up = new int[n];
        for (int i = 0; i < n; i++) {
            right[i] = (i + 1) % side == 0 ? i + 1 - side : i + 1;
            down[i] = (i + side) % n;
            left[right[i]] = i;
            up[down[i]] = i;
        }
        parent = new int[n];
        flip = new boolean[n];
    }

    private double logSite(double x) {
        double square = x * x;
        return -(a + b * square) * square;
    }

    @Override
    public int dimension() {
        return side * side;
    }

    @Override
    public double logZ0() {
        return side * side * site.logMass();
    }

    @Override
    public void draw(RandomGenerator random, double[] x) {
        for (int i = 0; i < x.length; i++) {
            x[i] = site.draw(random);
        }
    }

    @Override
    public double slope(double[] x) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += x[i] * (x[right[i]] + x[down[i]]);
        }
        return 2 * sum;
    }

    @Override
    public void sweep(double t, RandomGenerator random, double[] x) {
        sites(t, random, x);
        signs(t, random, x);
    }

    private void sites(double t, RandomGenerator random, double[] x) {
        int n = x.length;
        for (int i = 0; i < n; i++) {
            double field = 2 * t * (x[left[i]] + x[right[i]] + x[up[i]] + x[down[i]]);
            double now = x[i];
            double next = now + step * (random.nextDouble() - 0.5);
            double gain = logSite(next) - logSite(now) + field * (next - now);
            if (gain >= 0 || random.nextDouble() < Math.exp(gain)) {
                x[i] = next;
            }
        }
    }

    /** One sweep over the sites of the whole action with a bias of the mean, then a step of all sites and a reflection. */
    void biasedSweep(RandomGenerator random, double[] x, DoubleUnaryOperator bias) {
        int n = x.length;
        double mean = 0;
        for (double v : x) {
            mean += v / n;
        }
        for (int i = 0; i < n; i++) {
            double field = 2 * (x[left[i]] + x[right[i]] + x[up[i]] + x[down[i]]);
            double now = x[i];
            double next = now + step * (random.nextDouble() - 0.5);
            double moved = mean + (next - now) / n;
            double gain = logSite(next)
                    - logSite(now)
                    + field * (next - now)
                    + bias.applyAsDouble(mean)
                    - bias.applyAsDouble(moved);
            if (gain >= 0 || random.nextDouble() < Math.exp(gain)) {
                x[i] = next;
                mean = moved;
            }
        }
        double shift = 4 * step / Math.sqrt(n) * (random.nextDouble() - 0.5);
        double gain = bias.applyAsDouble(mean) - bias.applyAsDouble(mean + shift);
        for (int i = 0; i < n; i++) {
            gain += logSite(x[i] + shift)
                    - logSite(x[i])
                    + 2 * ((x[i] + shift) * (x[right[i]] + x[down[i]] + 2 * shift) - x[i] * (x[right[i]] + x[down[i]]));
        }
        if (gain >= 0 || random.nextDouble() < Math.exp(gain)) {
            mean += shift;
            for (int i = 0; i < n; i++) {
                x[i] += shift;
            }
        }
        double turned = bias.applyAsDouble(mean) - bias.applyAsDouble(-mean);
        if (turned >= 0 || random.nextDouble() < Math.exp(turned)) {
            for (int i = 0; i < n; i++) {
                x[i] = -x[i];
            }
        }
    }

    private void signs(double t, RandomGenerator random, double[] x) {
        int n = x.length;
        for (int i = 0; i < n; i++) {
            parent[i] = i;
            flip[i] = random.nextBoolean();
        }
        for (int i = 0; i < n; i++) {
            join(i, right[i], t, random, x);
            join(i, down[i], t, random, x);
        }
        for (int i = 0; i < n; i++) {
            if (flip[root(i)]) {
                x[i] = -x[i];
            }
        }
    }

    private void join(int i, int j, double t, RandomGenerator random, double[] x) {
        double bond = x[i] * x[j];
        if (bond > 0 && random.nextDouble() < 1 - Math.exp(-4 * t * bond)) {
            parent[root(i)] = root(j);
        }
    }

    private int root(int i) {
        int r = i;
        while (parent[r] != r) {
            parent[r] = parent[parent[r]];
            r = parent[r];
        }
        return r;
    }
}
