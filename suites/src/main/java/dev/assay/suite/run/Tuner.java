package dev.assay.suite.run;

import dev.assay.results.record.Outcome;
import dev.assay.results.record.Score;
import dev.assay.results.record.TrialRecord;
import dev.assay.results.record.Tuning;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Chooses the best of stored tuning trials, and adds up what they cost. */
final class Tuner {
    private Tuner() {}

    /**
     * The choice.
     *
     * @param settings the settings of the best trial; of equal ones, the earliest
     * @param cost what all of them cost
     */
    record Choice(Map<String, String> settings, Tuning cost) {}

    /** {@return the choice, empty when no tuning trial has a score} */
    static Optional<Choice> choose(String metric, String direction, List<TrialRecord> trials) {
        TrialRecord best = null;
        double bestScore = Double.NaN;
        double wall = 0;
        double cpu = 0;
        Map<String, Long> counts = new TreeMap<>();
        for (TrialRecord trial : trials) {
            wall += trial.wall();
            cpu += trial.cpu();
            trial.counts().forEach((unit, n) -> counts.merge(unit, n, Long::sum));
            Optional<Double> score = score(metric, trial);
            if (score.isPresent() && (best == null || isBetter(direction, score.get(), bestScore))) {
                best = trial;
                bestScore = score.get();
            }
        }
        Tuning cost = new Tuning(metric, trials.size(), wall, cpu, counts);
        return best == null
                ? Optional.empty()
                : Optional.of(new Choice(best.method().settings(), cost));
    }

    private static Optional<Double> score(String metric, TrialRecord trial) {
        if (trial.outcome() != Outcome.FINISHED) {
            return Optional.empty();
        }
        return trial.scores().stream()
                .filter(score -> score.metric().equals(metric) && Double.isFinite(score.value()))
                .map(Score::value)
                .findFirst();
    }

    private static boolean isBetter(String direction, double score, double than) {
        return direction.equals("higher") ? score > than : score < than;
    }
}
