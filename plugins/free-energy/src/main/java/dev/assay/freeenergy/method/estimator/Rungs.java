package dev.assay.freeenergy.method.estimator;

import dev.assay.api.Answer;
import dev.assay.api.Run;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Growing shares of the samples, 1/64, 1/32, … 1 of each state's and at least two: the points of an estimator's curve.
 * Together they cost less than two estimates from all samples.
 */
final class Rungs {
    private static final int HALVINGS = 6;

    private Rungs() {}

    /** One estimate from the first {@code counts[k]} samples of each state. */
    @FunctionalInterface
    interface Estimator {
        Answer of(int[] counts) throws NoOverlap;
    }

    /** {@return the counts of each rung, the last one all samples} */
    static List<int[]> of(int[] counts) {
        List<int[]> rungs = new ArrayList<>();
        for (int halvings = HALVINGS; halvings >= 0; halvings--) {
            int[] rung = new int[counts.length];
            for (int k = 0; k < rung.length; k++) {
                rung[k] = Math.min(counts[k], Math.max(2, counts[k] >> halvings));
            }
            if (rungs.isEmpty() || !Arrays.equals(rung, rungs.get(rungs.size() - 1))) {
                rungs.add(rung);
            }
        }
        return rungs;
    }

    /** Climbs; where a rung has no overlap there is no answer yet, and on the last one the run has diverged. */
    static Answer climb(int[] counts, Run run, Estimator estimator) {
        List<int[]> rungs = of(counts);
        Answer last = null;
        NoOverlap failure = null;
        for (int[] rung : rungs) {
            run.phase("samples-" + Arrays.stream(rung).asLongStream().sum());
            boolean goOn;
            try {
                Answer answer = estimator.of(rung);
                last = answer;
                failure = null;
                goOn = run.more(ask -> answer);
            } catch (NoOverlap e) {
                failure = e;
                goOn = run.more();
            }
            if (!goOn && last != null) {
                return last;
            }
            if (!goOn) {
                break;
            }
        }
        if (failure != null) {
            throw run.diverged(failure.getMessage(), failure.value());
        }
        return last;
    }
}
