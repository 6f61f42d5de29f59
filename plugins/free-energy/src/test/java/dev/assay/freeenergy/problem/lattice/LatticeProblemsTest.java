package dev.assay.freeenergy.problem.lattice;

import dev.assay.freeenergy.FreeEnergyPlugin;
import dev.assay.testkit.ProblemCase;
import dev.assay.testkit.ProblemCases;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Every lattice keeps its contract. */
@ParameterizedClass(name = "{0}")
@MethodSource("problems")
class LatticeProblemsTest extends ProblemCases {
    LatticeProblemsTest() {
        super(new FreeEnergyPlugin());
    }

    static Stream<ProblemCase> problems() {
        return Stream.of(ProblemCase.of("ising2d").withoutRandomInput());
    }
}
