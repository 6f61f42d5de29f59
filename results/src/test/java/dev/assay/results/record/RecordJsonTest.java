package dev.assay.results.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordJsonTest {
    @Test
    void aRecordComesBackAsItWas() throws IOException {
        TrialRecord record = Samples.full("0123456789abcdef0123456789abcdef");
        String line = RecordJson.write(record);
        assertThat(line).doesNotContain("\n");
        assertThat(RecordJson.read(line)).isEqualTo(record);
        assertThat(RecordJson.write(RecordJson.read(line))).isEqualTo(line);
    }

    /** The files of each schema were written once and are never changed: newer readers must read them. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void theGoldenFileOfEverySchemaIsRead(int schema) throws IOException {
        TrialRecord record = RecordJson.read(golden(schema));
        assertThat(record).isEqualTo(Samples.full("0123456789abcdef0123456789abcdef"));
    }

    @Test
    void theGoldenFileOfThisSchemaIsWrittenBack() throws IOException {
        String line = golden(RecordJson.SCHEMA);
        assertThat(RecordJson.write(RecordJson.read(line))).isEqualTo(line);
    }

    private static String golden(int schema) throws IOException {
        try (InputStream in = RecordJsonTest.class.getResourceAsStream("/golden/trial-" + schema + ".jsonl")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
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
        assertThatThrownBy(() -> RecordJson.read("{\"assay\":3,\"type\":\"trial\"}"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("schema 3")
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
        Exhibit exhibit = new Exhibit("t", new Exhibit.Axis("x", "1"), new Exhibit.Axis("y", "1"), List.of(layer));
        assertThat(RecordJson.writeExhibits("k", List.of(exhibit)))
                .contains("[2.0E-44,2.0E23,5.684341886080802E-14,0.1,-0.0]");
    }

    @Test
    void exhibitsComeBack() throws IOException {
        TrialRecord record = Samples.full("00");
        assertThat(RecordJson.readExhibits(RecordJson.writeExhibits("00", record.exhibits())))
                .isEqualTo(record.exhibits());
    }

    /** Long arrays keep 8 or 16 bits; what was read is written as the same bytes. */
    @Test
    void picturesArePackedToTheirLevels() throws IOException {
        double[] image = new double[100];
        double[] line = new double[50];
        for (int i = 0; i < 100; i++) {
            image[i] = i % 7 == 3 ? Double.NaN : Math.exp(-0.1 * i);
            line[i / 2] = 1e6 + Math.sin(i);
        }
        Exhibit.Layer layer = new Exhibit.Layer("image", "x", "1", line, line, 10, 10, image);
        Exhibit.Axis axis = new Exhibit.Axis("x", "1");
        String text = RecordJson.writeExhibits("k", List.of(new Exhibit("t", axis, axis, List.of(layer))));
        List<Exhibit> read = RecordJson.readExhibits(text);
        Exhibit.Layer back = read.get(0).layers().get(0);
        for (int i = 0; i < 100; i++) {
            if (i % 7 == 3) {
                assertThat(back.values()[i]).isNaN();
            } else {
                assertThat(back.values()[i]).isCloseTo(image[i], offset(0.5 / 254 + 1e-12));
            }
        }
        for (int i = 0; i < 50; i++) {
            assertThat(back.x()[i]).isCloseTo(line[i], offset(2 * 0.5 / 65534 + 1e-9));
        }
        assertThat(RecordJson.writeExhibits("k", read)).isEqualTo(text);
    }

    @Test
    void packedNumbersAtTheEdgesComeBack() throws IOException {
        double[][] edges = new double[4][Packing.SHORT + 1];
        Arrays.fill(edges[0], Double.NaN);
        Arrays.fill(edges[1], 4.5);
        edges[2][3] = Double.MAX_VALUE;
        edges[2][4] = -Double.MAX_VALUE;
        edges[3][0] = 1e-300;
        for (double[] edge : edges) {
            Exhibit.Layer layer = new Exhibit.Layer("line", "x", "1", edge, edge, 0, 0, new double[0]);
            Exhibit.Axis axis = new Exhibit.Axis("x", "1");
            String text = RecordJson.writeExhibits("k", List.of(new Exhibit("t", axis, axis, List.of(layer))));
            double[] back = RecordJson.readExhibits(text).get(0).layers().get(0).x();
            for (int i = 0; i < edge.length; i++) {
                double scale = edge == edges[2] ? Double.MAX_VALUE : 0;
                assertThat(back[i]).isEqualTo(edge[i], offset(scale * 1e-4));
            }
        }
    }

    @Test
    void packedNumbersThatAreNoneAreRefused() {
        for (String bad : new String[] {
            "{\"min\":0,\"max\":1,\"bits\":12,\"data\":\"AAAA\"}",
            "{\"min\":0,\"max\":1,\"bits\":16,\"data\":\"AAAA\"}",
            "7"
        }) {
            assertThatThrownBy(() -> RecordJson.readExhibits("{\"exhibits\":[{\"layers\":[{\"x\":" + bad + "}]}]}"))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("not as they should be");
        }
    }
}
