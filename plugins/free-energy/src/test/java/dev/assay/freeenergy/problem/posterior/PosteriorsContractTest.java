package dev.assay.freeenergy.problem.posterior;

import dev.assay.freeenergy.FreeEnergyPlugin;
import dev.assay.testkit.ProblemCase;
import dev.assay.testkit.ProblemCases;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Every posterior keeps the contract of problems. */
@ParameterizedClass(name = "{0}")
@MethodSource("problems")
class PosteriorsContractTest extends ProblemCases {
    PosteriorsContractTest() {
        super(new FreeEnergyPlugin());
    }

    static Stream<ProblemCase> problems() {
        return Stream.of(
                ProblemCase.of("eight-schools-ig").withoutRandomInput(),
                ProblemCase.of("eight-schools-posteriordb").withoutRandomInput().other("parametrisation", "noncentred"),
                ProblemCase.of("eight-schools-posteriordb")
                        .with("parametrisation", "noncentred")
                        .other("parametrisation", "centred")
                        .withoutRandomInput(),
                ProblemCase.of("brownian-ig-known-30").withoutRandomInput(),
                ProblemCase.of("brownian-ig-unknown-32").withoutRandomInput(),
                ProblemCase.of("logistic-synthetic").withoutRandomInput(),
                ProblemCase.of("lotka-volterra").withoutRandomInput(),
                ProblemCase.of("stochastic-volatility").withoutRandomInput());
    }
}
