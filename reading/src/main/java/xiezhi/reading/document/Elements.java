package xiezhi.reading.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import xiezhi.core.casefile.Document;
import xiezhi.core.casefile.DocumentDraft;
import xiezhi.core.casefile.ElementFacts;
import xiezhi.core.fact.Fact;
import xiezhi.core.fact.Place;
import xiezhi.lawbook.document.DocumentForm;
import xiezhi.lawbook.document.ElementForm;
import xiezhi.lawbook.document.Need;
import xiezhi.reading.field.DocumentText;

/**
 * Says of each element a kind requires whether the document carries it. Absent is said only of a readable, whole
 * document of a sure kind; an element that is not asked for is left out.
 */
final class Elements {
    private static final String KIND_UNSURE = "文书种类不能确定，不能判断是否缺少";
    private static final String RECOGNISED = "文字由图像识别得来，不能据此认定缺少";
    private static final String CUT = "文书结尾不在提交的文字中，不能据此认定缺少";
    private static final String ELSEWHERE = "可能载于另纸或附件，须人工核对";
    private static final String UNSIGNED = "电子文本未显示签名，须核对纸质原件";

    private static final Pattern SIGNED = Pattern.compile(
            "(?:签名|签字|签章)(?:（[^）\\n]{1,12}）)?[^\\n：]{0,10}：[ \\t]*[一-龥]{2,4}|[一-龥]{2,4}[ \\t]*（(?:签名|签字|签章)）");
    private static final int SHORTEST = 40;

    private final DocumentText text;
    private final DocumentForm form;
    private final Document document;

    private Elements(DocumentText text, DocumentForm form, Document document) {
        this.text = text;
        this.form = form;
        this.document = document;
    }

    /** The document with its elements. */
    static Document with(DocumentText text, DocumentForm form, Document document) {
        var elements = new Elements(text, form, document);
        List<ElementFacts> told = new ArrayList<>(document.elements());
        for (var element : form.elements()) {
            if (element.onlyIf().stream().allMatch(elements::holds)) {
                told.add(new ElementFacts(Fact.of(element.id()), elements.isPresent(element)));
            }
        }
        return new DocumentDraft(document).replace("elements", told).document();
    }

    private Fact<Boolean> isPresent(ElementForm element) {
        if (element.present().stream().allMatch(this::holds)) {
            return Fact.of(true, place());
        }
        var doubt = doubt(element);
        return doubt.isEmpty() ? Fact.of(false, placeOfLack(element)) : Fact.unknown(doubt);
    }

    /** The words that should not stand there; where nothing can be shown, the title. */
    private Place placeOfLack(ElementForm element) {
        return element.present().stream()
                .filter(need -> !holds(need))
                .flatMap(need -> need.absentWords().stream())
                .flatMap(wording -> text.firstPlace(wording).stream())
                .findFirst()
                .orElseGet(this::place);
    }

    /** Why absence cannot be told; empty when it can. */
    private String doubt(ElementForm element) {
        if (!text.kind().isSure() || text.kind().title().isEmpty()) {
            return KIND_UNSURE;
        }
        if (!text.text().isSure(0, text.text().length())) {
            return RECOGNISED;
        }
        if (text.text().length() < SHORTEST || (form.isServed() && isCut())) {
            return CUT;
        }
        if (text.says(element.elsewhere())) {
            return ELSEWHERE;
        }
        return text.says(element.blanks()) && !SIGNED.matcher(text.text()).find() ? UNSIGNED : "";
    }

    /** No closing body and no closing date in the second half: the end is not here. */
    private boolean isCut() {
        if (document.head().closingAgency().isStated()) {
            return false;
        }
        var half = text.text()
                .place(text.text().length() / 2, text.text().length() / 2)
                .from();
        return document.head().madeOn().places().stream().noneMatch(place -> place.from() >= half);
    }

    private boolean holds(Need need) {
        return need.fields().stream().anyMatch(path -> path.isStatedIn(document))
                || text.says(need.words())
                || (!need.absentWords().isEmpty() && !text.says(need.absentWords()));
    }

    private Place place() {
        var places = List.of(document.head().title(), document.head().kind()).stream()
                .flatMap(fact -> fact.places().stream())
                .toList();
        return places.isEmpty() ? Place.of(text.text().file()) : places.getFirst();
    }
}
