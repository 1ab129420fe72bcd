package xiezhi.compose.form;

import java.time.LocalDate;
import java.util.List;
import xiezhi.compose.template.LawWords;
import xiezhi.compose.template.Template;
import xiezhi.compose.template.TemplateBook;
import xiezhi.lawbook.LawBook;

/** Fills templates with values. Invents nothing: what is missing is listed and left visibly blank. */
public final class FormFiller {
    private final TemplateBook templates;
    private final LawWords law;

    /** A filler that takes the law words from {@code law}. */
    public FormFiller(TemplateBook templates, LawBook law) {
        this.templates = templates;
        this.law = new LawWords(law, templates.bases());
    }

    /**
     * The filled document.
     *
     * @param lawOn day whose law it states, usually the day of the document
     * @throws IllegalArgumentException when the template is not in force on that day
     */
    public FilledForm fill(Template template, Values values, LocalDate lawOn) {
        if (!template.inForce().contains(lawOn)) {
            throw new IllegalArgumentException("expected a day on which " + template.id() + " is in force ("
                    + template.inForce() + "), found " + lawOn);
        }
        var filling = new Filling(templates.fields(), law, values, lawOn);
        List<Block> blocks = filling.blocks(template.parts());
        return new FilledForm(template, lawOn, blocks, filling.missing());
    }
}
