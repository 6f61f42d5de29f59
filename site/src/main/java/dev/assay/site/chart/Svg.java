package dev.assay.site.chart;

import java.util.Locale;

/** Builds one SVG element as text. Everything that is not a number is escaped; coordinates have one decimal. */
public final class Svg {
    private final StringBuilder out = new StringBuilder(16_384);

    /**
     * @param width  width of the view box [px], &gt; 0
     * @param height height of the view box [px], &gt; 0
     * @param label  what the chart shows, for those who do not see it
     */
    public Svg(double width, double height, String label) {
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart\" role=\"img\" viewBox=\"0 0 ");
        number(width).append(' ');
        number(height).append("\" aria-label=\"");
        escape(label, out);
        out.append("\">");
    }

    /** A straight line. */
    public Svg line(String css, double x1, double y1, double x2, double y2) {
        out.append("<path class=\"").append(css).append("\" d=\"M");
        number(x1).append(' ');
        number(y1).append('L');
        number(x2).append(' ');
        number(y2).append("\"/>");
        return this;
    }

    /** A rectangle. */
    public Svg rect(String css, double x, double y, double width, double height) {
        out.append("<rect class=\"").append(css).append("\" x=\"");
        number(x).append("\" y=\"");
        number(y).append("\" width=\"");
        number(Math.max(0, width)).append("\" height=\"");
        number(Math.max(0, height)).append("\"/>");
        return this;
    }

    /** A path of given data, which the caller has built with {@link Points}. */
    public Svg path(String css, Points points) {
        out.append("<path class=\"")
                .append(css)
                .append("\" d=\"")
                .append(points)
                .append("\"/>");
        return this;
    }

    /** Text; {@code anchor} is start, middle or end. */
    public Svg text(String css, String anchor, double x, double y, String text) {
        out.append("<text class=\"")
                .append(css)
                .append("\" text-anchor=\"")
                .append(anchor)
                .append("\" x=\"");
        number(x).append("\" y=\"");
        number(y).append("\">");
        escape(text, out);
        out.append("</text>");
        return this;
    }

    /** Text turned by a quarter to the left, centred on the point: the label of a vertical axis. */
    public Svg turned(String css, double x, double y, String text) {
        out.append("<text class=\"").append(css).append("\" text-anchor=\"middle\" transform=\"translate(");
        number(x).append(' ');
        number(y).append(") rotate(-90)\">");
        escape(text, out);
        out.append("</text>");
        return this;
    }

    /** A picture given as a data URI, stretched over the rectangle without smoothing. */
    public Svg image(String uri, double x, double y, double width, double height) {
        out.append("<image class=\"pixels\" preserveAspectRatio=\"none\" x=\"");
        number(x).append("\" y=\"");
        number(y).append("\" width=\"");
        number(width).append("\" height=\"");
        number(height).append("\" href=\"").append(uri).append("\"/>");
        return this;
    }

    /** A marker of the style's shape, with a tool-tip unless it is empty. */
    public Svg marker(Style style, double x, double y, double radius, String tip) {
        Points shape = Style.shape(style.marker(), x, y, radius);
        out.append("<path class=\"mark ")
                .append(style.css())
                .append(style.hollow() ? " hollow" : "")
                .append("\" d=\"");
        out.append(shape).append('"');
        if (tip.isEmpty()) {
            out.append("/>");
        } else {
            out.append("><title>");
            escape(tip, out);
            out.append("</title></path>");
        }
        return this;
    }

    /** Opens a group; close it with {@link #end()}. */
    public Svg group(String css) {
        out.append("<g class=\"").append(css).append("\">");
        return this;
    }

    /** Opens a link; close it with {@link #endLink()}. */
    public Svg link(String href) {
        out.append("<a href=\"");
        escape(href, out);
        out.append("\">");
        return this;
    }

    /** Closes a link. */
    public Svg endLink() {
        out.append("</a>");
        return this;
    }

    /** Closes a group. */
    public Svg end() {
        out.append("</g>");
        return this;
    }

    /** The finished element. */
    public String done() {
        return out.append("</svg>").toString();
    }

    private StringBuilder number(double v) {
        return number(out, v);
    }

    /** Appends v with at most one decimal, without going through a formatter. */
    static StringBuilder number(StringBuilder to, double v) {
        return append(to, tenths(v));
    }

    private static long tenths(double v) {
        if (!Double.isFinite(v)) {
            throw new IllegalArgumentException("A coordinate must be finite, got " + v);
        }
        return Math.round(v * 10);
    }

    private static StringBuilder append(StringBuilder to, long tenths) {
        if (tenths < 0) {
            to.append('-');
            return append(to, -tenths);
        }
        to.append(tenths / 10);
        if (tenths % 10 != 0) {
            to.append('.').append((char) ('0' + tenths % 10));
        }
        return to;
    }

    /** Appends text as ASCII: what is special in XML, and all beyond ASCII, as references; control characters left out. */
    public static void escape(String text, StringBuilder to) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> to.append("&lt;");
                case '>' -> to.append("&gt;");
                case '&' -> to.append("&amp;");
                case '"' -> to.append("&#34;");
                case '\'' -> to.append("&#39;");
                default -> {
                    if (c < 127) {
                        to.append(c < ' ' && c != '\n' && c != '\t' ? ' ' : c);
                    } else {
                        int point = text.codePointAt(i);
                        to.append("&#").append(point).append(';');
                        i += Character.charCount(point) - 1;
                    }
                }
            }
        }
    }

    /** The data of a path: moves and lines, written as steps from point to point, which are shorter. */
    public static final class Points {
        private final StringBuilder d = new StringBuilder();
        private long x;
        private long y;

        /** Starts a new piece at (x, y). */
        public Points move(double x, double y) {
            this.x = tenths(x);
            this.y = tenths(y);
            append(d.append('M'), this.x);
            append(d.append(' '), this.y);
            return this;
        }

        /** Draws on to (x, y). */
        public Points line(double x, double y) {
            long toX = tenths(x);
            long toY = tenths(y);
            append(d.append('l'), toX - this.x);
            append(toY < this.y ? d : d.append(' '), toY - this.y);
            this.x = toX;
            this.y = toY;
            return this;
        }

        /** A dot at (x, y), seen through a round line cap. */
        public Points dot(double x, double y) {
            move(x, y);
            d.append("h0");
            return this;
        }

        /** Adds path data in another notation, such as an arc. */
        public Points raw(String data, Object... numbers) {
            d.append(String.format(Locale.ROOT, data, numbers));
            return this;
        }

        /** Closes the piece. */
        public Points close() {
            d.append('Z');
            return this;
        }

        /** Whether nothing was drawn. */
        public boolean isEmpty() {
            return d.length() == 0;
        }

        @Override
        public String toString() {
            return d.toString();
        }
    }
}
