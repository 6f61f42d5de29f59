package dev.assay.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.api.Plugin;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The contract itself under test: a good problem passes, and each broken promise is seen. */
class ProblemContractTest {
    private static String fault = "none";

    static class Subject extends ProblemContract {
        @Override
        protected Plugin plugin() {
            return new Targets();
        }

        @Override
        protected String problem() {
            return "target";
        }

        @Override
        protected Map<String, String> parameters() {
            return Map.of("fault", fault);
        }

        @Override
        protected Set<String> inertParameters() {
            return Set.of("fault");
        }
    }

    static class Inert extends Subject {
        @Override
        protected Set<String> inertParameters() {
            return Set.of();
        }

        @Override
        protected Map<String, String> otherValues() {
            return Map.of("fault", "unknown to all");
        }
    }

    static class Fixed extends Subject {
        @Override
        protected boolean hasRandomInput() {
            return false;
        }
    }

    @Test
    void aGoodProblemPasses() {
        fault = "none";
        assertThat(Failures.of(Subject.class)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "moves, theSameSeedGivesTheSameQuestionToTheBit",
        "gradient, theGradientIsTheOneOfTheDensity",
        "batch, aBatchIsItsRows",
        "offers, itOffersWhatItClaims",
        "infinite, theTruthKnowsWhatItClaims",
        "sourceless, theTruthKnowsWhatItClaims",
        "knows, theTruthKnowsWhatItClaims",
        "sampler, theExactSamplerDrawsFromTheDensity",
        "moments, theExactSamplerHasTheExactMoments",
        "shares, theExactSamplerHasTheExactModeShares"
    })
    void aBrokenPromiseIsSeen(String broken, String test) {
        fault = broken;
        assertThat(Failures.of(Subject.class)).containsKey(test);
    }

    @Test
    void aParameterThatChangesNothingIsSeen() {
        fault = "none";
        assertThat(Failures.of(Inert.class)).containsOnlyKeys("everyParameterChangesTheQuestionOrTheTruth");
    }

    @Test
    void randomInputThatIsDeniedIsSeen() {
        fault = "none";
        assertThat(Failures.of(Fixed.class))
                .containsOnlyKeys("anotherSeedGivesAnotherQuestionExactlyWhenThereIsRandomInput");
    }
}
