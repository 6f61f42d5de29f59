package dev.assay.suite.spec;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A YAML document in which everything knows its place. Scalars stay as written: the language, not YAML, types them. */
sealed interface Tree {
    /** {@return where it begins} */
    Place place();

    /** {@return what it is, in words} */
    String kind();

    /**
     * A text or number.
     *
     * @param text as written, without quotes
     * @param quoted whether it stood in quotes or was a block text
     */
    record Scalar(String text, boolean quoted, Place place) implements Tree {
        /** {@return whether nothing was written} */
        boolean isNull() {
            return !quoted && (text.isEmpty() || text.equals("~") || text.equals("null"));
        }

        @Override
        public String kind() {
            return isNull() ? "nothing" : quoted ? "the text '" + text + "'" : "'" + text + "'";
        }
    }

    /**
     * A list.
     *
     * @param items in order
     */
    record Listing(List<Tree> items, Place place) implements Tree {
        private static final int SHORT = 60;

        @Override
        public String kind() {
            boolean flat = !items.isEmpty() && items.stream().allMatch(Scalar.class::isInstance);
            String texts = flat
                    ? items.stream().map(item -> ((Scalar) item).text()).collect(Collectors.joining(", ", "[", "]"))
                    : "";
            return flat && texts.length() <= SHORT ? "the list " + texts : "a list";
        }
    }

    /**
     * A mapping.
     *
     * @param entries in the file's order
     */
    record Mapping(Map<String, Entry> entries, Place place) implements Tree {
        @Override
        public String kind() {
            return "a mapping";
        }
    }

    /**
     * A key's place with its value.
     *
     * @param key where the key stands
     * @param value the value
     */
    record Entry(Place key, Tree value) {}
}
