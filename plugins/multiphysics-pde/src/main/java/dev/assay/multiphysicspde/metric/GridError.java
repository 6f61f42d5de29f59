package dev.assay.multiphysicspde.metric;

import static dev.assay.api.Facets.FIELD;

import dev.assay.api.Facet;
import dev.assay.api.Judging;
import dev.assay.api.Question;
import dev.assay.api.field.FieldQuestion;
import dev.assay.api.field.Places;
import dev.assay.api.operator.OperatorTask;
import dev.assay.api.value.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The error of one field of one instance on the tensor grid of places, row-major; holes of the truth have error 0.
 *
 * @param label the field
 * @param nx columns
 * @param ny rows
 * @param re real part of answer − truth, nx·ny
 * @param im imaginary part
 * @param size √ mean |truth|²
 * @param count places that are no holes
 */
record GridError(String label, int nx, int ny, double[] re, double[] im, double size, int count) {

    /** {@return the errors of all fields that answer and truth have, instances of one field together; none off grids} */
    static List<GridError> all(Judging judging) {
        Question question = judging.question(Question.class);
        Places places = question instanceof OperatorTask task ? task.places() : ((FieldQuestion) question).places();
        List<GridError> errors = new ArrayList<>();
        if (!places.isGrid()) {
            return errors;
        }
        for (Facet<Field> key : judging.answer().labelled(FIELD)) {
            Optional<Field> exact = judging.truth().find(FIELD.named(key.label()));
            if (exact.isPresent()) {
                add(errors, key.label(), places, judging.answer().get(key), exact.get());
            }
        }
        return errors;
    }

    private static void add(List<GridError> errors, String label, Places places, Field answer, Field exact) {
        if (answer.count() != exact.count()) {
            throw new IllegalArgumentException(
                    "the field has " + answer.count() + " places, wanted were " + exact.count());
        }
        double[][] parts = {answer.values(), answer.imaginary(), exact.values(), exact.imaginary()};
        int n = places.count();
        for (int from = 0; from < exact.count(); from += n) {
            double[] re = Arrays.copyOfRange(parts[0], from, from + n);
            double[] im = Arrays.copyOfRange(parts[1], from, from + n);
            double square = 0;
            int count = 0;
            for (int k = 0; k < n; k++) {
                double fr = parts[2][from + k];
                double fi = parts[3][from + k];
                boolean hole = Double.isNaN(fr);
                re[k] = hole ? 0 : re[k] - fr;
                im[k] = hole ? 0 : im[k] - fi;
                square += hole ? 0 : fr * fr + fi * fi;
                count += hole ? 0 : 1;
            }
            double size = StrictMath.sqrt(square / count);
            errors.add(new GridError(label, places.gridX().length, places.gridY().length, re, im, size, count));
        }
    }

    /** {@return |e|² at column i of row j} */
    double square(int i, int j) {
        double a = re[j * nx + i];
        double b = im[j * nx + i];
        return a * a + b * b;
    }
}
