package dev.assay.suite.data;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Arrays of doubles in NumPy's format, version 1.0: magic, header, values in C order, little endian; complex numbers as
 * pairs.
 *
 * @param complex whether each number takes two values, real part first
 * @param shape lengths of the axes, slowest first
 * @param values the values
 * @see <a href="https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html">NumPy: the NPY format</a>
 */
public record Npy(boolean complex, int[] shape, double[] values) {
    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0};
    private static final int ALIGNMENT = 64;
    private static final Pattern HEADER = Pattern.compile(
            "\\{'descr': '<([fc])(8|16)', 'fortran_order': False, 'shape': \\(([0-9, ]*)\\),? *\\}\\s*");

    /** {@return the file's bytes} */
    public byte[] bytes() {
        StringBuilder dimensions = new StringBuilder();
        for (int length : shape) {
            dimensions.append(length).append(shape.length == 1 ? "," : ", ");
        }
        String sizes = shape.length > 1 ? dimensions.substring(0, dimensions.length() - 2) : dimensions.toString();
        String header =
                "{'descr': '" + (complex ? "<c16" : "<f8") + "', 'fortran_order': False, 'shape': (" + sizes + "), }";
        int unpadded = MAGIC.length + 2 + header.length() + 1;
        int padding = Math.floorMod(-unpadded, ALIGNMENT);
        ByteBuffer out = ByteBuffer.allocate(unpadded + padding + values.length * Double.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN);
        out.put(MAGIC).putShort((short) (header.length() + padding + 1));
        out.put((header + " ".repeat(padding) + "\n").getBytes(StandardCharsets.US_ASCII));
        out.asDoubleBuffer().put(values);
        return out.array();
    }

    /**
     * {@return the array in a file of this kind}
     *
     * @throws IOException when the bytes are no such array, saying why
     */
    public static Npy of(byte[] bytes) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        if (bytes.length < MAGIC.length + 2 || !Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            throw new IOException("it is no array in NumPy's format 1.0");
        }
        int length = Short.toUnsignedInt(in.getShort(MAGIC.length));
        int begin = MAGIC.length + 2;
        if (bytes.length < begin + length) {
            throw new IOException("it is cut in its header");
        }
        Matcher header = HEADER.matcher(new String(bytes, begin, length, StandardCharsets.US_ASCII));
        if (!header.matches()) {
            throw new IOException("it holds no doubles in C order, little endian");
        }
        boolean complex = header.group(1).equals("c");
        int[] shape = Arrays.stream(header.group(3).split(","))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .mapToInt(Integer::parseInt)
                .toArray();
        long count = complex ? 2 : 1;
        for (int n : shape) {
            count *= n;
        }
        if (bytes.length != begin + length + count * Double.BYTES) {
            throw new IOException("it should have " + count + " values, but has "
                    + (bytes.length - begin - length) / (double) Double.BYTES);
        }
        double[] values = new double[(int) count];
        in.position(begin + length);
        in.asDoubleBuffer().get(values);
        return new Npy(complex, shape, values);
    }
}
