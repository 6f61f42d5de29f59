package dev.assay.freeenergy.method.population;

import dev.assay.api.Answer;
import dev.assay.api.Problem;
import dev.assay.api.Question;
import dev.assay.api.Scores;
import dev.assay.api.density.Density;
import dev.assay.api.engine.Seed;
import dev.assay.freeenergy.FreeEnergyPlugin;
import dev.assay.testkit.Trials;
import java.util.Map;

/** Targets and metrics of the plugin by their ids. */
final class Registered {
    private static final Seed SEED = Seed.of(1);

    private Registered() {}

    static Problem<?> problem(String id, Map<String, String> parameters) {
        return Trials.instance(Trials.problem(new FreeEnergyPlugin(), id), parameters, SEED);
    }

    static Density gaussian(int d) {
        return (Density) problem("gauss-std", Map.of("d", Integer.toString(d))).question();
    }

    static Density wells(int d) {
        return (Density)
                problem("manywell-fab-32", Map.of("d", Integer.toString(d))).question();
    }

    static Density mixture() {
        return (Density) problem("gmm40-fab", Map.of()).question();
    }

    static Scores score(String metric, Problem<?> problem, Answer answer) {
        return Trials.score(
                Trials.metric(new FreeEnergyPlugin(), metric),
                Map.of(),
                (Question) problem.question(),
                answer,
                Trials.truth(problem, SEED));
    }
}
