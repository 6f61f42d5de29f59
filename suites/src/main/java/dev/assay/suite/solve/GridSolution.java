package dev.assay.suite.solve;

import dev.assay.api.field.FieldQuestion;
import dev.assay.api.value.Field;
import java.util.Map;

/**
 * A reference solution on a grid.
 *
 * @param question what was solved, at the places of the fields
 * @param method id of the method that solved it
 * @param settings its settings
 * @param grid cells along the longest side
 * @param quantities scalar quantities, by name
 * @param fields the unknowns at the places, by name
 * @param fieldErrors of each field the error, root mean square over the places
 * @param seconds wall time
 */
public record GridSolution(
        FieldQuestion question,
        String method,
        Map<String, String> settings,
        int grid,
        Map<String, Refinement> quantities,
        Map<String, Field> fields,
        Map<String, Double> fieldErrors,
        double seconds) {}
