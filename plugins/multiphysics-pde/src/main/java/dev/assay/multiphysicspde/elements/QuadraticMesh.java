package dev.assay.multiphysicspde.elements;

import java.util.Arrays;

/**
 * Quadrilaterals of nine nodes, 3 × 3 with the first local index fastest, corners at 0, 2, 6, 8. The map of an element is of
 * degree 2, so that edges follow a circle to third order.
 */
final class QuadraticMesh {
    private static final int BINS = 64;

    final double[] x;
    final double[] y;
    final int[][] elements;
    final boolean[] solid;
    final int[] keyX;
    final int[] keyY;
    private final int[][] bins = new int[BINS * BINS][0];
    private final double[] box;

    private QuadraticMesh(double[] x, double[] y, int[][] elements, boolean[] solid) {
        this.x = x;
        this.y = y;
        this.elements = elements;
        this.solid = solid;
        box = new double[] {
            Arrays.stream(x).min().orElseThrow(),
            Arrays.stream(x).max().orElseThrow(),
            Arrays.stream(y).min().orElseThrow(),
            Arrays.stream(y).max().orElseThrow()
        };
        keyX = ranks(x, box[1] - box[0]);
        keyY = ranks(y, box[3] - box[2]);
        for (int e = 0; e < elements.length; e++) {
            bin(e);
        }
    }

    /** Nodes at xs × ys, an odd number of each; every second one a corner. */
    static QuadraticMesh tensor(double[] xs, double[] ys) {
        int w = xs.length;
        double[] x = new double[w * ys.length];
        double[] y = new double[x.length];
        for (int k = 0; k < x.length; k++) {
            x[k] = xs[k % w];
            y[k] = ys[k / w];
        }
        int nx = w / 2;
        int[][] elements = new int[nx * (ys.length / 2)][9];
        for (int e = 0; e < elements.length; e++) {
            for (int a = 0; a < 9; a++) {
                elements[e][a] = (2 * (e / nx) + a / 3) * w + 2 * (e % nx) + a % 3;
            }
        }
        return new QuadraticMesh(x, y, elements, new boolean[elements.length]);
    }

    /**
     * A square block in a disc, four blocks around it to the circle, four from there to the box; n/2 elements on each side.
     *
     * @param box xMin, xMax, yMin, yMax
     * @param n even, ≥ 4
     */
    static QuadraticMesh aroundDisc(double[] box, double cx, double cy, double radius, int n) {
        int side = n; // node steps along a side of a block: n/2 elements
        int inner = 2 * Math.max(1, n / 8);
        int last = inner + n;
        int around = 4 * side;
        int rings = (last + 1) * around;
        double[] x = new double[rings + (side - 1) * (side - 1)];
        double[] y = new double[x.length];
        double core = 0.5 * radius;
        for (int t = 0; t < around; t++) {
            double s = (double) (t % side) / side;
            double phi = Math.PI * (0.5 * (t / side + s) - 0.75);
            double[] square = onSquare(t / side, s);
            double circleX = cx + radius * StrictMath.cos(phi);
            double circleY = cy + radius * StrictMath.sin(phi);
            double outX = 0.5 * (box[0] + box[1] + square[0] * (box[1] - box[0]));
            double outY = 0.5 * (box[2] + box[3] + square[1] * (box[3] - box[2]));
            for (int k = 0; k <= last; k++) {
                boolean inside = k <= inner;
                double f = inside ? (double) k / inner : (double) (k - inner) / (last - inner);
                double g = inside ? f : f - 0.4 / (2 * Math.PI) * StrictMath.sin(2 * Math.PI * f);
                x[k * around + t] =
                        inside ? (1 - g) * (cx + core * square[0]) + g * circleX : (1 - g) * circleX + g * outX;
                y[k * around + t] =
                        inside ? (1 - g) * (cy + core * square[1]) + g * circleY : (1 - g) * circleY + g * outY;
            }
        }
        for (int j = 1; j < side; j++) {
            for (int i = 1; i < side; i++) {
                int k = rings + (j - 1) * (side - 1) + i - 1;
                x[k] = cx + core * (2.0 * i / side - 1);
                y[k] = cy + core * (2.0 * j / side - 1);
            }
        }
        int half = side / 2;
        int[][] elements = new int[half * half + last / 2 * (around / 2)][9];
        boolean[] solid = new boolean[elements.length];
        int e = 0;
        for (int b = 0; b < half * half; b++, e++) {
            for (int a = 0; a < 9; a++) {
                elements[e][a] = block(2 * (b % half) + a % 3, 2 * (b / half) + a / 3, side, rings);
            }
            solid[e] = true;
        }
        for (int k = 0; k < last; k += 2) {
            for (int t = 0; t < around; t += 2, e++) {
                for (int a = 0; a < 9; a++) {
                    elements[e][a] = (k + a / 3) * around + (t + a % 3) % around;
                }
                solid[e] = k < inner;
            }
        }
        return new QuadraticMesh(x, y, elements, solid);
    }

    /** A place on the square of half side 1, counterclockwise from the lower left corner. */
    private static double[] onSquare(int turn, double s) {
        double v = 2 * s - 1;
        return switch (turn) {
            case 0 -> new double[] {v, -1};
            case 1 -> new double[] {1, v};
            case 2 -> new double[] {-v, 1};
            default -> new double[] {-1, -v};
        };
    }

    private static int block(int i, int j, int side, int rings) {
        if (j == 0) {
            return i;
        }
        if (i == side) {
            return side + j;
        }
        if (j == side) {
            return 3 * side - i;
        }
        return i == 0 ? 4 * side - j : rings + (j - 1) * (side - 1) + i - 1;
    }

    /** Integers in the order of the coordinates; equal ones where these are. */
    private static int[] ranks(double[] v, double size) {
        int[] key = new int[v.length];
        for (int k = 0; k < v.length; k++) {
            key[k] = (int) Math.rint(v[k] / size * 4096);
        }
        return key;
    }

    private int column(double px) {
        return Math.max(0, Math.min(BINS - 1, (int) (BINS * (px - box[0]) / (box[1] - box[0]))));
    }

    private int row(double py) {
        return Math.max(0, Math.min(BINS - 1, (int) (BINS * (py - box[2]) / (box[3] - box[2]))));
    }

    private void bin(int e) {
        double[] b = {Double.MAX_VALUE, -Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE};
        for (int k : elements[e]) {
            b[0] = Math.min(b[0], x[k]);
            b[1] = Math.max(b[1], x[k]);
            b[2] = Math.min(b[2], y[k]);
            b[3] = Math.max(b[3], y[k]);
        }
        double mx = 0.1 * (b[1] - b[0]);
        double my = 0.1 * (b[3] - b[2]);
        for (int j = row(b[2] - my); j <= row(b[3] + my); j++) {
            for (int i = column(b[0] - mx); i <= column(b[1] + mx); i++) {
                int at = j * BINS + i;
                bins[at] = Arrays.copyOf(bins[at], bins[at].length + 1);
                bins[at][bins[at].length - 1] = e;
            }
        }
    }

    /**
     * The element at a place, or the nearest of those beside it.
     *
     * @param local overwritten with the coordinates in it, 0 … 1
     */
    int locate(double px, double py, double[] local) {
        int best = -1;
        double least = Double.POSITIVE_INFINITY;
        double s = 0;
        double r = 0;
        for (int e : bins[row(py) * BINS + column(px)]) {
            double out = invert(e, px, py, local);
            if (out < least) {
                least = out;
                best = e;
                s = local[0];
                r = local[1];
            }
            if (out == 0) {
                break;
            }
        }
        local[0] = s;
        local[1] = r;
        return best;
    }

    /** Newton's method for the coordinates; {@return by how much they lie outside of 0 … 1}. */
    private double invert(int e, double px, double py, double[] local) {
        double s = 0.5;
        double r = 0.5;
        for (int it = 0; it < 12; it++) {
            double[] ns = shape(s);
            double[] nr = shape(r);
            double[] ds = slope(s);
            double[] dr = slope(r);
            double fx = -px;
            double fy = -py;
            double xs = 0;
            double xr = 0;
            double ys = 0;
            double yr = 0;
            for (int a = 0; a < 9; a++) {
                int k = elements[e][a];
                double n = ns[a % 3] * nr[a / 3];
                fx += n * x[k];
                fy += n * y[k];
                xs += ds[a % 3] * nr[a / 3] * x[k];
                xr += ns[a % 3] * dr[a / 3] * x[k];
                ys += ds[a % 3] * nr[a / 3] * y[k];
                yr += ns[a % 3] * dr[a / 3] * y[k];
            }
            double det = xs * yr - xr * ys;
            double cs = (yr * fx - xr * fy) / det;
            double cr = (xs * fy - ys * fx) / det;
            s = Math.max(-0.5, Math.min(1.5, s - cs));
            r = Math.max(-0.5, Math.min(1.5, r - cr));
            if (Math.abs(cs) + Math.abs(cr) < 1e-13) {
                break;
            }
        }
        local[0] = s;
        local[1] = r;
        double outside = Math.max(0, Math.max(Math.max(-s, s - 1), Math.max(-r, r - 1)));
        return outside < 1e-9 ? 0 : outside;
    }

    /** Polynomials of degree 2 on 0, 1/2, 1. */
    static double[] shape(double s) {
        return new double[] {(1 - s) * (1 - 2 * s), 4 * s * (1 - s), s * (2 * s - 1)};
    }

    /** Their derivatives. */
    static double[] slope(double s) {
        return new double[] {4 * s - 3, 4 - 8 * s, 4 * s - 1};
    }
}
