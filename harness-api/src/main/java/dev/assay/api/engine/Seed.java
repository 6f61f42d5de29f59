package dev.assay.api.engine;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/**
 * A node in the tree of random streams: 256 bits, children by SHA-256 of length-prefixed names. No stream depends on the
 * order in which others are made.
 */
public final class Seed {
    private final byte[] bits;

    private Seed(byte[] bits) {
        this.bits = bits;
    }

    /** {@return the root of a suite's streams} */
    public static Seed of(long root) {
        return new Seed(digest("assay", "root", Long.toString(root)));
    }

    /** {@return the seed that {@link #hex} printed} */
    public static Seed fromHex(String hex) {
        byte[] bits = HexFormat.of().parseHex(hex);
        if (bits.length != 32) {
            throw new IllegalArgumentException("a seed has 64 hexadecimal digits, got " + hex.length());
        }
        return new Seed(bits);
    }

    /** {@return the child under these names} */
    public Seed child(String... names) {
        String[] parts = new String[names.length + 1];
        parts[0] = hex();
        System.arraycopy(names, 0, parts, 1, names.length);
        return new Seed(digest(parts));
    }

    /** {@return the child of a name and a number} */
    public Seed child(String name, int index) {
        return child(name, Integer.toString(index));
    }

    /** {@return a new generator at the beginning of this stream} */
    public RandomGenerator generator() {
        ByteBuffer buffer = ByteBuffer.wrap(bits);
        return new Xoshiro(buffer.getLong(), buffer.getLong(), buffer.getLong(), buffer.getLong());
    }

    /** {@return 64 hexadecimal digits} */
    public String hex() {
        return HexFormat.of().formatHex(bits);
    }

    /** {@return SHA-256 of length-prefixed parts: different lists never give the same bytes} */
    public static byte[] digest(String... parts) {
        MessageDigest sha = sha256();
        for (String part : parts) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            sha.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
            sha.update(bytes);
        }
        return sha.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
