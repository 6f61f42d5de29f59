package dev.assay.results.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A record as one line of JSON, and back. Fields in a fixed order, maps in order of keys; NaN and infinities as strings.
 * Readers leave out what they do not know and take defaults for what is missing; a newer schema is refused.
 */
public final class RecordJson {
    /** The schema that is written: 2 packs the long arrays of exhibits, 1 had them as numbers. */
    public static final int SCHEMA = 2;

    private static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxStringLength(50_000_000).build())
            .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER) // the shortest text on any JDK, so the same bytes
            .build());

    private RecordJson() {}

    /** {@return the line, without its end, exhibits included} */
    public static String write(TrialRecord record) {
        StringWriter text = new StringWriter(4096);
        try (JsonGenerator out = MAPPER.getFactory().createGenerator(text)) {
            RecordWriter.record(out, record);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** {@return the record of a line}
     * @throws IOException when the line is not a record, or of a newer schema */
    public static TrialRecord read(String line) throws IOException {
        try {
            return RecordReader.record(MAPPER.readTree(line));
        } catch (IllegalArgumentException e) {
            throw new IOException("a field of the record is not what it should be: " + e.getMessage(), e);
        }
    }

    /** {@return the line of a record's exhibits alone} */
    public static String writeExhibits(String key, List<Exhibit> exhibits) {
        StringWriter text = new StringWriter(4096);
        try (JsonGenerator out = MAPPER.getFactory().createGenerator(text)) {
            out.writeStartObject();
            out.writeNumberField("assay", SCHEMA);
            out.writeStringField("type", "exhibits");
            out.writeStringField("key", key);
            RecordWriter.exhibits(out, exhibits);
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** {@return the exhibits of a line that {@link #writeExhibits} wrote} */
    public static List<Exhibit> readExhibits(String line) throws IOException {
        try (JsonParser in = MAPPER.createParser(line)) {
            return ExhibitReader.read(in);
        } catch (NumberFormatException e) {
            throw new IOException("exhibits are not as they should be: " + e.getMessage(), e);
        }
    }
}
