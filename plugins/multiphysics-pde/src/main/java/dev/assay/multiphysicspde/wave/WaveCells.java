package dev.assay.multiphysicspde.wave;

import dev.assay.numerics.grid.Interpolation;

/**
 * The box of a {@link WaveModel} in nx × ny square cells, cell (i, j) at j · nx + i, and what a cell sees of the
 * coefficients: their mean over it. A cell in which they change is sampled at {@value #SAMPLES} × {@value #SAMPLES}
 * points; others at the centre.
 */
public final class WaveCells {
    private static final int SAMPLES = 16;

    final WaveModel model;
    final int nx;
    final int ny;
    final double h;
    final double[] x;
    final double[] y;
    final double[] permittivity;
    final double[] diffusion;
    private final boolean[] cut;

    /** Cells of side (width of the box)/n; the height must be a whole number of them. */
    public WaveCells(WaveModel model, int n, double reference) {
        this.model = model;
        double[] box = model.box();
        nx = n;
        h = (box[1] - box[0]) / n;
        ny = (int) Math.rint((box[3] - box[2]) / h);
        if (n < 2 || Math.abs(ny * h - (box[3] - box[2])) > 1e-9 * h * ny) {
            throw new IllegalArgumentException("the height of the box is no whole number of cells of width " + h);
        }
        x = new double[nx];
        y = new double[ny];
        for (int i = 0; i < nx; i++) {
            x[i] = box[0] + (i + 0.5) * h;
        }
        for (int j = 0; j < ny; j++) {
            y[j] = box[2] + (j + 0.5) * h;
        }
        permittivity = new double[nx * ny];
        diffusion = new double[nx * ny];
        cut = new boolean[nx * ny];
        for (int k = 0; k < nx * ny; k++) {
            cut[k] = changes(k, reference);
            permittivity[k] = mean(k, model.permittivity());
            diffusion[k] = mean(k, model.diffusion());
        }
    }

    private boolean changes(int k, double t) {
        double cx = x[k % nx];
        double cy = y[k / nx];
        double e = model.permittivity().at(cx, cy);
        double d = model.diffusion().at(cx, cy);
        double s = model.conductivity().at(cx, cy, t);
        for (int q = -2; q <= 2; q++) {
            double py = cy + 0.25 * q * h;
            for (int p = -2; p <= 2; p++) {
                double px = cx + 0.25 * p * h;
                if (model.permittivity().at(px, py) != e
                        || model.diffusion().at(px, py) != d
                        || model.conductivity().at(px, py, t) != s) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The mean of a function over cell k. */
    double mean(int k, WaveModel.OfPlace f) {
        double cx = x[k % nx];
        double cy = y[k / nx];
        if (!cut[k]) {
            return f.at(cx, cy);
        }
        double sum = 0;
        for (int q = 0; q < SAMPLES; q++) {
            for (int p = 0; p < SAMPLES; p++) {
                sum += f.at(cx + ((p + 0.5) / SAMPLES - 0.5) * h, cy + ((q + 0.5) / SAMPLES - 0.5) * h);
            }
        }
        return sum / (SAMPLES * SAMPLES);
    }

    /** Overwrites (re, im) with the contrast χ at temperatures t. */
    void contrast(double[] t, double[] re, double[] im) {
        for (int k = 0; k < nx * ny; k++) {
            double now = t[k];
            re[k] = permittivity[k] - 1;
            im[k] = -model.loss() * mean(k, (px, py) -> model.conductivity().at(px, py, now));
        }
    }

    /** Overwrites q with the mean heat source of each cell. */
    void heat(double[] t, double[] er, double[] ei, double[] q) {
        for (int k = 0; k < nx * ny; k++) {
            double now = t[k];
            double re = er[k];
            double im = ei[k];
            q[k] = mean(k, (px, py) -> model.source().at(px, py, now, re, im));
        }
    }

    /** Number of cells. */
    public int count() {
        return nx * ny;
    }

    /** The value of cell values at a place, error O(h⁴) where they are smooth. */
    double interpolated(double[] value, double px, double py) {
        return Interpolation.cubic(x, y, value, px, py);
    }
}
