package dev.assay.multiphysicspde.flow;

/**
 * Differences of fourth order on the nodes of a uniform grid, n × n cells, node (i, j) at j (n + 1) + i. Most reach one node only;
 * δ is a central difference of second order over two cells, δ² that of three nodes.
 *
 * <pre>
 *   L = δx² + δy² + (hx² + hy²)/12 δx²δy²,      P = 1 + hx²/12 δx² + hy²/12 δy²:   L f = P ∇²f + O(h⁴)
 *   X = δx (1 + hy²/6 δy²),   Y = δy (1 + hx²/6 δx²):   X(u f) + Y(v f) − (P − 1)(u δx f + v δy f) = P (u ∂x f + v ∂y f) + O(h⁴)
 * </pre>
 *
 * @see <a href="https://doi.org/10.1006/jcph.1996.0125">E and Liu, J. Comput. Phys. 126 (1996) 122</a>
 */
final class CompactStencils {
    final int n;
    final int w;
    final double hx;
    final double hy;
    private final double xx;
    private final double yy;
    private final double cross;

    CompactStencils(int n, double hx, double hy) {
        this.n = n;
        this.hx = hx;
        this.hy = hy;
        w = n + 1;
        xx = 1 / (hx * hx);
        yy = 1 / (hy * hy);
        cross = (xx + yy) / 12;
    }

    /** L f at an inner node. */
    double laplace(double[] f, int k) {
        double sides = f[k - 1] + f[k + 1];
        double ends = f[k - w] + f[k + w];
        double corners = f[k - w - 1] + f[k - w + 1] + f[k + w - 1] + f[k + w + 1];
        return xx * (sides - 2 * f[k]) + yy * (ends - 2 * f[k]) + cross * (corners - 2 * (sides + ends) + 4 * f[k]);
    }

    /** The weight of the neighbour at (a, b), −1 … 1, in L. */
    double laplaceWeight(int a, int b) {
        double x = a == 0 ? -2 : 1;
        double y = b == 0 ? -2 : 1;
        return (b == 0 ? xx * x : 0) + (a == 0 ? yy * y : 0) + cross * x * y;
    }

    /** (P − 1) f at an inner node. */
    double excess(double[] f, int k) {
        return (f[k - 1] + f[k + 1] + f[k - w] + f[k + w] - 4 * f[k]) / 12;
    }

    /** The weight of the neighbour at (a, b), −1 … 1, in P. */
    static double averageWeight(int a, int b) {
        return a == 0 && b == 0 ? 2.0 / 3 : a == 0 || b == 0 ? 1.0 / 12 : 0;
    }

    /** X f at an inner node, f = u g: a product taken where it is needed. */
    double fluxX(double[] u, double[] g, int k) {
        double middle = u[k + 1] * g[k + 1] - u[k - 1] * g[k - 1];
        double beside = u[k + w + 1] * g[k + w + 1]
                - u[k + w - 1] * g[k + w - 1]
                + u[k - w + 1] * g[k - w + 1]
                - u[k - w - 1] * g[k - w - 1];
        return (4 * middle + beside) / (12 * hx);
    }

    /** Y f at an inner node, f = v g. */
    double fluxY(double[] v, double[] g, int k) {
        double middle = v[k + w] * g[k + w] - v[k - w] * g[k - w];
        double beside = v[k + w + 1] * g[k + w + 1]
                - v[k - w + 1] * g[k - w + 1]
                + v[k + w - 1] * g[k + w - 1]
                - v[k - w - 1] * g[k - w - 1];
        return (4 * middle + beside) / (12 * hy);
    }

    /** δx f where both neighbours exist. */
    double slopeX(double[] f, int k) {
        return (f[k + 1] - f[k - 1]) / (2 * hx);
    }

    /** δy f where both neighbours exist. */
    double slopeY(double[] f, int k) {
        return (f[k + w] - f[k - w]) / (2 * hy);
    }

    /** P ∂x f at an inner node in column i, from five nodes of its row and the corners. */
    double averagedSlopeX(double[] f, int i, int k) {
        return line(f, i, k, 1) / hx + (slopes(f, k + w, 1) - 2 * slopes(f, k, 1) + slopes(f, k - w, 1)) / (24 * hx);
    }

    /** P ∂y f at an inner node in row j. */
    double averagedSlopeY(double[] f, int j, int k) {
        return line(f, j, k, w) / hy + (slopes(f, k + 1, w) - 2 * slopes(f, k, w) + slopes(f, k - 1, w)) / (24 * hy);
    }

    private static double slopes(double[] f, int k, int s) {
        return f[k + s] - f[k - s];
    }

    /** h ∂f + h³/12 ∂³f along nodes s apart; one-sided next to the ends. */
    private double line(double[] f, int i, int k, int s) {
        if (i > 1 && i < n - 1) {
            return (f[k - 2 * s] - f[k + 2 * s] + 14 * (f[k + s] - f[k - s])) / 24;
        }
        int d = i == 1 ? s : -s;
        double towards = (-9 * f[k - d] - 10 * f[k] + 24 * f[k + d] - 6 * f[k + 2 * d] + f[k + 3 * d]) / 24;
        return i == 1 ? towards : -towards;
    }

    /**
     * ∂ψ/∂s at an inner node, i-th of its line, ψ = 0 at both ends and ∂ψ/∂s there given.
     *
     * @param stride distance of neighbours along the line
     */
    double velocity(double[] psi, int i, int k, int stride, double h, double first, double last) {
        if (i == 1) {
            return (6 * psi[k] + 6 * psi[k + stride] - 2.0 / 3 * psi[k + 2 * stride]) / (12 * h) - first / 3;
        }
        if (i == n - 1) {
            return -(6 * psi[k] + 6 * psi[k - stride] - 2.0 / 3 * psi[k - 2 * stride]) / (12 * h) - last / 3;
        }
        return (psi[k - 2 * stride] - psi[k + 2 * stride] + 8 * (psi[k + stride] - psi[k - stride])) / (12 * h);
    }

    /** Briley's −∂²ψ/∂n² on a wall from three nodes inwards, ψ = 0 on it and ∂ψ/∂n, n inwards, given there. */
    static double wallVorticity(double[] psi, int k, int inwards, double h, double slope) {
        double sum = 108 * psi[k + inwards] - 27 * psi[k + 2 * inwards] + 4 * psi[k + 3 * inwards];
        return -sum / (18 * h * h) + 11 * slope / (3 * h);
    }

    /** ∂f/∂n on a wall, n inwards, from five nodes: fourth order. */
    static double wallSlope(double[] f, int k, int inwards, double h) {
        return (-25 * f[k]
                        + 48 * f[k + inwards]
                        - 36 * f[k + 2 * inwards]
                        + 16 * f[k + 3 * inwards]
                        - 3 * f[k + 4 * inwards])
                / (12 * h);
    }

    /** ∂f/∂n on a wall, n inwards, from seven nodes: sixth order, for reading. */
    static double sharpSlope(double[] f, int k, int inwards, double h) {
        double near = -147 * f[k] + 360 * f[k + inwards] - 450 * f[k + 2 * inwards] + 400 * f[k + 3 * inwards];
        return (near - 225 * f[k + 4 * inwards] + 72 * f[k + 5 * inwards] - 10 * f[k + 6 * inwards]) / (60 * h);
    }
}
