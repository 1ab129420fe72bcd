package xiezhi.compose.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import xiezhi.compose.template.Condition;
import xiezhi.compose.template.FieldBook;
import xiezhi.compose.template.FieldSpec;
import xiezhi.compose.template.FieldType;
import xiezhi.compose.template.Part;
import xiezhi.compose.template.Piece;
import xiezhi.compose.template.Template;

/**
 * A template as a form to fill in: its fields in the order of the page. All other wording is fixed.
 *
 * @param template the template
 * @param fields fields; those of rows are inside their list
 */
public record Form(Template template, List<FormField> fields) {
    public Form {
        fields = List.copyOf(fields);
    }

    /** The form of a template. */
    public static Form of(Template template, FieldBook fields) {
        var walk = new Walk(fields);
        walk.parts(template.parts(), true);
        return new Form(template, walk.found());
    }

    /** The field of the number the paper itself bears: the first number on the page, where papers of its kind are numbered. */
    public Optional<FieldSpec> ownNumber() {
        return fields.stream()
                .map(FormField::spec)
                .filter(field -> !template.mark().isEmpty() && field.type() == FieldType.NUMBER)
                .findFirst();
    }

    /** Collects the fields of a template. */
    private static final class Walk {
        private final FieldBook fields;
        private final Map<String, Boolean> required = new LinkedHashMap<>();

        Walk(FieldBook fields) {
            this.fields = fields;
        }

        void parts(List<Part> parts, boolean isRequired) {
            for (var part : parts) {
                switch (part) {
                    case Part.Line line -> pieces(line.pieces(), isRequired);
                    case Part.Row row -> row.cells().forEach(cell -> pieces(cell, isRequired));
                    case Part.PageBreak end -> {}
                    case Part.When when -> {
                        condition(when.condition());
                        parts(when.parts(), false);
                    }
                    case Part.Each each -> {
                        add(each.list(), isRequired);
                        parts(each.parts(), isRequired);
                    }
                }
            }
        }

        private void pieces(List<Piece> pieces, boolean isRequired) {
            for (var piece : pieces) {
                switch (piece) {
                    case Piece.Hole hole -> add(hole.field(), isRequired && !hole.isOptional());
                    case Piece.When when -> {
                        condition(when.condition());
                        pieces(when.inner(), false);
                    }
                    case Piece.Fixed fixed -> {}
                    case Piece.Basis basis -> {}
                    case Piece.Term term -> {}
                }
            }
        }

        private void condition(Condition condition) {
            if (!condition.isBasis()) {
                add(condition.name(), false);
            }
        }

        private void add(String field, boolean isRequired) {
            if (!field.equals(FieldBook.ROW)) {
                required.merge(field, isRequired, Boolean::logicalOr);
            }
        }

        List<FormField> found() {
            var found = new ArrayList<FormField>();
            required.forEach((id, isRequired) -> {
                if (!fields.isOfRows(id)) {
                    fields.field(id).ifPresent(spec -> found.add(new FormField(spec, isRequired, rows(spec))));
                }
            });
            return found;
        }

        private List<FormField> rows(FieldSpec spec) {
            if (spec.type() != FieldType.LIST) {
                return List.of();
            }
            return fields.rowFields(spec.id()).stream()
                    .map(id ->
                            new FormField(fields.field(id).orElseThrow(), required.getOrDefault(id, false), List.of()))
                    .toList();
        }
    }
}
