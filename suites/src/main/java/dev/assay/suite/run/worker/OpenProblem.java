package dev.assay.suite.run.worker;

import dev.assay.api.Problem;
import dev.assay.api.Question;
import dev.assay.api.Truth;
import dev.assay.api.engine.EngineInstance;
import dev.assay.api.engine.Kept;
import dev.assay.api.engine.ProblemRegistration;
import dev.assay.api.engine.Seed;
import dev.assay.suite.plugin.Catalogue;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/**
 * One instance of a problem, opened: the question for all, the truth for the scorer. A validation question is split off the
 * instance's own data, or, where it holds none, an instance from the stream {@code validation}.
 */
final class OpenProblem {
    private final Catalogue.Entry<ProblemRegistration> entry;
    private final Problem<?> problem;
    private final Seed seed;
    private final Kept kept;
    private final Optional<Question.Split> split;

    private OpenProblem(
            Catalogue.Entry<ProblemRegistration> entry,
            Problem<?> problem,
            Seed seed,
            Kept kept,
            Optional<Question.Split> split) {
        this.entry = entry;
        this.problem = problem;
        this.seed = seed;
        this.kept = kept;
        this.split = split;
    }

    static OpenProblem open(WorkOrder order, Catalogue catalogue, String instanceSeed) throws Exception {
        Catalogue.Entry<ProblemRegistration> entry = catalogue
                .problem(order.problem())
                .orElseThrow(
                        () -> new IOException("the plugin no longer brings the problem '" + order.problem() + "'"));
        return open(
                entry,
                order.parameters(),
                Seed.fromHex(instanceSeed),
                Kept.inFolder(order.truths()),
                order.validation());
    }

    static OpenProblem open(
            Catalogue.Entry<ProblemRegistration> entry,
            Map<String, String> parameters,
            Seed seed,
            Kept truths,
            boolean validation)
            throws Exception {
        String identity = entry.plugin().sha256() + "/" + entry.of().id() + "/"
                + entry.of().version() + "/" + parameters + "/" + seed.hex();
        Kept kept = truths.under(identity);
        Problem<?> problem = entry.plugin().call(() -> entry.of().make(parameters, new EngineInstance(seed, kept, 1)));
        if (!validation) {
            return new OpenProblem(entry, problem, seed, kept, Optional.empty());
        }
        Optional<Question.Split> split =
                entry.plugin().call(() -> problem.question().split(WorkOrder.SPLIT));
        return split.isPresent()
                ? new OpenProblem(entry, problem, seed, kept, split)
                : open(entry, parameters, seed.child("validation"), truths, false);
    }

    Question question() throws Exception {
        return split.isPresent() ? split.get().question() : entry.plugin().call(problem::question);
    }

    Truth truth() throws Exception {
        return split.isPresent()
                ? split.get().truth()
                : entry.plugin().call(() -> problem.truth(new EngineInstance(seed.child("truth"), kept, 1)));
    }

    Kept kept() {
        return kept;
    }

    Seed seed() {
        return seed;
    }

    Catalogue.Entry<ProblemRegistration> entry() {
        return entry;
    }
}
