package dev.assay.site.view;

import dev.assay.site.chart.Style;
import java.util.Map;

/**
 * A problem with its parameters, or a method with its settings: what a row or column of a board stands for.
 *
 * @param part   the part of the newest trial
 * @param name   id, and the settings in which it differs from others of the same id
 * @param anchor place on the page of its id, a valid XML name
 * @param style  how it is drawn; the first for problems
 */
public record Variant(Trial.Part part, String name, String anchor, Style style) {
    /** What tells variants apart. */
    public static String identity(Trial.Part part) {
        return part.id() + part.settings();
    }

    /** Id and settings in one string. */
    public String identity() {
        return identity(part);
    }

    /** Its id. */
    public String id() {
        return part.id();
    }

    /** Its title, or its id where it has none. */
    public String title() {
        return part.title().isEmpty() ? part.id() : part.title();
    }

    /** Settings as k = v, comma separated; a parameter of a problem that is NaN is drawn from the seed. */
    public String settings() {
        StringBuilder out = new StringBuilder();
        for (Map.Entry<String, String> e : part.settings().entrySet()) {
            out.append(out.length() == 0 ? "" : ", ")
                    .append(e.getKey())
                    .append(e.getValue().equals("NaN") ? " drawn" : " = " + e.getValue());
        }
        return out.toString();
    }
}
