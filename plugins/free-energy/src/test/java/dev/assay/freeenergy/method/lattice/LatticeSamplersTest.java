package dev.assay.freeenergy.method.lattice;

import dev.assay.api.engine.Limits;
import dev.assay.freeenergy.FreeEnergyPlugin;
import dev.assay.testkit.Cases;
import dev.assay.testkit.MethodCase;
import dev.assay.testkit.MethodCases;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Every method for lattices keeps its contract. */
@ParameterizedClass(name = "{0}")
@MethodSource("methods")
class LatticeSamplersTest extends MethodCases {
    LatticeSamplersTest() {
        super(new FreeEnergyPlugin());
    }

    static Stream<MethodCase> methods() {
        Limits sweeps = Limits.of("spins", 300_000);
        return Stream.of(
                        "ising-metropolis",
                        "heat-bath",
                        "wolff",
                        "swendsen-wang",
                        "lattice-parallel-tempering",
                        "population-annealing",
                        "wang-landau")
                .map(id -> MethodCase.of(id).on(Cases.ising()).within(sweeps));
    }
}
