package dev.assay.freeenergy.problem.posterior;

import dev.assay.freeenergy.FreeEnergyPlugin;
import dev.assay.testkit.ProblemCase;
import dev.assay.testkit.ProblemCases;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** The Cox process keeps the contract of problems; minutes, for its checks by samples take 20 000 dense solves. */
@Tag("slow")
@ParameterizedClass(name = "{0}")
@MethodSource("problems")
class CoxPinesContractTest extends ProblemCases {
    CoxPinesContractTest() {
        super(new FreeEnergyPlugin());
    }

    static Stream<ProblemCase> problems() {
        return Stream.of(
                ProblemCase.of("lgcp-pines")
                        .with("n", "32")
                        .withoutRandomInput()
                        .other("n", "40")
                        .other("coordinates", "whitened"),
                ProblemCase.of("lgcp-pines")
                        .with("n", "32")
                        .with("coordinates", "whitened")
                        .withoutRandomInput()
                        .other("n", "40")
                        .other("coordinates", "direct"));
    }
}
