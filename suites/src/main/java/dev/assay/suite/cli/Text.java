package dev.assay.suite.cli;

import java.util.ArrayList;
import java.util.List;

/** Text for terminals: aligned columns, wrapped paragraphs. */
final class Text {
    private static final int WIDTH = 100;

    private Text() {}

    /** {@return rows as lines of aligned columns, two spaces apart} */
    static List<String> columns(List<List<String>> rows) {
        List<Integer> widths = new ArrayList<>();
        for (List<String> row : rows) {
            for (int c = 0; c < row.size(); c++) {
                int width = row.get(c).codePointCount(0, row.get(c).length());
                if (c == widths.size()) {
                    widths.add(width);
                } else {
                    widths.set(c, Math.max(widths.get(c), width));
                }
            }
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int c = 0; c < row.size(); c++) {
            String cell = row.get(c);
            line.append(cell);
            if (c + 1 < row.size()) {
                line.append(" ".repeat(widths.get(c) - cell.codePointCount(0, cell.length()) + 2));
            }
        }
        return line.toString().stripTrailing();
    }

    /** {@return a paragraph wrapped at 100 columns} */
    static String wrap(String text) {
        StringBuilder wrapped = new StringBuilder();
        int column = 0;
        for (String word : text.strip().split("\\s+")) {
            if (column > 0 && column + 1 + word.length() > WIDTH) {
                wrapped.append('\n');
                column = 0;
            }
            if (column > 0) {
                wrapped.append(' ');
                column++;
            }
            wrapped.append(word);
            column += word.length();
        }
        return wrapped.toString();
    }
}
