package dev.assay.multiphysicspde.model;

import static dev.assay.api.Facets.FIELD;
import static dev.assay.api.Facets.QUANTITY;

import dev.assay.api.Answer;
import dev.assay.api.field.Places;
import dev.assay.api.value.Estimate;
import dev.assay.api.value.Field;
import dev.assay.multiphysicspde.acoustic.Sound;
import java.util.Arrays;

/**
 * Sound at places: p [Pa] in the fluid, X and Y [m] in the disc, NaN where a field does not exist; and the quantities
 * {@code discX}, {@code discY}, the displacement of the disc's centre [m].
 *
 * @param pRe real part of p
 * @param pIm imaginary part
 * @param xRe of X
 * @param xIm of X
 * @param yRe of Y
 * @param yIm of Y
 * @param centre Re X, Im X, Re Y, Im Y of the centre
 */
public record SoundReading(
        double[] pRe, double[] pIm, double[] xRe, double[] xIm, double[] yRe, double[] yIm, double[] centre) {

    /** Reads a solution around a disc of this radius. */
    public static SoundReading of(Places places, double radius, Sound sound) {
        int n = places.count();
        double[][] all = new double[6][n];
        for (double[] a : all) {
            Arrays.fill(a, Double.NaN);
        }
        for (int k = 0; k < n; k++) {
            double x = places.x(k);
            double y = places.y(k);
            boolean in = x * x + y * y < radius * radius;
            double[] v = in ? sound.displacement(x, y) : sound.pressure(x, y);
            for (int c = 0; c < (in ? 4 : 2); c++) {
                all[(in ? 2 : 0) + c][k] = v[c];
            }
        }
        return new SoundReading(all[0], all[1], all[2], all[3], all[4], all[5], sound.displacement(0, 0));
    }

    /** As an answer. */
    public Answer answer() {
        return Answer.of(FIELD.named("p"), Field.complex(pRe, pIm))
                .and(FIELD.named("X"), Field.complex(xRe, xIm))
                .and(FIELD.named("Y"), Field.complex(yRe, yIm))
                .and(QUANTITY.named("discX"), Estimate.complex(centre[0], centre[1]))
                .and(QUANTITY.named("discY"), Estimate.complex(centre[2], centre[3]));
    }

    /** All numbers in a row: fields, then the centre. */
    public double[] flat() {
        int n = pRe.length;
        double[] out = new double[6 * n + 4];
        double[][] all = {pRe, pIm, xRe, xIm, yRe, yIm};
        for (int f = 0; f < 6; f++) {
            System.arraycopy(all[f], 0, out, f * n, n);
        }
        System.arraycopy(centre, 0, out, 6 * n, 4);
        return out;
    }
}
