package dev.assay.site;

import dev.assay.results.published.ObservedOrders;
import dev.assay.results.published.Verdicts;
import dev.assay.results.record.TrialRecord;
import dev.assay.site.chart.Picture;
import dev.assay.site.page.Folder;
import dev.assay.site.page.Pages;
import dev.assay.site.view.Catalogue;
import dev.assay.site.view.Trial;
import dev.assay.site.view.Trials;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Publishes trials as a static site: the same records give the same bytes. */
public final class Site {
    private Site() {}

    /** Publishes records that are in memory; see {@link #publish(Supplier, Path, SiteInfo)}. */
    public static Published publish(List<TrialRecord> records, Path out, SiteInfo info) {
        return publish(records::stream, out, info);
    }

    /**
     * Writes the site to a folder next to {@code out}, then puts it in its place, so that no half-written site is ever
     * seen.
     *
     * @param records opens the records; called again where their pictures do not fit into memory; the streams are closed;
     *                of records with the same key the last counts
     * @param out     where the site shall stand; missing, empty, or an older site
     * @param info    what the site says of itself
     * @throws SiteException if {@code out} is something else than a site, or cannot be written
     */
    public static Published publish(Supplier<Stream<TrialRecord>> records, Path out, SiteInfo info) {
        return publish(records, Tables.NONE, out, info);
    }

    /**
     * As {@link #publish(Supplier, Path, SiteInfo)}, with published figures and orders by design beside ours.
     *
     * @param tables the figures and orders
     */
    public static Published publish(Supplier<Stream<TrialRecord>> records, Tables tables, Path out, SiteInfo info) {
        try (Folder folder = Folder.beside(out)) {
            Memory memory = new Memory();
            Map<String, Verdicts> verdicts = new TreeMap<>();
            tables.figures().forEach(table -> verdicts.put(table.suite(), new Verdicts(table)));
            Map<String, ObservedOrders> orders = new TreeMap<>();
            tables.orders().forEach(table -> orders.put(table.suite(), new ObservedOrders(table)));
            List<Trial> trials;
            try (Stream<TrialRecord> all = records.get()) {
                trials = all.parallel()
                        .filter(TrialRecord::isRanked)
                        .peek(record -> verdicts.values().forEach(suite -> suite.accept(record)))
                        .peek(record -> orders.values().forEach(suite -> suite.accept(record)))
                        .map(Trials::of)
                        .map(memory::keep)
                        .toList();
            }
            Catalogue catalogue = Catalogue.of(trials.stream());
            Pages pages = new Pages(catalogue, verdicts, orders, info, folder);
            if (memory.holdsAll()) {
                trials.parallelStream().forEach(pages::trial);
            } else {
                try (Stream<TrialRecord> all = records.get()) {
                    all.parallel().filter(TrialRecord::isRanked).map(Trials::of).forEach(pages::trial);
                }
            }
            pages.rest();
            folder.swap();
            return new Published(folder.pages(), folder.bytes(), out.resolve("index.html"));
        } catch (IOException e) {
            throw new SiteException("Cannot write the site to " + out + ": " + e.getMessage(), e);
        } catch (UncheckedIOException e) {
            throw new SiteException(
                    "Cannot write the site to " + out + ": " + e.getCause().getMessage(), e);
        }
    }

    /** Keeps trials with their pictures, as long as those take no more than a quarter of the memory: reading is dear. */
    private static final class Memory {
        private final long most = Runtime.getRuntime().maxMemory() / 4 / Double.BYTES;
        private final AtomicLong numbers = new AtomicLong();

        Trial keep(Trial trial) {
            long mine = 0;
            for (Trial.Show show : trial.exhibits()) {
                for (Picture.Layer layer : show.layers()) {
                    mine += layer.x().length + layer.y().length + layer.values().length;
                }
            }
            return numbers.addAndGet(mine) <= most ? trial : trial.light();
        }

        boolean holdsAll() {
            return numbers.get() <= most;
        }
    }
}
