package xiezhi.compose.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import xiezhi.compose.form.ListText;
import xiezhi.compose.form.ValueText;
import xiezhi.compose.template.Condition;
import xiezhi.compose.template.FieldBook;
import xiezhi.compose.template.FieldSpec;
import xiezhi.compose.template.FieldType;
import xiezhi.compose.template.Part;
import xiezhi.compose.template.Piece;

/** Names a template uses, and what is wrong with them. One use. */
final class TemplateUse {
    private final FieldBook fields;
    private final Set<String> bases = new LinkedHashSet<>();
    private final Set<String> terms = new LinkedHashSet<>();
    private final List<String> mistakes = new ArrayList<>();
    private final Deque<String> lists = new ArrayDeque<>();

    TemplateUse(FieldBook fields) {
        this.fields = fields;
    }

    Set<String> bases() {
        return bases;
    }

    Set<String> terms() {
        return terms;
    }

    List<String> mistakes() {
        return mistakes;
    }

    void parts(List<Part> parts) {
        for (var part : parts) {
            switch (part) {
                case Part.Line line -> pieces(line.pieces());
                case Part.Row row -> row.cells().forEach(this::pieces);
                case Part.PageBreak end -> {}
                case Part.When when -> {
                    condition(when.condition());
                    parts(when.parts());
                }
                case Part.Each each -> {
                    boolean isList = fields.field(each.list())
                            .filter(field -> field.type() == FieldType.LIST)
                            .isPresent();
                    if (!isList) {
                        mistakes.add("'" + each.list() + "', which is no list");
                    }
                    lists.push(each.list());
                    parts(each.parts());
                    lists.pop();
                }
            }
        }
    }

    private void pieces(List<Piece> pieces) {
        for (var piece : pieces) {
            switch (piece) {
                case Piece.Fixed fixed -> {}
                case Piece.Basis basis -> bases.add(basis.id());
                case Piece.Term term -> terms.add(term.id());
                case Piece.When when -> {
                    condition(when.condition());
                    pieces(when.inner());
                }
                case Piece.Hole hole -> hole(hole);
            }
        }
    }

    private void hole(Piece.Hole hole) {
        if (hole.field().equals(FieldBook.ROW)) {
            return;
        }
        known(hole.field(), field -> {
            boolean canPrint = field.type() == FieldType.LIST
                    ? ListText.knows(fields, field, hole.filter())
                    : ValueText.knows(field, hole.filter());
            if (!canPrint) {
                mistakes.add("'" + hole.field() + "' printed as '" + hole.filter() + "'");
            }
        });
    }

    private void condition(Condition condition) {
        if (condition.isBasis()) {
            bases.add(condition.name());
            return;
        }
        known(condition.name(), field -> {
            if (!condition.choice().isEmpty() && !field.choices().containsKey(condition.choice())) {
                mistakes.add("'" + condition.choice() + "', which " + condition.name() + " never is");
            }
        });
    }

    private void known(String id, java.util.function.Consumer<FieldSpec> use) {
        var field = fields.field(id);
        boolean isOutside = fields.isOfRows(id) && lists.stream().noneMatch(list -> id.startsWith(list + "."));
        if (field.isEmpty()) {
            mistakes.add("'" + id + "', which is no field");
        } else if (isOutside) {
            mistakes.add("'" + id + "' outside its list");
        } else {
            use.accept(field.get());
        }
    }
}
