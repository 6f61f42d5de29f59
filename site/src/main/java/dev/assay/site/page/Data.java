package dev.assay.site.page;

import dev.assay.results.published.ObservedOrder;
import dev.assay.results.published.ObservedOrders;
import dev.assay.results.published.PublishedValue;
import dev.assay.results.published.Verdict;
import dev.assay.results.published.Verdicts;
import dev.assay.site.chart.Digits;
import dev.assay.site.view.Board;
import dev.assay.site.view.Cell;
import dev.assay.site.view.Family;
import dev.assay.site.view.Standing;
import dev.assay.site.view.Trial;
import dev.assay.site.view.Variant;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The numbers behind the tables as CSV (RFC 4180, UTF-8, full precision) and JSON. */
public final class Data {
    private Data() {}

    /** The standing of a board. */
    static String standing(Board board) {
        StringBuilder out = new StringBuilder(
                "method,settings,score,low,high,rank_low,rank_high,group,success,success_low,success_high,cpu_median_s\n");
        for (Standing.Place p : board.places()) {
            List<Cell> cells = board.of(p.method());
            row(
                    out,
                    p.method().id(),
                    p.method().settings(),
                    Digits.exact(p.score()),
                    Digits.exact(p.low()),
                    Digits.exact(p.high()),
                    Double.isNaN(p.score()) ? "" : p.rankLow(),
                    Double.isNaN(p.score()) ? "" : p.rankHigh(),
                    Double.isNaN(p.score()) ? "" : p.group(),
                    Digits.exact(Words.success(cells)),
                    Digits.exact(Words.interval(cells).low()),
                    Digits.exact(Words.interval(cells).high()),
                    Digits.exact(Words.cpu(cells)));
        }
        return out.toString();
    }

    /** One row a problem and method. */
    static String cells(Board board, List<Integer> problems) {
        StringBuilder out = new StringBuilder(
                "problem,parameters,method,settings,score,unit,direction,state,median,low,high,floor,results,failures,outcomes\n");
        for (int p : problems) {
            Board.Headline h = board.scores().get(p);
            for (Standing.Place place : board.places()) {
                Variant problem = board.problems().get(p);
                Variant method = place.method();
                board.cell(p, method)
                        .ifPresentOrElse(
                                c -> row(
                                        out,
                                        problem.id(),
                                        problem.settings(),
                                        method.id(),
                                        method.settings(),
                                        h.id(),
                                        h.metric().unit(),
                                        h.metric().direction(),
                                        c.state().name().toLowerCase(java.util.Locale.ROOT),
                                        Digits.exact(c.middle()),
                                        Digits.exact(c.low()),
                                        Digits.exact(c.high()),
                                        Digits.exact(c.floor()),
                                        c.results(),
                                        c.failures(),
                                        c.outcomes()),
                                () -> row(
                                        out,
                                        problem.id(),
                                        problem.settings(),
                                        method.id(),
                                        method.settings(),
                                        h.id(),
                                        h.metric().unit(),
                                        h.metric().direction(),
                                        "empty",
                                        "",
                                        "",
                                        "",
                                        "",
                                        0,
                                        0,
                                        ""));
            }
        }
        return out.toString();
    }

    /** One row a published figure. */
    static String published(Verdicts verdicts) {
        StringBuilder out = new StringBuilder(
                "problem,parameters,method,settings,score,until,unit,published,publishedError,ours,error,trials,verdict,cause,source\n");
        for (Verdict v : verdicts.verdicts()) {
            PublishedValue of = v.of();
            row(
                    out,
                    of.problem(),
                    of.parameters(),
                    of.method(),
                    of.settings(),
                    of.score(),
                    of.until().isPresent() ? Digits.exact(of.until().getAsDouble()) : "",
                    of.unit(),
                    Digits.exact(of.value()),
                    Digits.exact(of.error()),
                    Digits.exact(v.ours()),
                    Digits.exact(v.error()),
                    v.trials(),
                    v.kind().words(),
                    of.cause(),
                    of.source());
        }
        return out.toString();
    }

    /** One row an order and size; those that were not run have one row all the same. */
    static String orders(ObservedOrders observed) {
        StringBuilder out = new StringBuilder(
                "problem,parameters,method,settings,score,size,error,from,to,design,tolerance,observed,verdict,cause\n");
        for (ObservedOrder o : observed.orders()) {
            List<ObservedOrder.Grid> grids =
                    o.grids().isEmpty() ? List.of(new ObservedOrder.Grid(0, Double.NaN, Double.NaN)) : o.grids();
            for (ObservedOrder.Grid grid : grids) {
                row(
                        out,
                        o.of().problem(),
                        o.of().parameters(),
                        o.of().method(),
                        o.of().settings(),
                        o.of().score(),
                        grid.size(),
                        Digits.exact(grid.error()),
                        o.of().from(),
                        o.of().to(),
                        Digits.exact(o.of().order()),
                        Digits.exact(o.of().tolerance()),
                        Digits.exact(o.order()),
                        o.verdict(),
                        o.of().cause());
            }
        }
        return out.toString();
    }

    /** One row a trial and final score; a trial without a score has one row all the same. */
    static String trials(List<Trial> trials) {
        StringBuilder out = new StringBuilder(
                "key,suite,problem,parameters,instance,method,settings,repetition,outcome,reason,wall_s,cpu_s,counts,score,value,floor\n");
        for (Trial t : trials) {
            if (t.scores().isEmpty()) {
                trial(out, t, "", "", "");
            }
            for (Trial.Value v : t.scores()) {
                trial(
                        out,
                        t,
                        v.id(),
                        Double.isNaN(v.value()) ? "NaN" : Digits.exact(v.value()),
                        Digits.exact(v.floor()));
            }
        }
        return out.toString();
    }

    private static void trial(StringBuilder out, Trial t, String score, String value, String floor) {
        row(
                out,
                t.key(),
                t.suite(),
                t.problem().id(),
                t.problem().settings(),
                t.instance(),
                t.method().id(),
                t.method().settings(),
                t.repetition(),
                t.outcome(),
                t.reason(),
                Digits.exact(t.wall()),
                Digits.exact(t.cpu()),
                t.counts(),
                score,
                value,
                floor);
    }

    /** A CSV text as an address of its own, for tables of which there are thousands. */
    public static String uri(String csv) {
        StringBuilder out = new StringBuilder(csv.length() * 3 / 2).append("data:text/csv;charset=utf-8,");
        for (byte b : csv.getBytes(StandardCharsets.UTF_8)) {
            out.append(IN_URI[b & 255]);
        }
        return out.toString();
    }

    /** How each byte stands in an address: itself, or escaped. */
    private static final char[][] IN_URI = new char[256][];

    static {
        for (int b = 0; b < 256; b++) {
            boolean plain = b >= 'a' && b <= 'z'
                    || b >= 'A' && b <= 'Z'
                    || b >= '0' && b <= '9'
                    || "-_.,;:()/={}".indexOf(b) >= 0;
            IN_URI[b] = (plain ? Character.toString(b) : String.format("%%%02x", b)).toCharArray();
        }
    }

    /** The snapshots of a trial. */
    public static String snapshots(Trial t) {
        StringBuilder out = new StringBuilder("snapshot,phase,final,wall_s,cpu_s,counts,score,value,floor\n");
        for (Trial.Snap s : t.snapshots()) {
            for (Trial.Value v : s.scores()) {
                row(
                        out,
                        s.index(),
                        s.phase(),
                        s.last(),
                        Digits.exact(s.wall()),
                        Digits.exact(s.cpu()),
                        s.counts(),
                        v.id(),
                        Double.isNaN(v.value()) ? "NaN" : Digits.exact(v.value()),
                        Digits.exact(v.floor()));
            }
        }
        return out.toString();
    }

    /** A family's boards. */
    static String json(Family family, String newest) {
        StringBuilder out = new StringBuilder("{\"assay\":1,\"type\":\"board\",\"family\":");
        text(out, family.id()).append(",\"newest\":");
        text(out, newest).append(",\"verdict\":");
        text(out, family.verdict()).append(",\"standing\":[");
        String comma = "";
        for (Standing.Place p : family.overall().places()) {
            out.append(comma).append("{\"method\":");
            text(out, p.method().id()).append(",\"settings\":");
            text(out, p.method().settings()).append(",\"score\":").append(number(p.score()));
            out.append(",\"interval\":[")
                    .append(number(p.low()))
                    .append(',')
                    .append(number(p.high()))
                    .append("],\"rank\":[");
            out.append(p.rankLow())
                    .append(',')
                    .append(p.rankHigh())
                    .append("],\"group\":")
                    .append(p.group())
                    .append('}');
            comma = ",\n";
        }
        out.append("],\"cells\":[");
        comma = "";
        Board b = family.overall();
        for (int i = 0; i < b.problems().size(); i++) {
            for (Cell c : b.ranked(i)) {
                out.append(comma).append("{\"problem\":");
                text(out, c.problem().id()).append(",\"parameters\":");
                text(out, c.problem().settings()).append(",\"method\":");
                text(out, c.method().id()).append(",\"settings\":");
                text(out, c.method().settings()).append(",\"score\":");
                text(out, b.scores().get(i).id()).append(",\"median\":").append(number(c.middle()));
                out.append(",\"interval\":[")
                        .append(number(c.low()))
                        .append(',')
                        .append(number(c.high()))
                        .append(']');
                out.append(",\"results\":")
                        .append(c.results())
                        .append(",\"failures\":")
                        .append(c.failures())
                        .append('}');
                comma = ",\n";
            }
        }
        return out.append("]}\n").toString();
    }

    private static String number(double v) {
        return Double.isNaN(v) ? "\"NaN\"" : Double.isInfinite(v) ? "\"" + v + "\"" : Digits.exact(v);
    }

    private static StringBuilder text(StringBuilder out, String s) {
        out.append('"');
        for (char c : s.toCharArray()) {
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"');
    }

    private static void row(StringBuilder out, Object... fields) {
        String comma = "";
        for (Object f : fields) {
            String s = String.valueOf(f);
            boolean quote = s.indexOf(',') >= 0 || s.indexOf('"') >= 0 || s.indexOf('\n') >= 0 || s.indexOf('\r') >= 0;
            out.append(comma).append(quote ? '"' + s.replace("\"", "\"\"") + '"' : s);
            comma = ",";
        }
        out.append('\n');
    }
}
