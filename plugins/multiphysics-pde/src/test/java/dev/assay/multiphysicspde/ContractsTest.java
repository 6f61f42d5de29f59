package dev.assay.multiphysicspde;

import dev.assay.api.Plugin;
import dev.assay.testkit.Case;
import dev.assay.testkit.MethodContract;
import dev.assay.testkit.ProblemContract;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;

/** Every method and problem of the plugin keeps its contract. */
class ContractsTest {
    private abstract static class Method extends MethodContract {
        private final String id;

        Method(String id) {
            this.id = id;
        }

        @Override
        protected Plugin plugin() {
            return new MultiphysicsPlugin();
        }

        @Override
        protected String method() {
            return id;
        }
    }

    private abstract static class Problem extends ProblemContract {
        private final String id;

        Problem(String id) {
            this.id = id;
        }

        @Override
        protected Plugin plugin() {
            return new MultiphysicsPlugin();
        }

        @Override
        protected String problem() {
            return id;
        }
    }

    @Nested
    class MacNewtonMethod extends Method {
        MacNewtonMethod() {
            super("mac-newton");
        }

        /** A short ladder: the contract is about behaviour, not accuracy. */
        @Override
        protected Map<String, String> settings() {
            return Map.of("finest", "24");
        }

        @Override
        protected List<Case> cases() {
            return List.of(problem("heated-cavity", Map.of("Ra", "1000")));
        }

        @Override
        protected boolean usesRandomness() {
            return false;
        }

        @Override
        protected double patience() {
            return 20;
        }
    }

    @Nested
    class MacNewtonGradedMethod extends Method {
        MacNewtonGradedMethod() {
            super("mac-newton-graded");
        }

        /** A short ladder: the contract is about behaviour, not accuracy. */
        @Override
        protected Map<String, String> settings() {
            return Map.of("finest", "24");
        }

        @Override
        protected List<Case> cases() {
            return List.of(problem("heated-cavity", Map.of("Ra", "1000")));
        }

        @Override
        protected boolean usesRandomness() {
            return false;
        }

        @Override
        protected double patience() {
            return 20;
        }
    }

    @Nested
    class MacProjectionMethod extends Method {
        MacProjectionMethod() {
            super("mac-projection");
        }

        /** A short ladder: the contract is about behaviour, not accuracy. */
        @Override
        protected Map<String, String> settings() {
            return Map.of("finest", "24");
        }

        @Override
        protected List<Case> cases() {
            return List.of(problem("heated-cavity", Map.of("Ra", "1000")));
        }

        @Override
        protected boolean usesRandomness() {
            return false;
        }

        @Override
        protected double patience() {
            return 20;
        }
    }

    @Nested
    class ChebyshevCollocationMethod extends Method {
        ChebyshevCollocationMethod() {
            super("chebyshev-collocation");
        }

        /** A short ladder: the contract is about behaviour, not accuracy. */
        @Override
        protected Map<String, String> settings() {
            return Map.of("highest", "14");
        }

        @Override
        protected List<Case> cases() {
            return List.of(problem("heated-cavity", Map.of("Ra", "1000")));
        }

        @Override
        protected boolean usesRandomness() {
            return false;
        }

        @Override
        protected double patience() {
            return 20;
        }
    }

    @Nested
    class HelmholtzDirectMethod extends Method {
        HelmholtzDirectMethod() {
            super("helmholtz-direct");
        }

        /** A short ladder: the contract is about behaviour, not accuracy. */
        @Override
        protected Map<String, String> settings() {
            return Map.of("finest", "48");
        }

        @Override
        protected List<Case> cases() {
            return List.of(problem("electro-thermal"));
        }

        @Override
        protected boolean usesRandomness() {
            return false;
        }

        @Override
        protected double patience() {
            return 20;
        }
    }

    @Nested
    class HelmholtzIterativeMethod extends Method {
        HelmholtzIterativeMethod() {
            super("helmholtz-iterative");
        }

        /** A short ladder: the contract is about behaviour, not accuracy. */
        @Override
        protected Map<String, String> settings() {
            return Map.of("finest", "48");
        }

        @Override
        protected List<Case> cases() {
            return List.of(problem("electro-thermal"));
        }

        @Override
        protected boolean usesRandomness() {
            return false;
        }

        @Override
        protected double patience() {
            return 20;
        }
    }

    @Nested
    class HelmholtzCompactMethod extends Method {
        HelmholtzCompactMethod() {
            super("helmholtz-compact");
        }

        /** A short ladder: the contract is about behaviour, not accuracy. */
        @Override
        protected Map<String, String> settings() {
            return Map.of("finest", "48");
        }

        @Override
        protected List<Case> cases() {
            return List.of(problem("electro-thermal"));
        }

        @Override
        protected boolean usesRandomness() {
            return false;
        }

        @Override
        protected double patience() {
            return 20;
        }
    }

    @Nested
    class LippmannSchwingerMethod extends Method {
        LippmannSchwingerMethod() {
            super("lippmann-schwinger");
        }

        /** A short ladder: the contract is about behaviour, not accuracy. */
        @Override
        protected Map<String, String> settings() {
            return Map.of("finest", "48");
        }

        @Override
        protected List<Case> cases() {
            return List.of(problem("electro-thermal"));
        }

        @Override
        protected boolean usesRandomness() {
            return false;
        }

        @Override
        protected double patience() {
            return 20;
        }
    }

    @Nested
    class CoarseInterpolatedMethod extends Method {
        CoarseInterpolatedMethod() {
            super("coarse-interpolated");
        }

        /** A short ladder: the contract is about behaviour, not accuracy. */
        @Override
        protected Map<String, String> settings() {
            return Map.of("finest", "16");
        }

        @Override
        protected List<Case> cases() {
            return List.of(problem("heated-cavity", Map.of("Ra", "1000")), problem("electro-thermal"));
        }

        @Override
        protected boolean usesRandomness() {
            return false;
        }

        @Override
        protected double patience() {
            return 20;
        }
    }

    @Nested
    class HeatedCavityProblem extends Problem {
        HeatedCavityProblem() {
            super("heated-cavity");
        }

        @Override
        protected boolean hasRandomInput() {
            return false;
        }
    }

    @Nested
    class ElectroThermalProblem extends Problem {
        ElectroThermalProblem() {
            super("electro-thermal");
        }

        @Override
        protected Map<String, String> otherValues() {
            return Map.of("a", "25", "b", "15", "angle", "30", "C", "2e11", "kAl", "15");
        }
    }
}
