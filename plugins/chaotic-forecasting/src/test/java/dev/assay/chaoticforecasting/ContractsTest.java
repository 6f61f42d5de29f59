package dev.assay.chaoticforecasting;

import dev.assay.api.Plugin;
import dev.assay.chaoticforecasting.catalogue.Catalogue;
import dev.assay.chaoticforecasting.catalogue.Entry;
import dev.assay.testkit.ProblemContract;
import java.util.Map;
import org.junit.jupiter.api.Nested;

/** Problems of every kind keep their contract. */
class ContractsTest {
    private abstract static class Problem extends ProblemContract {
        private final String id;

        Problem(String id) {
            this.id = id;
        }

        @Override
        protected Plugin plugin() {
            return new ChaosPlugin();
        }

        @Override
        protected String problem() {
            return id;
        }

        @Override
        protected Map<String, String> otherValues() {
            Entry entry = Catalogue.entries().stream()
                    .filter(e -> e.id().equals(id))
                    .findFirst()
                    .orElse(null);
            if (entry == null) {
                return Map.of("start", "published");
            }
            // the first parameter that is one number, 1 % larger
            String changed = entry.parameters().entrySet().stream()
                    .filter(p -> p.getValue().size() == 1)
                    .map(p -> p.getKey() + "=" + 1.01 * p.getValue().get(0))
                    .findFirst()
                    .orElse("");
            return Map.of("start", "published", "parameters", changed, "period", "3.5", "exponent", "0.5");
        }
    }

    @Nested
    class LorenzProblem extends Problem {
        LorenzProblem() {
            super("lorenz");
        }
    }

    @Nested
    class RosslerProblem extends Problem {
        RosslerProblem() {
            super("rossler");
        }
    }

    @Nested
    class Lorenz96Problem extends Problem {
        Lorenz96Problem() {
            super("lorenz96");
        }
    }

    @Nested
    class MackeyglassProblem extends Problem {
        MackeyglassProblem() {
            super("mackeyglass");
        }
    }

    @Nested
    class RingProblem extends Problem {
        RingProblem() {
            super("lorenz96-n");
        }
    }

    @Nested
    class WrappedProblem extends Problem {
        WrappedProblem() {
            super("forcedvanderpol");
        }
    }

    @Nested
    class ConservativeProblem extends Problem {
        ConservativeProblem() {
            super("henonheiles");
        }
    }

    @Nested
    class ExplicitTimeProblem extends Problem {
        ExplicitTimeProblem() {
            super("torus");
        }
    }
}
