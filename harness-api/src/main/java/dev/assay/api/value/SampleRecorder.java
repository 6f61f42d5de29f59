package dev.assay.api.value;

import dev.assay.api.Check;
import java.util.Arrays;

/**
 * Records chains in bounded memory: when full, every second sample is dropped and the stride doubles. Memory is
 * 8 · chains · capacity · dimension bytes, whatever the length of the run.
 *
 * @since 1.0
 */
public final class SampleRecorder {
    private final int chains;
    private final int dimension;
    private final int capacity;
    private final double[][] values;
    private final int[] stored;
    private final long[] seen;
    private int stride = 1;

    /**
     * Makes an empty recorder.
     *
     * @param chains how many chains, ≥ 1
     * @param dimension coordinates a sample, ≥ 1
     * @param capacity samples kept a chain at most, even, ≥ 2
     */
    public SampleRecorder(int chains, int dimension, int capacity) {
        this.chains = Check.positive("chains", chains);
        this.dimension = Check.positive("dimension", dimension);
        this.capacity = Check.atLeast("capacity", capacity, 2);
        Check.that(capacity % 2 == 0, "capacity must be even, got " + capacity);
        this.values = new double[chains][Math.min(capacity, 64) * dimension];
        this.stored = new int[chains];
        this.seen = new long[chains];
    }

    /** Records the next state of a chain. */
    public void record(int chain, double[] x) {
        if (seen[chain]++ % stride != 0) {
            return;
        }
        if (stored[chain] == capacity) {
            halve();
            if ((seen[chain] - 1) % stride != 0) {
                return;
            }
        }
        int at = stored[chain]++ * dimension;
        if (at == values[chain].length) {
            values[chain] = Arrays.copyOf(values[chain], Math.min(2 * at, capacity * dimension));
        }
        System.arraycopy(x, 0, values[chain], at, dimension);
    }

    /** {@return whether every chain has at least one sample} */
    public boolean hasSamples() {
        for (int n : stored) {
            if (n == 0) {
                return false;
            }
        }
        return true;
    }

    /** {@return the samples so far, cut to the shortest chain}
     * @throws IllegalStateException when a chain has none */
    public Samples samples() {
        int length = Arrays.stream(stored).min().orElse(0);
        if (length == 0) {
            throw new IllegalStateException("no samples yet; ask hasSamples() first");
        }
        double[] all = new double[chains * length * dimension];
        for (int c = 0; c < chains; c++) {
            System.arraycopy(values[c], 0, all, c * length * dimension, length * dimension);
        }
        return Samples.chains(chains, dimension, all, stride);
    }

    private void halve() {
        stride *= 2;
        for (int c = 0; c < chains; c++) {
            int kept = (stored[c] + 1) / 2;
            for (int i = 1; i < kept; i++) {
                System.arraycopy(values[c], 2 * i * dimension, values[c], i * dimension, dimension);
            }
            stored[c] = kept;
        }
    }
}
