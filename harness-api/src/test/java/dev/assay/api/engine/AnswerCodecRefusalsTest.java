package dev.assay.api.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.api.Answer;
import dev.assay.api.Facets;
import dev.assay.api.value.Estimate;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class AnswerCodecRefusalsTest {
    private static byte[] write(Answer answer) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        AnswerCodec.write(answer, new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private static Answer read(byte[] bytes) throws IOException {
        return AnswerCodec.read(new DataInputStream(new ByteArrayInputStream(bytes)));
    }

    @Test
    void labelsOfAnyScriptTellPartsApart() throws IOException {
        Answer answer = read(write(Answer.of(Facets.QUANTITY.named("nusselt"), Estimate.of(1))
                .and(Facets.QUANTITY.named("ψ max"), Estimate.of(2))
                .and(Facets.LOG_Z, Estimate.of(3))));
        assertThat(answer.labelled(Facets.QUANTITY)).hasSize(2);
        assertThat(answer.get(Facets.QUANTITY.named("ψ max")).value()).isEqualTo(2);
        assertThat(read(write(Answer.empty())).facets()).isEmpty();
    }

    @Test
    void complexNumbersKeepBothPartsAndTheirError() throws IOException {
        Answer answer = read(write(Answer.of(Facets.QUANTITY.named("known"), Estimate.complex(1, -2, 0.5))
                .and(Facets.QUANTITY.named("unknown"), Estimate.complex(3, 4))
                .and(Facets.QUANTITY.named("real"), Estimate.of(-5, 0.1))));
        Estimate known = answer.get(Facets.QUANTITY.named("known"));
        assertThat(known.isComplex()).isTrue();
        assertThat(new double[] {known.value(), known.imaginary(), known.error()})
                .containsExactly(1, -2, 0.5);
        Estimate unknown = answer.get(Facets.QUANTITY.named("unknown"));
        assertThat(unknown.error()).isNaN();
        assertThat(unknown.modulus()).isEqualTo(5);
        Estimate real = answer.get(Facets.QUANTITY.named("real"));
        assertThat(real.isComplex()).isFalse();
        assertThat(real.modulus()).isEqualTo(5);
        assertThat(real.distance(unknown)).isEqualTo(Math.hypot(8, 4));
    }

    @Test
    void halfASnapshotAndAnotherFormatAreRefused() throws IOException {
        byte[] bytes = write(Answer.of(Facets.LOG_Z, Estimate.of(1)));
        for (int n = 0; n < bytes.length; n++) {
            byte[] cut = Arrays.copyOf(bytes, n);
            assertThatThrownBy(() -> read(cut)).isInstanceOf(EOFException.class);
        }
        bytes[3] = 9;
        assertThatThrownBy(() -> read(bytes)).hasMessage("snapshot format 9 is not 1");
    }

    @Test
    void functionsCannotBeStored() {
        Answer answer = Answer.of(Facets.EXACT, (random, x) -> {});
        assertThatThrownBy(() -> write(answer)).hasMessageContaining("an answer cannot hold a");
    }
}
