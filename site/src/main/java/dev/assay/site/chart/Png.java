package dev.assay.site.chart;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * A PNG of a scalar field: 255 steps of {@link ColourMap} as palette, entry 0 transparent for what is not there.
 *
 * @see <a href="https://www.w3.org/TR/png-3/">Portable Network Graphics, third edition</a>
 */
public final class Png {
    private static final byte[] SIGNATURE = {(byte) 137, 80, 78, 71, 13, 10, 26, 10};
    private static final byte[] PALETTE = palette();
    private static final byte[] TRANSPARENCY = {0};

    private Png() {}

    /**
     * @param values  field, row-major, y increasing with the row, length rows · columns; NaN is transparent
     * @param columns number of columns, &gt; 0
     * @param min     value of the darkest colour
     * @param max     value of the brightest
     * @return a data URI
     */
    public static String uri(double[] values, int columns, double min, double max) {
        int rows = values.length / columns;
        byte[] raw = new byte[rows * (columns + 1)];
        double scale = max > min ? 1 / (max - min) : 0;
        for (int r = 0; r < rows; r++) {
            int to = (rows - 1 - r) * (columns + 1) + 1;
            for (int c = 0; c < columns; c++) {
                double v = values[r * columns + c];
                double t = max > min ? Math.min(1, Math.max(0, (v - min) * scale)) : 0.5;
                raw[to + c] = Double.isNaN(v) ? 0 : (byte) (1 + Math.round(254 * t));
            }
        }
        try {
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(encode(raw, columns, rows));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] encode(byte[] raw, int columns, int rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(SIGNATURE);
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        DataOutputStream h = new DataOutputStream(header);
        h.writeInt(columns);
        h.writeInt(rows);
        h.write(new byte[] {8, 3, 0, 0, 0});
        chunk(out, "IHDR", header.toByteArray());
        chunk(out, "PLTE", PALETTE);
        chunk(out, "tRNS", TRANSPARENCY);
        chunk(out, "IDAT", deflate(raw));
        chunk(out, "IEND", new byte[0]);
        return bytes.toByteArray();
    }

    private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) crc.getValue());
    }

    private static byte[] deflate(byte[] raw) {
        Deflater deflater = new Deflater(6);
        try {
            deflater.setInput(raw);
            deflater.finish();
            byte[] buffer = new byte[raw.length + 128];
            int n = deflater.deflate(buffer);
            if (!deflater.finished()) {
                throw new IllegalStateException("Deflate of " + raw.length + " bytes did not fit its bound");
            }
            return java.util.Arrays.copyOf(buffer, n);
        } finally {
            deflater.end();
        }
    }

    private static byte[] palette() {
        byte[] p = new byte[256 * 3];
        for (int i = 0; i < 255; i++) {
            int colour = ColourMap.at(i / 254.0);
            p[3 * i + 3] = (byte) (colour >> 16);
            p[3 * i + 4] = (byte) (colour >> 8);
            p[3 * i + 5] = (byte) colour;
        }
        return p;
    }
}
