package dev.assay.freeenergy.method.chain;

import dev.assay.api.Answer;
import dev.assay.api.Method;
import dev.assay.api.Run;
import dev.assay.api.density.Density;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** A sampler that is nothing but its kernel: chains from independent starts, each with a stream of its own. */
final class ChainSampler implements Method<Density> {
    private final String unit;
    private final Family family;
    private final double warmUp;
    private final int keep;

    private ChainSampler(String unit, Family family, double warmUp, int keep) {
        this.unit = unit;
        this.family = family;
        this.warmUp = warmUp;
        this.keep = keep;
    }

    /** Makes the kernels of all chains of one run. */
    @FunctionalInterface
    interface Family {
        /** {@return the kernels, none when told to stop} */
        List<? extends Kernel> kernels(Density target, Run run);
    }

    /** Makes one chain's kernel. */
    @FunctionalInterface
    interface Maker {
        /** {@return a kernel that begins at {@code start}} */
        Kernel kernel(Density target, double[] start, RandomGenerator random);
    }

    /** {@return independent chains} */
    static ChainSampler of(String unit, int chains, double warmUp, int keep, Maker maker) {
        return new ChainSampler(
                unit,
                (target, run) -> {
                    List<Kernel> kernels = new ArrayList<>();
                    for (int c = 0; c < chains && run.more(); c++) {
                        RandomGenerator random = run.random("chain", c);
                        kernels.add(maker.kernel(target, target.start(random), random));
                    }
                    return kernels.size() == chains ? kernels : List.of();
                },
                warmUp,
                keep);
    }

    /** {@return chains that know of each other} */
    static ChainSampler together(String unit, double warmUp, int keep, Family family) {
        return new ChainSampler(unit, family, warmUp, keep);
    }

    @Override
    public Answer solve(Density target, Run run) {
        run.phase("warm-up");
        List<? extends Kernel> kernels = family.kernels(target, run);
        return kernels.isEmpty()
                ? Answer.empty()
                : new Chains(run, unit, kernels).sample(warmUp, target.dimension(), keep);
    }
}
