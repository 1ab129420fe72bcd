package xiezhi.compose.form;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import xiezhi.compose.template.Condition;
import xiezhi.compose.template.FieldBook;
import xiezhi.compose.template.FieldSpec;
import xiezhi.compose.template.FieldType;
import xiezhi.compose.template.LawWords;
import xiezhi.compose.template.Part;
import xiezhi.compose.template.Piece;

/** One template being filled. One use. */
final class Filling {
    private static final String BLANK = "＿＿＿＿＿＿";
    private static final String BLANK_DAY = "＿＿＿＿年＿＿月＿＿日";

    private final FieldBook fields;
    private final LawWords law;
    private final Values values;
    private final LocalDate lawOn;
    private final ValueText text;
    private final ListText listText;
    private final Deque<RowAt> open = new ArrayDeque<>();
    private final Map<String, FieldSpec> missing = new LinkedHashMap<>();

    /** The row being printed; a draft row stands for a list without rows. */
    private record RowAt(String list, int number, Values row, boolean isDraft) {}

    Filling(FieldBook fields, LawWords law, Values values, LocalDate lawOn) {
        this.fields = fields;
        this.law = law;
        this.values = values;
        this.lawOn = lawOn;
        this.text = new ValueText(law);
        this.listText = new ListText(fields, text);
    }

    List<FieldSpec> missing() {
        return List.copyOf(missing.values());
    }

    List<Block> blocks(List<Part> parts) {
        var blocks = new ArrayList<Block>();
        for (var part : parts) {
            switch (part) {
                case Part.Line line -> {
                    var spans = spans(line.pieces());
                    if (!Block.words(spans).isBlank()) {
                        blocks.add(new Block.Line(line.setting(), spans));
                    }
                }
                case Part.Row row ->
                    blocks.add(new Block.Row(
                            row.isForm(), row.cells().stream().map(this::spans).toList()));
                case Part.PageBreak end -> blocks.add(new Block.PageBreak());
                case Part.When when -> {
                    if (holds(when.condition())) {
                        blocks.addAll(blocks(when.parts()));
                    }
                }
                case Part.Each each -> blocks.addAll(each(each));
            }
        }
        return blocks;
    }

    private List<Block> each(Part.Each each) {
        var rows = values.rowsOf(each.list());
        var blocks = new ArrayList<Block>();
        if (rows.isEmpty()) {
            miss(each.list());
            blocks.addAll(row(each, new RowAt(each.list(), 1, Values.none(), true)));
        }
        for (int i = 0; i < rows.size(); i++) {
            blocks.addAll(row(each, new RowAt(each.list(), i + 1, rows.get(i), false)));
        }
        return blocks;
    }

    private List<Block> row(Part.Each each, RowAt at) {
        open.push(at);
        var blocks = blocks(each.parts());
        open.pop();
        return blocks;
    }

    private List<Span> spans(List<Piece> pieces) {
        var spans = new ArrayList<Span>();
        for (var piece : pieces) {
            switch (piece) {
                case Piece.Fixed fixed -> spans.add(Span.fixed(fixed.text()));
                case Piece.Basis basis ->
                    spans.add(Span.fixed(
                            law.basis(basis.id(), basis.figure(), lawOn).orElse(BLANK)));
                case Piece.Term term ->
                    spans.add(Span.fixed(law.term(term.id(), lawOn).orElse(BLANK)));
                case Piece.When when -> {
                    if (holds(when.condition())) {
                        spans.addAll(spans(when.inner()));
                    }
                }
                case Piece.Hole hole -> hole(hole).ifPresent(spans::add);
            }
        }
        return spans;
    }

    private Optional<Span> hole(Piece.Hole hole) {
        if (hole.field().equals(FieldBook.ROW)) {
            return Optional.of(Span.fixed(number(hole.filter())));
        }
        var field = fields.field(hole.field())
                .orElseThrow(() -> new IllegalArgumentException(
                        "expected a field of law/templates/fields.yaml, found " + hole.field()));
        Optional<String> words = field.type() == FieldType.LIST
                ? listText.of(field, values.rowsOf(field.id()), hole.filter())
                : find(field.id()).map(value -> text.of(field, value, hole.filter()));
        if (words.isPresent()) {
            return Optional.of(new Span(words.get(), field.id(), false));
        }
        if (hole.isOptional()) {
            return Optional.empty();
        }
        miss(field.id());
        String blank = field.type() == FieldType.DATE ? BLANK_DAY : BLANK;
        return Optional.of(new Span(blank, field.id(), true));
    }

    private String number(String filter) {
        int number = open.isEmpty() ? 1 : open.element().number();
        return filter.equals("cn") ? xiezhi.core.value.ChineseNumber.small(number) : String.valueOf(number);
    }

    /** A field without a value; those of a draft row are covered by their list. */
    private void miss(String id) {
        boolean isDraft = open.stream().anyMatch(row -> row.isDraft() && id.startsWith(row.list() + "."));
        if (!isDraft) {
            fields.field(id).ifPresent(field -> missing.put(id, field));
        }
    }

    private Optional<Value> find(String id) {
        for (var row : open) {
            if (id.startsWith(row.list() + ".") && fields.isOfRows(id)) {
                return row.row().find(id);
            }
        }
        return values.find(id);
    }

    private boolean holds(Condition condition) {
        if (condition.isBasis()) {
            return law.hasBasis(condition.name(), lawOn) == condition.isWanted();
        }
        boolean isThere = find(condition.name())
                .map(value -> switch (value) {
                    case Value.Flag(boolean isTrue) -> isTrue;
                    case Value.Words(String words) ->
                        condition.choice().isEmpty() || condition.choice().equals(words);
                    default -> condition.choice().isEmpty();
                })
                .orElseGet(() -> condition.choice().isEmpty()
                        && !values.rowsOf(condition.name()).isEmpty());
        return isThere == condition.isWanted();
    }
}
