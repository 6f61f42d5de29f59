package dev.assay.freeenergy.method.chain;

import dev.assay.api.value.SampleRecorder;
import dev.assay.api.value.Samples;
import dev.assay.numerics.statistics.ChainStatistics;

/**
 * How many effective samples a step of one chain makes, coordinate by coordinate: the bulk ESS over the number of steps. At
 * most {@value #KEPT} states are kept; of longer chains every 2ᵏ-th.
 */
final class EffectiveSteps {
    private static final int KEPT = 4096;
    /** Effective samples below which an autocorrelation time is not to be trusted. */
    private static final double FEWEST = 10;

    private final int d;
    private final SampleRecorder recorder;

    EffectiveSteps(int d) {
        this.d = d;
        recorder = new SampleRecorder(1, d, KEPT);
    }

    /** Takes the state after the next step. */
    void add(double[] x) {
        recorder.record(0, x);
    }

    /** {@return effective samples a step of every coordinate; empty when one of them has fewer than ten in all} */
    double[] rates() {
        if (!recorder.hasSamples()) {
            return new double[0];
        }
        Samples samples = recorder.samples();
        double steps = (double) samples.length() * samples.thinning();
        double[] rates = new double[d];
        for (int i = 0; i < d; i++) {
            double ess = ChainStatistics.bulkEss(samples.coordinate(i), 1);
            if (!(ess >= FEWEST)) {
                return new double[0];
            }
            rates[i] = ess / steps;
        }
        return rates;
    }
}
