package dev.assay.freeenergy.method.lattice;

import dev.assay.api.Answer;
import dev.assay.api.Check;
import dev.assay.api.Method;
import dev.assay.api.Run;
import dev.assay.api.Setting;
import dev.assay.api.lattice.Lattice;
import dev.assay.numerics.random.Xoshiro256;

/**
 * Replicas on a geometric ladder of temperatures, each swept by Metropolis; neighbours exchange configurations with
 * min(1, exp((βᵢ − βⱼ)(Eᵢ − Eⱼ))), even and odd pairs in turn. The coldest is measured. A round sweeps every replica and
 * counts replicas × N {@code spins}.
 *
 * @see <a href="https://doi.org/10.1143/JPSJ.65.1604">Hukushima and Nemoto, J. Phys. Soc. Jpn. 65 (1996) 1604</a>
 * @see <a href="https://doi.org/10.1111/rssb.12464">Syed et al., J. R. Stat. Soc. B 84 (2022) 321: even and odd in turn</a>
 */
public final class ParallelTempering implements Method<Lattice> {
    private static final int ROUNDS_WITHOUT_BUDGET = 1000;

    private final Settings settings;

    /**
     * The settings.
     *
     * @param warmUp share of the budget before measurements count, in (0, 1)
     * @param replicas temperatures, 2 … 1000
     * @param hottest the highest temperature over the question's, &gt; 1
     */
    public record Settings(
            @Setting(def = "0.2", doc = "share of the budget before measurements count", range = "(0, 1)")
            double warmUp,

            @Setting(def = "12", doc = "temperatures of the ladder", range = "2..1000")
            int replicas,

            @Setting(def = "5", doc = "the highest temperature over the question's", range = "> 1")
            double hottest) {
        /** Refuses nonsense. */
        public Settings {
            Check.between("warmUp", warmUp, 0, 1);
            Check.within("replicas", replicas, 2, 1000);
            Check.greater("hottest", hottest, 1);
            Check.finite("hottest", hottest);
        }
    }

    /** Makes the method. */
    public ParallelTempering(Settings settings) {
        this.settings = settings;
    }

    /** The replicas; {@code order[k]} is the one at temperature k, coldest first. */
    private static final class Ladder {
        final Flips[] order;
        final double[] betas;
        final Xoshiro256 random;
        int parity;

        Ladder(Lattice lattice, Settings settings, Xoshiro256 random) {
            this.random = random;
            int n = settings.replicas();
            order = new Flips[n];
            betas = new double[n];
            for (int k = 0; k < n; k++) {
                double t = lattice.temperature() * Math.pow(settings.hottest(), k / (n - 1.0));
                order[k] = Flips.of(lattice, random, Flips.Rule.METROPOLIS);
                order[k].randomize();
                order[k].temperature(t);
                betas[k] = 1 / t;
            }
        }

        void round() {
            for (Flips replica : order) {
                replica.sweep();
            }
            for (int k = parity; k + 1 < order.length; k += 2) {
                double log = (betas[k] - betas[k + 1]) * (order[k].energy() - order[k + 1].energy());
                if (log >= 0 || random.nextDouble() < Math.exp(log)) {
                    Flips colder = order[k + 1];
                    order[k + 1] = order[k];
                    order[k] = colder;
                    order[k].temperature(1 / betas[k]);
                    order[k + 1].temperature(1 / betas[k + 1]);
                }
            }
            parity = 1 - parity;
        }
    }

    @Override
    public Answer solve(Lattice lattice, Run run) {
        Ladder ladder = new Ladder(lattice, settings, new Xoshiro256(run.random()));
        long cost = (long) settings.replicas() * lattice.sites();
        boolean counted = run.budget().limit(ChainRun.UNIT).isPresent();
        byte[] coldest = new byte[lattice.sites()];
        Observables seen = new Observables(lattice, coldest);
        run.phase("warm-up");
        for (int n = 0; counted ? run.budget().progress() < settings.warmUp() : n < ROUNDS_WITHOUT_BUDGET; n++) {
            if (ChainRun.left(run) < cost) {
                return Answer.empty();
            }
            ladder.round();
            run.count(ChainRun.UNIT, cost);
            if (!run.more()) {
                return Answer.empty();
            }
        }
        run.phase("sample");
        boolean more = true;
        while (more && ChainRun.left(run) >= cost) {
            ladder.round();
            System.arraycopy(ladder.order[0].spins(), 0, coldest, 0, coldest.length);
            seen.add(ladder.order[0].energy());
            run.count(ChainRun.UNIT, cost);
            more = run.more(ask -> seen.answer());
        }
        return seen.answer();
    }
}
