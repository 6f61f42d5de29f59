package dev.assay.api.engine;

import dev.assay.api.Answer;
import dev.assay.api.Facet;
import dev.assay.api.value.Curve;
import dev.assay.api.value.Estimate;
import dev.assay.api.value.Field;
import dev.assay.api.value.Samples;
import dev.assay.api.value.Series;
import dev.assay.api.value.Table;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Answers as bytes: the closed list of value types is what makes this possible without the plugin. */
public final class AnswerCodec {
    private static final int FORMAT = 1;

    private AnswerCodec() {}

    /** Writes an answer. */
    public static void write(Answer answer, DataOutput out) throws IOException {
        out.writeInt(FORMAT);
        out.writeInt(answer.parts().size());
        for (var part : answer.parts().entrySet()) {
            out.writeUTF(part.getKey().name());
            out.writeUTF(part.getKey().label());
            value(part.getValue(), out);
        }
    }

    private static void value(Object value, DataOutput out) throws IOException {
        if (value instanceof Samples samples) {
            out.writeByte('S');
            out.writeBoolean(samples.isChains());
            out.writeInt(samples.chains());
            out.writeInt(samples.dimension());
            out.writeInt(samples.thinning());
            doubles(samples.values(), out);
            if (!samples.isChains()) {
                doubles(samples.logWeights(), out);
            }
        } else if (value instanceof Estimate estimate) {
            out.writeByte(estimate.isComplex() ? 'Z' : 'E');
            out.writeDouble(estimate.value());
            if (estimate.isComplex()) {
                out.writeDouble(estimate.imaginary());
            }
            out.writeDouble(estimate.error());
        } else if (value instanceof Field field) {
            out.writeByte('F');
            out.writeBoolean(field.isComplex());
            doubles(field.values(), out);
            if (field.isComplex()) {
                doubles(field.imaginary(), out);
            }
        } else if (value instanceof Series series) {
            out.writeByte('R');
            out.writeDouble(series.start());
            out.writeDouble(series.step());
            out.writeInt(series.dimension());
            doubles(series.values(), out);
        } else if (value instanceof Table table) {
            out.writeByte('T');
            out.writeInt(table.columns().size());
            for (String column : table.columns()) {
                out.writeUTF(column);
            }
            doubles(table.values(), out);
        } else if (value instanceof Curve curve) {
            out.writeByte('C');
            doubles(curve.x(), out);
            doubles(curve.y(), out);
        } else {
            throw new IllegalArgumentException(
                    "an answer cannot hold a " + value.getClass().getName());
        }
    }

    private static void doubles(double[] values, DataOutput out) throws IOException {
        out.writeInt(values.length);
        byte[] bytes = new byte[8 * values.length];
        java.nio.ByteBuffer.wrap(bytes).asDoubleBuffer().put(values);
        out.write(bytes);
    }

    /** {@return the answer that {@link #write} wrote} */
    public static Answer read(DataInput in) throws IOException {
        int format = in.readInt();
        if (format != FORMAT) {
            throw new IOException("snapshot format " + format + " is not " + FORMAT);
        }
        Answer answer = Answer.empty();
        for (int parts = in.readInt(); parts > 0; parts--) {
            String name = in.readUTF();
            String label = in.readUTF();
            answer = and(answer, name, label, value(in));
        }
        return answer;
    }

    private static Object value(DataInput in) throws IOException {
        byte type = in.readByte();
        switch (type) {
            case 'S':
                boolean chains = in.readBoolean();
                int count = in.readInt();
                int dimension = in.readInt();
                int thinning = in.readInt();
                double[] values = doubles(in);
                return chains
                        ? Samples.chains(count, dimension, values, thinning)
                        : Samples.population(dimension, values, doubles(in));
            case 'E':
                double estimate = in.readDouble();
                double error = in.readDouble();
                return Double.isNaN(error) ? Estimate.of(estimate) : Estimate.of(estimate, error);
            case 'Z':
                double re = in.readDouble();
                double im = in.readDouble();
                double off = in.readDouble();
                return Double.isNaN(off) ? Estimate.complex(re, im) : Estimate.complex(re, im, off);
            case 'F':
                return in.readBoolean() ? Field.complex(doubles(in), doubles(in)) : Field.of(doubles(in));
            case 'R':
                return Series.of(in.readDouble(), in.readDouble(), in.readInt(), doubles(in));
            case 'T':
                List<String> columns = new ArrayList<>();
                for (int n = in.readInt(); n > 0; n--) {
                    columns.add(in.readUTF());
                }
                return Table.of(columns, doubles(in));
            case 'C':
                return Curve.of(doubles(in), doubles(in));
            default:
                throw new IOException("unknown type " + type + " in a snapshot");
        }
    }

    private static double[] doubles(DataInput in) throws IOException {
        byte[] bytes = new byte[8 * in.readInt()];
        in.readFully(bytes);
        double[] values = new double[bytes.length / 8];
        java.nio.ByteBuffer.wrap(bytes).asDoubleBuffer().get(values);
        return values;
    }

    private static Answer and(Answer answer, String name, String label, Object value) {
        return with(answer, Facet.of(name, value.getClass()).named(label), value);
    }

    private static <T> Answer with(Answer answer, Facet<T> facet, Object value) {
        return answer.and(facet, facet.type().cast(value));
    }
}
