package dev.assay.freeenergy.method.estimator;

import dev.assay.api.states.SampledStates;
import dev.assay.api.states.Work;
import java.util.Arrays;

/** Work values between neighbours as far as they have been read; each is read once. */
final class WorkTable {
    private final Work work;
    private final int from;
    private final int to;
    private double[] values = {};

    WorkTable(SampledStates states, int from, int to) {
        this.work = states.need(SampledStates.WORK);
        this.from = from;
        this.to = to;
    }

    /** {@return the first n work values; reads what is missing} */
    double[] first(int n) {
        int known = values.length;
        if (n > known) {
            values = Arrays.copyOf(values, n);
            for (int i = known; i < n; i++) {
                values[i] = work.of(from, to, i);
            }
        }
        return n == values.length ? values : Arrays.copyOf(values, n);
    }
}
