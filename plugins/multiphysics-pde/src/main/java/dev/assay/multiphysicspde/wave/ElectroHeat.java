package dev.assay.multiphysicspde.wave;

import dev.assay.numerics.grid.Interpolation;
import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * Field and temperature together, by Picard's iteration: contrast from T, field, heat source, T, until T changes by
 * less than the tolerance. A model that heats nothing takes one solution of the wave.
 */
public final class ElectroHeat {
    private static final int MOST = 60;
    private final WaveCells cells;
    private final WaveSolver wave;
    private final HeatSolver heat;
    private final double[] t;
    private final double[] eRe;
    private final double[] eIm;
    private final double[] source;
    private int rounds;

    /** As below with a new heat solver, LU or multigrid. */
    public ElectroHeat(WaveCells cells, WaveSolver wave, boolean directHeat) {
        this(cells, wave, cells.model.heats() ? new HeatSolver(cells, directHeat) : null);
    }

    /** Starts from the incident wave and the mean temperature outside. */
    public ElectroHeat(WaveCells cells, WaveSolver wave, HeatSolver heat) {
        this.cells = cells;
        this.wave = wave;
        this.heat = heat;
        int n = cells.count();
        t = new double[n];
        eRe = new double[n];
        eIm = new double[n];
        source = new double[n];
        Arrays.fill(t, outside(cells.model));
        for (int k = 0; k < n; k++) {
            eRe[k] = cells.model.incidentRe(cells.x[k % cells.nx], cells.y[k / cells.nx]);
            eIm[k] = cells.model.incidentIm(cells.x[k % cells.nx], cells.y[k / cells.nx]);
        }
    }

    /** The mean temperature outside the box. */
    public static double outside(WaveModel model) {
        double sum = 0;
        for (WaveModel.Side side : model.sides()) {
            sum += side.outside() / 4;
        }
        return sum;
    }

    /** Starts from a solution on other cells instead. */
    public ElectroHeat startingFrom(ElectroHeat other) {
        for (int k = 0; k < cells.count(); k++) {
            double x = cells.x[k % cells.nx];
            double y = cells.y[k / cells.nx];
            t[k] = cells.model.heats() ? other.temperature(x, y) : 0;
            eRe[k] = other.fieldRe(x, y);
            eIm[k] = other.fieldIm(x, y);
        }
        return this;
    }

    /**
     * Iterates until T changes by at most {@code tolerance} kelvin.
     *
     * @param goOn asked before each round; false stops
     * @return whether it converged
     * @throws ArithmeticException after 60 rounds without convergence
     */
    public boolean solve(double tolerance, BooleanSupplier goOn) {
        int n = cells.count();
        double[] chiRe = new double[n];
        double[] chiIm = new double[n];
        double[] old = new double[n];
        for (rounds = 0; rounds < MOST; rounds++) {
            if (!goOn.getAsBoolean()) {
                return false;
            }
            cells.contrast(t, chiRe, chiIm);
            wave.solve(chiRe, chiIm, eRe, eIm);
            if (!cells.model.heats()) {
                rounds = 1;
                return true;
            }
            double change = Double.POSITIVE_INFINITY;
            // the field depends on T by about 1e-6 only: let the heat settle before the next wave
            double first = 0;
            for (int inner = 0; inner < MOST && change > tolerance; inner++) {
                System.arraycopy(t, 0, old, 0, n);
                cells.heat(t, eRe, eIm, source);
                heat.solve(source, t);
                change = 0;
                for (int k = 0; k < n; k++) {
                    change = Math.max(change, Math.abs(t[k] - old[k]));
                }
                if (!(change < 1e6)) {
                    throw new ArithmeticException("the temperature runs away");
                }
                first = inner == 0 ? change : first;
            }
            if (first <= tolerance) {
                return true;
            }
        }
        throw new ArithmeticException("Picard's iteration did not settle in " + MOST + " rounds");
    }

    /** Rounds of the last solution. */
    public int rounds() {
        return rounds;
    }

    /** Whether there is a temperature beside the wave. */
    public boolean heats() {
        return cells.model.heats();
    }

    /** The box. */
    public double[] box() {
        return cells.model.box();
    }

    /** Cells along the width. */
    public int size() {
        return cells.nx;
    }

    /** Real part of the total field at a place. */
    public double fieldRe(double x, double y) {
        return scattered(eRe, true, x, y) + cells.model.incidentRe(x, y);
    }

    /** Imaginary part of the total field at a place. */
    public double fieldIm(double x, double y) {
        return scattered(eIm, false, x, y) + cells.model.incidentIm(x, y);
    }

    private double scattered(double[] e, boolean real, double px, double py) {
        int nx = cells.nx;
        int i0 = Math.max(0, Math.min(nx - 4, Interpolation.cell(cells.x, px) - 1));
        int j0 = Math.max(0, Math.min(cells.ny - 4, Interpolation.cell(cells.y, py) - 1));
        double[] x = Arrays.copyOfRange(cells.x, i0, i0 + 4);
        double[] y = Arrays.copyOfRange(cells.y, j0, j0 + 4);
        double[] v = new double[16];
        for (int k = 0; k < 16; k++) {
            int i = k % 4;
            int j = k / 4;
            v[k] = e[(j0 + j) * nx + i0 + i]
                    - (real ? cells.model.incidentRe(x[i], y[j]) : cells.model.incidentIm(x[i], y[j]));
        }
        return Interpolation.cubic(x, y, v, px, py);
    }

    /** The temperature at a place [K]. */
    public double temperature(double x, double y) {
        return cells.interpolated(t, x, y);
    }

    /** Field and temperature at a place by bilinear interpolation of the totals: Re E, Im E, T. */
    public double[] bilinear(double x, double y) {
        return new double[] {
            Interpolation.bilinear(cells.x, cells.y, eRe, x, y),
            Interpolation.bilinear(cells.x, cells.y, eIm, x, y),
            Interpolation.bilinear(cells.x, cells.y, t, x, y)
        };
    }

    /** Heat made in the box and heat that leaves it [W/m]. */
    public double[] balance() {
        double made = 0;
        for (double q : source) {
            made += q * cells.h * cells.h;
        }
        return new double[] {made, heat.outflow(t)};
    }
}
