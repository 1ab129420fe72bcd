package xiezhi.server.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import xiezhi.compose.Composer;
import xiezhi.compose.form.FilledForm;
import xiezhi.compose.form.Form;
import xiezhi.compose.form.Values;
import xiezhi.compose.template.Template;
import xiezhi.core.casefile.CaseFile;
import xiezhi.core.casefile.Document;
import xiezhi.lawbook.LawBook;
import xiezhi.lawbook.glossary.Glossary;
import xiezhi.lawbook.glossary.Term;
import xiezhi.reading.document.DocumentReader;
import xiezhi.server.Problem;

/** The forms of the law folder: which a case may use, how they are filled, and what is read in them then. */
@Component
class PaperForms {
    private final Composer composer;
    private final Glossary glossary;
    private final DocumentReader reader;

    PaperForms(Composer composer, LawBook book, Glossary glossary) {
        this.composer = composer;
        this.glossary = glossary;
        this.reader = new DocumentReader(book.forms());
    }

    /** The form called so. */
    Form form(String template) {
        return find(template)
                .map(composer::form)
                .orElseThrow(() -> Problem.unprocessable("DRAFT-001", "没有模板 " + template + "，请从列表中选择", "template"));
    }

    Optional<Template> find(String template) {
        return composer.templates().template(template);
    }

    /** Chinese name of the stage a template belongs to. */
    String stage(Template template) {
        var stage = template.use().stage();
        return glossary.section("stages").stream()
                .filter(term -> term.id().equals(stage))
                .map(Term::zh)
                .findFirst()
                .orElse(stage);
    }

    /** Templates in force on a day that the procedure of the case uses; all of them while the procedure is open. */
    List<Template> offered(CaseFile file, LocalDate day) {
        var procedure = file.procedure().sure();
        var ofProcedure =
                procedure.map(each -> composer.forProcedure(each, day)).orElse(List.of());
        return ofProcedure.isEmpty()
                ? composer.templates().all().stream()
                        .filter(template -> template.inForce().contains(day))
                        .toList()
                : ofProcedure;
    }

    /** Whether a field says something of its paper only. */
    boolean isOfOnePaper(String field) {
        return composer.templates().fields().isOfOnePaper(field);
    }

    /** What the case says about fields. */
    Values valuesOf(CaseFile file) {
        return composer.valuesOf(file);
    }

    /** The filled form under the law of a day. */
    FilledForm fill(Form form, Values values, LocalDate lawOn) {
        var template = form.template();
        if (!template.inForce().contains(lawOn)) {
            throw Problem.unprocessable("DRAFT-002", "《" + template.zh() + "》模板在 " + lawOn + " 不适用，请更改成文日期", "lawOn");
        }
        return composer.fill(template, values, lawOn);
    }

    /** What is read in a filled form, as in any paper handed in. */
    List<Document> read(String file, FilledForm filled) {
        return reader.read(PaperWords.of(file, filled));
    }
}
