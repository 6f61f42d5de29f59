package dev.assay.freeenergy;

import dev.assay.api.Plugin;
import dev.assay.api.engine.Limits;
import dev.assay.testkit.Case;
import dev.assay.testkit.Cases;
import dev.assay.testkit.MethodContract;
import dev.assay.testkit.ProblemContract;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
            return new FreeEnergyPlugin();
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
            return new FreeEnergyPlugin();
        }

        @Override
        protected String problem() {
            return id;
        }
    }

    @Nested
    class RwmMethod extends Method {
        RwmMethod() {
            super("rwm");
        }

        @Override
        protected List<Case> cases() {
            return List.of(Cases.gaussian(), problem("gmm40-fab"));
        }
    }

    @Nested
    class HmcMethod extends Method {
        HmcMethod() {
            super("hmc");
        }

        @Override
        protected List<Case> cases() {
            return List.of(Cases.gaussian(), problem("funnel-neal-3"));
        }
    }

    @Nested
    class NutsMethod extends Method {
        NutsMethod() {
            super("nuts");
        }

        @Override
        protected List<Case> cases() {
            return List.of(Cases.gaussian(), problem("manywell-fab-32"));
        }
    }

    @Nested
    class SmcMethod extends Method {
        SmcMethod() {
            super("smc");
        }

        @Override
        protected List<Case> cases() {
            return List.of(Cases.gaussian());
        }

        @Override
        protected Limits budget() {
            return new Limits(Map.of("gradients", 30_000L, "densities", 60_000L), Long.MAX_VALUE, Long.MAX_VALUE);
        }
    }

    @Nested
    class IsingMetropolisMethod extends Method {
        IsingMetropolisMethod() {
            super("ising-metropolis");
        }

        @Override
        protected List<Case> cases() {
            return List.of(Cases.ising(), problem("ising2d"));
        }

        @Override
        protected Limits budget() {
            return Limits.of("spins", 300_000);
        }
    }

    @Nested
    class WolffMethod extends Method {
        WolffMethod() {
            super("wolff");
        }

        @Override
        protected List<Case> cases() {
            return List.of(Cases.ising(), problem("ising2d"));
        }

        @Override
        protected Limits budget() {
            return Limits.of("spins", 300_000);
        }
    }

    @Nested
    class GaussStdProblem extends Problem {
        GaussStdProblem() {
            super("gauss-std");
        }

        @Override
        protected boolean hasRandomInput() {
            return false;
        }
    }

    @Nested
    class Gmm40FabProblem extends Problem {
        Gmm40FabProblem() {
            super("gmm40-fab");
        }

        @Override
        protected boolean hasRandomInput() {
            return false;
        }

        @Override
        protected double probeScale() {
            return 30;
        }
    }

    @Nested
    class FunnelNeal3Problem extends Problem {
        FunnelNeal3Problem() {
            super("funnel-neal-3");
        }

        @Override
        protected boolean hasRandomInput() {
            return false;
        }

        @Override
        protected Set<Integer> heavyTailed() {
            return Set.of(1, 2, 3, 4, 5, 6, 7, 8, 9);
        }
    }

    @Nested
    class ManywellFab32Problem extends Problem {
        ManywellFab32Problem() {
            super("manywell-fab-32");
        }

        @Override
        protected boolean hasRandomInput() {
            return false;
        }
    }

    @Nested
    class Ising2dProblem extends Problem {
        Ising2dProblem() {
            super("ising2d");
        }

        @Override
        protected boolean hasRandomInput() {
            return false;
        }
    }
}
