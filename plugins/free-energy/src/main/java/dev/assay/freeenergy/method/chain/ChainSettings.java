package dev.assay.freeenergy.method.chain;

import dev.assay.api.Check;
import dev.assay.api.Setting;

/**
 * Settings of a sampler with nothing of its own to set.
 *
 * @param chains parallel chains, ≥ 1
 * @param warmUp share of the budget for adaptation, in (0, 1)
 * @param keep samples kept a chain, even, ≥ 2; longer chains are thinned
 */
public record ChainSettings(
        @Setting(def = "4", doc = "parallel chains", range = ">= 1")
        int chains,

        @Setting(def = "0.25", doc = "share of the budget spent adapting", range = "(0, 1)")
        double warmUp,

        @Setting(def = "4096", doc = "samples kept a chain; longer chains are thinned", range = "even, >= 2")
        int keep) {
    /** Refuses nonsense. */
    public ChainSettings {
        check(chains, warmUp, keep);
    }

    /** Refuses what no chain sampler can do with. */
    static void check(int chains, double warmUp, int keep) {
        Check.positive("chains", chains);
        Check.between("warmUp", warmUp, 0, 1);
        Check.that(keep >= 2 && keep % 2 == 0, "keep must be even and >= 2, got " + keep);
    }
}
