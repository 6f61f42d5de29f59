package dev.assay.suite.run.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Small binary files between the harness's own processes, of one version and one machine. */
final class Binary {
    private Binary() {}

    /** Writes. */
    @FunctionalInterface
    interface Writer {
        void to(DataOutputStream out) throws IOException;
    }

    /** Reads. */
    @FunctionalInterface
    interface Reader<T> {
        T from(DataInputStream in) throws IOException;
    }

    static void write(Path file, Writer writer) throws IOException {
        Path partial = file.resolveSibling(file.getFileName() + ".part");
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(partial)))) {
            writer.to(out);
        }
        Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
    }

    static <T> T read(Path file, Reader<T> reader) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            return reader.from(in);
        }
    }

    static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static String text(DataInputStream in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    static void texts(DataOutputStream out, Map<String, String> texts) throws IOException {
        out.writeInt(texts.size());
        for (Map.Entry<String, String> entry : texts.entrySet()) {
            text(out, entry.getKey());
            text(out, entry.getValue());
        }
    }

    static Map<String, String> texts(DataInputStream in) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (int n = in.readInt(); n > 0; n--) {
            String key = text(in);
            texts.put(key, text(in));
        }
        return texts;
    }

    static void counts(DataOutputStream out, Map<String, Long> counts) throws IOException {
        out.writeInt(counts.size());
        for (Map.Entry<String, Long> entry : counts.entrySet()) {
            text(out, entry.getKey());
            out.writeLong(entry.getValue());
        }
    }

    static Map<String, Long> counts(DataInputStream in) throws IOException {
        Map<String, Long> counts = new TreeMap<>();
        for (int n = in.readInt(); n > 0; n--) {
            String key = text(in);
            counts.put(key, in.readLong());
        }
        return counts;
    }

    static void doubles(DataOutputStream out, double[] values) throws IOException {
        out.writeInt(values.length);
        for (double value : values) {
            out.writeDouble(value);
        }
    }

    static double[] doubles(DataInputStream in) throws IOException {
        double[] values = new double[in.readInt()];
        for (int i = 0; i < values.length; i++) {
            values[i] = in.readDouble();
        }
        return values;
    }

    static <T> List<T> list(DataInputStream in, Reader<T> item) throws IOException {
        List<T> items = new ArrayList<>();
        for (int n = in.readInt(); n > 0; n--) {
            items.add(item.from(in));
        }
        return items;
    }
}
