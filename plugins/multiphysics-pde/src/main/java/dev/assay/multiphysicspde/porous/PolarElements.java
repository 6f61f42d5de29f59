package dev.assay.multiphysicspde.porous;

import dev.assay.api.field.Domain;
import dev.assay.numerics.quadrature.GaussLegendre;
import dev.assay.numerics.sparse.CsrMatrix;
import dev.assay.numerics.sparse.Dissection;
import dev.assay.numerics.sparse.SparseLu;
import dev.assay.numerics.sparse.SymbolicLu;
import java.util.Arrays;

/**
 * Finite elements of degree q fitted to a hole and to the box around it, in logarithmic polar coordinates from a point c
 * of the hole:
 *
 * <pre>  x = c + e^λ (cos θ, sin θ),   λ = (1 − s) ln r_hole(θ) + s ln r_box(θ),   0 ≤ s ≤ 1 </pre>
 *
 * <p>λ, θ are conformal: ∫|∇u|² dA = ∫(u_λ² + u_θ²) dλ dθ. Each quarter between two corners has n/2 × n/2 elements, n² in
 * all. Flow through a part of the boundary is read from the residual of its nodes, twice as exact in order as a gradient.
 * O((qn)³).
 *
 * @see <a href="https://doi.org/10.1002/fld.1650070405">Gresho et al., Int. J. Numer. Methods Fluids 7 (1987) 371: flux
 *     from residuals</a>
 */
public final class PolarElements implements OsmosisField {
    private final Osmosis model;
    private final int q;
    private final int m;
    private final int around;
    private final int across;
    private final double[] centre;
    private final double cx;
    private final double cy;
    private final double[] corner = new double[5];
    private final double[] node;
    private final double[] volts;
    private final double[] flow;
    private final double current;
    private final double flowRight;

    /** Solves with n² elements of degree q, n even. */
    public PolarElements(Osmosis model, int n, int q) {
        if (n < 2 || n % 2 != 0 || q < 1 || q > 8) {
            throw new IllegalArgumentException("needs an even n ≥ 2 and 1 ≤ q ≤ 8, got " + n + ", " + q);
        }
        this.model = model;
        this.q = q;
        m = n / 2;
        around = 4 * m * q;
        across = m * q + 1;
        centre = model.centre();
        cx = centre[0];
        cy = centre[1];
        Domain d = model.domain();
        double[] angle = {
            StrictMath.atan2(d.yMin() - cy, d.xMax() - cx),
            StrictMath.atan2(d.yMax() - cy, d.xMax() - cx),
            StrictMath.atan2(d.yMax() - cy, d.xMin() - cx),
            StrictMath.atan2(d.yMin() - cy, d.xMin() - cx) + 2 * Math.PI
        };
        System.arraycopy(angle, 0, corner, 0, 4);
        corner[4] = angle[0] + 2 * Math.PI;
        node = new double[q + 1];
        for (int i = 0; i <= q; i++) {
            node[i] = 0.5 - 0.5 * StrictMath.cos(Math.PI * i / q);
        }
        volts = new double[around * across];
        flow = new double[around * across];
        boolean[] fixed = new boolean[around * across];
        double[] residual = new double[around * across];
        for (int t = 0; t < around; t++) {
            volts[t] = model.volts()[2];
            fixed[t] = true;
            given(t, volts, fixed, model.volts()[1], model.volts()[0]);
        }
        solve(true, volts, fixed, residual);
        double in = 0;
        for (int t = 0; t < around; t++) {
            in -= residual[t];
        }
        current = in;
        Arrays.fill(fixed, false);
        for (int t = 0; t < around; t++) {
            given(t, flow, fixed, model.flowPotential(1), model.flowPotential(0));
        }
        solve(false, flow, fixed, residual);
        double out = 0;
        for (int t = 0; t <= m * q; t++) {
            out -= residual[(across - 1) * around + t];
        }
        flowRight = out;
    }

    private void given(int t, double[] u, boolean[] fixed, double right, double left) {
        int k = (across - 1) * around + t;
        boolean onRight = t <= m * q;
        if (onRight || t >= 2 * m * q && t <= 3 * m * q) {
            u[k] = onRight ? right : left;
            fixed[k] = true;
        }
    }

    /** ln r of the hole. */
    private double hole(double theta) {
        return StrictMath.log(model.radius(centre, theta));
    }

    /** Distance from c to a side, and the direction of its normal. */
    private double box(int side) {
        Domain d = model.domain();
        return side == 0 ? d.xMax() - cx : side == 1 ? d.yMax() - cy : side == 2 ? cx - d.xMin() : cy - d.yMin();
    }

    private void solve(boolean electric, double[] u, boolean[] fixed, double[] residual) {
        int nodes = around * across;
        int[] index = new int[nodes];
        int size = 0;
        for (int k = 0; k < nodes; k++) {
            index[k] = fixed[k] ? -1 : size++;
        }
        int[] px = new int[size];
        int[] py = new int[size];
        for (int k = 0; k < nodes; k++) {
            if (index[k] >= 0) {
                double theta = angleOf(k % around);
                double r = 1 + (double) (k / around) / (across - 1);
                px[index[k]] = (int) Math.rint(1e6 * r * StrictMath.cos(theta));
                py[index[k]] = (int) Math.rint(1e6 * r * StrictMath.sin(theta));
            }
        }
        var all = new CsrMatrix.Builder(nodes, nodes);
        var free = new CsrMatrix.Builder(size, size);
        assemble(electric, all, free, index);
        CsrMatrix full = all.build();
        CsrMatrix a = free.build();
        full.multiply(u, residual);
        double[] b = new double[size];
        for (int k = 0; k < nodes; k++) {
            if (index[k] >= 0) {
                b[index[k]] = -residual[k];
            }
        }
        var lu = new SparseLu(SymbolicLu.of(a, Dissection.byCoordinates(a, px, py, 32)));
        lu.factor(a);
        double[] x = new double[size];
        lu.solve(a, b, x);
        for (int k = 0; k < nodes; k++) {
            if (index[k] >= 0) {
                u[k] = x[index[k]];
            }
        }
        full.multiply(u, residual);
    }

    private double angleOf(int t) {
        int side = t / (m * q);
        int e = t / q % m;
        return corner[side] + (corner[side + 1] - corner[side]) * (e + node[t % q]) / m;
    }

    private void assemble(boolean electric, CsrMatrix.Builder all, CsrMatrix.Builder free, int[] index) {
        int g = q + 2;
        var rule = new GaussLegendre(g);
        double[] point = rule.nodes();
        double[] weight = rule.weights();
        double[][] shape = new double[g][2 * (q + 1)];
        for (int i = 0; i < g; i++) {
            point[i] = 0.5 + 0.5 * point[i];
            basis(point[i], shape[i]);
        }
        int w = q + 1;
        double[] local = new double[w * w * w * w];
        double[] gl = new double[w * w];
        double[] gt = new double[w * w];
        double[] lambda = new double[4];
        for (int column = 0; column < 4 * m; column++) {
            int side = column / m;
            double step = (corner[side + 1] - corner[side]) / m;
            double[][] rays = new double[g][];
            for (int a = 0; a < g; a++) {
                double theta = corner[side] + step * (column % m + point[a]);
                rays[a] = ray(theta, side);
            }
            for (int row = 0; row < m; row++) {
                Arrays.fill(local, 0);
                for (int a = 0; a < g; a++) {
                    for (int b = 0; b < g; b++) {
                        double s = (row + point[b]) / m;
                        place(rays[a], s, lambda);
                        double r = StrictMath.exp(lambda[0]);
                        double k = electric ? model.kappa(cx + r * rays[a][4], cy + r * rays[a][5]) : 1;
                        double c = k * lambda[1] * weight[a] * weight[b] * 0.25 * step / m;
                        for (int i = 0; i < w * w; i++) {
                            double us = shape[b][w + i / w] * shape[a][i % w] * m;
                            double ut = shape[b][i / w] * shape[a][w + i % w] / step;
                            gl[i] = us / lambda[1];
                            gt[i] = ut - us * lambda[2] / lambda[1];
                        }
                        for (int i = 0; i < w * w; i++) {
                            for (int j = 0; j < w * w; j++) {
                                local[i * w * w + j] += c * (gl[i] * gl[j] + gt[i] * gt[j]);
                            }
                        }
                    }
                }
                scatter(local, column, row, all, free, index);
            }
        }
    }

    private void scatter(
            double[] local, int column, int row, CsrMatrix.Builder all, CsrMatrix.Builder free, int[] index) {
        int w = q + 1;
        for (int i = 0; i < w * w; i++) {
            int k = id(column, row, i);
            for (int j = 0; j < w * w; j++) {
                int o = id(column, row, j);
                all.add(k, o, local[i * w * w + j]);
                if (index[k] >= 0 && index[o] >= 0) {
                    free.add(index[k], index[o], local[i * w * w + j]);
                }
            }
        }
    }

    private int id(int column, int row, int i) {
        int w = q + 1;
        return (row * q + i / w) * around + (column * q + i % w) % around;
    }

    /** ln r_hole, ln r_box, their slopes in θ, cos θ, sin θ. */
    private double[] ray(double theta, int side) {
        double step = 1e-3;
        double slope = (8 * (hole(theta + step) - hole(theta - step)) - hole(theta + 2 * step) + hole(theta - 2 * step))
                / (12 * step);
        double psi = theta - side * 0.5 * Math.PI;
        return new double[] {
            hole(theta),
            StrictMath.log(box(side) / StrictMath.cos(psi)),
            slope,
            StrictMath.tan(psi),
            StrictMath.cos(theta),
            StrictMath.sin(theta)
        };
    }

    /** {@code out} ← λ, ∂λ/∂s, ∂λ/∂θ. */
    private static void place(double[] ray, double s, double[] out) {
        out[0] = (1 - s) * ray[0] + s * ray[1];
        out[1] = ray[1] - ray[0];
        out[2] = (1 - s) * ray[2] + s * ray[3];
    }

    /** {@code out} ← the q + 1 Lagrange polynomials at ξ in [0, 1], then their slopes. */
    private void basis(double xi, double[] out) {
        for (int i = 0; i <= q; i++) {
            double value = 1;
            double slope = 0;
            for (int j = 0; j <= q; j++) {
                if (j != i) {
                    double d = 1 / (node[i] - node[j]);
                    slope = slope * (xi - node[j]) * d + value * d;
                    value *= (xi - node[j]) * d;
                }
            }
            out[i] = value;
            out[q + 1 + i] = slope;
        }
    }

    @Override
    public void at(double x, double y, double[] out) {
        double theta = StrictMath.atan2(y - cy, x - cx);
        if (theta < corner[0]) {
            theta += 2 * Math.PI;
        }
        int side = 0;
        while (side < 3 && theta >= corner[side + 1]) {
            side++;
        }
        double step = (corner[side + 1] - corner[side]) / m;
        double[] ray = ray(theta, side);
        double r = StrictMath.hypot(x - cx, y - cy);
        double s = Math.max(0, Math.min(1, (StrictMath.log(r) - ray[0]) / (ray[1] - ray[0])));
        double[] lambda = new double[4];
        place(ray, s, lambda);
        int row = Math.min(m - 1, (int) (s * m));
        int column = Math.min(m - 1, (int) ((theta - corner[side]) / step));
        int w = q + 1;
        double[] ofS = new double[2 * w];
        double[] ofT = new double[2 * w];
        basis(s * m - row, ofS);
        basis((theta - corner[side]) / step - column, ofT);
        double[] v = new double[6];
        for (int i = 0; i < w * w; i++) {
            int k = id(side * m + column, row, i);
            double f = ofS[i / w] * ofT[i % w];
            double fs = ofS[w + i / w] * ofT[i % w] * m;
            double ft = ofS[i / w] * ofT[w + i % w] / step;
            v[0] += f * volts[k];
            v[1] += fs * flow[k];
            v[2] += ft * flow[k];
        }
        double radial = v[1] / lambda[1];
        double turning = v[2] - v[1] * lambda[2] / lambda[1];
        out[0] = v[0];
        out[1] = -(radial * ray[4] - turning * ray[5]) / r;
        out[2] = -(radial * ray[5] + turning * ray[4]) / r;
    }

    @Override
    public double current() {
        return current;
    }

    @Override
    public double flowRight() {
        return flowRight;
    }

    /** Unknowns of the two systems together. */
    public long unknowns() {
        return 2L * around * across;
    }
}
