package dev.assay.freeenergy.method.population;

import dev.assay.api.value.Samples;
import java.util.ArrayList;
import java.util.List;

/**
 * The ensembles of a run's later half, in bounded memory: at most 2K kept, every 2ᵐ-th; when full every second goes.
 */
final class EnsembleHistory {
    private final int d;
    private final int most;
    private final List<double[]> kept = new ArrayList<>();
    private long stride = 1;
    private long seen;

    /** Keeps {@code most} ensembles at most, even, ≥ 2. */
    EnsembleHistory(int d, int most) {
        this.d = d;
        this.most = most;
    }

    /** Takes the ensemble after an iteration; it is copied. */
    void add(double[] x) {
        if (seen++ % stride != 0) {
            return;
        }
        if (kept.size() == most) {
            for (int k = most - 1; k > 0; k -= 2) {
                kept.remove(k);
            }
            stride *= 2;
            if ((seen - 1) % stride != 0) {
                return;
            }
        }
        kept.add(x.clone());
    }

    boolean isEmpty() {
        return kept.isEmpty();
    }

    /** {@return the later half of what is kept, as one population of equal weights} */
    Samples later() {
        int from = kept.size() / 2;
        int length = kept.get(0).length;
        double[] all = new double[(kept.size() - from) * length];
        for (int k = from; k < kept.size(); k++) {
            System.arraycopy(kept.get(k), 0, all, (k - from) * length, length);
        }
        return Samples.population(d, all);
    }
}
