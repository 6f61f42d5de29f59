package dev.assay.freeenergy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.api.Answer;
import dev.assay.api.Facet;
import dev.assay.api.Facets;
import dev.assay.api.Problem;
import dev.assay.api.Question;
import dev.assay.api.Truth;
import dev.assay.api.engine.EngineJudging;
import dev.assay.api.engine.EngineRun;
import dev.assay.api.engine.Kept;
import dev.assay.api.engine.Limits;
import dev.assay.api.engine.MethodRegistration;
import dev.assay.api.engine.ProblemRegistration;
import dev.assay.api.engine.Registrations;
import dev.assay.api.engine.Seed;
import dev.assay.api.states.SampledStates;
import dev.assay.api.value.Estimate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every method on every problem that it fits, through the real engine. */
class RegisteredTest {
    private static final double[] DENSE = EngineRun.grid(40);
    private static final double[] NONE = {};

    @TempDir
    Path folder;

    private final Registrations all = Registrations.of(new FreeEnergyPlugin());

    /** What is done with each pair. */
    private interface Visit {
        void pair(MethodRegistration method, ProblemRegistration problem, Question question);
    }

    private void eachPair(Visit visit) {
        int pairs = 0;
        for (ProblemRegistration problem : all.problems()) {
            Question question = make(problem).question(); // once: some factorise large matrices
            for (MethodRegistration method : all.methods()) {
                if (method.misfit(problem).isEmpty()) {
                    if (method.declines(question).isEmpty()) {
                        pairs++;
                        visit.pair(method, problem, question);
                    }
                }
            }
        }
        assertThat(pairs).isGreaterThanOrEqualTo(4 * 4 + 2);
    }

    private Problem<?> make(ProblemRegistration problem) {
        return problem.make(parameters(problem.id()), Bench.instance(folder));
    }

    /** A table of one's own for the problem that reads one. */
    private Map<String, String> parameters(String problem) {
        if (!problem.equals("reduced-potentials")) {
            return Map.of();
        }
        try {
            String rows = "0.1,0.4,0.2,0.3,1.1,0.9\n1.0,0.8,1.2,0.9,0.2,0.1\n";
            return Map.of(
                    "file", Files.writeString(folder.resolve("u.csv"), rows).toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Bench.Outcome run(MethodRegistration method, Question question, long limit, double[] grid, long seed) {
        Limits limits = new Limits(
                Map.of("gradients", limit, "densities", 3 * limit, "spins", 20 * limit, "energies", 20 * limit),
                Long.MAX_VALUE,
                Long.MAX_VALUE);
        return Bench.run(method.make(Map.of()), question, limits, grid, seed, folder);
    }

    private static int digest(Answer answer) {
        int hash = 0;
        if (answer.find(Facets.SAMPLES).isPresent()) {
            hash = Arrays.hashCode(answer.get(Facets.SAMPLES).values());
            hash = 31 * hash + Arrays.hashCode(answer.get(Facets.SAMPLES).logWeights());
        }
        if (answer.find(Facets.LOG_Z).isPresent()) {
            hash = 31 * hash + Double.hashCode(answer.get(Facets.LOG_Z).value());
        }
        if (answer.find(Facets.FREE_ENERGY_DIFFERENCE).isPresent()) {
            hash = 31 * hash
                    + Double.hashCode(answer.get(Facets.FREE_ENERGY_DIFFERENCE).value());
        }
        if (answer.find(Facets.ENERGY).isPresent()) {
            hash = 31 * hash + Double.hashCode(answer.get(Facets.ENERGY).value());
            hash = 31 * hash + Arrays.hashCode(answer.get(Facets.CONFIGURATION).values());
        }
        for (Facet<?> facet : answer.facets()) {
            if (facet.kind().equals(Facets.QUANTITY)) {
                hash = 31 * hash + Double.hashCode(((Estimate) answer.get(facet)).value());
            }
        }
        return hash;
    }

    /** The contract of each method tries a few problems; this one tries all, a minute or two. */
    @Test
    @Tag("slow")
    void theFinalAnswerDependsOnTheSeedButNotOnTheSnapshots() {
        eachPair((method, problem, question) -> {
            Bench.Outcome plain = run(method, question, 60_000, NONE, 1);
            Bench.Outcome dense = run(method, question, 60_000, DENSE, 1);
            Bench.Outcome other = run(method, question, 60_000, NONE, 2);
            String pair = method.id() + " on " + problem.id();
            assertThat(plain.snapshots())
                    .as(pair + ": " + plain.result().reason())
                    .hasSize(1);
            assertThat(digest(dense.answer())).as(pair).isEqualTo(digest(plain.answer()));
            if (!(question instanceof SampledStates)) { // estimators draw nothing
                assertThat(digest(other.answer())).as(pair).isNotEqualTo(digest(plain.answer()));
            }
            for (Facet<?> claimed : method.gives()) {
                assertThat(plain.answer().facets())
                        .as(pair + " gives " + claimed)
                        .anyMatch(facet -> facet.kind().equals(claimed));
            }
        });
    }

    @Test
    void aTinyBudgetEndsWithAnAnswerOrWithoutButNeverInFailure() {
        eachPair((method, problem, question) -> {
            for (long limit : new long[] {1, 7, 300}) {
                Bench.Outcome outcome = run(method, question, limit, DENSE, 3);
                assertThat(outcome.result().outcome())
                        .as(method.id() + " on " + problem.id() + " with " + limit + ": "
                                + outcome.result().reason())
                        .isIn("finished", "invalid-answer", "diverged"); // states may share no sample
                assertThat(outcome.result().failure()).isNull();
            }
        });
    }

    @Test
    @Tag("slow")
    void truthsKnowWhatTheyClaimAndExhibitsCanBeDrawn() {
        eachPair((method, problem, question) -> {
            Truth truth = make(problem).truth(Bench.instance(folder));
            for (Facet<?> facet : problem.knows()) {
                assertThat(truth.find(facet)).as(problem.id() + " " + facet).isPresent();
                assertThat(truth.source(facet)).isNotBlank();
            }
            Answer answer = run(method, question, 60_000, NONE, 1).answer();
            EngineJudging judging = new EngineJudging(question, answer, truth, Map.of(), Seed.of(1), Kept.inMemory());
            for (ProblemRegistration.ExhibitRegistration exhibit : problem.exhibits()) {
                assertThat(answer.find(exhibit.of()).isPresent())
                        .isEqualTo(method.gives().contains(exhibit.of()));
                if (answer.find(exhibit.of()).isPresent()) {
                    assertThat(exhibit.maker().make(question, judging).layers()).isNotEmpty();
                }
            }
        });
    }
}
