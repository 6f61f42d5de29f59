package dev.assay.freeenergy.problem.particle;

import dev.assay.api.Answer;
import dev.assay.api.Facets;
import dev.assay.api.Question;
import dev.assay.api.Truth;
import dev.assay.api.density.Density;
import dev.assay.api.value.Samples;
import dev.assay.freeenergy.FreeEnergyPlugin;
import dev.assay.testkit.ProblemCase;
import dev.assay.testkit.ProblemCases;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** All particles keep the contract. */
@ParameterizedClass(name = "{0}")
@MethodSource("problems")
class ParticlesContractTest extends ProblemCases {
    ParticlesContractTest() {
        super(new FreeEnergyPlugin());
    }

    static Stream<ProblemCase> problems() {
        Stream<ProblemCase> thomson = Stream.of("2", "5")
                .map(n -> ProblemCase.of("thomson")
                        .withoutRandomInput()
                        .with("n", n)
                        .answered(ParticlesContractTest::starts));
        return Stream.concat(thomson, clusters());
    }

    private static Stream<ProblemCase> clusters() {
        return Stream.of("dw4", "lj13-dem", "lj13-bgflow", "lj13-sphere", "lj55-dem", "lj55-bgflow")
                .map(id -> ProblemCase.of(id)
                        .withoutRandomInput()
                        .probedTo(id.equals("lj13-sphere") ? 0.8 : 3)
                        .answered(ParticlesContractTest::starts));
    }

    private static Answer starts(Question question, Truth truth) {
        Density density = (Density) question;
        int d = density.dimension();
        double[] values = new double[10 * d];
        for (int k = 0; k < 10; k++) {
            System.arraycopy(density.start(ParticleReferences.random(k)), 0, values, k * d, d);
        }
        return Answer.of(Facets.SAMPLES, Samples.population(d, values));
    }
}
