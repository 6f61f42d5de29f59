package dev.assay.site.chart;

/**
 * How a method is drawn everywhere: colour, marker and dash. Colours are the eight of Okabe and Ito (darkened on a
 * light ground where contrast asks for it, in the style sheet); methods beyond the eighth are grey.
 *
 * @param index position among the methods of a family, ≥ 0; 0…7 are coloured
 * @see <a href="https://jfly.uni-koeln.de/color/">Okabe and Ito, Color universal design</a>
 */
public record Style(int index) {
    /** Number of colours. */
    public static final int COLOURS = 8;

    private static final int SHAPES = 6;

    /** Refuses a negative index. */
    public Style {
        if (index < 0) {
            throw new IllegalArgumentException("index must be ≥ 0, got " + index);
        }
    }

    /** The class that sets the colour: s0 … s7, or sx for grey. */
    public String css() {
        return index < COLOURS ? "s" + index : "sx";
    }

    /** The class that sets the dash of a line: d0 … d3. */
    public String dash() {
        return "d" + index % 4;
    }

    /** Shape of the marker, 0 … 5. */
    int marker() {
        return index % SHAPES;
    }

    /** Whether the marker is drawn as an outline. */
    boolean hollow() {
        return index / SHAPES % 2 == 1;
    }

    /** A small drawing of line and marker, for legends and table headers. */
    public String swatch() {
        StringBuilder out = new StringBuilder(160);
        out.append(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"swatch\" viewBox=\"0 0 26 12\" aria-hidden=\"true\">");
        out.append("<path class=\"curve ")
                .append(css())
                .append(' ')
                .append(dash())
                .append("\" d=\"M1 6L25 6\"/>");
        out.append("<path class=\"mark ")
                .append(css())
                .append(hollow() ? " hollow" : "")
                .append("\" d=\"");
        return out.append(shape(marker(), 13, 6, 4)).append("\"/></svg>").toString();
    }

    /** Outline of a marker of the given radius round (x, y). */
    static Svg.Points shape(int marker, double x, double y, double r) {
        Svg.Points p = new Svg.Points();
        double q = 0.87 * r;
        return switch (marker) {
            case 1 ->
                p.move(x - q, y - q)
                        .line(x + q, y - q)
                        .line(x + q, y + q)
                        .line(x - q, y + q)
                        .close();
            case 2 ->
                p.move(x, y - 1.2 * r)
                        .line(x + 1.1 * r, y + 0.8 * r)
                        .line(x - 1.1 * r, y + 0.8 * r)
                        .close();
            case 3 ->
                p.move(x, y - 1.25 * r)
                        .line(x + 1.25 * r, y)
                        .line(x, y + 1.25 * r)
                        .line(x - 1.25 * r, y)
                        .close();
            case 4 ->
                p.move(x, y + 1.2 * r)
                        .line(x + 1.1 * r, y - 0.8 * r)
                        .line(x - 1.1 * r, y - 0.8 * r)
                        .close();
            case 5 -> plus(p, x, y, r);
            default ->
                p.move(x - r, y)
                        .raw("a%1$.1f %1$.1f 0 1 0 %2$.1f 0a%1$.1f %1$.1f 0 1 0 %3$.1f 0", r, 2 * r, -2 * r)
                        .close();
        };
    }

    private static Svg.Points plus(Svg.Points p, double x, double y, double r) {
        double a = 1.15 * r;
        double b = 0.42 * r;
        p.move(x - b, y - a)
                .line(x + b, y - a)
                .line(x + b, y - b)
                .line(x + a, y - b)
                .line(x + a, y + b);
        p.line(x + b, y + b)
                .line(x + b, y + a)
                .line(x - b, y + a)
                .line(x - b, y + b)
                .line(x - a, y + b);
        return p.line(x - a, y - b).line(x - b, y - b).close();
    }
}
