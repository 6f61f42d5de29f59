package dev.assay.results.record;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads exhibits as the text goes by: they are most of the bytes of a results folder, and a tree of their numbers would be
 * most of the time of publishing.
 */
final class ExhibitReader {
    private final JsonParser in;

    private ExhibitReader(JsonParser in) {
        this.in = in;
    }

    /** {@return the exhibits of an object that has them under {@code exhibits}; the parser stands before the object} */
    static List<Exhibit> read(JsonParser in) throws IOException {
        ExhibitReader reader = new ExhibitReader(in);
        List<Exhibit> exhibits = new ArrayList<>();
        reader.expect(JsonToken.START_OBJECT);
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            String name = in.currentName();
            if (name.equals("exhibits")) {
                reader.expect(JsonToken.START_ARRAY);
                while (in.nextToken() == JsonToken.START_OBJECT) {
                    exhibits.add(reader.exhibit());
                }
            } else {
                reader.skip();
            }
        }
        return exhibits;
    }

    private void expect(JsonToken token) throws IOException {
        if (in.nextToken() != token) {
            throw new IOException("exhibits are not as they should be: " + in.currentToken() + " in place of " + token);
        }
    }

    private void skip() throws IOException {
        in.nextToken();
        in.skipChildren();
    }

    private Exhibit exhibit() throws IOException {
        String title = "";
        Exhibit.Axis x = new Exhibit.Axis("", "");
        Exhibit.Axis y = x;
        List<Exhibit.Layer> layers = new ArrayList<>();
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            switch (in.currentName()) {
                case "title" -> title = in.nextTextValue();
                case "x" -> x = axis();
                case "y" -> y = axis();
                case "layers" -> {
                    expect(JsonToken.START_ARRAY);
                    while (in.nextToken() == JsonToken.START_OBJECT) {
                        layers.add(layer());
                    }
                }
                default -> skip();
            }
        }
        return new Exhibit(title, x, y, layers);
    }

    private Exhibit.Axis axis() throws IOException {
        String label = "";
        String unit = "";
        expect(JsonToken.START_OBJECT);
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            switch (in.currentName()) {
                case "label" -> label = in.nextTextValue();
                case "unit" -> unit = in.nextTextValue();
                default -> skip();
            }
        }
        return new Exhibit.Axis(label, unit);
    }

    private Exhibit.Layer layer() throws IOException {
        String kind = "";
        String name = "";
        String unit = "";
        double[] x = {};
        double[] y = {};
        double[] values = {};
        int rows = 0;
        int columns = 0;
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            switch (in.currentName()) {
                case "kind" -> kind = in.nextTextValue();
                case "name" -> name = in.nextTextValue();
                case "unit" -> unit = in.nextTextValue();
                case "x" -> x = Packing.read(in);
                case "y" -> y = Packing.read(in);
                case "rows" -> rows = in.nextIntValue(0);
                case "columns" -> columns = in.nextIntValue(0);
                case "values" -> values = Packing.read(in);
                default -> skip();
            }
        }
        return new Exhibit.Layer(kind, name, unit, x, y, rows, columns, values);
    }
}
