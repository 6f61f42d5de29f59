package dev.assay.freeenergy.problem.lattice;

import dev.assay.api.Answer;
import dev.assay.api.Facets;
import dev.assay.api.value.Samples;
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
        return Stream.of(
                ProblemCase.of("ising2d").withoutRandomInput(),
                ProblemCase.of("ising3d").withoutRandomInput().other("L", "4").other("T", "6.0"),
                ProblemCase.of("ising3d").withoutRandomInput().with("L", "2").other("L", "4"),
                ProblemCase.of("potts").withoutRandomInput().with("L", "4").other("L", "5"),
                ProblemCase.of("edwards-anderson-pm1").with("L", "6").other("L", "5"),
                ProblemCase.of("sherrington-kirkpatrick").with("N", "12").other("N", "11"),
                ProblemCase.of("random-energy-model").with("N", "10").other("N", "11"),
                ProblemCase.of("hopfield-dense").with("N", "10").other("N", "11"),
                ProblemCase.of("gaussian-free-field").withoutRandomInput().other("L", "4"),
                ProblemCase.of("phi4-chain")
                        .withoutRandomInput()
                        .answered((question, truth) ->
                                Answer.of(Facets.SAMPLES, Samples.chains(1, 64, new double[640], 1))),
                ProblemCase.of("phi4-aft-14")
                        .withoutRandomInput()
                        .answered((question, truth) ->
                                Answer.of(Facets.SAMPLES, Samples.chains(1, 196, new double[1960], 1))),
                ProblemCase.of("phi4-feat-16")
                        .withoutRandomInput()
                        .answered((question, truth) ->
                                Answer.of(Facets.SAMPLES, Samples.chains(1, 256, new double[2560], 1))),
                ProblemCase.of("hopfield-continuous"));
    }
}
