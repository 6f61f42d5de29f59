package dev.assay.results.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RecordJsonTest {
    @Test
    void aRecordComesBackAsItWas() throws IOException {
        TrialRecord record = Samples.full("0123456789abcdef0123456789abcdef");
        String line = RecordJson.write(record);
        assertThat(line).doesNotContain("\n");
        assertThat(RecordJson.read(line)).isEqualTo(record);
        assertThat(RecordJson.write(RecordJson.read(line))).isEqualTo(line);
    }

    /** The file of schema 1 was written once and is never changed: newer readers must read it. */
    @Test
    void theGoldenFileOfSchemaOneIsReadAndWrittenBack() throws IOException {
        String line;
        try (InputStream in = RecordJsonTest.class.getResourceAsStream("/golden/trial-1.jsonl")) {
            line = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
        TrialRecord record = RecordJson.read(line);
        assertThat(record).isEqualTo(Samples.full("0123456789abcdef0123456789abcdef"));
        assertThat(RecordJson.write(record)).isEqualTo(line);
    }

    @Test
    void notANumberAndInfinitiesAreStrings() {
        String line = RecordJson.write(Samples.full("00"));
        assertThat(line).contains("\"value\":\"NaN\"").contains("\"value\":\"-Infinity\"");
        assertThat(line).contains("\"cpu\":\"Infinity\"");
    }

    @Test
    void unknownFieldsAreLeftOutAndMissingOnesHaveDefaults() throws IOException {
        TrialRecord record = RecordJson.read(
                "{\"assay\":1,\"type\":\"trial\",\"key\":\"ab\",\"outcome\":\"not-run\",\"colour\":\"blue\"}");
        assertThat(record.key()).isEqualTo("ab");
        assertThat(record.outcome()).isEqualTo(Outcome.NOT_RUN);
        assertThat(record.role()).isEqualTo("trial");
        assertThat(record.snapshots()).isEmpty();
        assertThat(record.wall()).isZero();
        assertThat(record.budget().wall()).isInfinite();
    }

    @Test
    void aNewerSchemaIsRefusedWithAWord() {
        assertThatThrownBy(() -> RecordJson.read("{\"assay\":2,\"type\":\"trial\"}"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("schema 2")
                .hasMessageContaining("newer");
    }

    @Test
    void whatIsNoRecordIsRefused() {
        assertThatThrownBy(() -> RecordJson.read("{\"a\":1}")).hasMessageContaining("not the record of a trial");
        assertThatThrownBy(() -> RecordJson.read("{\"assay\":1,\"type\":\"trial\",\"outcome\":\"lost\"}"))
                .hasMessageContaining("lost");
    }

    @Test
    void exhibitsComeBack() throws IOException {
        TrialRecord record = Samples.full("00");
        assertThat(RecordJson.readExhibits(RecordJson.writeExhibits("00", record.exhibits())))
                .isEqualTo(record.exhibits());
    }
}
