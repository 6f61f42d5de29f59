package dev.assay.multiphysicspde;

import dev.assay.testkit.MethodCase;
import dev.assay.testkit.MethodCases;
import dev.assay.testkit.ProblemCase;
import dev.assay.testkit.ProblemCases;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Problems and methods of coupled fields keep their contracts. */
class CoupledContractsTest {
    @Nested
    @ParameterizedClass(name = "{0}")
    @MethodSource("dev.assay.multiphysicspde.CoupledContractsTest#problems")
    class Problems extends ProblemCases {
        Problems() {
            super(new MultiphysicsPlugin());
        }
    }

    @Nested
    @ParameterizedClass(name = "{0}")
    @MethodSource("dev.assay.multiphysicspde.CoupledContractsTest#methods")
    class Methods extends MethodCases {
        Methods() {
            super(new MultiphysicsPlugin());
        }
    }

    static Stream<ProblemCase> problems() {
        return Stream.of(
                ProblemCase.of("electro-osmosis")
                        .other("ax", "0.14")
                        .other("ay", "0.14")
                        .other("cx", "0.1")
                        .other("cy", "0.1")
                        .other("kappa0", "0.01")
                        .other("x0", "0.2")
                        .other("y0", "0.2")
                        .other("s", "0.5"),
                ProblemCase.of("heated-disc")
                        .other("r", "14")
                        .other("cx", "3")
                        .other("cy", "3")
                        .other("Qh", "60"),
                ProblemCase.of("elder")
                        .with("years", "0.5")
                        .other("A", "0.004")
                        .other("x0", "30")
                        .other("y0", "10")
                        .other("s", "30"),
                ProblemCase.of("mhd-pump")
                        .other("A", "0.4")
                        .other("x0", "0.3")
                        .other("y0", "0.3")
                        .other("s", "0.5"),
                ProblemCase.of("thermistor"));
    }

    static Stream<MethodCase> methods() {
        return Stream.of(
                MethodCase.of("mac-newton-graded")
                        .withoutRandomness()
                        .with("finest", "32")
                        .patience(10)
                        .onProblem("heated-disc"),
                MethodCase.of("seepage-volumes")
                        .withoutRandomness()
                        .with("finest", "48")
                        .patience(10)
                        .onProblem("elder"),
                MethodCase.of("streamfunction-adi")
                        .withoutRandomness()
                        .with("finest", "48")
                        .patience(10)
                        .onProblem("elder"),
                MethodCase.of("mac-mhd")
                        .withoutRandomness()
                        .with("finest", "48")
                        .patience(10)
                        .onProblem("mhd-pump"),
                MethodCase.of("mac-mhd-advective")
                        .withoutRandomness()
                        .with("finest", "48")
                        .patience(10)
                        .onProblem("mhd-pump"),
                MethodCase.of("picard-coupled")
                        .withoutRandomness()
                        .with("finest", "48")
                        .patience(10)
                        .onProblem("thermistor")
                        .onProblem("darcy"),
                MethodCase.of("picard-coupled-q2")
                        .withoutRandomness()
                        .with("finest", "24")
                        .patience(10)
                        .onProblem("thermistor"),
                MethodCase.of("fem-fitted")
                        .withoutRandomness()
                        .with("finest", "12")
                        .patience(10)
                        .onProblem("electro-osmosis"),
                MethodCase.of("fv-multigrid")
                        .withoutRandomness()
                        .with("finest", "64")
                        .patience(10)
                        .onProblem("electro-osmosis"),
                MethodCase.of("fv-direct")
                        .withoutRandomness()
                        .with("finest", "64")
                        .patience(10)
                        .onProblem("electro-osmosis"));
    }
}
