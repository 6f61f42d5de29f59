package dev.assay.api.engine;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Supplier;

/** Arrays that are computed once: in memory, or in a folder that processes share. */
@FunctionalInterface
public interface Kept {
    /** {@return the array under a key, computed when it is not there; a copy} */
    double[] get(String key, Supplier<double[]> compute);

    /** {@return this store under a prefix} */
    default Kept under(String prefix) {
        return (key, compute) -> get(prefix.length() + ":" + prefix + "/" + key, compute);
    }

    /** {@return a store in memory} */
    static Kept inMemory() {
        Map<String, double[]> arrays = new HashMap<>();
        return (key, compute) -> {
            synchronized (arrays) {
                double[] found = arrays.get(key);
                if (found == null) {
                    found = compute.get().clone();
                    arrays.put(key, found);
                }
                return found.clone();
            }
        };
    }

    /**
     * A store in a folder. A file lock makes one process compute while others wait; files are written under a temporary
     * name and moved, so that a reader never sees half of one.
     *
     * @param folder made when needed
     * @return the store
     */
    static Kept inFolder(Path folder) {
        return (key, compute) -> {
            String name = HexFormat.of().formatHex(Seed.digest("kept", key), 0, 16);
            Path file = folder.resolve(name + ".bin");
            try {
                if (!Files.exists(file)) {
                    computeLocked(folder, name, file, compute);
                }
                return read(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    private static void computeLocked(Path folder, String name, Path file, Supplier<double[]> compute)
            throws IOException {
        Files.createDirectories(folder);
        synchronized (Kept.class) {
            try (FileChannel channel = FileChannel.open(
                            folder.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                if (lock.isValid() && !Files.exists(file)) {
                    double[] values = compute.get();
                    Path partial = Files.createTempFile(folder, name, ".part");
                    try {
                        write(partial, values);
                        Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
                    } finally {
                        Files.deleteIfExists(partial);
                    }
                }
            }
        }
    }

    private static void write(Path file, double[] values) throws IOException {
        try (DataOutputStream out =
                new DataOutputStream(new java.io.BufferedOutputStream(Files.newOutputStream(file)))) {
            out.writeInt(values.length);
            for (double value : values) {
                out.writeDouble(value);
            }
        }
    }

    private static double[] read(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(new java.io.BufferedInputStream(Files.newInputStream(file)))) {
            double[] values = new double[in.readInt()];
            for (int i = 0; i < values.length; i++) {
                values[i] = in.readDouble();
            }
            return values;
        }
    }
}
