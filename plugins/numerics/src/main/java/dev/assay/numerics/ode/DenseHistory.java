package dev.assay.numerics.ode;

import java.util.Arrays;
import java.util.function.DoubleFunction;

/**
 * A solution of the past: a given function up to a first time, then one polynomial of degree 7 a step. Reading costs a
 * search of logarithmic length, none when times increase slowly.
 */
public final class DenseHistory {
    private final DoubleFunction<double[]> before;
    private final int d;
    private double[] ends;
    private double[] pieces;
    private int count;
    private int cursor;

    /**
     * Starts a history.
     *
     * @param dimension d
     * @param first the time up to which {@code before} holds
     * @param before the state, length d, at any time up to {@code first}
     */
    public DenseHistory(int dimension, double first, DoubleFunction<double[]> before) {
        this.d = dimension;
        this.before = before;
        ends = new double[] {first};
        pieces = new double[0];
    }

    /** {@return a history that goes on from here by itself; the past is shared in value only} */
    public DenseHistory copy() {
        DenseHistory copy = new DenseHistory(d, ends[0], before);
        copy.ends = Arrays.copyOf(ends, count + 1);
        copy.pieces = Arrays.copyOf(pieces, count * 8 * d);
        copy.count = count;
        return copy;
    }

    /** Appends the last step of an integrator, which must begin where this history ends. */
    void append(DormandPrince8 solver) {
        if (ends.length == count + 1) {
            ends = Arrays.copyOf(ends, 2 * ends.length + 16);
            pieces = Arrays.copyOf(pieces, ends.length * 8 * d);
        }
        solver.writeDense(pieces, count * 8 * d);
        count++;
        ends[count] = solver.time();
    }

    /**
     * Reads the state.
     *
     * @param t a time up to {@link #end()}
     * @param out the state, length d; overwritten
     */
    public void at(double t, double[] out) {
        if (t <= ends[0]) {
            System.arraycopy(before.apply(t), 0, out, 0, d);
            return;
        }
        if (!(t <= ends[count])) {
            throw new IllegalArgumentException("the history ends at " + ends[count] + ", asked for t = " + t);
        }
        int i = piece(t);
        DormandPrince8.readDense(pieces, i * 8 * d, d, (t - ends[i]) / (ends[i + 1] - ends[i]), out);
    }

    /** The i with ends[i] &lt; t ≤ ends[i + 1]. */
    private int piece(double t) {
        if (cursor < count && ends[cursor] < t) {
            if (t <= ends[cursor + 1]) {
                return cursor;
            }
            if (cursor + 1 < count && t <= ends[cursor + 2]) {
                return ++cursor;
            }
        }
        int found = Arrays.binarySearch(ends, 0, count + 1, t);
        cursor = (found >= 0 ? found : -found - 1) - 1;
        return cursor;
    }

    /** {@return the last time known} */
    public double end() {
        return ends[count];
    }

    /** {@return the time up to which the given function holds} */
    public double first() {
        return ends[0];
    }
}
