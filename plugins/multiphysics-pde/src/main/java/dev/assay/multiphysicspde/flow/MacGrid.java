package dev.assay.multiphysicspde.flow;

/**
 * A staggered (marker-and-cell) tensor grid: p and T at cell centres, u on vertical faces, v on horizontal ones. Cell
 * (i, j) lies between faces x[i], x[i + 1] and y[j], y[j + 1].
 *
 * @see <a href="https://doi.org/10.1063/1.1761178">Harlow and Welch, Phys. Fluids 8 (1965) 2182</a>
 */
public final class MacGrid {
    final int nx;
    final int ny;
    final double[] x;
    final double[] y;
    final double[] cx;
    final double[] cy;

    private MacGrid(double[] x, double[] y) {
        this.x = x;
        this.y = y;
        nx = x.length - 1;
        ny = y.length - 1;
        cx = centres(x);
        cy = centres(y);
    }

    /**
     * n × n cells on a box, faces at s − (a/2π) sin 2πs, s = 0, 1/n … 1, scaled to the box: the cells at the walls are
     * 1 − a times the mean.
     *
     * @param n cells a side, ≥ 2
     * @param a clustering towards the walls, 0 (uniform) ≤ a &lt; 1
     */
    public static MacGrid of(FlowModel model, int n, double a) {
        if (n < 2 || !(a >= 0 && a < 1)) {
            throw new IllegalArgumentException("need n ≥ 2 and 0 ≤ a < 1, got n = " + n + ", a = " + a);
        }
        double[] box = model.box();
        return new MacGrid(faces(box[0], box[1], n, a), faces(box[2], box[3], n, a));
    }

    private static double[] faces(double low, double high, int n, double a) {
        double[] x = new double[n + 1];
        for (int i = 0; i <= n; i++) {
            double s = (double) i / n;
            x[i] = low + (high - low) * (s - a / (2 * Math.PI) * StrictMath.sin(2 * Math.PI * s));
        }
        x[n] = high;
        return x;
    }

    private static double[] centres(double[] x) {
        double[] c = new double[x.length - 1];
        for (int i = 0; i < c.length; i++) {
            c[i] = 0.5 * (x[i] + x[i + 1]);
        }
        return c;
    }

    /** Cells along x. */
    public int nx() {
        return nx;
    }

    /** Cells along y. */
    public int ny() {
        return ny;
    }

    /** Unknowns of the whole system: velocities off the walls, pressures, temperatures. */
    public int unknowns() {
        return (nx - 1) * ny + nx * (ny - 1) + 2 * nx * ny;
    }
}
