package dev.assay.numerics.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTableTest {
    @TempDir
    Path folder;

    private double[][] text(String text) throws IOException {
        return NumberTable.read(Files.writeString(folder.resolve("t.csv"), text), "t.csv");
    }

    private double[][] npy(String descr, boolean fortran, String shape, ByteBuffer data) throws IOException {
        String head = "{'descr': '" + descr + "', 'fortran_order': " + (fortran ? "True" : "False") + ", 'shape': ("
                + shape + "), }\n";
        ByteBuffer all =
                ByteBuffer.allocate(10 + head.length() + data.capacity()).order(ByteOrder.LITTLE_ENDIAN);
        all.put((byte) 0x93)
                .put("NUMPY".getBytes(StandardCharsets.US_ASCII))
                .put((byte) 1)
                .put((byte) 0);
        all.putShort((short) head.length()).put(head.getBytes(StandardCharsets.US_ASCII));
        all.put(data.array());
        return NumberTable.read(Files.write(folder.resolve("t.npy"), all.array()), "t.npy");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,2.5,-3e-4\n4,5,6\n",
                "# a table\nx,y,z\n1, 2.5 ,-3e-4\n\n4,5,6",
                "1;2.5;-3e-4\n4;5;6",
                "1\t2.5\t-3e-4\n4\t5\t6",
                "  1   2.5 -3e-4  \n4 5 6\r\n"
            })
    void readsTextInItsManyForms(String text) throws IOException {
        assertThat(text(text)).isDeepEqualTo(new double[][] {{1, 2.5, -3e-4}, {4, 5, 6}});
    }

    @Test
    void readsWhatIsNoFiniteNumber() throws IOException {
        assertThat(text("inf,-inf,NaN")[0])
                .containsExactly(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NaN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1,2~3         | t.csv:2: 1 numbers, the rows before have 2
            1,2~3,four    | t.csv:2: cell 2 is no number: 'four'
            1,2~3,        | t.csv:2: cell 2 is empty; write nan for a gap
            1,two         | t.csv:1: some cells are no numbers: '1,two'
            x,y           | t.csv: there is no number in it
            """)
    void namesThePlaceOfAFault(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> text(text.replace('~', '\n')))
                .withMessage(message);
    }

    @Test
    void readsArraysOfEitherOrder() throws IOException {
        ByteBuffer little = ByteBuffer.allocate(48).order(ByteOrder.LITTLE_ENDIAN);
        ByteBuffer big = ByteBuffer.allocate(24).order(ByteOrder.BIG_ENDIAN);
        for (int i = 1; i <= 6; i++) {
            little.putDouble(i);
            big.putInt(i);
        }
        assertThat(npy("<f8", false, "2, 3", little)).isDeepEqualTo(new double[][] {{1, 2, 3}, {4, 5, 6}});
        assertThat(npy("<f8", true, "2, 3", little)).isDeepEqualTo(new double[][] {{1, 3, 5}, {2, 4, 6}});
        assertThat(npy(">i4", false, "6,", big)).isDeepEqualTo(new double[][] {{1}, {2}, {3}, {4}, {5}, {6}});
    }

    @Test
    void refusesArraysThatAreNoTables() {
        ByteBuffer data = ByteBuffer.allocate(24);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> npy("<f8", false, "2, 2", data))
                .withMessage("t.npy: it should hold 4 numbers, there are 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> npy("<c16", false, "1, 1", data))
                .withMessageContaining("of type 'c16'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> npy("<f8", false, "1, 3, 1", data))
                .withMessageContaining("3 axes");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NumberTable.read(Files.writeString(folder.resolve("x.npy"), "1,2"), "x.npy"))
                .withMessage("x.npy: it does not begin like an NPY file");
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NumberTable.read(
                        Files.write(folder.resolve("b.csv"), new byte[] {(byte) 0xff, (byte) 0xfe, 0}), "b.csv"))
                .withMessageContaining("no text in UTF-8");
    }
}
