package dev.assay.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.results.published.OrderTable;
import dev.assay.results.published.PublishedTable;
import dev.assay.results.record.Outcome;
import dev.assay.results.record.RecordJson;
import dev.assay.results.record.TrialRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class SiteTest {
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]*)\"");

    @TempDir
    static Path folder;

    private static List<TrialRecord> records;
    private static Map<String, String> files;

    @BeforeAll
    static void publish() throws IOException {
        records = Fixture.records(5);
        Published p = Site.publish(records, folder.resolve("site"), SiteInfo.DEFAULT);
        files = read(folder.resolve("site"));
        assertThat(p.pages()).isEqualTo((int)
                files.keySet().stream().filter(f -> f.endsWith(".html")).count());
        assertThat(p.bytes())
                .isEqualTo(files.values().stream()
                        .mapToLong(f -> f.getBytes(StandardCharsets.UTF_8).length)
                        .sum());
        assertThat(p.index()).exists();
    }

    @Test
    void everyInternalLinkLeadsToAFileAndAnchor() {
        Map<String, Set<String>> ids = new TreeMap<>();
        files.forEach((f, text) -> ids.put(f, new HashSet<>(all(Pattern.compile(" id=\"([^\"]*)\""), text))));
        List<String> broken = new ArrayList<>();
        files.forEach((file, text) -> {
            if (!file.endsWith(".html")) {
                return;
            }
            for (String link : all(LINK, text)) {
                if (link.startsWith("data:") || link.startsWith("https://doi.org/")) {
                    continue;
                }
                String[] parts = link.split("#", -1);
                String parent = file.contains("/") ? file.substring(0, file.lastIndexOf('/') + 1) : "";
                String to = parts[0].isEmpty()
                        ? file
                        : Path.of(parent + parts[0]).normalize().toString();
                if (!files.containsKey(to) || parts.length > 1 && !ids.get(to).contains(parts[1])) {
                    broken.add(file + " -> " + link);
                }
            }
        });
        assertThat(broken).isEmpty();
    }

    @Test
    void everyPageIsWellFormedAndEveryIdUnique() throws Exception {
        DocumentBuilder builder = builder();
        for (Map.Entry<String, String> f : files.entrySet()) {
            if (f.getKey().endsWith(".html")) {
                Document page = builder.parse(new InputSource(new StringReader(f.getValue())));
                List<String> ids = all(Pattern.compile(" id=\"([^\"]*)\""), f.getValue());
                assertThat(ids).as(f.getKey()).doesNotHaveDuplicates();
                assertThat(page.getElementsByTagName("h1").getLength())
                        .as(f.getKey())
                        .isEqualTo(1);
                rectangular(page, f.getKey());
            }
        }
    }

    /** Every row of a table has as many cells as its head. */
    private static void rectangular(Document page, String name) {
        NodeList tables = page.getElementsByTagName("table");
        for (int i = 0; i < tables.getLength(); i++) {
            NodeList rows = ((Element) tables.item(i)).getElementsByTagName("tr");
            Set<Integer> widths = new HashSet<>();
            for (int r = 0; r < rows.getLength(); r++) {
                Element row = (Element) rows.item(r);
                widths.add(row.getElementsByTagName("td").getLength()
                        + row.getElementsByTagName("th").getLength());
            }
            assertThat(widths).as(name + " table " + i).hasSize(1);
        }
    }

    @Test
    void nothingIsLoadedFromElsewhere() {
        files.forEach((file, text) -> {
            String rest = text.replaceAll("<a [^>]*href=\"https://doi\\.org/[^\"]*\"[^>]*>", "")
                    .replace("http://www.w3.org/2000/svg", "")
                    .replace("http://www.w3.org/1999/xhtml", "");
            if (!file.endsWith(".csv")) {
                assertThat(rest).as(file).doesNotContainPattern("(?i)(src|href|url|import)[=( \"']+(https?:)?//");
            }
        });
    }

    @Test
    void everyFailureIsSeenInTheTablesOfMethodAndProblem() {
        for (TrialRecord r : records) {
            String row = "t/" + r.key() + "/index.html";
            String outcome = ">" + r.outcome().id() + "</span>";
            for (String page : List.of(
                    r.family() + "/m/" + r.method().id() + "/index.html",
                    r.family() + "/p/" + r.problem().id() + "/index.html")) {
                String text = files.get(page);
                int tr = text.indexOf(row, text.lastIndexOf("<h2>Trials</h2>"));
                assertThat(tr).as(page).isPositive();
                assertThat(text.substring(tr, text.indexOf("</tr>", tr))).contains(outcome);
            }
            assertThat(files.get(row)).contains(outcome).contains(r.key());
        }
        Set<Outcome> seen =
                new HashSet<>(records.stream().map(TrialRecord::outcome).toList());
        assertThat(seen).containsExactlyInAnyOrder(Outcome.values());
    }

    @Test
    void boardCountsFailuresAsWorst() {
        String csv = files.get("data/free-energy-free-energy-demo-cells.csv");
        for (String line : csv.lines().skip(1).toList()) {
            boolean mostFailed = line.contains(",failed,,");
            assertThat(line.contains(",failed,")).isEqualTo(mostFailed);
        }
        assertThat(csv).contains(",failed,,").contains(",not_applicable,");
        assertThat(files.get("free-energy/index.html"))
                .contains("class=\"g bad\"")
                .contains("class=\"g na\"")
                .contains("class=\"g floor\"");
        assertThat(files.get("chaotic-forecasting/index.html")).contains("aria-label=\"not planned\"");
    }

    @Test
    void textFromRecordsIsEscaped() throws Exception {
        String evil = "<script>alert(\"x\")</script>&'\u0001";
        TrialRecord r = RecordJson.read(RecordJson.write(records.stream()
                        .filter(x -> x.outcome() == Outcome.FAILED)
                        .findFirst()
                        .orElseThrow())
                .replace("\"reason\":\"", "\"reason\":\"<script>alert(1)</script>&\\u0001")
                .replace("\"errorTail\":\"", "\"errorTail\":\"]]></code><script>\\u001b[31m")
                .replace("\"title\":\"", "\"title\":\"<script>\\\"'")
                .replace("\"source\":\"", "\"source\":\"javascript:alert(1) \\\" onclick=\\\"x"));
        Site.publish(List.of(r), folder.resolve("evil"), new SiteInfo(evil, evil));
        DocumentBuilder builder = builder();
        for (Map.Entry<String, String> f : read(folder.resolve("evil")).entrySet()) {
            if (f.getKey().endsWith(".html")) {
                assertThat(f.getValue())
                        .as(f.getKey())
                        .doesNotContain("<script>")
                        .doesNotContain("href=\"javascript")
                        .doesNotContain("\u001b");
                builder.parse(new InputSource(new StringReader(f.getValue())));
            }
        }
    }

    /** A figure of a pair that has a score: the mean of its final scores, worked from the records. */
    @Test
    void publishedFiguresStandBesideOurs() throws Exception {
        TrialRecord one = records.stream()
                .filter(r -> r.outcome() == Outcome.FINISHED && !r.scores().isEmpty())
                .findFirst()
                .orElseThrow();
        String score = one.scores().get(0).key();
        List<Double> finals = records.stream()
                .filter(r -> r.suite().equals(one.suite())
                        && r.problem().id().equals(one.problem().id())
                        && r.method().id().equals(one.method().id()))
                .flatMap(r -> r.scores().stream())
                .filter(s -> s.key().equals(score))
                .map(s -> s.value())
                .toList();
        double mean = finals.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        Path table = folder.resolve("t.published.tsv");
        String row = one.problem().id() + "\t\t" + one.method().id() + "\t\t" + score + "\t\t\t";
        Files.writeString(
                table,
                "problem\tparameters\tmethod\tsettings\tscore\tuntil\tunit\tvalue\terror\tsource\tcomparable\tcause\n"
                        + row + mean + "\t0\tA paper\tyes\t\n"
                        + row + (mean + 1e9) + "\t0\tA paper\tyes\tA <b>cause</b>\n");
        Path orders = folder.resolve("t.orders.tsv");
        Files.writeString(
                orders,
                "problem\tparameters\tmethod\tsettings\tscore\tfrom\tto\torder\ttolerance\tcause\n"
                        + one.problem().id() + "\t\t" + one.method().id() + "\t\t" + score
                        + "\t16\t128\t2\t0.15\tA <b>reason</b>\n");
        Site.publish(
                records::stream,
                new Tables(
                        List.of(PublishedTable.read(one.suite(), table)),
                        List.of(OrderTable.read(one.suite(), orders))),
                folder.resolve("published"),
                SiteInfo.DEFAULT);
        Map<String, String> site = read(folder.resolve("published"));
        String board = site.get(one.family() + "/index.html");
        assertThat(board).contains("Published figures beside ours", "agrees", "differs", "A &lt;b&gt;cause&lt;/b&gt;");
        assertThat(board).contains("Orders of accuracy", "0 of 1 within", "not run", "A &lt;b&gt;reason&lt;/b&gt;");
        builder().parse(new InputSource(new StringReader(board)));
        String csv = site.entrySet().stream()
                .filter(f -> f.getKey().endsWith("-published.csv"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
        assertThat(csv.lines()).hasSize(3);
        assertThat(csv).contains("," + finals.size() + ",agrees,").contains("," + finals.size() + ",differs,");
    }

    @Test
    void sameRecordsGiveTheSameBytes() throws IOException {
        Site.publish(Fixture.records(5), folder.resolve("again"), SiteInfo.DEFAULT);
        assertThat(read(folder.resolve("again"))).isEqualTo(files);
        Site.publish(Fixture.records(5), folder.resolve("again"), SiteInfo.DEFAULT);
        assertThat(read(folder.resolve("again"))).isEqualTo(files);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(p -> p.getFileName().toString())).noneMatch(n -> n.contains("-draft-"));
        }
    }

    @Test
    void theLastLineOfAKeyCounts() throws IOException {
        TrialRecord r = records.get(0);
        TrialRecord old =
                RecordJson.read(RecordJson.write(r).replace("\"outcome\":\"finished\"", "\"outcome\":\"timed-out\""));
        Site.publish(List.of(old, r), folder.resolve("twice"), SiteInfo.DEFAULT);
        Map<String, String> twice = read(folder.resolve("twice"));
        assertThat(twice.get("t/" + r.key() + "/index.html"))
                .contains("o ok\">finished<")
                .doesNotContain(">timed-out<");
    }

    @Test
    void refusesAFolderThatIsNoSite() throws IOException {
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.writeString(other.resolve("thesis.tex"), "precious");
        assertThatThrownBy(() -> Site.publish(records, other, SiteInfo.DEFAULT))
                .isInstanceOf(SiteException.class)
                .hasMessageContaining("not an Assay site");
        assertThat(other.resolve("thesis.tex")).hasContent("precious");
    }

    @Test
    void anEmptyStoreGivesASiteThatSaysSo() throws IOException {
        Site.publish(List.of(), folder.resolve("empty"), SiteInfo.DEFAULT);
        assertThat(read(folder.resolve("empty")).get("index.html")).contains("No trials yet");
    }

    @Test
    void pagesKeepTheirBudgetOfBytes() throws IOException {
        long first = packed("index.html") + packed("assets/site.css") + packed("assets/site.js");
        assertThat(first).isLessThan(100_000);
        assertThat(files.get("assets/site.js").length()).isLessThan(10_000);
        for (String f : files.keySet()) {
            assertThat(packed(f)).as(f).isLessThan(400_000);
        }
    }

    /** The page of one small trial. To renew it after a deliberate change, copy the file that the message names. */
    @Test
    void aTrialsPageIsAsItWas() throws IOException {
        TrialRecord r = records.stream()
                .filter(x -> x.outcome() == Outcome.NOT_APPLICABLE)
                .findFirst()
                .orElseThrow();
        String page = files.get("t/" + r.key() + "/index.html");
        Path now = Files.writeString(Path.of("target", "trial-page.html"), page);
        try (InputStream in = SiteTest.class.getResourceAsStream("/trial-page.html")) {
            String golden = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(page).as("golden file trial-page.html against " + now).isEqualTo(golden);
        }
    }

    @Test
    @Tag("slow")
    void tenThousandTrialsTakeLessThanTenSeconds() {
        List<TrialRecord> many = Fixture.records(208);
        assertThat(many.size()).isGreaterThan(9_900);
        long start = System.nanoTime();
        Site.publish(many, folder.resolve("many"), SiteInfo.DEFAULT);
        assertThat((System.nanoTime() - start) * 1e-9).isLessThan(10);
    }

    private static long packed(String file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(files.get(file).getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }

    private static DocumentBuilder builder() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder();
    }

    private static List<String> all(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher m = pattern.matcher(text);
        while (m.find()) {
            found.add(m.group(1));
        }
        return found;
    }

    private static Map<String, String> read(Path root) throws IOException {
        Map<String, String> out = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path p : all.filter(Files::isRegularFile).toList()) {
                out.put(root.relativize(p).toString(), Files.readString(p));
            }
        }
        return out;
    }
}
