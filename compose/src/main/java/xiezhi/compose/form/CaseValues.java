package xiezhi.compose.form;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import xiezhi.compose.template.FieldBook;
import xiezhi.compose.template.FieldSpec;
import xiezhi.compose.template.FieldType;
import xiezhi.core.casefile.CaseFile;
import xiezhi.core.casefile.CitationFacts;
import xiezhi.core.casefile.Document;
import xiezhi.core.casefile.RecordPath;
import xiezhi.core.fact.Fact;
import xiezhi.core.statute.Citation;
import xiezhi.core.statute.StatuteId;
import xiezhi.core.value.Yuan;

/** What a folded case already says about the fields of templates. Only what is sure is taken over. */
public final class CaseValues {
    private final CaseFile file;
    private final FieldBook fields;

    private CaseValues(CaseFile file, FieldBook fields) {
        this.file = file;
        this.fields = fields;
    }

    /** The values of the case for every field with a source. */
    public static Values of(CaseFile file, FieldBook fields) {
        return new CaseValues(file, fields).all();
    }

    private Values all() {
        Map<String, Value> single = new LinkedHashMap<>();
        Map<String, List<Values>> rows = new LinkedHashMap<>();
        for (var field : fields.all()) {
            if (field.source().isEmpty() || fields.isOfRows(field.id())) {
                continue;
            }
            var found = at(field.source());
            if (field.type() == FieldType.LIST) {
                found.filter(List.class::isInstance)
                        .map(list -> rows(field.id(), (List<?>) list))
                        .filter(list -> !list.isEmpty())
                        .ifPresent(list -> rows.put(field.id(), list));
            } else {
                found.flatMap(part -> value(field, part)).ifPresent(value -> single.put(field.id(), value));
            }
        }
        return new Values(single, rows);
    }

    private Optional<Object> at(String source) {
        var path = SourcePath.of(source);
        if (path.kind().isEmpty()) {
            return Optional.of(path.inRecord().in(file));
        }
        return file.documents().stream()
                .filter(document -> isOf(document, path.kind()))
                .findFirst()
                .map(document -> path.inRecord().in(document));
    }

    private static boolean isOf(Document document, String kind) {
        return document.head().kind().known().filter(kind::equals).isPresent();
    }

    private List<Values> rows(String list, List<?> items) {
        var rows = new ArrayList<Values>();
        for (var item : items) {
            Map<String, Value> row = new LinkedHashMap<>();
            for (String id : fields.rowFields(list)) {
                var field = fields.field(id).orElseThrow();
                if (!field.source().isEmpty() && item instanceof Record each) {
                    value(field, new RecordPath(field.source()).in(each)).ifPresent(value -> row.put(id, value));
                }
            }
            if (!row.isEmpty()) {
                rows.add(new Values(row, Map.of()));
            }
        }
        return rows;
    }

    private static Optional<Value> value(FieldSpec field, Object part) {
        if (part instanceof List<?> items) {
            List<String> cited = new ArrayList<>();
            items.forEach(item -> {
                if (item instanceof CitationFacts cite) {
                    cited(cite).ifPresent(cited::add);
                }
            });
            return cited.isEmpty() ? Optional.empty() : Optional.of(new Value.Cited(cited));
        }
        return part instanceof Fact<?> fact
                ? fact.sure().flatMap(value -> typed(field.type(), value))
                : Optional.empty();
    }

    /** The citation as law files write it where the catalogue knows the statute, else as printed. */
    private static Optional<String> cited(CitationFacts cite) {
        if (cite.law().sure().isEmpty() || cite.article().sure().isEmpty()) {
            return cite.text().sure();
        }
        return Optional.of(new Citation(
                        new StatuteId(cite.law().sure().orElseThrow()),
                        cite.article().sure().orElseThrow().intValue(),
                        0,
                        cite.paragraph().sure().orElse(0L).intValue(),
                        cite.item().sure().orElse(0L).intValue())
                .text());
    }

    private static Optional<Value> typed(FieldType type, Object value) {
        return Optional.ofNullable(
                switch (value) {
                    case LocalDate day when type == FieldType.DATE -> new Value.Day(day);
                    case LocalDateTime at when type == FieldType.MOMENT -> new Value.Moment(at);
                    case LocalDateTime at when type == FieldType.DATE -> new Value.Day(at.toLocalDate());
                    case Long fen when type == FieldType.MONEY -> new Value.Money(new Yuan(fen));
                    case Long number when type == FieldType.COUNT -> new Value.Count(number);
                    case Boolean flag when type == FieldType.FLAG -> new Value.Flag(flag);
                    case String text when type == FieldType.CITATION -> new Value.Cited(List.of(text));
                    case String text
                    when type == FieldType.TEXT || type == FieldType.NUMBER || type == FieldType.CHOICE ->
                        new Value.Words(text);
                    default -> null;
                });
    }
}
