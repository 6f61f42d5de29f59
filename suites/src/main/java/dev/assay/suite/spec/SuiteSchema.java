package dev.assay.suite.spec;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.api.engine.SettingsType;
import dev.assay.suite.plugin.Catalogue;
import java.util.List;
import java.util.Locale;

/**
 * The JSON Schema (draft 2020-12) of suites, for editors: made from the keys that the checker uses and from what is
 * installed, so that ids and settings are completed. It is looser than the checker, which alone decides.
 */
public final class SuiteSchema {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Catalogue catalogue;
    private final ObjectNode definitions = JSON.objectNode();

    private SuiteSchema(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** {@return the schema as indented JSON; of an empty catalogue, the structure alone with any ids} */
    public static String json(Catalogue catalogue) {
        return new SuiteSchema(catalogue).schema().toPrettyString();
    }

    private ObjectNode schema() {
        ObjectNode schema = JSON.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "Assay suite");
        schema.setAll(object(Key.SUITE));
        ObjectNode properties = (ObjectNode) schema.get("properties");
        properties.set("budget", described(properties, "budget", budget()));
        properties.set("problems", described(properties, "problems", entries(Kind.PROBLEM)));
        properties.set("methods", described(properties, "methods", entries(Kind.METHOD)));
        properties.set("metrics", described(properties, "metrics", entries(Kind.METRIC)));
        ObjectNode exclusions = JSON.objectNode().put("type", "array");
        exclusions.set("items", object(Key.EXCLUSION).put("minProperties", 1));
        properties.set("exclude", described(properties, "exclude", exclusions));
        ArrayNode either = JSON.arrayNode();
        ObjectNode full = JSON.objectNode();
        full.set("required", schema.remove("required"));
        either.add(full);
        either.add(
                JSON.objectNode().<ObjectNode>set("required", JSON.arrayNode().add("extends")));
        schema.set("anyOf", either);
        schema.set("$defs", definitions);
        return schema;
    }

    private static ObjectNode described(ObjectNode properties, String name, ObjectNode schema) {
        return schema.put("description", properties.get(name).get("description").asText());
    }

    private static ObjectNode object(List<Key> keys) {
        ObjectNode object = JSON.objectNode().put("type", "object");
        ObjectNode properties = object.putObject("properties");
        ArrayNode required = JSON.arrayNode();
        for (Key key : keys) {
            properties.set(key.name(), value(key));
            if (key.required()) {
                required.add(key.name());
            }
        }
        if (!required.isEmpty()) {
            object.set("required", required);
        }
        return object.put("additionalProperties", false);
    }

    private static ObjectNode value(Key key) {
        ObjectNode value = JSON.objectNode().put("description", key.doc());
        switch (key.kind()) {
            case WHOLE -> {
                value.put("type", "integer").put("minimum", key.low()).put("maximum", key.high());
                if (!key.def().isEmpty()) {
                    value.put("default", Long.parseLong(key.def()));
                }
            }
            case TEXT ->
                value.set("type", JSON.arrayNode().add("string").add("number").add("boolean"));
            case DURATION -> value.put("type", "string").put("pattern", "^[0-9.]+ ?(ms|s|min|h)$");
            case SIZE -> value.put("type", "string").put("pattern", "^[0-9.]+ ?([kMGT]B|[KMGT]iB|B)$");
            case MAPPING -> value.put("type", "object");
            case LIST -> value.put("type", "array");
        }
        if (key.kind() != Key.Kind.WHOLE && !key.def().isEmpty()) {
            value.put("default", key.def());
        }
        if (key.name().equals("jitWarmup")) {
            value.remove(List.of("type", "pattern"));
            value.set(
                    "anyOf",
                    JSON.arrayNode()
                            .add(JSON.objectNode().put("const", 0))
                            .add(JSON.objectNode().put("type", "string").put("pattern", "^[0-9.]+ ?(ms|s|min|h)$")));
        }
        return value;
    }

    private ObjectNode budget() {
        ObjectNode budget = object(Key.BUDGET).put("minProperties", 1);
        ObjectNode properties = (ObjectNode) budget.get("properties");
        ObjectNode count = JSON.objectNode().put("type", "integer").put("minimum", 1);
        for (String unit : BudgetChecker.known(catalogue)) {
            if (!properties.has(unit)) {
                properties.set(unit, count.deepCopy().put("description", "Limit of " + unit + "."));
            }
        }
        budget.putObject("patternProperties").set("^(?!(wall|cpu|memory)$)[a-z][a-zA-Z0-9]*$", count);
        return budget;
    }

    private ObjectNode entries(Kind kind) {
        List<Kind.Installed> installed = kind.installed(catalogue);
        ObjectNode id = JSON.objectNode().put("type", "string");
        if (!installed.isEmpty()) {
            ArrayNode ids = id.putArray("enum");
            installed.forEach(one -> ids.add(one.id()));
        }
        ObjectNode entry = object(kind.keys);
        ObjectNode properties = (ObjectNode) entry.get("properties");
        properties.set("id", id.deepCopy().put("description", "Id of the " + kind.word + "."));
        if (kind == Kind.METHOD) {
            properties.set("tune", described(properties, "tune", tune()));
        }
        ArrayNode rules = JSON.arrayNode();
        for (Kind.Installed one : installed) {
            rules.add(rule(kind, one));
        }
        if (!rules.isEmpty()) {
            entry.set("allOf", rules);
        }
        ObjectNode list = JSON.objectNode().put("type", "array").put("minItems", 1);
        list.putObject("items").putArray("anyOf").add(id).add(entry);
        return list;
    }

    private ObjectNode tune() {
        ObjectNode tune = object(Key.TUNE);
        ObjectNode properties = (ObjectNode) tune.get("properties");
        ObjectNode on = (ObjectNode) properties.get("on");
        on.remove("type");
        ArrayNode questions = on.putArray("enum");
        TuneSpec.QUESTIONS.forEach(questions::add);
        List<String> metrics = Kind.METRIC.ids(catalogue);
        if (!metrics.isEmpty()) {
            ArrayNode ids = ((ObjectNode) properties.get("metric")).putArray("enum");
            metrics.forEach(ids::add);
        }
        return tune;
    }

    /** If the id is this one, then its settings are these. */
    private ObjectNode rule(Kind kind, Kind.Installed one) {
        ObjectNode set = JSON.objectNode().put("type", "object").put("title", one.title());
        ObjectNode grid = set.deepCopy();
        ObjectNode fixed = set.putObject("properties");
        ObjectNode varied = grid.putObject("properties");
        for (SettingsType.Component component : one.settings().components()) {
            String name = kind.word + "." + one.id() + "." + component.name();
            definitions.set(name, setting(component));
            ObjectNode reference = JSON.objectNode().put("$ref", "#/$defs/" + name);
            fixed.set(component.name(), reference);
            ObjectNode axis = JSON.objectNode().put("type", "array").put("minItems", 1);
            axis.set("items", reference);
            varied.set(component.name(), axis);
        }
        set.put("additionalProperties", false);
        grid.put("additionalProperties", false);
        ObjectNode rule = JSON.objectNode();
        ObjectNode when = rule.putObject("if");
        when.putObject("properties").putObject("id").put("const", one.id());
        when.putArray("required").add("id");
        ObjectNode then = rule.putObject("then").putObject("properties");
        then.set("set", set);
        if (kind != Kind.METRIC) {
            then.set("grid", grid);
        }
        return rule;
    }

    private static ObjectNode setting(SettingsType.Component component) {
        ObjectNode schema = type(component.type());
        schema.put("description", description(component));
        Class<?> type = component.type();
        String def = component.def();
        if (type == int.class || type == long.class) {
            schema.put("default", Long.parseLong(def.trim()));
        } else if (type == double.class && Double.isFinite(Double.parseDouble(def))) {
            schema.put("default", Double.parseDouble(def));
        } else if (type == boolean.class) {
            schema.put("default", Boolean.parseBoolean(def));
        } else if (type == String.class || type.isEnum()) {
            schema.put("default", def);
        }
        return schema;
    }

    private static ObjectNode type(Class<?> type) {
        ObjectNode schema = JSON.objectNode();
        if (type.isArray()) {
            ObjectNode items = type(type.getComponentType());
            schema.putArray("anyOf")
                    .add(JSON.objectNode().put("type", "array").<ObjectNode>set("items", items))
                    .add(items.deepCopy());
        } else if (type.isEnum()) {
            ArrayNode constants = schema.putArray("enum");
            SettingTexts.constants(type).forEach(constants::add);
        } else if (type == String.class) {
            schema.putArray("type").add("string").add("number").add("boolean");
        } else if (type == boolean.class) {
            schema.put("type", "boolean");
        } else {
            schema.put("type", type == double.class ? "number" : "integer");
        }
        return schema;
    }

    private static String description(SettingsType.Component component) {
        StringBuilder text = new StringBuilder(component.doc());
        if (!component.symbol().isBlank()) {
            text.append(" (").append(component.symbol()).append(")");
        }
        text.append(component.unit().isBlank() ? "" : " [" + component.unit() + "]");
        if (!component.range().isBlank()) {
            text.append(", ").append(component.range());
        }
        String all = text.toString().strip();
        return all.isEmpty() ? "" : all.substring(0, 1).toUpperCase(Locale.ROOT) + all.substring(1);
    }
}
