package dev.assay.suite.spec;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Reads one YAML file to a tree. The parser only composes nodes: no object is ever made of a tag, and texts are not
 * guessed to be numbers, dates or truth values.
 */
final class YamlFile {
    /** More than any suite: 1 MiB. */
    static final int LARGEST = 1 << 20;

    private YamlFile() {}

    /** {@return the mapping that a file holds; empty after adding the reason to {@code faults}} */
    static Optional<Tree.Mapping> read(Path file, Faults faults) {
        faults.opened(file);
        Place start = Place.start(file);
        Optional<String> text = text(file, faults);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<Node> root;
        try {
            root = compose(text.get());
        } catch (MarkedYAMLException e) {
            Mark mark = mark(e);
            broken(new Place(file, mark.getLine() + 1, mark.getColumn() + 1), e, faults);
            return Optional.empty();
        } catch (ReaderException e) {
            String character = String.format("U+%04X", e.getCodePoint());
            String message = "The character " + character + " is not allowed in YAML.";
            faults.add(at(file, text.get(), e.getPosition()), FaultCode.BROKEN_YAML, message, "Delete it.");
            return Optional.empty();
        } catch (YAMLException e) {
            faults.add(start, FaultCode.BROKEN_YAML, "Not YAML: " + e.getMessage() + ".", "");
            return Optional.empty();
        }
        if (root.isEmpty()) {
            String hint = "A suite begins with 'assay: 1'.";
            faults.add(start, FaultCode.EMPTY_FILE, "The file holds nothing.", hint);
            return Optional.empty();
        }
        NodeReader reader = new NodeReader(file, faults);
        Tree tree = reader.tree(root.get());
        if (reader.isCircular()) {
            return Optional.empty();
        }
        if (tree instanceof Tree.Mapping mapping) {
            return Optional.of(mapping);
        }
        String hint = "Write 'assay: 1' on the first line.";
        faults.add(tree.place(), FaultCode.WRONG_TYPE, "A suite must be a mapping, got " + tree.kind() + ".", hint);
        return Optional.empty();
    }

    /** {@return where it is wrong; for something left open, where that begins} */
    private static Mark mark(MarkedYAMLException e) {
        boolean open = String.valueOf(e.getProblem()).matches(".*(end of stream|<stream end>).*");
        boolean begin = e.getContextMark() != null && (open || e.getProblemMark() == null);
        return begin ? e.getContextMark() : e.getProblemMark();
    }

    private static Optional<Node> compose(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setTagInspector(tag -> true);
        Composer composer = new Composer(new ParserImpl(new StreamReader(text), options), new Resolver(), options);
        return Optional.ofNullable(composer.getSingleNode());
    }

    private static Optional<String> text(Path file, Faults faults) {
        Place start = Place.start(file);
        String reason;
        if (Files.isDirectory(file)) {
            reason = "it is a folder";
        } else if (!Files.exists(file)) {
            reason = "there is no such file";
        } else if (!Files.isReadable(file)) {
            reason = "there is no permission to read it";
        } else {
            try {
                if (Files.size(file) <= LARGEST) {
                    return decode(file, Files.readAllBytes(file), faults);
                }
                reason = "it has " + Files.size(file) + " bytes, a suite at most " + LARGEST;
            } catch (IOException e) {
                reason = e.getClass().getSimpleName() + ": " + e.getMessage();
            }
        }
        String message = "Cannot read '" + file + "': " + reason + ".";
        faults.add(start, FaultCode.UNREADABLE_FILE, message, "Name a YAML file that is there.");
        return Optional.empty();
    }

    private static Optional<String> decode(Path file, byte[] bytes, Faults faults) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            String octet = String.format("0x%02X", bytes[in.position()] & 0xFF);
            String message = "The file is not UTF-8: the byte " + octet + " does not fit.";
            Place place = at(file, text, text.codePointCount(0, text.length()));
            faults.add(place, FaultCode.NOT_UTF_8, message, "Save it as UTF-8.");
            return Optional.empty();
        }
        return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    /** {@return the place of the n-th code point} */
    private static Place at(Path file, String text, int n) {
        String before =
                text.substring(0, text.offsetByCodePoints(0, Math.min(n, text.codePointCount(0, text.length()))));
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        String last = before.substring(before.lastIndexOf('\n') + 1);
        return new Place(file, line, 1 + last.codePointCount(0, last.length()));
    }

    private static void broken(Place place, MarkedYAMLException e, Faults faults) {
        String problem = String.valueOf(e.getProblem());
        if (problem.contains("but found another document")) {
            String message = "The file holds several documents.";
            faults.add(
                    place, FaultCode.SEVERAL_DOCUMENTS, message, "Delete '---' and what follows: one suite, one file.");
        } else if (problem.contains("'\\t")) {
            faults.add(place, FaultCode.TAB, "A tab stands where YAML wants spaces.", "Indent with spaces.");
        } else {
            faults.add(place, FaultCode.BROKEN_YAML, "Not YAML: " + problem + ".", hint(problem));
        }
    }

    private static String hint(String problem) {
        if (problem.contains("mapping values are not allowed")) {
            return "Put a text that holds ': ' in quotes, and check the indentation.";
        }
        if (problem.contains("<block end>")) {
            return "Check the indentation: the keys of one mapping begin in one column.";
        }
        if (problem.contains("end of stream") || problem.contains("',' or '")) {
            return "Is a quote or bracket left open, or a comma missing?";
        }
        if (problem.contains("could not find expected ':'")) {
            return "Does a key lack its colon?";
        }
        return problem.contains("cannot start any token") ? "Put the text in quotes." : "";
    }
}
