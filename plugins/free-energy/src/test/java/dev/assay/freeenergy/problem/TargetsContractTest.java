package dev.assay.freeenergy.problem;

import dev.assay.freeenergy.FreeEnergyPlugin;
import dev.assay.testkit.ProblemCase;
import dev.assay.testkit.ProblemCases;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Every continuous target without data keeps the contract, at its defaults and elsewhere. */
@ParameterizedClass(name = "{0}")
@MethodSource("targets")
class TargetsContractTest extends ProblemCases {
    TargetsContractTest() {
        super(new FreeEnergyPlugin());
    }

    static Stream<ProblemCase> targets() {
        return Stream.of(
                ProblemCase.of("gauss-std").withoutRandomInput(),
                ProblemCase.of("gauss-icg-log").withoutRandomInput(),
                ProblemCase.of("gauss-icg-log")
                        .with("d", "3")
                        .with("kappa", "1e6")
                        .withoutRandomInput(),
                ProblemCase.of("gauss-corr").withoutRandomInput(),
                ProblemCase.of("gauss-corr").with("d", "4").with("rho", "-0.3").withoutRandomInput(),
                ProblemCase.of("gauss-ar1").withoutRandomInput(),
                ProblemCase.of("gauss-ar1").with("d", "2").with("rho", "-0.99").withoutRandomInput(),
                ProblemCase.of("gmm40-fab").withoutRandomInput().probedTo(30),
                ProblemCase.of("gmm25-grid").withoutRandomInput().probedTo(10),
                ProblemCase.of("gmm9-grid").withoutRandomInput().probedTo(5),
                ProblemCase.of("mix2d-challenging").withoutRandomInput().probedTo(3),
                ProblemCase.of("gmm-random"),
                ProblemCase.of("gmm-random")
                        .with("d", "1")
                        .with("components", "6")
                        .with("spread", "15"),
                ProblemCase.of("funnel-neal-3").withoutRandomInput().heavyTailed(tail(1, 10)),
                ProblemCase.of("funnel-easy-1").withoutRandomInput(),
                ProblemCase.of("banana-ig").withoutRandomInput(),
                ProblemCase.of("banana-ig").with("d", "4").withoutRandomInput(),
                ProblemCase.of("rosenbrock-36").withoutRandomInput(),
                ProblemCase.of("rosenbrock-hybrid").withoutRandomInput().heavyTailed(2, 4),
                ProblemCase.of("rosenbrock-hybrid")
                        .with("n1", "2")
                        .with("n2", "3")
                        .with("a", "0.5")
                        .withoutRandomInput(),
                ProblemCase.of("rings-sde").withoutRandomInput().probedTo(3),
                ProblemCase.of("manywell-fab-32").withoutRandomInput(),
                ProblemCase.of("multiwell-sde").withoutRandomInput(),
                ProblemCase.of("multiwell-sde")
                        .with("d", "3")
                        .with("m", "2")
                        .with("delta", "0.5")
                        .withoutRandomInput(),
                ProblemCase.of("dw2-snf").withoutRandomInput(),
                ProblemCase.of("dw2-snf")
                        .with("a", "2")
                        .with("b", "3")
                        .with("c", "0.1")
                        .withoutRandomInput(),
                ProblemCase.of("mueller-brown").withoutRandomInput(),
                ProblemCase.of("mueller-brown").with("beta", "0.01").withoutRandomInput());
    }

    private static int[] tail(int first, int end) {
        return IntStream.range(first, end).toArray();
    }
}
