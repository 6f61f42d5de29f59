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
    void aFieldOfTheWrongKindIsRefusedInWords() {
        assertThatThrownBy(() ->
                        RecordJson.read("{\"assay\":1,\"type\":\"trial\",\"outcome\":\"finished\",\"wall\":\"long\"}"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("long");
        assertThatThrownBy(() -> RecordJson.read("{\"assay\":1,")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> RecordJson.read("")).isInstanceOf(IOException.class);
    }

    /** Any record: write → read gives an equal record, and writing that gives the same bytes. */
    @Test
    void anyRecordComesBackAsItWas() throws IOException {
        for (long seed = 0; seed < 300; seed++) {
            TrialRecord record = new AnyRecord(seed).record();
            String line = RecordJson.write(record);
            assertThat(line).as("seed %d", seed).doesNotContain("\n");
            TrialRecord back = RecordJson.read(line);
            assertThat(back).as("seed %d", seed).isEqualTo(record);
            assertThat(RecordJson.write(back)).as("seed %d", seed).isEqualTo(line);
        }
    }

    /** Values whose shortest text the writers of older JDKs miss. */
    @Test
    void numbersAreWrittenInTheirShortestText() {
        Exhibit.Layer layer = new Exhibit.Layer(
                "line", "x", "1", new double[] {2e-44, 2.0e23, 0x1p-44, 0.1, -0.0}, new double[0], 0, 0, new double[0]);
        Exhibit exhibit =
                new Exhibit("t", new Exhibit.Axis("x", "1"), new Exhibit.Axis("y", "1"), java.util.List.of(layer));
        assertThat(RecordJson.writeExhibits("k", java.util.List.of(exhibit)))
                .contains("[2.0E-44,2.0E23,5.684341886080802E-14,0.1,-0.0]");
    }

    @Test
    void exhibitsComeBack() throws IOException {
        TrialRecord record = Samples.full("00");
        assertThat(RecordJson.readExhibits(RecordJson.writeExhibits("00", record.exhibits())))
                .isEqualTo(record.exhibits());
    }
}
