package dev.assay.multiphysicspde.acoustic;

/**
 * Quadrilaterals of degree q fitted to a disc in a square: a square block inside the disc, four blocks around it to the
 * circle, four from there to the outer square. Nodes lie on rings k = 0 … of 4 q n/2 nodes each, counterclockwise from the
 * lower left corner, ring 0 the rim of the inner block; edges of degree 2 follow the circle to third order.
 *
 * <p>With n elements asked, the outer square has n/2 a side and n/2 from circle to square; in all about 3n²/2 elements.
 */
public final class DiscMesh {
    private static final double CORE = 0.5;

    final int degree;
    /** Nodes of a ring, and number of steps of nodes a side. */
    final int perimeter;

    final int side;
    /** Ring of the circle and last ring. */
    final int circle;

    final int last;
    final double[] x;
    final double[] y;
    private final double half;
    private final double radius;

    /**
     * A mesh.
     *
     * @param half half the side of the outer square
     * @param radius of the disc
     * @param n even, ≥ 4
     * @param degree 1 or 2
     */
    public DiscMesh(double half, double radius, int n, int degree) {
        if (n < 4 || n % 2 != 0 || degree < 1 || degree > 2 || !(radius > 0 && radius < half)) {
            throw new IllegalArgumentException("need an even n ≥ 4, degree 1 or 2, 0 < radius < half, got " + n + ", "
                    + degree + ", " + radius + ", " + half);
        }
        this.half = half;
        this.radius = radius;
        this.degree = degree;
        side = degree * n / 2;
        perimeter = 4 * side;
        circle = degree * Math.max(1, (int) Math.rint(n / 8.0));
        last = circle + degree * n / 2;
        int nodes = (last + 1) * perimeter + (side - 1) * (side - 1);
        x = new double[nodes];
        y = new double[nodes];
        double[] at = new double[2];
        for (int k = 0; k <= last; k++) {
            for (int t = 0; t < perimeter; t++) {
                int turn = t / side;
                double s = (double) (t % side) / side;
                if (k <= circle) {
                    blend(core(s), circle(s), (double) k / circle, at);
                } else {
                    blend(circle(s), outer(s), (double) (k - circle) / (last - circle), at);
                }
                turned(at, turn);
                x[ring(k, t)] = at[0];
                y[ring(k, t)] = at[1];
            }
        }
        double c = CORE * radius;
        for (int j = 1; j < side; j++) {
            for (int i = 1; i < side; i++) {
                x[block(i, j)] = c * (2.0 * i / side - 1);
                y[block(i, j)] = c * (2.0 * j / side - 1);
            }
        }
    }

    // the lower sector: s from 0 (left) to 1 (right)

    private double[] core(double s) {
        return new double[] {CORE * radius * (2 * s - 1), -CORE * radius};
    }

    private double[] circle(double s) {
        double phi = 0.25 * Math.PI * (2 * s - 3);
        return new double[] {radius * StrictMath.cos(phi), radius * StrictMath.sin(phi)};
    }

    private double[] outer(double s) {
        return new double[] {half * (2 * s - 1), -half};
    }

    private static void blend(double[] a, double[] b, double w, double[] out) {
        out[0] = (1 - w) * a[0] + w * b[0];
        out[1] = (1 - w) * a[1] + w * b[1];
    }

    /** Turns by so many right angles, counterclockwise. */
    private static void turned(double[] p, int turns) {
        for (int q = 0; q < turns; q++) {
            double old = p[0];
            p[0] = -p[1];
            p[1] = old;
        }
    }

    /** Node t of ring k, t modulo the perimeter. */
    int ring(int k, int t) {
        return k * perimeter + (t == perimeter ? 0 : t);
    }

    /** Node (i, j) of the inner block. */
    int block(int i, int j) {
        if (j == 0) {
            return i;
        }
        if (i == side) {
            return side + j;
        }
        if (j == side) {
            return 3 * side - i;
        }
        return i == 0 ? 4 * side - j : (last + 1) * perimeter + (j - 1) * (side - 1) + i - 1;
    }

    /** Nodes of the element with first node (i, j) of the inner block, first index fastest. */
    void blockElement(int i, int j, int[] nodes) {
        for (int a = 0; a < nodes.length; a++) {
            nodes[a] = block(i + a % (degree + 1), j + a / (degree + 1));
        }
    }

    /** Nodes of the element between rings k and k + degree from place t, along the ring fastest. */
    void ringElement(int k, int t, int[] nodes) {
        for (int a = 0; a < nodes.length; a++) {
            nodes[a] = ring(k + a / (degree + 1), t + a % (degree + 1));
        }
    }

    /** Whether a node lies in the disc or on its circle. */
    boolean solid(int node) {
        return node < (circle + 1) * perimeter || node >= (last + 1) * perimeter;
    }

    /** Whether a node lies in the fluid or on the circle. */
    boolean fluid(int node) {
        return node >= circle * perimeter && node < (last + 1) * perimeter;
    }

    /** Whether a place lies in the disc. */
    public boolean inDisc(double px, double py) {
        return px * px + py * py < radius * radius;
    }

    /**
     * The element at a place and the coordinates in it, of the smooth map that the mesh interpolates.
     *
     * @param nodes overwritten with the nodes of the element
     * @param local overwritten with the two coordinates, 0 … 1
     */
    void locate(double px, double py, int[] nodes, double[] local) {
        double c = CORE * radius;
        if (Math.max(Math.abs(px), Math.abs(py)) <= c) {
            double u = side * 0.5 * (px / c + 1);
            double v = side * 0.5 * (py / c + 1);
            int i = first(u, side);
            int j = first(v, side);
            blockElement(i, j, nodes);
            local[0] = (u - i) / degree;
            local[1] = (v - j) / degree;
            return;
        }
        double[] p = {px, py};
        int turns = 0;
        // turn clockwise until the place is in the lower sector
        while (turns < 4 && !(p[1] < 0 && Math.abs(p[0]) <= -p[1])) {
            turned(p, 3);
            turns++;
        }
        boolean inside = inDisc(px, py);
        double low = 0;
        double high = 1;
        while (high - low > 1e-15) {
            double s = 0.5 * (low + high);
            double[] a = inside ? core(s) : circle(s);
            double[] b = inside ? circle(s) : outer(s);
            boolean right = (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]) > 0;
            if (s == low || s == high) {
                break;
            }
            if (right) {
                low = s;
            } else {
                high = s;
            }
        }
        double s = 0.5 * (low + high);
        double[] a = inside ? core(s) : circle(s);
        double[] b = inside ? circle(s) : outer(s);
        double w = StrictMath.hypot(p[0] - a[0], p[1] - a[1]) / StrictMath.hypot(b[0] - a[0], b[1] - a[1]);
        int base = inside ? 0 : circle;
        int rings = inside ? circle : last - circle;
        int k = first(w * rings, rings);
        int t = first(s * side, side);
        ringElement(base + k, turns * side + t, nodes);
        local[0] = (s * side - t) / degree;
        local[1] = (w * rings - k) / degree;
    }

    /** First node of the element that holds position v of 0 … n. */
    private int first(double v, int n) {
        return degree * Math.max(0, Math.min(n / degree - 1, (int) (v / degree)));
    }
}
