package dev.assay.site.view;

import dev.assay.site.chart.Picture;
import java.util.List;
import java.util.Map;

/**
 * One trial as the pages see it: a result record with everything optional filled in. Costs are by unit; wall and CPU
 * time in seconds; scores of the trial are those of its last snapshot.
 */
public record Trial(
        String key,
        String suite,
        String suiteTitle,
        String suiteDigest,
        String family,
        Part problem,
        Part method,
        int instance,
        int repetition,
        String seed,
        Map<String, Double> budget,
        String outcome,
        String reason,
        String errorTail,
        double wall,
        double cpu,
        double answering,
        Map<String, Long> counts,
        List<String> declared,
        List<PhaseCost> phases,
        List<Snap> snapshots,
        List<Measure> metrics,
        List<Show> exhibits,
        boolean shown,
        Map<String, String> provenance,
        String started,
        String ended) {

    /** A problem or method as it was used: settings are parameters for a problem. */
    public record Part(
            String id,
            int version,
            String title,
            Map<String, String> settings,
            String plugin,
            String pluginVersion,
            String pluginSha256,
            String source,
            String summary,
            String seed) {}

    /** Cost booked under a phase. */
    public record PhaseCost(String name, double wall, double cpu, Map<String, Long> counts) {}

    /** A snapshot: cost so far and scores. */
    public record Snap(
            int index,
            String phase,
            boolean last,
            double wall,
            double cpu,
            Map<String, Long> counts,
            List<Value> scores) {}

    /** A score; name and label are empty where there is none, floor is NaN. */
    public record Value(String metric, String name, String label, double value, double floor) {
        /** What identifies the score within a trial. */
        public String id() {
            return metric + (name.isEmpty() ? "" : "/" + name) + (label.isEmpty() ? "" : " (" + label + ")");
        }

        /** Whether {@link #id} is this text, without making it: boards ask for every score of every trial. */
        boolean is(String id) {
            return id.startsWith(metric)
                    && (name.isEmpty() && label.isEmpty() ? id.length() == metric.length() : id.equals(id()));
        }
    }

    /** A metric: direction is lower, higher or none. */
    public record Measure(String id, int version, String title, String unit, String direction) {}

    /** An exhibit: a picture with axes. */
    public record Show(String title, String xTitle, String yTitle, boolean sameUnit, List<Picture.Layer> layers) {}

    /** Outcomes that count as a failure of the method. */
    private static final List<String> FAILURES =
            List.of("diverged", "timed-out", "out-of-memory", "crashed", "failed", "invalid-answer");

    /** Whether the method ended as it should. */
    public boolean finished() {
        return outcome.equals("finished");
    }

    /** Whether the method is to blame. */
    public boolean failure() {
        return FAILURES.contains(outcome);
    }

    /** Whether the trial tells anything about the method: it finished or failed. */
    public boolean telling() {
        return finished() || failure();
    }

    /** Scores of the last snapshot. */
    public List<Value> scores() {
        return snapshots.isEmpty()
                ? List.of()
                : snapshots.get(snapshots.size() - 1).scores();
    }

    /** The value of a score at the end, NaN where the trial did not finish or has none. */
    public double end(String score) {
        return finished() ? at(scores(), score) : Double.NaN;
    }

    /** The value with the given identity, NaN if it is not there. */
    public static double at(List<Value> scores, String id) {
        for (Value v : scores) {
            if (v.is(id)) {
                return v.value();
            }
        }
        return Double.NaN;
    }

    /** The same without its pictures, for keeping many in memory. */
    public Trial light() {
        return new Trial(
                key,
                suite,
                suiteTitle,
                suiteDigest,
                family,
                problem,
                method,
                instance,
                repetition,
                seed,
                budget,
                outcome,
                reason,
                errorTail,
                wall,
                cpu,
                answering,
                counts,
                declared,
                phases,
                snapshots,
                metrics,
                List.of(),
                !exhibits.isEmpty(),
                provenance,
                started,
                ended);
    }
}
