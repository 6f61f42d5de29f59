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

/** Orders of accuracy from errors that are powers of the grid. */
class ObservedOrdersTest {
    private static final String HEAD =
            "problem\tparameters\tmethod\tsettings\tscore\tfrom\tto\torder\ttolerance\tcause\n";
    private static final TrialRecord RECORD = Samples.full("0");
    private static final String ROW =
            RECORD.problem().id() + "\t\t" + RECORD.method().id() + "\t\tm[u]\t16\t64\t2\t0.15\t\n";

    @TempDir
    Path folder;

    private OrderTable table(String text) throws IOException {
        Path file = folder.resolve("t.orders.tsv");
        Files.writeString(file, text);
        return OrderTable.read(RECORD.suite(), file);
    }

    private static TrialRecord trial(String key, double constant, double order) {
        List<Snapshot> snapshots = new ArrayList<>();
        for (int n = 8; n <= 64; n *= 2) {
            double error = constant * Math.pow(n, -order);
            snapshots.add(new Snapshot(
                    snapshots.size(),
                    "grid-" + n,
                    n == 64,
                    0,
                    0,
                    Map.of(),
                    List.of(new Score("m", "", "u", error, Double.NaN))));
        }
        return Samples.withSnapshots(Samples.full(key), snapshots);
    }

    private ObservedOrder only(TrialRecord... trials) throws IOException {
        ObservedOrders orders = new ObservedOrders(table(HEAD + ROW));
        for (TrialRecord trial : trials) {
            orders.accept(trial);
        }
        return orders.orders().get(0);
    }

    @Test
    void theOrderOfAPowerIsItsExponent() throws IOException {
        ObservedOrder second = only(trial("a", 3, 2.1), trial("b", 0.1, 1.9));
        assertThat(second.order()).isCloseTo(2, offset(1e-12));
        assertThat(second.verdict()).isEqualTo("within");
        assertThat(second.grids()).extracting(ObservedOrder.Grid::size).containsExactly(8, 16, 32, 64);
        assertThat(second.grids().get(0).order()).isNaN();
        assertThat(second.grids().get(3).order()).isCloseTo(2, offset(1e-12));
        assertThat(only(trial("a", 3, 1.8)).verdict()).isEqualTo("not within");
    }

    @Test
    void aRungThatWasNotRunGivesNoOrder() throws IOException {
        assertThat(only().verdict()).isEqualTo("not run");
        List<Snapshot> coarse = trial("a", 1, 2).snapshots().subList(0, 2);
        assertThat(only(Samples.withSnapshots(Samples.full("a"), coarse)).order())
                .isNaN();
    }

    @Test
    void faultsNameTheirLine() throws IOException {
        OrderTable broken = table(HEAD + ROW + ROW.replace("\t16\t64", "\t64\t16") + "three\tcells\tonly\n"
                + ROW.replace("\t0.15", "\t0"));
        assertThat(broken.orders()).hasSize(1);
        assertThat(broken.faults()).extracting(PublishedTable.Fault::line).containsExactly(3, 4, 5);
        assertThat(table("a\tb\n" + ROW).faults().get(0).message()).startsWith("The head must be");
    }
}
