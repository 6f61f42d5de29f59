package dev.assay.suite.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class NpyTest {
    /** The bytes that NumPy 1.26 writes for {@code numpy.array([1.0, -2.5])}. */
    private static byte[] byNumpy() {
        String header = "{'descr': '<f8', 'fortran_order': False, 'shape': (2,), }" + " ".repeat(60) + "\n";
        byte[] bytes = new byte[10 + 118 + 16];
        byte[] magic = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0, 118, 0};
        System.arraycopy(magic, 0, bytes, 0, 10);
        System.arraycopy(header.getBytes(StandardCharsets.US_ASCII), 0, bytes, 10, 118);
        bytes[128 + 6] = (byte) 0xf0; // 1.0
        bytes[128 + 7] = 0x3f;
        bytes[136 + 6] = 0x04; // -2.5
        bytes[136 + 7] = (byte) 0xc0;
        return bytes;
    }

    @Test
    void readsWhatNumpyWrites() throws IOException {
        Npy read = Npy.of(byNumpy());
        assertThat(read.shape()).containsExactly(2);
        assertThat(read.values()).containsExactly(1.0, -2.5);
    }

    @Test
    void writesWhatItReads() throws IOException {
        double[] values = {1, Double.NaN, -0.0, Double.MIN_VALUE, 5, 6};
        for (int[] shape : new int[][] {{6}, {2, 3}, {1, 2, 3}}) {
            byte[] bytes = new Npy(false, shape, values).bytes();
            assertThat((bytes.length - 48) % 64).isZero();
            assertThat(Npy.of(bytes).shape()).containsExactly(shape);
            assertThat(Npy.of(bytes).values()).containsExactly(values);
        }
        Npy complex = Npy.of(new Npy(true, new int[] {3}, values).bytes());
        assertThat(complex.complex()).isTrue();
        assertThat(complex.shape()).containsExactly(3);
    }

    @Test
    void namesWhatIsWrong() {
        byte[] sound = byNumpy();
        assertThatThrownBy(() -> Npy.of(Arrays.copyOf(sound, sound.length - 8))).hasMessageContaining("2 values");
        assertThatThrownBy(() -> Npy.of(Arrays.copyOf(sound, 20))).hasMessageContaining("cut");
        assertThatThrownBy(() -> Npy.of("hello, world".getBytes(StandardCharsets.US_ASCII)))
                .hasMessageContaining("no array");
        byte[] floats = sound.clone();
        floats[10 + 13] = '4';
        assertThatThrownBy(() -> Npy.of(floats)).hasMessageContaining("doubles");
    }
}
