package dev.assay.suite.cli;

import dev.assay.results.published.OrderTable;
import dev.assay.results.published.PublishedTable;
import dev.assay.results.store.Library;
import dev.assay.site.Published;
import dev.assay.site.Site;
import dev.assay.site.SiteException;
import dev.assay.site.SiteInfo;
import dev.assay.site.Tables;
import dev.assay.suite.AssayException;
import dev.assay.suite.AssayException.ErrorCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code assay publish}: the static site of stored results. */
@Command(name = "publish", mixinStandardHelpOptions = true, description = "Publishes results as a static site.")
final class PublishCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--results",
            paramLabel = "DIR",
            description = "A folder of results; may be given several times; ./assay-results without.")
    private List<Path> results = new ArrayList<>();

    @Option(names = "--out", paramLabel = "DIR", description = "Where the site goes; ${DEFAULT-VALUE} without.")
    private Path out = Path.of("assay-site");

    @Option(names = "--json", description = "Print {\"index\":…,\"pages\":…,\"bytes\":…} and nothing else.")
    private boolean json;

    PublishCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        List<Path> folders = results.isEmpty() ? List.of(Path.of("assay-results")) : results;
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                throw new AssayException(
                        ErrorCode.BAD_ARGUMENT, "--results " + folder + ": there is no such folder; run a suite first");
            }
        }
        try (Library library = Library.open(folders)) {
            library.damages().forEach(damage -> console.err().println("assay: " + damage));
            report(Site.publish(library::records, tables(folders), out.toAbsolutePath(), SiteInfo.DEFAULT));
            return 0;
        } catch (SiteException e) {
            throw new AssayException(ErrorCode.STORAGE, e.getMessage(), e);
        }
    }

    /** The tables that runs left with their results; of several of a suite the last counts. */
    private static Tables tables(List<Path> folders) throws IOException {
        Map<String, PublishedTable> figures = new TreeMap<>();
        Map<String, OrderTable> orders = new TreeMap<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted().toList()) {
                    String name = file.getFileName().toString();
                    if (name.endsWith(PublishedTable.SUFFIX)) {
                        String suite = name.replace(PublishedTable.SUFFIX, "").replace('.', '/');
                        figures.put(suite, PublishedTable.read(suite, file));
                    } else if (name.endsWith(OrderTable.SUFFIX)) {
                        String suite = name.replace(OrderTable.SUFFIX, "").replace('.', '/');
                        orders.put(suite, OrderTable.read(suite, file));
                    }
                }
            }
        }
        return new Tables(List.copyOf(figures.values()), List.copyOf(orders.values()));
    }

    private void report(Published published) {
        if (json) {
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("index", published.index().toString());
            document.put("pages", published.pages());
            document.put("bytes", published.bytes());
            console.document(document);
        } else {
            console.out().println(published.index());
        }
    }
}
