package xiezhi.compose.check;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import xiezhi.compose.form.ValueText;
import xiezhi.compose.template.FieldBook;
import xiezhi.compose.template.FieldSpec;
import xiezhi.compose.template.LawWords;
import xiezhi.compose.template.Part;
import xiezhi.compose.template.Piece;
import xiezhi.compose.template.Template;
import xiezhi.compose.template.TemplateBook;
import xiezhi.lawbook.LawBook;
import xiezhi.lawbook.document.Placeholder;

/**
 * A template with every section printed and invented values, once as words and once with the marks that readers put in
 * the place of dates, numbers and amounts.
 *
 * @param plain words
 * @param marked words with marks for values
 */
record Specimen(String plain, String marked) {
    private static final Map<String, Placeholder> BODIES = Map.of(
            "agency.name", Placeholder.AGENCY,
            "remedy.government", Placeholder.GOVERNMENT,
            "remedy.court", Placeholder.COURT);
    private static final Map<Placeholder, String> WORDS = Map.ofEntries(
            Map.entry(Placeholder.AGENCY, "某某市生态环境局"),
            Map.entry(Placeholder.GOVERNMENT, "某某市人民政府"),
            Map.entry(Placeholder.COURT, "某某市人民法院"),
            Map.entry(Placeholder.DATE, "2026年9月1日"),
            Map.entry(Placeholder.TIME, "2026年9月1日9时30分"),
            Map.entry(Placeholder.NUMBER, "某环罚〔2026〕1号"),
            Map.entry(Placeholder.AMOUNT, "50000元"),
            Map.entry(Placeholder.PERIOD, "五日"),
            Map.entry(Placeholder.CITATION, "《某某污染防治法》第十条"));

    static Specimen of(LawBook law, TemplateBook templates, Template template) {
        var words = new LawWords(law, templates.bases());
        return new Specimen(
                new Printing(templates, words, template, false).parts(template.parts()),
                new Printing(templates, words, template, true).parts(template.parts()));
    }

    private record Printing(TemplateBook templates, LawWords law, Template template, boolean isMarked) {
        String parts(List<Part> parts) {
            return parts.stream().map(this::part).collect(Collectors.joining());
        }

        private String part(Part part) {
            return switch (part) {
                case Part.Line line -> pieces(line.pieces()) + "\n";
                case Part.Row row -> row.cells().stream().map(this::pieces).collect(Collectors.joining("\t")) + "\n";
                case Part.PageBreak end -> "\n";
                case Part.When when -> parts(when.parts());
                case Part.Each each -> parts(each.parts());
            };
        }

        private String pieces(List<Piece> pieces) {
            return pieces.stream().map(this::piece).collect(Collectors.joining());
        }

        private String piece(Piece piece) {
            return switch (piece) {
                case Piece.Fixed fixed -> fixed.text();
                case Piece.When when -> pieces(when.inner());
                case Piece.Term term ->
                    isMarked
                            ? mark(Placeholder.PERIOD)
                            : law.term(term.id(), template.inForce().from()).orElse("五日");
                case Piece.Basis basis ->
                    isMarked && basis.figure().isEmpty()
                            ? mark(Placeholder.CITATION)
                            : law.basis(
                                            basis.id(),
                                            basis.figure(),
                                            template.inForce().from())
                                    .orElse("");
                case Piece.Hole hole ->
                    hole.field().equals(FieldBook.ROW)
                            ? "1"
                            : templates
                                    .fields()
                                    .field(hole.field())
                                    .map(field -> value(field, hole.filter()))
                                    .orElse("");
            };
        }

        private String value(FieldSpec field, String filter) {
            return switch (field.type()) {
                case DATE -> mark(Placeholder.DATE);
                case MOMENT -> filter.equals("clock") ? "9时30分" : mark(Placeholder.TIME);
                case NUMBER -> mark(Placeholder.NUMBER);
                case MONEY -> mark(Placeholder.AMOUNT);
                case CITATION -> mark(Placeholder.CITATION);
                case COUNT -> "3";
                case FLAG -> "是";
                case LIST -> "王某某（18010000001）、李某某（18010000002）";
                case CHOICE -> ValueText.specimen(field, filter);
                case TEXT -> BODIES.containsKey(field.id()) ? mark(BODIES.get(field.id())) : text(field);
            };
        }

        private static String text(FieldSpec field) {
            if (!field.hint().example().isEmpty()) {
                return field.hint().example();
            }
            boolean isLong = field.zh().matches(".*(?:事实|情况|意见|理由|简介|建议|内容|要求|结果|结论).*");
            return isLong ? "同意，情况属实，建议依法处理，当事人已经停止生产并于当日改正" : "王某某";
        }

        private String mark(Placeholder placeholder) {
            return isMarked ? String.valueOf(placeholder.mark()) : WORDS.getOrDefault(placeholder, "");
        }
    }
}
