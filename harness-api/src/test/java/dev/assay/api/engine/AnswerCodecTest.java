package dev.assay.api.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.api.Answer;
import dev.assay.api.Facet;
import dev.assay.api.Facets;
import dev.assay.api.value.Curve;
import dev.assay.api.value.Estimate;
import dev.assay.api.value.Field;
import dev.assay.api.value.Samples;
import dev.assay.api.value.Series;
import dev.assay.api.value.Table;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerCodecTest {
    private static Answer roundTrip(Answer answer) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        AnswerCodec.write(answer, new DataOutputStream(bytes));
        return AnswerCodec.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    }

    @Test
    void everyValueComesBackToTheBit() throws IOException {
        Facet<Samples> population = Facets.SAMPLES.named("population");
        Facet<Field> complex = Facets.FIELD.named("Ez");
        Facet<Table> table = Facet.of("my-plugin/table", Table.class);
        Facet<Curve> curve = Facet.of("my-plugin/curve", Curve.class);
        Answer answer = Answer.of(
                        Facets.SAMPLES, Samples.chains(2, 3, new double[] {1, 2, 3, 4, 5, 6, -0.0, 8, 9, 1, 2, 3}, 4))
                .and(population, Samples.population(1, new double[] {1, 2}, new double[] {0, Double.NEGATIVE_INFINITY}))
                .and(Facets.LOG_Z, Estimate.of(1.5))
                .and(Facets.ENERGY, Estimate.of(-2, 0.25))
                .and(Facets.FIELD.named("T"), Field.of(new double[] {1, Double.NaN, 3}))
                .and(complex, Field.complex(new double[] {1, 2}, new double[] {3, 4}))
                .and(Facets.FORECAST, Series.of(2, 0.5, 2, new double[] {1, 2, 3, 4}))
                .and(table, Table.of(List.of("a", "b"), new double[] {1, 2, 3, 4}))
                .and(curve, Curve.of(new double[] {1, 2}, new double[] {3, 4}));
        Answer back = roundTrip(answer);
        assertThat(back.facets()).isEqualTo(answer.facets());
        assertThat(back.get(Facets.SAMPLES).values())
                .containsExactly(answer.get(Facets.SAMPLES).values());
        assertThat(1 / back.get(Facets.SAMPLES).get(2, 0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(back.get(Facets.SAMPLES).thinning()).isEqualTo(4);
        assertThat(back.get(population).weights()).containsExactly(1, 0);
        assertThat(back.get(Facets.LOG_Z).error()).isNaN();
        assertThat(back.get(Facets.ENERGY).error()).isEqualTo(0.25);
        assertThat(back.get(Facets.FIELD.named("T")).values()).containsExactly(1, Double.NaN, 3);
        assertThat(back.get(complex).imaginary()).containsExactly(3, 4);
        assertThat(back.get(Facets.FORECAST).time(1)).isEqualTo(2.5);
        assertThat(back.get(table).column("b")).containsExactly(2, 4);
        assertThat(back.get(curve).y()).containsExactly(3, 4);
    }
}
