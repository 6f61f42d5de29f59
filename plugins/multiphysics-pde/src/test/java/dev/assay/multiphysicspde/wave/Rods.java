package dev.assay.multiphysicspde.wave;

import dev.assay.multiphysicspde.wave.WaveModel.Side;

/** Models that the tests share. */
final class Rods {
    private Rods() {}

    /** A circular lossless rod of radius 15 mm in 4 GHz waves, and heat made by nothing. */
    static WaveModel lossless() {
        return rod(0, (x, y, t, er, ei) -> 0);
    }

    /** The same with a loss that grows with temperature, and its heat. */
    static WaveModel lossy() {
        return rod(1, (x, y, t, er, ei) -> 0.5 * sigma(x, y, t) * (er * er + ei * ei));
    }

    private static boolean inside(double x, double y) {
        return x * x + y * y <= 0.015 * 0.015;
    }

    private static double sigma(double x, double y, double t) {
        return inside(x, y) ? 1.602 * 2e11 * Math.exp(-1.12 / (8.6173e-5 * t)) : 1e-7;
    }

    private static WaveModel rod(double loss, WaveModel.OfField source) {
        double w = 2 * Math.PI * 4e9;
        Side side = new Side(15, 293.15);
        return new WaveModel(
                new double[] {-0.064, 0.064, -0.064, 0.064},
                w / 299792458,
                1 / (w * 8.8541878128e-12),
                3e5,
                Math.PI / 3,
                (x, y) -> inside(x, y) ? 11.7 : 1,
                (x, y, t) -> loss * sigma(x, y, t),
                (x, y) -> inside(x, y) ? 70 : 15,
                source,
                new Side[] {side, side, side, side});
    }

    static ElectroHeat solved(WaveCells cells, WaveSolver wave, boolean direct) {
        var both = new ElectroHeat(cells, wave, new HeatSolver(cells, direct));
        both.solve(1e-9, () -> true);
        return both;
    }

    /** Relative L2 error against the exact series at the cell centres of the box. */
    static double error(WaveCells cells, ElectroHeat found) {
        var exact = new DielectricCylinder(cells.model.wavenumber(), 0.015, 11.7, 3e5, Math.PI / 3);
        double error = 0;
        double size = 0;
        for (int k = 0; k < cells.count(); k++) {
            double[] e = exact.at(cells.x[k % cells.nx], cells.y[k / cells.nx]);
            double[] f = found.bilinear(cells.x[k % cells.nx], cells.y[k / cells.nx]);
            error += (f[0] - e[0]) * (f[0] - e[0]) + (f[1] - e[1]) * (f[1] - e[1]);
            size += e[0] * e[0] + e[1] * e[1];
        }
        return Math.sqrt(error / size);
    }
}
