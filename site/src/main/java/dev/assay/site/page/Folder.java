package dev.assay.site.page;

import dev.assay.site.SiteException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;

/** A folder written beside the one it will replace. It replaces only a site, told by its marker file, or nothing. */
public final class Folder implements AutoCloseable {
    /** The file that marks a folder as a site. */
    public static final String MARKER = ".assay-site";

    private final Path out;
    private final Path draft;
    private final Set<Path> made = ConcurrentHashMap.newKeySet();
    private final LongAdder pages = new LongAdder();
    private final LongAdder bytes = new LongAdder();

    private Folder(Path out, Path draft) {
        this.out = out;
        this.draft = draft;
    }

    /** Opens a draft beside {@code out}; refuses a folder that holds something else than a site. */
    public static Folder beside(Path out) throws IOException {
        Path to = out.toAbsolutePath().normalize();
        if (Files.exists(to) && !Files.isDirectory(to)) {
            throw new SiteException(to + " is a file; give a folder for the site");
        }
        if (Files.isDirectory(to) && !Files.exists(to.resolve(MARKER))) {
            try (Stream<Path> inside = Files.list(to)) {
                if (inside.findAny().isPresent()) {
                    throw new SiteException(
                            to + " is not an Assay site (it has no " + MARKER + "); choose an empty folder");
                }
            }
        }
        if (to.getParent() == null) {
            throw new SiteException("A site cannot stand at " + to);
        }
        Files.createDirectories(to.getParent());
        Path draft = Files.createTempDirectory(to.getParent(), "." + to.getFileName() + "-draft-");
        return new Folder(to, draft);
    }

    /** Writes a text file. */
    public void write(String path, String text) {
        write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a file; an HTML file counts as a page. Threads may write at the same time. */
    public void write(String path, byte[] content) {
        try {
            Path file = draft.resolve(path);
            if (!made.contains(file.getParent())) {
                Files.createDirectories(file.getParent());
                made.add(file.getParent());
            }
            Files.write(file, content);
            bytes.add(content.length);
            pages.add(path.endsWith(".html") ? 1 : 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts the draft in its place. */
    public void swap() throws IOException {
        write(MARKER, "This folder is written by assay publish. It is replaced as a whole.\n");
        Path old = draft.resolveSibling(draft.getFileName() + "-old");
        boolean before = Files.exists(out);
        if (before) {
            Files.move(out, old);
        }
        try {
            Files.move(draft, out);
        } catch (IOException e) {
            if (before) {
                Files.move(old, out);
            }
            throw e;
        }
        out.toFile().setReadable(true, false);
        out.toFile().setExecutable(true, false);
        if (before) {
            delete(old);
        }
    }

    /** Number of HTML files. */
    public int pages() {
        return pages.intValue();
    }

    /** Size of all files. */
    public long bytes() {
        return bytes.sum();
    }

    /** Removes the draft if it was not put in place. */
    @Override
    public void close() throws IOException {
        if (Files.exists(draft)) {
            delete(draft);
        }
    }

    private static void delete(Path root) throws IOException {
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
