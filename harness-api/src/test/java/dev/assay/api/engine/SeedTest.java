package dev.assay.api.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SeedTest {
    @Test
    void childrenDoNotDependOnOrderAndNamesDoNotRunTogether() {
        Seed root = Seed.of(1);
        String ab = root.child("a", "b").hex();
        root.child("x");
        assertThat(root.child("a", "b").hex()).isEqualTo(ab);
        assertThat(root.child("ab").hex()).isNotEqualTo(ab);
        assertThat(root.child("a").child("b").hex()).isNotEqualTo(ab);
        assertThat(root.child("b", "a").hex()).isNotEqualTo(ab);
    }

    /** SHA-256 of the parts, each behind its length in four bytes; computed apart. */
    @Test
    void theRootIsADigestOfItsNumber() {
        assertThat(Seed.of(7).hex()).isEqualTo(java.util.HexFormat.of().formatHex(Seed.digest("assay", "root", "7")));
        assertThat(java.util.HexFormat.of().formatHex(Seed.digest()))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void hexadecimalDigitsComeBack() {
        Seed seed = Seed.of(-5).child("a");
        assertThat(Seed.fromHex(seed.hex()).generator().nextLong())
                .isEqualTo(seed.generator().nextLong());
        assertThatThrownBy(() -> Seed.fromHex("00")).hasMessage("a seed has 64 hexadecimal digits, got 2");
    }
}
