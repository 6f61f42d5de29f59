package dev.assay.multiphysicspde.method;

import dev.assay.api.Answer;
import dev.assay.api.Check;
import dev.assay.api.Run;
import java.util.Arrays;

/**
 * The grids of an anytime solver: 8, 12, 16, 24, 32, … (2ᵏ and 3·2ᵏ) from coarsest to finest. Each is a rung: a phase of
 * its own, and after it an answer.
 */
final class Ladder {
    private static final int[] SIZES = {4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128, 192, 256, 384, 512, 768, 1024};

    private static final int LARGEST = 1024;

    private Ladder() {}

    /** Refuses bounds without a rung between them. */
    static void check(int coarsest, int finest) {
        Check.within("coarsest", coarsest, 4, LARGEST);
        Check.within("finest", finest, coarsest, LARGEST);
        Check.that(
                rungs(coarsest, finest).length > 0, "no grid of 2ᵏ or 3·2ᵏ cells from " + coarsest + " to " + finest);
    }

    static int[] rungs(int coarsest, int finest) {
        return Arrays.stream(SIZES).filter(n -> n >= coarsest && n <= finest).toArray();
    }

    /** Solves on one grid from the solution on the coarser one. */
    interface Rung<S> {
        /** The solution, {@code before} is null on the first grid; null when {@code run} said stop. */
        S solve(int n, S before);
    }

    /** What a solution says at the places wanted. */
    interface Reading<S> {
        /** The answer. */
        Answer of(S solution);
    }

    /** Climbs and returns the last answer; a grid too coarse for a solution is passed over unless it is the last. */
    static <S> Answer climb(Run run, int coarsest, int finest, Rung<S> rung, Reading<S> reading) {
        return climb(run, "grid-", rungs(coarsest, finest), rung, reading);
    }

    /** As above on given sizes, phases named {@code prefix} and size. */
    static <S> Answer climb(Run run, String prefix, int[] sizes, Rung<S> rung, Reading<S> reading) {
        S best = null;
        for (int k = 0; k < sizes.length; k++) {
            run.phase(prefix + sizes[k]);
            S found;
            try {
                found = rung.solve(sizes[k], best);
            } catch (ArithmeticException e) {
                if (k + 1 < sizes.length) {
                    continue;
                }
                throw run.diverged("solution on " + prefix + sizes[k], Double.NaN);
            }
            if (found == null) {
                break;
            }
            best = found;
            if (!run.more(ask -> reading.of(found))) {
                break;
            }
        }
        return best == null ? Answer.empty() : reading.of(best);
    }
}
