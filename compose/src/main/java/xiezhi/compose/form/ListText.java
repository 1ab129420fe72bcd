package xiezhi.compose.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import xiezhi.compose.template.FieldBook;
import xiezhi.compose.template.FieldSpec;

/** Prints the rows of a list inside a line: by the pattern of the list, or one field of each row, or of one row. */
public final class ListText {
    private static final Pattern ONE = Pattern.compile("(?<field>[A-Za-z]+)(?:#(?<row>\\d))?");
    private static final Pattern FIELD = Pattern.compile("\\{([A-Za-z]+)}");

    private final FieldBook fields;
    private final ValueText text;

    ListText(FieldBook fields, ValueText text) {
        this.fields = fields;
        this.text = text;
    }

    /** The list can be printed that way. */
    public static boolean knows(FieldBook fields, FieldSpec list, String filter) {
        var match = ONE.matcher(filter);
        return filter.isEmpty()
                ? !list.pattern().isEmpty()
                : match.matches()
                        && fields.field(list.id() + "." + match.group("field")).isPresent();
    }

    Optional<String> of(FieldSpec list, List<Values> rows, String filter) {
        if (filter.isEmpty()) {
            return joined(rows.stream().map(row -> pattern(list, row)).toList());
        }
        var match = ONE.matcher(filter);
        if (!match.matches()) {
            throw new IllegalArgumentException("expected a field of " + list.id() + ", found '" + filter + "'");
        }
        String field = list.id() + "." + match.group("field");
        if (match.group("row") == null) {
            return joined(rows.stream().map(row -> value(row, field).orElse("")).toList());
        }
        int row = Integer.parseInt(match.group("row"));
        return row <= rows.size() ? value(rows.get(row - 1), field) : Optional.empty();
    }

    private static Optional<String> joined(List<String> words) {
        var known = new ArrayList<>(words);
        known.removeIf(String::isEmpty);
        return known.isEmpty() ? Optional.empty() : Optional.of(known.stream().collect(Collectors.joining("、")));
    }

    private String pattern(FieldSpec list, Values row) {
        return FIELD.matcher(list.pattern())
                .replaceAll(match -> Matcher.quoteReplacement(
                        value(row, list.id() + "." + match.group(1)).orElse("")));
    }

    private Optional<String> value(Values row, String id) {
        return fields.field(id).flatMap(field -> row.find(id).map(value -> text.of(field, value, "")));
    }
}
