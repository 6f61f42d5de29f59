package dev.assay.numerics.ode;

/**
 * Solves dx/dt = f(t, x(t), x(t − τ)) by the method of steps: {@link DormandPrince8} with steps ≤ τ, so that x(t − τ) is
 * always a known piece of the {@link DenseHistory}. Steps end at the first {@value #BREAKS} multiples of τ after the
 * start of a history: there x jumps in its derivative of order 1, 2, 3, …, and a step across would lose order.
 *
 * @see <a href="https://doi.org/10.1093/acprof:oso/9780198506546.001.0001">Bellen and Zennaro, Numerical Methods for Delay Differential Equations (2003)</a>
 */
public final class MethodOfSteps {
    /** How many multiples of the delay are ends of steps; the jump after them is of a derivative beyond the order. */
    public static final int BREAKS = 9;

    private final DormandPrince8 solver;
    private final DenseHistory history;
    private final double delay;
    private int broken;

    /**
     * Makes an integrator that stands at the end of a history, which it extends.
     *
     * @param field the field f
     * @param dimension d
     * @param delay τ &gt; 0
     * @param history what is known; extended in place
     * @param rtol relative tolerance, &gt; 0
     * @param atol absolute tolerance, &gt; 0
     */
    public MethodOfSteps(
            DelayedRightHandSide field, int dimension, double delay, DenseHistory history, double rtol, double atol) {
        if (!(delay > 0)) {
            throw new IllegalArgumentException("the delay must be > 0, got " + delay);
        }
        this.delay = delay;
        this.history = history;
        double[] past = new double[dimension];
        solver = new DormandPrince8(
                (t, x, dx) -> {
                    history.at(Math.min(t - delay, history.end()), past);
                    field.at(t, x, past, dx);
                },
                dimension,
                rtol,
                atol);
        double[] now = new double[dimension];
        history.at(history.end(), now);
        solver.largestStep(delay);
        solver.start(history.end(), now);
    }

    /** Extends the history until it reaches {@code end}; the last step may go beyond. */
    public void advance(double end) {
        while (history.end() < end) {
            while (broken <= BREAKS && history.first() + broken * delay <= history.end()) {
                broken++;
            }
            solver.step(broken <= BREAKS ? history.first() + broken * delay : Double.POSITIVE_INFINITY);
            history.append(solver);
        }
    }

    /** {@return the history} */
    public DenseHistory history() {
        return history;
    }

    /** {@return evaluations of the field so far} */
    public long evaluations() {
        return solver.evaluations();
    }
}
