package dev.assay.results.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import dev.assay.results.record.Samples;
import dev.assay.results.record.Score;
import dev.assay.results.record.Snapshot;
import dev.assay.results.record.TrialRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Published figures against ours, worked by hand. */
class VerdictsTest {
    private static final String HEAD =
            "problem\tparameters\tmethod\tsettings\tscore\tuntil\tunit\tvalue\terror\tsource\tcomparable\tcause\n";
    private static final String PROBLEM = Samples.full("0").problem().id();
    private static final String METHOD = Samples.full("0").method().id();
    private static final String SUITE = Samples.full("0").suite();

    @TempDir
    Path folder;

    private PublishedTable table(String rows) throws IOException {
        Path file = folder.resolve("t.published.tsv");
        Files.writeString(file, HEAD + rows);
        return PublishedTable.read(SUITE, file);
    }

    private static String row(String until, String value, String error, String comparable) {
        return PROBLEM + "\t\t" + METHOD + "\t\tm/x\t" + until + "\t" + value + "\t" + error + "\tpaper\t" + comparable
                + "\tbecause\n";
    }

    /** A trial whose score m/x runs through the values, at costs 10, 20, … */
    private static TrialRecord trial(String key, double... values) {
        List<Snapshot> snapshots = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            snapshots.add(new Snapshot(
                    i,
                    "",
                    i == values.length - 1,
                    0,
                    0,
                    Map.of("gradients", 10L * (i + 1)),
                    List.of(new Score("m", "x", "", values[i], Double.NaN))));
        }
        return Samples.withSnapshots(Samples.full(key), snapshots);
    }

    private Verdict only(String rows, TrialRecord... trials) throws IOException {
        Verdicts verdicts = new Verdicts(table(rows));
        for (TrialRecord trial : trials) {
            verdicts.accept(trial);
        }
        return verdicts.verdicts().get(0);
    }

    @Test
    void theMeanOfTrialsIsComparedWithinBothErrors() throws IOException {
        // Ours: 1, 2, 3: mean 2, standard error 1/√3 = 0.577; with 0.2 together 0.611, twice that 1.222.
        TrialRecord[] ours = {trial("a", 9, 1), trial("b", 9, 2), trial("c", 9, 3)};
        Verdict near = only(row("\t", "3.2", "0.2", "yes"), ours);
        assertThat(near.kind()).isEqualTo(Verdict.Kind.AGREES);
        assertThat(near.ours()).isEqualTo(2);
        assertThat(near.error()).isCloseTo(1 / Math.sqrt(3), offset(1e-15));
        assertThat(near.trials()).isEqualTo(3);
        assertThat(only(row("\t", "3.3", "0.2", "yes"), ours).kind()).isEqualTo(Verdict.Kind.DIFFERS);
        assertThat(only(row("\t", "3.3", "0.2", "no"), ours).kind()).isEqualTo(Verdict.Kind.NOT_COMPARABLE);
        assertThat(only(row("\t", "3.3", "0.2", "yes")).kind()).isEqualTo(Verdict.Kind.NOT_RUN);
    }

    @Test
    void aCostIsCountedFromWhereTheScoreStaysBelow() throws IOException {
        // Below 0.5 at 20, above at 30, below from 40 on: the cost is 40, known to ±5.
        Verdict cost = only(row("0.5\tgradients", "48", "0", "yes"), trial("a", 1, 0.4, 0.6, 0.3, 0.2));
        assertThat(cost.ours()).isEqualTo(40);
        assertThat(cost.error()).isEqualTo(5);
        assertThat(cost.kind()).isEqualTo(Verdict.Kind.AGREES);
        assertThat(only(row("0.5\tgradients", "51", "0", "yes"), trial("a", 1, 0.4, 0.6, 0.3, 0.2))
                        .kind())
                .isEqualTo(Verdict.Kind.DIFFERS);
        assertThat(only(row("0.5\tgradients", "never", "0", "yes"), trial("a", 0.4, 0.6))
                        .kind())
                .isEqualTo(Verdict.Kind.AGREES);
        assertThat(only(row("0.5\tgradients", "10", "0", "yes"), trial("a", 0.4, 0.6))
                        .ours())
                .isInfinite();
    }

    @Test
    void theOrderOfRecordsDoesNotMatterAndAKeyCountsOnce() throws IOException {
        Verdict once = only(row("\t", "2", "0", "yes"), trial("a", 1), trial("b", 4));
        Verdict again = only(row("\t", "2", "0", "yes"), trial("b", 4), trial("a", 3), trial("a", 1));
        assertThat(again).isEqualTo(once);
    }

    @Test
    void manyProblemsGiveAMedianDifferenceAndACorrelation() {
        List<Verdict> verdicts = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
            PublishedValue value = new PublishedValue(
                    1,
                    "p" + i,
                    Map.of(),
                    "m",
                    Map.of(),
                    "s",
                    java.util.OptionalDouble.empty(),
                    "",
                    i,
                    0,
                    "x",
                    true,
                    "");
            verdicts.add(Verdict.of(value, i == 0 ? 2.5 : i + 0.5, Double.NaN, 1));
        }
        Agreement agreement = Agreement.of(verdicts).get(0);
        assertThat(agreement.problems()).isEqualTo(11);
        assertThat(agreement.medianDifference()).isEqualTo(0.5);
        // Ours ranks 2.5, 1.5, 2.5, 3.5 …: ranks 2.5, 1, 2.5, 4, 5 …: 1 − 6 (1.5² + 1 + 0.5²)/(11·120), with one tie.
        assertThat(agreement.spearman()).isCloseTo(1 - 6 * 3.5 / (11 * 120), offset(2e-3));
    }

    @Test
    void faultsAreToldWithTheirLine() throws IOException {
        PublishedTable table = table("a\tb\n"
                + row("0.5\t", "1", "0", "yes")
                + row("\t", "much", "0", "yes")
                + row("\t", "1", "-1", "yes")
                + row("\t", "1", "0", "perhaps"));
        assertThat(table.values()).isEmpty();
        assertThat(table.faults()).hasSize(5);
        assertThat(table.faults()).extracting(PublishedTable.Fault::line).containsExactly(2, 3, 4, 5, 6);
        assertThat(table.faults())
                .extracting(PublishedTable.Fault::message)
                .satisfiesExactly(
                        m -> assertThat(m).isEqualTo("A row has 12 cells, this one 2."),
                        m -> assertThat(m).startsWith("'until' and 'unit' come together"),
                        m -> assertThat(m).isEqualTo("'value' must be a number or never, got 'much'."),
                        m -> assertThat(m).startsWith("'error' must be at least 0"),
                        m -> assertThat(m).isEqualTo("'comparable' is yes or no, got 'perhaps'."));
    }
}
