package xiezhi.compose.form;

import java.util.List;
import xiezhi.compose.template.FieldSpec;

/**
 * A field as one form asks for it.
 *
 * @param spec the field
 * @param isRequired the form cannot do without it, whatever the case
 * @param rows fields of each row, for lists
 */
public record FormField(FieldSpec spec, boolean isRequired, List<FormField> rows) {
    public FormField {
        rows = List.copyOf(rows);
    }
}
