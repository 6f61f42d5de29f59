package dev.assay.multiphysicspde.evolution;

import dev.assay.multiphysicspde.model.PeriodicEvolution;
import dev.assay.multiphysicspde.model.PeriodicEvolution.Advection;

/** How many equal steps an evolution takes on a grid. */
public final class Stepping {
    private Stepping() {}

    /**
     * {@return the steps to the end: at most {@code courant} cells are crossed in one, and {@code courant} · 32/n of the
     * time scale passes}
     *
     * @param speed the largest speed at the start
     */
    public static int steps(PeriodicEvolution evolution, PeriodicField start, double length, double courant) {
        int n = start.size();
        double crossing = speed(evolution, start, length) * evolution.end() * n / length;
        double changing = evolution.end() / evolution.timeScale() * n / 32.0;
        return Math.max(4, (int) Math.ceil(Math.max(crossing, changing) / courant));
    }

    private static double speed(PeriodicEvolution evolution, PeriodicField start, double length) {
        if (evolution.advection() == Advection.NONE) {
            return 0;
        }
        double largest = 0;
        for (double value : start.values(0)) {
            largest = Math.max(largest, Math.abs(value));
        }
        // A vorticity ω of the largest scale moves fluid at ω L/2π.
        return evolution.advection() == Advection.BURGERS ? largest : largest * length / (2 * Math.PI);
    }
}
