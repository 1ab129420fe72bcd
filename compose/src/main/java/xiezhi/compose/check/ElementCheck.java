package xiezhi.compose.check;

import java.util.List;
import xiezhi.compose.template.Template;
import xiezhi.compose.template.TemplateBook;
import xiezhi.lawbook.LawBook;
import xiezhi.lawbook.document.DocumentForm;
import xiezhi.lawbook.document.ElementForm;
import xiezhi.lawbook.document.FieldPath;
import xiezhi.lawbook.document.Need;
import xiezhi.lawbook.document.Wording;

/**
 * Looks in a specimen of a template for the elements its document kind must carry. It may overlook a missing element
 * that only a reader could tell, but what it reports is missing.
 */
final class ElementCheck {
    private final DocumentForm form;
    private final Specimen specimen;

    ElementCheck(LawBook law, TemplateBook templates, Template template, DocumentForm form) {
        this.form = form;
        this.specimen = Specimen.of(law, templates, template);
    }

    /** Ids of elements that the template cannot carry. */
    List<String> missing() {
        return form.elements().stream()
                .filter(element -> element.onlyIf().isEmpty())
                .filter(element -> !element.present().stream().allMatch(this::isMet))
                .map(ElementForm::id)
                .toList();
    }

    private boolean isMet(Need need) {
        boolean isOnlyAbsence = need.fields().isEmpty() && need.words().isEmpty();
        return isOnlyAbsence
                || need.words().stream().anyMatch(this::isSaid)
                || need.fields().stream().anyMatch(this::canBeRead);
    }

    private boolean isSaid(Wording wording) {
        return wording.pattern().matcher(specimen.plain()).find()
                || wording.pattern().matcher(specimen.marked()).find();
    }

    /** The template shows a label or wording the field is read from; head and closing are read by their place and taken for there. */
    private boolean canBeRead(FieldPath path) {
        if (path.source().startsWith("head.")) {
            return true;
        }
        String source = path.source().replaceFirst("[\\[#].*", "");
        return form.fields().stream()
                .filter(field -> source.startsWith(field.path()) || field.path().startsWith(source))
                .anyMatch(field -> (field.labels().isEmpty() && field.words().isEmpty())
                        || field.labels().stream().anyMatch(specimen.plain()::contains)
                        || field.words().stream().anyMatch(this::isSaid));
    }
}
