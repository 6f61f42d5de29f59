package dev.assay.freeenergy.metric;

import dev.assay.api.Problem;
import dev.assay.api.Question;
import dev.assay.api.Truth;
import dev.assay.api.engine.Seed;
import dev.assay.freeenergy.FreeEnergyPlugin;
import dev.assay.testkit.Trials;
import java.util.Map;

/** A registered problem's question and truth, for tests of metrics. */
public record Target(Question question, Truth truth) {
    /** {@return the problem of an id, with default parameters} */
    public static Target of(String id) {
        Seed seed = Seed.of(1);
        Problem<?> problem = Trials.instance(Trials.problem(new FreeEnergyPlugin(), id), Map.of(), seed);
        return new Target((Question) problem.question(), Trials.truth(problem, seed));
    }
}
