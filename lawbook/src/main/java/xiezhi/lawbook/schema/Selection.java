package xiezhi.lawbook.schema;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rows that can meet a condition which asks for one of some texts in a field: those with such a text, and those whose
 * text is not known. Most conditions ask for the documents of one kind, and a case has dozens of documents.
 */
public final class Selection {
    private final int id;
    private final int field;
    private final Set<String> values;

    /**
     * A selection.
     *
     * @param id small number by which lists remember what they selected, unique among selections in use
     * @param field index of the text field in the rows
     * @param values texts asked for
     */
    public Selection(int id, int field, Set<String> values) {
        this.id = id;
        this.field = field;
        this.values = Set.copyOf(values);
    }

    int id() {
        return id;
    }

    boolean has(Row row) {
        @Nullable String text = row.text(field);
        return text == null || values.contains(text);
    }
}
