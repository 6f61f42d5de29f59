package dev.assay.freeenergy.method.lattice;

import dev.assay.api.Answer;
import dev.assay.api.Run;
import dev.assay.api.lattice.Lattice;

/** Drives a chain through warm-up and measurements within the budget. */
final class ChainRun {
    static final String UNIT = "spins";

    private static final int STEPS_WITHOUT_BUDGET = 1000;
    private static final long SPINS_A_BATCH = 1024;

    private ChainRun() {}

    /** {@return the answer after the budget is spent, empty when it did not suffice for one} */
    static Answer solve(Lattice lattice, Run run, double warmUp, SpinChain chain) {
        Observables seen = new Observables(lattice, chain.spins());
        int sites = lattice.sites();
        boolean counted = run.budget().limit(UNIT).isPresent();
        run.phase("warm-up");
        long steps = 0;
        long work = 0;
        while (counted ? run.budget().progress() < warmUp : steps < STEPS_WITHOUT_BUDGET) {
            if (left(run) < sites) {
                return Answer.empty();
            }
            long spins = chain.step();
            steps++;
            work += spins;
            run.count(UNIT, spins);
            if (!run.more()) {
                return Answer.empty();
            }
        }
        // Fixed numbers of steps, so that neither measuring nor stopping depends on the size of the last step. The
        // energy is
        // taken once as many spins have moved as there are: taking it costs as much.
        long stride = Math.max(1, sites * steps / Math.max(1, work));
        long batch = Math.max(stride, SPINS_A_BATCH * Math.max(1, steps) / Math.max(1, work));
        run.phase("sample");
        boolean more = true;
        while (more) {
            long spins = 0;
            for (long k = 0; k < batch && left(run) - spins >= sites; k++) {
                spins += chain.step();
                if ((k + 1) % stride == 0) {
                    seen.add(chain.energy());
                }
            }
            if (spins == 0) {
                break;
            }
            run.count(UNIT, spins);
            more = run.more(ask -> seen.answer());
        }
        return seen.answer();
    }

    static long left(Run run) {
        return run.budget().left(UNIT).orElse(Long.MAX_VALUE);
    }
}
