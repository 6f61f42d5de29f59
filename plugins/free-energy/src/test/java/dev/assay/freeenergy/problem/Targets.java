package dev.assay.freeenergy.problem;

import dev.assay.api.Facets;
import dev.assay.api.Truth;
import dev.assay.api.TruthRun;
import dev.assay.api.density.Density;
import dev.assay.api.engine.EngineInstance;
import dev.assay.api.engine.Kept;
import dev.assay.api.engine.ProblemRegistration;
import dev.assay.api.engine.Registrations;
import dev.assay.api.engine.Seed;
import dev.assay.api.value.Table;
import dev.assay.freeenergy.FreeEnergyPlugin;
import java.util.HashMap;
import java.util.Map;

/** Targets by id and parameters, as a suite would make them. */
public final class Targets {
    private static final Registrations ALL = Registrations.of(new FreeEnergyPlugin());

    private Targets() {}

    /** {@return the registration of an id} */
    public static ProblemRegistration registration(String id) {
        return ALL.problems().stream()
                .filter(problem -> problem.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** {@return the question of an id; parameters as name, value, name, value …} */
    public static Density question(String id, String... parameters) {
        return (Density) registration(id).make(map(parameters), instance()).question();
    }

    /** {@return the truth of an id} */
    public static Truth truth(String id, String... parameters) {
        TruthRun work = instance();
        return registration(id).make(map(parameters), instance()).truth(work);
    }

    /** {@return ln Z of an id} */
    public static double logZ(String id, String... parameters) {
        return truth(id, parameters).get(Facets.LOG_Z).value();
    }

    /** {@return the moments of an id} */
    public static Table moments(String id, String... parameters) {
        return truth(id, parameters).get(Facets.MOMENTS);
    }

    private static EngineInstance instance() {
        return new EngineInstance(Seed.of(1), Kept.inMemory(), 1);
    }

    private static Map<String, String> map(String... parameters) {
        Map<String, String> map = new HashMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            map.put(parameters[i], parameters[i + 1]);
        }
        return map;
    }
}
