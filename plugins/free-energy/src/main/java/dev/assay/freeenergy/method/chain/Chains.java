package dev.assay.freeenergy.method.chain;

import dev.assay.api.Answer;
import dev.assay.api.Ask;
import dev.assay.api.Budget;
import dev.assay.api.Facets;
import dev.assay.api.Run;
import dev.assay.api.value.SampleRecorder;
import java.util.List;
import java.util.function.Function;

/**
 * Runs chains in turn, a step each, so that they are of equal length whenever the budget ends.
 *
 * <p>The warm-up takes a share of the counted budget; where nothing is counted, a fixed number of rounds.
 */
final class Chains {
    private static final int ROUNDS_WITHOUT_BUDGET = 1000;

    private final Run run;
    private final String unit;
    private final List<? extends Kernel> kernels;

    Chains(Run run, String unit, List<? extends Kernel> kernels) {
        this.run = run;
        this.unit = unit;
        this.kernels = kernels;
    }

    /**
     * Warms up and samples.
     *
     * @param warmUp share of the budget, in (0, 1)
     * @param dimension coordinates
     * @param capacity samples kept a chain
     * @return the samples; an empty answer when the budget ended before every chain had one
     */
    Answer sample(double warmUp, int dimension, int capacity) {
        if (!warmUp(warmUp)) {
            return Answer.empty();
        }
        run.phase("sample");
        SampleRecorder recorder = new SampleRecorder(kernels.size(), dimension, capacity);
        Function<Ask, Answer> answer = ask -> answer(recorder);
        boolean more = true;
        while (more) {
            for (int c = 0; c < kernels.size() && more; c++) {
                Kernel kernel = kernels.get(c);
                more = kernel.step(left());
                if (more) {
                    recorder.record(c, kernel.position());
                    more = run.more(answer);
                }
            }
        }
        return answer(recorder);
    }

    private boolean warmUp(double warmUp) {
        run.phase("warm-up");
        boolean counted = run.budget().limit(unit).isPresent();
        for (long round = 0; ; round++) {
            double share = counted ? run.budget().progress() / warmUp : (double) round / ROUNDS_WITHOUT_BUDGET;
            if (share >= 1) {
                break;
            }
            for (Kernel kernel : kernels) {
                if (!kernel.step(left())) {
                    return false;
                }
                kernel.adapt(share);
                if (!run.more()) {
                    return false;
                }
            }
        }
        kernels.forEach(Kernel::freeze);
        return true;
    }

    private long left() {
        Budget budget = run.budget();
        return budget.left(unit).orElse(Long.MAX_VALUE);
    }

    private static Answer answer(SampleRecorder recorder) {
        return recorder.hasSamples() ? Answer.of(Facets.SAMPLES, recorder.samples()) : Answer.empty();
    }
}
