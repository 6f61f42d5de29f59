package dev.assay.results.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.results.record.Outcome;
import dev.assay.results.record.RecordJson;
import dev.assay.results.record.Samples;
import dev.assay.results.record.TrialRecord;
import dev.assay.results.store.ResultStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueryTest {
    @TempDir
    Path folder;

    private Query.Answer ask(String sql) throws IOException {
        return Query.run(List.of(folder), sql);
    }

    @Test
    void theViewsHoldTheStandingRecords() throws IOException {
        try (ResultStore store = ResultStore.open(folder)) {
            store.append(Samples.small("aa", Outcome.TIMED_OUT, 9));
            store.append(Samples.full("bb"));
            store.append(Samples.small("aa", Outcome.FINISHED, 2));
        }
        Query.Answer trials = ask("SELECT key, problem, method, outcome, wall FROM trials ORDER BY key");
        assertThat(trials.columns()).containsExactly("key", "problem", "method", "outcome", "wall");
        assertThat(trials.rows())
                .containsExactly(
                        List.of("aa", "ising2d", "wolff", "finished", 2.0),
                        List.of("bb", "ising2d", "wolff", "finished", 1.5));
        assertThat(ask("SELECT count(*) FROM snapshots").rows().get(0).get(0)).isEqualTo(4L);
        Query.Answer scores = ask(
                "SELECT value, floor, unit, direction FROM scores WHERE key = 'bb' AND last AND name = '' ORDER BY 1");
        assertThat(scores.rows()).containsExactly(List.of(0.002, 0.001, "J", "lower"));
        assertThat(ask("SELECT count(*) FROM scores WHERE isnan(value)")
                        .rows()
                        .get(0)
                        .get(0))
                .isEqualTo(2L);
        assertThat(ask("SELECT value FROM scores WHERE key = 'bb' AND name = 'z'")
                        .rows())
                .containsExactly(List.of(Double.NEGATIVE_INFINITY));
    }

    @Test
    void ofSeveralFoldersTheLastRecordStands() throws IOException {
        List<Path> folders = List.of(folder.resolve("b"), folder.resolve("a"));
        for (int i = 0; i < 2; i++) {
            try (ResultStore store = ResultStore.open(folders.get(i))) {
                store.append(Samples.small("both", Outcome.FINISHED, 1 + i));
                store.append(Samples.small("only" + i, Outcome.FINISHED, 7));
            }
        }
        assertThat(Query.run(folders, "SELECT key, wall FROM trials ORDER BY key")
                        .rows())
                .containsExactly(List.of("both", 2.0), List.of("only0", 7.0), List.of("only1", 7.0));
    }

    @Test
    void aMetricOfTwoSettingsGivesEachScoreOnce() throws IOException {
        TrialRecord full = Samples.full("bb");
        ObjectNode line = (ObjectNode) new ObjectMapper().readTree(RecordJson.write(full));
        line.withArray("metrics")
                .addObject()
                .put("id", "energy-error")
                .put("unit", "J")
                .put("direction", "lower");
        Files.writeString(folder.resolve("part.jsonl"), line + "\n");
        assertThat(ask("SELECT count(*) FROM scores").rows()).containsExactly(List.of(3L));
    }

    @Test
    void anEmptyFolderHasEmptyViews() throws IOException {
        assertThat(ask("SELECT * FROM trials").rows()).isEmpty();
        assertThat(ask("SELECT * FROM scores").columns()).contains("metric", "value", "floor");
    }

    @Test
    void badSqlAndTheFileSystemAreRefusedInOneLine() throws IOException {
        assertThatThrownBy(() -> ask("SELEC 1"))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("SELEC")
                .hasMessageNotContaining("\n");
        Path file = folder.resolve("stolen.csv");
        assertThatThrownBy(() -> ask("COPY trials TO '" + file + "'")).isInstanceOf(QueryException.class);
        assertThatThrownBy(() -> ask("SET enable_external_access = true")).isInstanceOf(QueryException.class);
        assertThat(file).doesNotExist();
    }

    @Test
    void theSchemaNamesEveryView() {
        assertThat(Query.schema()).contains("trials\n", "snapshots\n", "scores\n", "  value DOUBLE");
    }
}
