package dev.assay.suite.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads a stream to its end and keeps its first and last few kilobytes, however much comes. */
final class Tail {
    private static final int KEPT = 4096;

    private final Thread thread;
    private final ByteArrayOutputStream head = new ByteArrayOutputStream();
    private byte[] tail = new byte[0];

    Tail(InputStream stream) {
        thread = new Thread(() -> read(stream), "assay-worker-errors");
        thread.setDaemon(true);
        thread.start();
    }

    private void read(InputStream stream) {
        byte[] buffer = new byte[8192];
        try (stream) {
            for (int n = stream.read(buffer); n >= 0; n = stream.read(buffer)) {
                keep(buffer, n);
            }
        } catch (IOException e) {
            // The process is gone; what came is kept.
        }
    }

    private synchronized void keep(byte[] buffer, int n) {
        if (head.size() < KEPT) {
            head.write(buffer, 0, Math.min(n, KEPT - head.size()));
        }
        byte[] joined = new byte[Math.min(KEPT, tail.length + n)];
        int fromBuffer = Math.min(n, joined.length);
        int fromTail = joined.length - fromBuffer;
        System.arraycopy(tail, tail.length - fromTail, joined, 0, fromTail);
        System.arraycopy(buffer, n - fromBuffer, joined, fromTail, fromBuffer);
        tail = joined;
    }

    void finish() throws InterruptedException {
        thread.join(1000);
    }

    synchronized String text() {
        return new String(tail, StandardCharsets.UTF_8).strip();
    }

    synchronized String firstLine() {
        String text = head.toString(StandardCharsets.UTF_8).strip();
        return text.lines().findFirst().orElse("no word");
    }
}
