package dev.assay.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.api.Plugin;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The contract itself under test: a good method passes, and each bad one fails where it should. */
class MethodContractTest {
    /** Walks on the kit's Gaussian. */
    abstract static class Walk extends MethodContract {
        @Override
        protected Plugin plugin() {
            return new Walks();
        }

        @Override
        protected List<Case> cases() {
            return List.of(Cases.gaussian());
        }
    }

    static class Good extends Walk {
        @Override
        protected String method() {
            return "good";
        }
    }

    @Test
    void aGoodMethodPasses() {
        assertThat(Failures.of(Good.class)).isEmpty();
    }

    static class DrawsWhileAnswering extends Walk {
        @Override
        protected String method() {
            return "draws-while-answering";
        }
    }

    @Test
    void drawingFromTheTrialsStreamWhileAnsweringIsSeen() {
        assertThat(Failures.of(DrawsWhileAnswering.class))
                .containsOnlyKeys("finalAnswerDoesNotDependOnTheSnapshotGrid");
    }

    static class EvaluatesWhileAnswering extends Walk {
        @Override
        protected String method() {
            return "evaluates-while-answering";
        }
    }

    @Test
    void evaluatingWhileAnsweringIsSeenEvenWhenTheRefusalIsCaught() {
        assertThat(Failures.of(EvaluatesWhileAnswering.class)).containsOnlyKeys("evaluatesNothingWhileAnswering");
    }

    static class Swallows extends Walk {
        @Override
        protected String method() {
            return "swallows";
        }
    }

    @Test
    void catchingThrowableIsSeen() {
        assertThat(Failures.of(Swallows.class)).containsOnlyKeys("stopsWhenTheMeterRefuses");
    }

    static class Shares extends Walk {
        @Override
        protected String method() {
            return "shares";
        }
    }

    @Test
    void anArraySharedBetweenTrialsIsSeen() {
        assertThat(Failures.of(Shares.class)).containsKeys("sameSeedGivesSameAnswer", "trialsShareNothing");
    }

    static class Prints extends Walk {
        @Override
        protected String method() {
            return "prints";
        }
    }

    @Test
    void printingIsSeen() {
        Map<String, String> failures = new TreeMap<>();
        Silence.printedBy(() -> failures.putAll(Failures.of(Prints.class)));
        assertThat(failures).containsOnlyKeys("printsNothing");
    }

    static class AnnealedUnready extends Walk {
        @Override
        protected String method() {
            return "annealed-unready";
        }
    }

    @Test
    void particlesOfAnUnfinishedAnnealingAreSeen() {
        Map<String, String> failures = Failures.of(AnnealedUnready.class);
        assertThat(failures).containsOnlyKeys("tinyBudgetGivesNoAnswerThatIsNotReady");
        assertThat(failures.values()).allMatch(message -> message.contains("return Answer.empty()"));
    }

    static class Constant extends Walk {
        @Override
        protected String method() {
            return "constant";
        }
    }

    @Test
    void aMethodWithAStreamOfItsOwnIsSeen() {
        assertThat(Failures.of(Constant.class)).containsOnlyKeys("otherSeedGivesOtherAnswer");
    }

    static class Unseeded extends Walk {
        @Override
        protected String method() {
            return "unseeded";
        }
    }

    @Test
    void aSeedFromTheClockIsSeen() {
        assertThat(Failures.of(Unseeded.class)).containsKeys("sameSeedGivesSameAnswer", "trialsShareNothing");
    }

    static class FailsWhenStarved extends Walk {
        @Override
        protected String method() {
            return "fails-when-starved";
        }
    }

    @Test
    void throwingAtATinyBudgetIsSeen() {
        assertThat(Failures.of(FailsWhenStarved.class)).containsOnlyKeys("tinyBudgetNeverFails");
    }

    static class Deaf extends Walk {
        @Override
        protected String method() {
            return "deaf";
        }
    }

    @Test
    void goingOnWhenToldToFinishIsSeen() {
        assertThat(Failures.of(Deaf.class)).containsOnlyKeys("stopsSoonAfterMoreSaysNo");
    }

    static class UndeclaredNeed extends Walk {
        @Override
        protected String method() {
            return "undeclared-need";
        }
    }

    @Test
    void aNeedThatIsNotDeclaredIsSeen() {
        assertThat(Failures.of(UndeclaredNeed.class)).containsOnlyKeys("declaredNeedsSuffice");
    }

    static class ClaimsTooMuch extends Walk {
        @Override
        protected String method() {
            return "claims-too-much";
        }
    }

    @Test
    void aClaimWithoutAnswerIsSeen() {
        assertThat(Failures.of(ClaimsTooMuch.class)).containsOnlyKeys("givesWhatItClaims");
    }

    static class Undescribed extends Walk {
        @Override
        protected String method() {
            return "undescribed";
        }
    }

    @Test
    void aMethodWithoutWordsIsSeen() {
        assertThat(Failures.of(Undescribed.class)).containsOnlyKeys("describesItself");
    }
}
