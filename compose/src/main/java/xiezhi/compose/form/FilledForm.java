package xiezhi.compose.form;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import xiezhi.compose.template.FieldSpec;
import xiezhi.compose.template.Setting;
import xiezhi.compose.template.Template;

/**
 * A document with its values.
 *
 * @param template the form
 * @param lawOn day whose law it states
 * @param blocks content
 * @param missing required fields without a value, in the order of the page; each is a visible blank
 */
public record FilledForm(Template template, LocalDate lawOn, List<Block> blocks, List<FieldSpec> missing) {
    public FilledForm {
        blocks = List.copyOf(blocks);
        missing = List.copyOf(missing);
    }

    /** Nothing is missing. */
    public boolean isComplete() {
        return missing.isEmpty();
    }

    /** The title as printed. */
    public String title() {
        return blocks.stream()
                .filter(block -> block instanceof Block.Line line && line.setting() == Setting.TITLE)
                .map(Block::words)
                .findFirst()
                .orElseGet(template::zh);
    }

    /** All words, one line a block. */
    public String text() {
        return blocks.stream().map(Block::words).collect(Collectors.joining("\n"));
    }
}
