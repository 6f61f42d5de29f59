package dev.assay.multiphysicspde.evolution;

import dev.assay.api.field.Domain;
import dev.assay.api.field.FieldQuestion;
import dev.assay.multiphysicspde.model.PeriodicEvolution;
import java.util.function.BooleanSupplier;

/**
 * Central differences of second order in space; in time the two-step backward formula, linear terms implicit, the others
 * extrapolated (SBDF2):
 *
 * <pre>  (3uⁿ⁺¹ − 4uⁿ + uⁿ⁻¹)/2h = L uⁿ⁺¹ + 2N(uⁿ) − N(uⁿ⁻¹) </pre>
 *
 * <p>Started by one step of first order. The implicit equations are solved exactly by transforms. One evaluation a step,
 * O(n² log n).
 *
 * @see <a href="https://doi.org/10.1137/0732037">Ascher, Ruuth and Wetton, SIAM J. Numer. Anal. 32 (1995) 797</a>
 */
public final class ImexDifferences {
    private final DifferenceRhs rhs;
    private final Domain domain;
    private final int n;
    private final boolean line;
    private final double step;
    private final double[] work;
    private double[][] before;
    private double[][] now;
    private double[][] ratesBefore;
    private double[][] rates;
    private boolean first = true;

    /** Prepares steps of equal length from a field on. */
    public ImexDifferences(FieldQuestion question, PeriodicEvolution evolution, PeriodicField start, double step) {
        domain = question.domain();
        n = start.size();
        line = PeriodicField.isLine(question);
        this.step = step;
        rhs = new DifferenceRhs(evolution, domain, n, line);
        int fields = evolution.unknowns().size();
        int points = rhs.fft().points();
        work = new double[2 * points];
        before = new double[fields][points];
        now = new double[fields][points];
        rates = new double[fields][points];
        ratesBefore = new double[fields][points];
        for (int f = 0; f < fields; f++) {
            System.arraycopy(start.values(f), 0, now[f], 0, points);
        }
    }

    /** Takes steps as long as {@code more} says so; {@return whether all were taken}. */
    public boolean advance(int steps, BooleanSupplier more) {
        for (int s = 0; s < steps; s++) {
            if (!more.getAsBoolean()) {
                return false;
            }
            step();
        }
        return true;
    }

    private void step() {
        rhs.explicit(now, rates);
        for (int f = 0; f < now.length; f++) {
            double[] u = now[f];
            double[] v = before[f];
            double[] r = rates[f];
            double[] s = ratesBefore[f];
            for (int p = 0; p < u.length; p++) {
                work[2 * p] = first ? u[p] + step * r[p] : 2 * u[p] - 0.5 * v[p] + step * (2 * r[p] - s[p]);
                work[2 * p + 1] = 0;
            }
            rhs.fft().forward(work);
            double lead = first ? 1 : 1.5;
            for (int mode = 0; mode < u.length; mode++) {
                double scale = 1 / (lead - step * rhs.symbol(f, mode));
                work[2 * mode] *= scale;
                work[2 * mode + 1] *= scale;
            }
            rhs.fft().backward(work);
            for (int p = 0; p < u.length; p++) {
                v[p] = work[2 * p];
            }
        }
        double[][] swap = before;
        before = now;
        now = swap;
        swap = ratesBefore;
        ratesBefore = rates;
        rates = swap;
        first = false;
    }

    /** {@return the field now} */
    public PeriodicField field() {
        double[][] values = new double[now.length][];
        for (int f = 0; f < now.length; f++) {
            values[f] = now[f].clone();
        }
        return new PeriodicField(domain, n, line, values);
    }
}
