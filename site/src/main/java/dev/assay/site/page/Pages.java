package dev.assay.site.page;

import dev.assay.results.published.ObservedOrders;
import dev.assay.results.published.Verdicts;
import dev.assay.site.SiteInfo;
import dev.assay.site.template.JtefamilyGenerated;
import dev.assay.site.template.JtehomeGenerated;
import dev.assay.site.template.JtehowGenerated;
import dev.assay.site.template.JtemethodGenerated;
import dev.assay.site.template.JtemissingGenerated;
import dev.assay.site.template.JteproblemGenerated;
import dev.assay.site.template.JtetrialGenerated;
import dev.assay.site.view.Board;
import dev.assay.site.view.Catalogue;
import dev.assay.site.view.Family;
import dev.assay.site.view.Trial;
import dev.assay.site.view.Variant;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Every page and data file of a site. First {@link #trial} once a trial, then {@link #rest}. */
public final class Pages {
    /** Pictures shown on a problem's page. */
    private static final int SHOWN = 4;

    private final Catalogue catalogue;
    private final Map<String, Verdicts> published;
    private final Map<String, ObservedOrders> orders;
    private final SiteInfo info;
    private final Folder folder;
    private final List<String> families;
    private final Map<String, List<Trial.Show>> kept = new ConcurrentHashMap<>();
    private final Map<String, Board.Headline> headlines = new HashMap<>();

    /** Prepares the pages of a catalogue; published figures and orders by suite. */
    public Pages(
            Catalogue catalogue,
            Map<String, Verdicts> published,
            Map<String, ObservedOrders> orders,
            SiteInfo info,
            Folder folder) {
        this.catalogue = catalogue;
        this.published = published;
        this.orders = orders;
        this.info = info;
        this.folder = folder;
        this.families = catalogue.families().stream().map(Family::id).toList();
        for (Family f : catalogue.families()) {
            Board b = f.overall();
            for (int p = 0; p < b.problems().size(); p++) {
                headlines.put(
                        f.id() + " " + b.problems().get(p).identity(),
                        b.scores().get(p));
                for (Trial t : pictured(b, p)) {
                    kept.put(t.key(), List.of());
                }
            }
        }
    }

    /** The trials whose pictures stand on the problem's page: of the best methods, each the one nearest its median. */
    private static List<Trial> pictured(Board board, int problem) {
        String score = board.scores().get(problem).id();
        return board.ranked(problem).stream()
                .filter(c -> c.results() > 0)
                .map(c -> Words.speaker(c, score))
                .filter(Trial::shown)
                .limit(SHOWN)
                .toList();
    }

    /** Writes a trial's page; keeps its pictures where another page wants them. Threads may call it at the same time. */
    public void trial(Trial t) {
        Trial valid = catalogue.again().get(t.key());
        if (valid != null && !valid.equals(t.light())) {
            return;
        }
        kept.computeIfPresent(t.key(), (k, old) -> t.exhibits());
        Board.Headline h = headlines.get(t.family() + " " + Variant.identity(t.problem()));
        String f = Catalogue.slug(t.family());
        Head head = head(
                "../../",
                "Trial " + Words.brief(t.key(), 9),
                t.family(),
                new String[] {
                    f + "/p/" + Catalogue.slug(t.problem().id()) + "/index.html",
                    t.problem().id()
                },
                new String[] {
                    f + "/m/" + Catalogue.slug(t.method().id()) + "/index.html",
                    t.method().id()
                });
        page(Words.trial(t), o -> JtetrialGenerated.render(o, null, head, t, h));
    }

    /** Writes every other page. */
    public void rest() {
        page("index.html", o -> JtehomeGenerated.render(o, null, head("", info.title(), ""), catalogue.families()));
        page("how/index.html", o -> JtehowGenerated.render(o, null, head("../", "How to read", "")));
        page("404.html", o -> JtemissingGenerated.render(o, null, head("", "Not found", "")));
        catalogue.families().parallelStream().forEach(this::family);
        for (String asset : List.of("site.css", "site.js")) {
            folder.write("assets/" + asset, resource(asset));
        }
    }

    private void family(Family f) {
        String dir = Catalogue.slug(f.id());
        page(
                dir + "/index.html",
                o -> JtefamilyGenerated.render(o, null, head("../", f.title(), f.id()), f, published, orders));
        folder.write("data/" + dir + ".json", Data.json(f, catalogue.newest()));
        folder.write("data/" + dir + "-standing.csv", Data.standing(f.overall()));
        for (Board b : f.suites()) {
            String name = "data/" + dir + "-" + b.id();
            folder.write(name + "-standing.csv", Data.standing(b));
            folder.write(name + "-cells.csv", Data.cells(b, all(b)));
            folder.write(
                    name + "-trials.csv",
                    Data.trials(f.trials().stream()
                            .filter(t -> t.suite().equals(b.suite()))
                            .toList()));
            if (published.containsKey(b.suite())) {
                folder.write(name + "-published.csv", Data.published(published.get(b.suite())));
            }
            if (orders.containsKey(b.suite())) {
                folder.write(name + "-orders.csv", Data.orders(orders.get(b.suite())));
            }
        }
        f.methodIds().parallelStream().forEach(id -> method(f, id));
        f.problemIds().parallelStream().forEach(id -> problem(f, id));
    }

    private void method(Family f, String id) {
        String dir = Catalogue.slug(f.id());
        List<Variant> variants =
                f.overall().methods().stream().filter(v -> v.id().equals(id)).toList();
        List<Trial> trials =
                f.trials().stream().filter(t -> t.method().id().equals(id)).toList();
        Head head = head("../../../", id, f.id());
        page(
                dir + "/m/" + Catalogue.slug(id) + "/index.html",
                o -> JtemethodGenerated.render(o, null, head, f, variants, trials));
        folder.write("data/" + dir + "-m-" + Catalogue.slug(id) + ".csv", Data.trials(trials));
    }

    private void problem(Family f, String id) {
        String dir = Catalogue.slug(f.id());
        List<Integer> rows = all(f.overall()).stream()
                .filter(p -> f.overall().problems().get(p).id().equals(id))
                .toList();
        List<Trial> trials =
                f.trials().stream().filter(t -> t.problem().id().equals(id)).toList();
        Head head = head("../../../", id, f.id());
        Map<Integer, List<Pictured>> pictures = new HashMap<>();
        for (int p : rows) {
            List<Pictured> list = new ArrayList<>();
            pictured(f.overall(), p).forEach(t -> list.add(new Pictured(t, kept.get(t.key()))));
            pictures.put(p, list);
        }
        page(
                dir + "/p/" + Catalogue.slug(id) + "/index.html",
                o -> JteproblemGenerated.render(o, null, head, f, rows, trials, pictures));
        folder.write("data/" + dir + "-p-" + Catalogue.slug(id) + ".csv", Data.cells(f.overall(), rows));
        folder.write("data/" + dir + "-p-" + Catalogue.slug(id) + "-trials.csv", Data.trials(trials));
    }

    /** A trial and its pictures. */
    public record Pictured(Trial trial, List<Trial.Show> shows) {}

    private static List<Integer> all(Board b) {
        return IntStream.range(0, b.problems().size()).boxed().toList();
    }

    private Head head(String root, String title, String family, String[]... crumbs) {
        List<String[]> path = new ArrayList<>();
        if (root.length() > 3) {
            path.add(new String[] {Catalogue.slug(family) + "/index.html", Family.title(family)});
        }
        path.addAll(List.of(crumbs));
        return new Head(info, root, title, family, catalogue.newest(), families, path);
    }

    private void page(String path, Consumer<OwaspHtmlTemplateOutput> template) {
        Utf8ByteOutput out = new Utf8ByteOutput();
        template.accept(new OwaspHtmlTemplateOutput(out));
        byte[] bytes = out.toByteArray();
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] >= 0 && bytes[i] < ' ' && bytes[i] != '\n' && bytes[i] != '\t') {
                bytes[i] = ' '; // control characters are no XML, however escaped
            }
        }
        folder.write(path, bytes);
    }

    private static String resource(String name) {
        try (InputStream in = Pages.class.getResourceAsStream("/dev/assay/site/assets/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
