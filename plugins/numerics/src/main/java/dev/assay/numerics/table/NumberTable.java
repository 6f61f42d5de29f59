package dev.assay.numerics.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a table of numbers, row after row, by the end of the file's name.
 *
 * <ul>
 * <li>{@code .npy}: versions 1 to 3, one or two axes, {@code f4 f8 i4 i8} of either byte order, C or Fortran order; one axis
 *     is one column
 * <li>all others: text in UTF-8, a row a line, cells parted by commas, semicolons, tabs or blanks; {@code nan} and {@code inf}
 *     are numbers; lines that start with # and empty ones are passed over, and so is a first line without any number
 * </ul>
 *
 * <p>Time and memory grow with the file: 10⁷ rows of one number took 8 s and half a gigabyte.
 */
public final class NumberTable {
    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};
    private static final Pattern DESCR = Pattern.compile("'descr'\\s*:\\s*'([<>|=])([a-z])(\\d+)'");
    private static final Pattern ORDER = Pattern.compile("'fortran_order'\\s*:\\s*(True|False)");
    private static final Pattern SHAPE = Pattern.compile("'shape'\\s*:\\s*\\(([^)]*)\\)");
    private static final int SHOWN = 30;

    private NumberTable() {}

    /**
     * Reads.
     *
     * @param file the file
     * @param name what messages call it
     * @return rows of equal length, at least one of at least one number
     * @throws IllegalArgumentException when it is no table, with the place; or cannot be read
     */
    public static double[][] read(Path file, String name) {
        try {
            double[][] rows = name.toLowerCase(Locale.ROOT).endsWith(".npy")
                    ? npy(Files.readAllBytes(file), name)
                    : text(file, name);
            if (rows.length == 0 || rows[0].length == 0) {
                throw new IllegalArgumentException(name + ": there is no number in it");
            }
            return rows;
        } catch (MalformedInputException e) {
            throw new IllegalArgumentException(name + ": it is no text in UTF-8; arrays of numpy end in .npy", e);
        } catch (IOException e) {
            throw new IllegalArgumentException(name + ": it cannot be read: " + e.getMessage(), e);
        }
    }

    private static double[][] text(Path file, String name) throws IOException {
        List<double[]> rows = new ArrayList<>();
        int number = 0;
        int firstLine = 0;
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                String cells = line.strip();
                if (cells.isEmpty() || cells.startsWith("#")) {
                    continue;
                }
                double[] row = row(cells, rows.isEmpty() && firstLine == 0, name, number);
                if (firstLine == 0) {
                    firstLine = number;
                }
                if (row == null) {
                    continue; // a head
                }
                if (!rows.isEmpty() && row.length != rows.get(0).length) {
                    throw new IllegalArgumentException(name + ":" + number + ": " + row.length
                            + " numbers, the rows before have " + rows.get(0).length);
                }
                rows.add(row);
            }
        }
        return rows.toArray(new double[0][]);
    }

    /** {@return the numbers of a line; null for a head} */
    private static double[] row(String line, boolean mayBeHead, String name, int number) {
        char by = separator(line);
        double[] row = new double[8];
        int n = 0;
        int words = 0;
        for (int at = 0; at <= line.length(); ) {
            int next = line.indexOf(by, at);
            int end = next < 0 ? line.length() : next;
            String cell = line.substring(at, end).strip();
            at = end + 1;
            if (cell.isEmpty() && by == ' ') {
                continue;
            }
            if (cell.isEmpty()) {
                throw new IllegalArgumentException(
                        name + ":" + number + ": cell " + (n + 1) + " is empty; write nan for a gap");
            }
            double value = number(cell);
            if (Double.isNaN(value) && !cell.equalsIgnoreCase("nan")) {
                words++;
                if (!mayBeHead) {
                    throw new IllegalArgumentException(
                            name + ":" + number + ": cell " + (n + 1) + " is no number: '" + shown(cell) + "'");
                }
            }
            if (n == row.length) {
                row = Arrays.copyOf(row, 2 * n);
            }
            row[n++] = value;
        }
        if (words == n) {
            return null;
        }
        if (words > 0) {
            throw new IllegalArgumentException(
                    name + ":" + number + ": some cells are no numbers: '" + shown(line) + "'");
        }
        return Arrays.copyOf(row, n);
    }

    private static char separator(String line) {
        for (char c : new char[] {',', ';', '\t'}) {
            if (line.indexOf(c) >= 0) {
                return c;
            }
        }
        return ' ';
    }

    private static double number(String cell) {
        try {
            return Double.parseDouble(cell);
        } catch (NumberFormatException e) {
            return switch (cell.toLowerCase(Locale.ROOT)) {
                case "inf", "+inf", "infinity" -> Double.POSITIVE_INFINITY;
                case "-inf", "-infinity" -> Double.NEGATIVE_INFINITY;
                default -> Double.NaN;
            };
        }
    }

    private static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }

    private static double[][] npy(byte[] bytes, String name) {
        if (bytes.length < 10 || !Arrays.equals(Arrays.copyOf(bytes, MAGIC.length), MAGIC)) {
            throw new IllegalArgumentException(name + ": it does not begin like an NPY file");
        }
        ByteBuffer data = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int start = bytes[6] == 1 ? 10 : 12;
        int length = bytes[6] == 1 ? data.getShort(8) & 0xffff : data.getInt(8);
        if (length < 0 || start + length > bytes.length) {
            throw new IllegalArgumentException(name + ": its head is cut off");
        }
        String head = new String(bytes, start, length, StandardCharsets.UTF_8);
        Matcher type = DESCR.matcher(head);
        Matcher order = ORDER.matcher(head);
        Matcher shape = SHAPE.matcher(head);
        if (!type.find() || !order.find() || !shape.find()) {
            throw new IllegalArgumentException(name + ": its head is not of a plain array: '" + shown(head) + "'");
        }
        int[] axes = Arrays.stream(shape.group(1).split(","))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .mapToInt(Integer::parseInt)
                .toArray();
        if (axes.length < 1 || axes.length > 2) {
            throw new IllegalArgumentException(name + ": it has " + axes.length + " axes, a table has one or two");
        }
        String kind = type.group(2) + type.group(3);
        if (!List.of("f4", "f8", "i4", "i8").contains(kind)) {
            throw new IllegalArgumentException(
                    name + ": its numbers are of type '" + kind + "'; known are f4, f8, i4, i8");
        }
        int size = kind.charAt(1) - '0';
        int rows = axes[0];
        int columns = axes.length == 1 ? 1 : axes[1];
        if ((long) rows * columns * size != bytes.length - start - length) {
            throw new IllegalArgumentException(name + ": it should hold " + (long) rows * columns
                    + " numbers, there are " + (bytes.length - start - length) / size);
        }
        data.order(type.group(1).equals(">") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        boolean fortran = order.group(1).equals("True");
        double[][] table = new double[rows][columns];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                int at = start + length + size * (fortran ? j * rows + i : i * columns + j);
                table[i][j] = switch (kind) {
                    case "f4" -> data.getFloat(at);
                    case "f8" -> data.getDouble(at);
                    case "i4" -> data.getInt(at);
                    default -> data.getLong(at);
                };
            }
        }
        return table;
    }
}
