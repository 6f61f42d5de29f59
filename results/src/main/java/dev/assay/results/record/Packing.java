package dev.assay.results.record;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;

/**
 * Long arrays of pictures in few bytes: levels between the smallest and the largest value, 8 or 16 bits each, in base 64.
 *
 * <pre>{@code {"min": 0.5, "max": 2.0, "bits": 8, "data": "…"}      value = min + (max − min) level / (2^bits − 2)}</pre>
 *
 * <p>The highest level stands for NaN. What was unpacked packs to the same bytes. Short arrays stay numbers.
 */
final class Packing {
    /** Arrays up to this length are written as numbers. */
    static final int SHORT = 16;

    private Packing() {}

    static void write(JsonGenerator out, String name, double[] values, int bits) throws IOException {
        double min = Double.POSITIVE_INFINITY;
        double max = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            if (Double.isFinite(value)) {
                min = Math.min(min, value);
                max = Math.max(max, value);
            }
        }
        if (min > max) {
            min = 0;
            max = 0;
        }
        out.writeObjectFieldStart(name);
        out.writeNumberField("min", min);
        out.writeNumberField("max", max);
        out.writeNumberField("bits", bits);
        out.writeStringField("data", Base64.getEncoder().encodeToString(levels(values, min, max, bits)));
        out.writeEndObject();
    }

    private static byte[] levels(double[] values, double min, double max, int bits) {
        int top = (1 << bits) - 2;
        int width = bits / 8;
        byte[] bytes = new byte[values.length * width];
        // Halves: the range of two doubles need not be a double.
        double range = 0.5 * max - 0.5 * min;
        for (int i = 0; i < values.length; i++) {
            int level = top + 1;
            if (Double.isFinite(values[i])) {
                level = range == 0 ? 0 : (int) Math.round(top * ((0.5 * values[i] - 0.5 * min) / range));
            }
            bytes[i * width] = (byte) level;
            if (width == 2) {
                bytes[i * width + 1] = (byte) (level >>> 8);
            }
        }
        return bytes;
    }

    static double[] unpack(double min, double max, int bits, byte[] data) throws IOException {
        if (bits != 8 && bits != 16 || data.length % (bits / 8) != 0) {
            throw new IOException(
                    "packed numbers are not as they should be: " + data.length + " bytes of " + bits + " bits");
        }
        int top = (1 << bits) - 2;
        int width = bits / 8;
        double[] values = new double[data.length / width];
        for (int i = 0; i < values.length; i++) {
            int level = data[i * width] & 0xff;
            if (width == 2) {
                level |= (data[i * width + 1] & 0xff) << 8;
            }
            double share = (double) level / top;
            values[i] = level > top ? Double.NaN : (1 - share) * min + share * max;
        }
        return values;
    }

    /** {@return the numbers of an array or a packed one; the parser stands before it} */
    static double[] read(JsonParser in) throws IOException {
        JsonToken first = in.nextToken();
        if (first == JsonToken.START_ARRAY) {
            return array(in);
        }
        if (first != JsonToken.START_OBJECT) {
            throw new IOException("exhibits are not as they should be: " + first + " in place of numbers");
        }
        double min = 0;
        double max = 0;
        int bits = 0;
        byte[] data = {};
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            String name = in.currentName();
            in.nextToken();
            switch (name) {
                case "min" -> min = in.getDoubleValue();
                case "max" -> max = in.getDoubleValue();
                case "bits" -> bits = in.getIntValue();
                case "data" -> data = in.getBinaryValue();
                default -> in.skipChildren();
            }
        }
        return unpack(min, max, bits, data);
    }

    private static double[] array(JsonParser in) throws IOException {
        double[] values = new double[64];
        int n = 0;
        for (JsonToken token = in.nextToken(); token != JsonToken.END_ARRAY; token = in.nextToken()) {
            if (n == values.length) {
                values = Arrays.copyOf(values, 2 * n);
            }
            values[n++] = switch (token) {
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> in.getDoubleValue();
                case VALUE_STRING -> Double.parseDouble(in.getText());
                default -> throw new IOException("exhibits are not as they should be: " + token + " among numbers");
            };
        }
        return Arrays.copyOf(values, n);
    }

    /** {@return the numbers of a packed array} */
    static double[] read(JsonNode packed) {
        try {
            return unpack(
                    packed.path("min").asDouble(),
                    packed.path("max").asDouble(),
                    packed.path("bits").asInt(),
                    packed.path("data").binaryValue());
        } catch (IOException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }
}
