package xiezhi.compose.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import xiezhi.compose.template.FieldBook;
import xiezhi.compose.template.FieldSpec;
import xiezhi.compose.template.FieldType;
import xiezhi.core.value.Yuan;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.load.LawFile;
import xiezhi.lawbook.load.YamlFile;
import xiezhi.lawbook.load.YamlNode;

/**
 * Values written as YAML: maps within maps spell the ids of fields, lists of maps are rows. Amounts are in yuan, days
 * yyyy-MM-dd, moments yyyy-MM-ddTHH:mm.
 */
public final class ValuesFile {
    private static final int CENTS = 2;

    private final FieldBook fields;
    private final Map<String, Value> single = new LinkedHashMap<>();
    private final Map<String, List<Values>> rows = new LinkedHashMap<>();

    private ValuesFile(FieldBook fields) {
        this.fields = fields;
    }

    /**
     * Reads the values.
     *
     * @param name name of the file in messages
     * @param errors takes every key that is no field and every value of a wrong type, by line
     */
    public static Values read(String name, String yaml, FieldBook fields, LawErrors errors) {
        return read(YamlFile.read(new LawFile(name, yaml), errors), "", fields);
    }

    private static Values read(YamlNode map, String prefix, FieldBook fields) {
        var file = new ValuesFile(fields);
        file.entries(map, prefix);
        return new Values(file.single, file.rows);
    }

    private void entries(YamlNode map, String prefix) {
        map.entries().forEach((key, node) -> {
            String id = prefix + key;
            var field = fields.field(id);
            if (field.isPresent() && field.get().type() == FieldType.LIST) {
                rows.put(id, rowsOf(node, id));
            } else if (field.isPresent()) {
                value(node, field.get()).ifPresent(value -> single.put(id, value));
            } else if (node.isMap()) {
                entries(node, id + ".");
            } else {
                node.error("a field of law/templates/fields.yaml", "'" + id + "'", "correct the name");
            }
        });
    }

    private List<Values> rowsOf(YamlNode node, String list) {
        var found = new ArrayList<Values>();
        node.items().forEach(item -> found.add(read(item, list + ".", fields)));
        return found;
    }

    private static Optional<Value> value(YamlNode node, FieldSpec field) {
        return switch (field.type()) {
            case TEXT, NUMBER -> Optional.of(new Value.Words(node.asText()));
            case CHOICE -> choice(node, field);
            case DATE -> Optional.of(new Value.Day(node.asDate()));
            case MOMENT -> Optional.of(new Value.Moment(node.asDateTime()));
            case MONEY -> money(node);
            case COUNT -> Optional.of(new Value.Count(node.asLong()));
            case CITATION -> Optional.of(new Value.Cited(node.asTexts()));
            case FLAG -> Optional.of(new Value.Flag(node.asFlag()));
            case LIST -> Optional.empty();
        };
    }

    private static Optional<Value> choice(YamlNode node, FieldSpec field) {
        String id = node.asText();
        if (!field.choices().containsKey(id)) {
            node.expected("one of " + field.choices().keySet());
            return Optional.empty();
        }
        return Optional.of(new Value.Words(id));
    }

    private static Optional<Value> money(YamlNode node) {
        try {
            long fen = new BigDecimal(node.asText()).movePointRight(CENTS).longValueExact();
            return Optional.of(new Value.Money(new Yuan(fen)));
        } catch (NumberFormatException | ArithmeticException noAmount) {
            node.expected("an amount in yuan with at most two decimals");
            return Optional.empty();
        }
    }
}
