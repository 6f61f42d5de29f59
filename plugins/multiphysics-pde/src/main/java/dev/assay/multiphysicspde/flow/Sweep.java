package dev.assay.multiphysicspde.flow;

import dev.assay.numerics.linear.Tridiagonal;

/**
 * One implicit pseudo-time step of ∂q/∂t + ∇·(w q) = κ ∇²q + s on a uniform grid, in the factored delta form
 *
 * <pre>  (1 − Δt X) (1 − Δt Y) δ = Δt (κ ∇²q − ∇·(w q) + s),   q ← q + δ , </pre>
 *
 * X and Y the one-dimensional parts, central fluxes. Where q no longer changes, it solves the steady equations whatever
 * Δt. q is padded by one node on each side; a pad is either a wall node, or a mirror node half a cell behind the wall.
 *
 * @see <a href="https://doi.org/10.1137/0103003">Peaceman and Rachford, J. SIAM 3 (1955) 28</a>
 */
final class Sweep {
    /** Of a pad's δ: a wall node does not change. */
    static final int NODE = 0;
    /** Of a pad's δ: minus that of the first node (value given on the wall between them). */
    static final int ODD = -1;
    /** Of a pad's δ: that of the first node (slope given). */
    static final int EVEN = 1;

    final int mx;
    final int my;
    final int stride;
    /** Padded values, node (i, j), 0 ≤ i &lt; mx, at (j + 1) · stride + i + 1. */
    final double[] q;
    /** Velocity through the west, east, south, north sides of each node, unpadded. */
    final double[] west;

    final double[] east;
    final double[] south;
    final double[] north;
    /** Source s; overwritten with δ. */
    final double[] s;

    private final double h;
    private final double kappa;
    private final int[] pads;
    private final double[] a;
    private final double[] b;
    private final double[] c;
    private final double[] d;

    /**
     * A field of mx × my nodes.
     *
     * @param pads kinds of the west, east, south, north pads
     */
    Sweep(int mx, int my, double h, double kappa, int... pads) {
        this.mx = mx;
        this.my = my;
        this.h = h;
        this.kappa = kappa;
        this.pads = pads.clone();
        stride = mx + 2;
        q = new double[stride * (my + 2)];
        west = new double[mx * my];
        east = new double[mx * my];
        south = new double[mx * my];
        north = new double[mx * my];
        s = new double[mx * my];
        int n = Math.max(mx, my);
        a = new double[n];
        b = new double[n];
        c = new double[n];
        d = new double[n];
    }

    int at(int i, int j) {
        return (j + 1) * stride + i + 1;
    }

    /** Takes the step and returns the largest |δ|. */
    double step(double dt) {
        double diffusion = kappa / (h * h);
        double half = 0.5 / h;
        for (int j = 0; j < my; j++) {
            for (int i = 0; i < mx; i++) {
                int k = j * mx + i;
                int p = at(i, j);
                double v = q[p];
                double rate = diffusion * (q[p - 1] + q[p + 1] + q[p - stride] + q[p + stride] - 4 * v)
                        - half
                                * (east[k] * (v + q[p + 1])
                                        - west[k] * (v + q[p - 1])
                                        + north[k] * (v + q[p + stride])
                                        - south[k] * (v + q[p - stride]));
                s[k] = dt * (rate + s[k]);
            }
        }
        for (int j = 0; j < my; j++) {
            line(j * mx, 1, mx, west, east, pads[0], pads[1], dt);
        }
        for (int i = 0; i < mx; i++) {
            line(i, mx, my, south, north, pads[2], pads[3], dt);
        }
        double top = 0;
        for (int j = 0; j < my; j++) {
            for (int i = 0; i < mx; i++) {
                double delta = s[j * mx + i];
                q[at(i, j)] += delta;
                top = Math.max(top, Math.abs(delta));
            }
        }
        return top;
    }

    private void line(int first, int jump, int n, double[] low, double[] high, int padLow, int padHigh, double dt) {
        double diffusion = dt * kappa / (h * h);
        double half = dt * 0.5 / h;
        for (int i = 0; i < n; i++) {
            int k = first + i * jump;
            a[i] = -diffusion - half * low[k];
            b[i] = 1 + 2 * diffusion + half * (high[k] - low[k]);
            c[i] = -diffusion + half * high[k];
            d[i] = s[k];
        }
        b[0] += padLow * a[0];
        b[n - 1] += padHigh * c[n - 1];
        Tridiagonal.solve(a, b, c, d, n);
        for (int i = 0; i < n; i++) {
            s[first + i * jump] = d[i];
        }
    }
}
