package xiezhi.compose.check;

import java.time.LocalDate;
import java.util.List;
import xiezhi.compose.form.SourcePath;
import xiezhi.compose.template.BasisBook;
import xiezhi.compose.template.FieldSpec;
import xiezhi.compose.template.Template;
import xiezhi.compose.template.TemplateBook;
import xiezhi.core.statute.InForce;
import xiezhi.lawbook.LawBook;
import xiezhi.lawbook.load.LawError;
import xiezhi.lawbook.load.LawErrors;

/** Checks the templates, their fields and their bases against the law folder. */
public final class TemplateCheck {
    private final LawBook law;
    private final TemplateBook templates;
    private final LawErrors errors;

    private TemplateCheck(LawBook law, TemplateBook templates, LawErrors errors) {
        this.law = law;
        this.templates = templates;
        this.errors = errors;
    }

    /** Every mistake in the templates of this law, by file and line. */
    public static List<LawError> run(LawBook law) {
        var errors = new LawErrors();
        var check = new TemplateCheck(law, TemplateBook.load(law.files(), errors), errors);
        check.fields();
        check.bases();
        check.templates.all().forEach(check::template);
        return errors.sorted();
    }

    private void fields() {
        for (var field : templates.fields().all()) {
            if (field.source().isEmpty() || templates.fields().isOfRows(field.id())) {
                continue;
            }
            var path = SourcePath.of(field.source());
            boolean isKind = path.kind().isEmpty() || law.forms().ids().contains(path.kind());
            try {
                path.requireKnown();
            } catch (IllegalArgumentException unknown) {
                error("law/templates/fields.yaml", field, String.valueOf(unknown.getMessage()));
            }
            if (!isKind) {
                error("law/templates/fields.yaml", field, "no document kind '" + path.kind() + "'");
            }
        }
    }

    private void error(String path, FieldSpec field, String found) {
        errors.add(path, "a known source of the field " + field.id(), found, "correct source");
    }

    private void bases() {
        for (var basis : templates.bases().all()) {
            List<InForce> days =
                    basis.versions().stream().map(BasisBook.Version::inForce).toList();
            for (int i = 1; i < days.size(); i++) {
                if (!days.get(i - 1).until().equals(days.get(i).from())) {
                    basisError(basis, "versions that follow on one another", days.toString());
                }
            }
            basis.versions()
                    .forEach(version -> version.cites().forEach(cite -> {
                        boolean isLawful =
                                law.statutes().statute(cite.statute()).isPresent()
                                        && law.statutes().hasArticle(cite);
                        boolean isInForce = law.statutes()
                                        .on(cite.statute(), version.inForce().from())
                                        .isPresent()
                                && law.statutes()
                                        .on(cite.statute(), lastDay(version))
                                        .isPresent();
                        if (!isLawful) {
                            basisError(basis, "an article of law/statutes", cite.text());
                        } else if (!isInForce) {
                            basisError(basis, "an article in force on all days of the version", cite.text());
                        }
                    }));
        }
    }

    private static LocalDate lastDay(BasisBook.Version version) {
        return version.inForce().isOpen()
                ? version.inForce().from()
                : version.inForce().until().minusDays(1);
    }

    private void basisError(BasisBook.Basis basis, String expected, String found) {
        errors.add(new LawError("law/templates/basis.yaml", basis.line(), 0, expected, found, "correct " + basis.id()));
    }

    private void template(Template template) {
        var form = law.forms().form(template.kind());
        if (form.isEmpty()) {
            error(
                    template,
                    "a document kind of law/documents",
                    "'" + template.kind().id() + "'",
                    "correct kind");
            return;
        }
        var usage = new TemplateUse(templates.fields());
        usage.parts(template.parts());
        usage.mistakes().forEach(mistake -> error(template, "known names", mistake, "correct it"));
        usage.bases().stream()
                .filter(id -> templates.bases().basis(id).isEmpty())
                .forEach(id -> error(template, "a basis of law/templates/basis.yaml", "'" + id + "'", "correct it"));
        usage.terms().stream()
                .filter(id -> law.deadlines().of(id).isEmpty())
                .forEach(id -> error(template, "a term of law/deadlines", "'" + id + "'", "correct it"));
        if (usage.mistakes().isEmpty()) {
            new ElementCheck(law, templates, template, form.get())
                    .missing()
                    .forEach(element -> error(
                            template, "the element " + element + " of law/documents", "none", "add wording or fields"));
        }
    }

    private void error(Template template, String expected, String found, String remedy) {
        errors.add(template.path(), expected, found, remedy);
    }
}
