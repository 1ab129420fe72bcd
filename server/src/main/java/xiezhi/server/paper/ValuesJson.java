package xiezhi.server.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import xiezhi.compose.form.Form;
import xiezhi.compose.form.FormField;
import xiezhi.compose.form.Value;
import xiezhi.compose.form.Values;

/** Values of a form as JSON: a flat object by id of field, a list of such objects for a list. */
final class ValuesJson {
    /** Most rows of a list. */
    static final int MOST_ROWS = 300;

    private ValuesJson() {}

    /** The values; what is not given is left out. */
    static ObjectNode write(Values values) {
        var object = JsonNodeFactory.instance.objectNode();
        values.single().forEach((id, value) -> object.set(id, ValueJson.write(value)));
        values.rows().forEach((id, rows) -> {
            var array = object.putArray(id);
            rows.forEach(row -> array.add(write(row)));
        });
        return object;
    }

    /** The values an object says; empty ones count as not given. */
    static Values read(JsonNode object, Form form) throws WrongValue {
        if (!object.isObject()) {
            throw new WrongValue("values", "values 应为按字段编号写的对象，请刷新页面后重试");
        }
        var fields = byId(form.fields());
        for (var id : object.propertyNames()) {
            if (!fields.containsKey(id)) {
                throw new WrongValue(id, "《" + form.template().zh() + "》没有字段 " + id + "，请刷新页面后重试");
            }
        }
        return values(object, fields);
    }

    /** The values an object says of fields the form has; fields it no longer has are passed over. */
    static Values kept(JsonNode object, Form form) {
        try {
            return values(object, byId(form.fields()));
        } catch (WrongValue spoiled) {
            throw new IllegalStateException("expected values as they were saved, found " + spoiled.field(), spoiled);
        }
    }

    private static Map<String, FormField> byId(List<FormField> fields) {
        return fields.stream()
                .collect(Collectors.toMap(
                        field -> field.spec().id(), Function.identity(), (one, _) -> one, LinkedHashMap::new));
    }

    private static Values values(JsonNode object, Map<String, FormField> fields) throws WrongValue {
        Map<String, Value> single = new LinkedHashMap<>();
        Map<String, List<Values>> rows = new LinkedHashMap<>();
        for (var field : fields.values()) {
            var id = field.spec().id();
            var node = object.path(id);
            if (!field.rows().isEmpty()) {
                var found = rows(node, field);
                if (!found.isEmpty()) {
                    rows.put(id, found);
                }
            } else {
                ValueJson.read(node, field.spec()).ifPresent(value -> single.put(id, value));
            }
        }
        return new Values(single, rows);
    }

    private static List<Values> rows(JsonNode node, FormField list) throws WrongValue {
        var spec = list.spec();
        if (node.isMissingNode() || node.isNull()) {
            return List.of();
        }
        if (!node.isArray() || node.size() > MOST_ROWS) {
            throw new WrongValue(spec.id(), "“" + spec.zh() + "”应为不超过 " + MOST_ROWS + " 行的列表");
        }
        var fields = byId(list.rows());
        var rows = new ArrayList<Values>();
        for (var item : node) {
            if (!item.isObject()) {
                throw new WrongValue(spec.id(), "“" + spec.zh() + "”的每一行应为按字段编号写的对象，实为 " + item.getNodeType());
            }
            var row = values(item, fields);
            if (!row.single().isEmpty()) {
                rows.add(row);
            }
        }
        return rows;
    }
}
