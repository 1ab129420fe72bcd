package xiezhi.compose;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import xiezhi.compose.file.DocxWriter;
import xiezhi.compose.file.HtmlPreview;
import xiezhi.compose.file.OfdWriter;
import xiezhi.compose.file.PdfWriter;
import xiezhi.compose.form.CaseValues;
import xiezhi.compose.form.FilledForm;
import xiezhi.compose.form.Form;
import xiezhi.compose.form.FormFiller;
import xiezhi.compose.form.Values;
import xiezhi.compose.template.Template;
import xiezhi.compose.template.TemplateBook;
import xiezhi.core.casefile.CaseFile;
import xiezhi.lawbook.LawBook;
import xiezhi.lawbook.load.LawErrors;

/** Writes documents from the templates of a law folder. Safe for several threads. */
public final class Composer {
    private final TemplateBook templates;
    private final FormFiller filler;

    private Composer(TemplateBook templates, LawBook law) {
        this.templates = templates;
        this.filler = new FormFiller(templates, law);
    }

    /** File formats. */
    public enum Format {
        DOCX,
        PDF,
        OFD,
        HTML;

        /** The format a file name ends with. */
        public static Optional<Format> of(String fileName) {
            String name = fileName.toLowerCase(Locale.ROOT);
            return Stream.of(values())
                    .filter(each -> name.endsWith("." + each.name().toLowerCase(Locale.ROOT)))
                    .findFirst();
        }
    }

    /**
     * A composer with the templates of this law.
     *
     * @throws IllegalStateException when a template has a mistake; its message has one line for each
     */
    public static Composer of(LawBook law) {
        var errors = new LawErrors();
        var templates = TemplateBook.load(law.files(), errors);
        errors.throwIfAny();
        return new Composer(templates, law);
    }

    /** Templates, fields and bases. */
    public TemplateBook templates() {
        return templates;
    }

    /** The form of a template. */
    public Form form(Template template) {
        return Form.of(template, templates.fields());
    }

    /** What a folded case already says about the fields. */
    public Values valuesOf(CaseFile file) {
        return CaseValues.of(file, templates.fields());
    }

    /**
     * The filled document; what is missing stays visibly blank.
     *
     * @param lawOn day whose law it states, usually the day of the document
     */
    public FilledForm fill(Template template, Values values, LocalDate lawOn) {
        return filler.fill(template, values, lawOn);
    }

    /** The document in a file format. */
    public static byte[] bytes(FilledForm form, Format format) {
        return switch (format) {
            case DOCX -> DocxWriter.bytes(form);
            case PDF -> PdfWriter.bytes(form);
            case OFD -> OfdWriter.bytes(form);
            case HTML -> HtmlPreview.of(form).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        };
    }

    /** Templates of a procedure that may be used on a day. */
    public List<Template> forProcedure(String procedure, LocalDate day) {
        return templates.all().stream()
                .filter(each -> each.use().procedures().contains(procedure)
                        && each.inForce().contains(day))
                .toList();
    }
}
