package dev.assay.suite.spec;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Turns the nodes of one file to a tree. A node that aliases share is turned once. {@code <<} merges mappings; own keys win.
 */
final class NodeReader {
    private static final Set<Tag> NOT_A_NAME = Set.of(Tag.INT, Tag.FLOAT, Tag.NULL, Tag.TIMESTAMP);

    private final Path file;
    private final Faults faults;
    private final Resolver resolver = new Resolver();
    private final Map<Node, Tree> made = new IdentityHashMap<>();
    private final Map<Node, Boolean> open = new IdentityHashMap<>();
    private boolean circular;

    NodeReader(Path file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    /** {@return whether an alias led back to itself, so that the tree is not the file's} */
    boolean isCircular() {
        return circular;
    }

    /** {@return the tree of a node} */
    Tree tree(Node node) {
        Tree before = made.get(node);
        if (before != null) {
            return before;
        }
        if (open.put(node, true) != null) {
            faults.add(
                    place(node), FaultCode.BAD_ALIAS, "The anchor here holds an alias of itself.", "Delete the alias.");
            circular = true;
            return new Tree.Scalar("", true, place(node));
        }
        refuseTag(node);
        Tree tree;
        if (node instanceof MappingNode mapping) {
            tree = new Tree.Mapping(entries(mapping), place(node));
        } else if (node instanceof SequenceNode sequence) {
            List<Tree> items = new ArrayList<>();
            sequence.getValue().forEach(item -> items.add(tree(item)));
            tree = new Tree.Listing(items, place(node));
        } else {
            ScalarNode scalar = (ScalarNode) node;
            tree = new Tree.Scalar(scalar.getValue(), scalar.getScalarStyle() != ScalarStyle.PLAIN, place(node));
        }
        open.remove(node);
        made.put(node, tree);
        return tree;
    }

    private Map<String, Tree.Entry> entries(MappingNode mapping) {
        Map<String, Tree.Entry> own = new LinkedHashMap<>();
        Map<String, Tree.Entry> merged = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            Node key = tuple.getKeyNode();
            if (key.getTag().equals(Tag.MERGE)) {
                merge(tuple.getValueNode(), merged);
                continue;
            }
            Tree value = tree(tuple.getValueNode());
            if (!(key instanceof ScalarNode name) || plain(name) && NOT_A_NAME.contains(name.getTag())) {
                String got = key instanceof ScalarNode name
                        ? "'" + name.getValue() + "'"
                        : tree(key).kind();
                faults.add(place(key), FaultCode.BAD_KEY, "A key must be a name, got " + got + ".", "");
                continue;
            }
            Tree.Entry before = own.putIfAbsent(name.getValue(), new Tree.Entry(place(key), value));
            if (before != null) {
                String message = "The key '" + name.getValue() + "' is given twice.";
                String hint = "It stands in line " + before.key().line() + " too: keep one.";
                faults.add(place(key), FaultCode.DUPLICATE_KEY, message, hint);
            }
        }
        merged.forEach(own::putIfAbsent);
        return own;
    }

    private void merge(Node node, Map<String, Tree.Entry> merged) {
        List<Node> sources = node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node);
        for (Node source : sources) {
            Tree tree = tree(source);
            if (tree instanceof Tree.Mapping mapping) {
                mapping.entries().forEach(merged::putIfAbsent);
            } else {
                String message = "'<<' merges mappings, got " + tree.kind() + ".";
                faults.add(place(source), FaultCode.BAD_ALIAS, message, "Name an anchor that holds a mapping.");
            }
        }
    }

    private void refuseTag(Node node) {
        Tag implied = Tag.STR;
        if (node instanceof MappingNode) {
            implied = Tag.MAP;
        } else if (node instanceof SequenceNode) {
            implied = Tag.SEQ;
        } else if (plain((ScalarNode) node)) {
            implied = resolver.resolve(NodeId.scalar, ((ScalarNode) node).getValue(), true);
        }
        if (!node.getTag().equals(implied)) {
            String tag = node.getTag().getValue().replace(Tag.PREFIX, "!!");
            String message = "The tag '" + tag + "' is not part of the language.";
            faults.add(place(node), FaultCode.TAG, message, "Write the value without it.");
        }
    }

    private static boolean plain(ScalarNode node) {
        return node.getScalarStyle() == ScalarStyle.PLAIN;
    }

    private Place place(Node node) {
        return new Place(
                file, node.getStartMark().getLine() + 1, node.getStartMark().getColumn() + 1);
    }
}
