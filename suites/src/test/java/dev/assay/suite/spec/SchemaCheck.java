package dev.assay.suite.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** As much of JSON Schema as the schema of suites uses; an unknown keyword is an error. */
final class SchemaCheck {
    private static final List<String> NOTES =
            List.of("$schema", "$defs", "title", "description", "default", "if", "then", "patternProperties");

    private final JsonNode root;

    SchemaCheck(JsonNode root) {
        this.root = root;
    }

    List<String> complaints(JsonNode value) {
        List<String> complaints = new ArrayList<>();
        check(root, value, "", complaints);
        return complaints;
    }

    private boolean fits(JsonNode schema, JsonNode value) {
        List<String> complaints = new ArrayList<>();
        check(schema, value, "", complaints);
        return complaints.isEmpty();
    }

    private void check(JsonNode schema, JsonNode value, String at, List<String> complaints) {
        for (Map.Entry<String, JsonNode> rule : schema.properties()) {
            if (!NOTES.contains(rule.getKey())
                    && !holds(schema, rule.getKey(), rule.getValue(), value, at, complaints)) {
                complaints.add(at + " breaks " + rule.getKey() + " " + rule.getValue());
            }
        }
        if (schema.has("if") && fits(schema.get("if"), value)) {
            check(schema.get("then"), value, at, complaints);
        }
    }

    private boolean holds(
            JsonNode schema, String keyword, JsonNode rule, JsonNode value, String at, List<String> complaints) {
        switch (keyword) {
            case "type":
                return any(rule, type -> is(type.asText(), value));
            case "enum":
                return any(rule, value::equals);
            case "const":
                return rule.equals(value);
            case "minimum":
                return !value.isNumber() || value.decimalValue().compareTo(rule.decimalValue()) >= 0;
            case "maximum":
                return !value.isNumber() || value.decimalValue().compareTo(rule.decimalValue()) <= 0;
            case "pattern":
                return !value.isTextual() || value.asText().matches(rule.asText());
            case "required":
                return !value.isObject() || !any(rule, name -> !value.has(name.asText()));
            case "minProperties":
                return !value.isObject() || value.size() >= rule.asInt();
            case "minItems":
                return !value.isArray() || value.size() >= rule.asInt();
            case "items":
                if (value.isArray()) {
                    value.forEach(item -> check(rule, item, at + "[]", complaints));
                }
                return true;
            case "anyOf":
                return any(rule, one -> fits(one, value));
            case "allOf":
                rule.forEach(one -> check(one, value, at, complaints));
                return true;
            case "$ref":
                check(root.at(rule.asText().substring(1)), value, at, complaints);
                return !root.at(rule.asText().substring(1)).isMissingNode();
            case "properties":
                rule.properties().forEach(property -> {
                    if (value.has(property.getKey())) {
                        check(
                                property.getValue(),
                                value.get(property.getKey()),
                                at + "." + property.getKey(),
                                complaints);
                    }
                });
                return true;
            case "additionalProperties":
                return !value.isObject() || value.properties().stream().allMatch(p -> known(schema, p, at, complaints));
            default:
                throw new IllegalStateException("the schema uses '" + keyword + "', which this check does not know");
        }
    }

    private boolean known(JsonNode schema, Map.Entry<String, JsonNode> property, String at, List<String> complaints) {
        if (schema.path("properties").has(property.getKey())) {
            return true;
        }
        for (Map.Entry<String, JsonNode> pattern :
                schema.path("patternProperties").properties()) {
            if (property.getKey().matches(pattern.getKey())) {
                check(pattern.getValue(), property.getValue(), at + "." + property.getKey(), complaints);
                return true;
            }
        }
        return false;
    }

    private static boolean any(JsonNode list, java.util.function.Predicate<JsonNode> test) {
        if (!list.isArray()) {
            return test.test(list);
        }
        for (JsonNode one : list) {
            if (test.test(one)) {
                return true;
            }
        }
        return false;
    }

    private static boolean is(String type, JsonNode value) {
        return switch (type) {
            case "integer" ->
                value.isIntegralNumber() || value.isNumber() && value.asDouble() == Math.rint(value.asDouble());
            case "number" -> value.isNumber();
            case "string" -> value.isTextual();
            case "boolean" -> value.isBoolean();
            case "array" -> value.isArray();
            case "object" -> value.isObject();
            default -> throw new IllegalStateException("unknown type " + type);
        };
    }
}
