package xiezhi.compose.template;

import java.util.List;
import xiezhi.core.document.DocumentKind;
import xiezhi.core.rule.Provenance;
import xiezhi.core.statute.InForce;

/**
 * One form of {@code law/templates/}.
 *
 * @param id file name without ending, for example {@code prior-notice-hearing}
 * @param path file
 * @param kind document kind of {@code law/documents/} it is
 * @param title title
 * @param style look
 * @param mark letters of the kind in its number, for example 罚; empty when it bears no number of its own
 * @param inForce days on which it may be used
 * @param use stage, procedures that use it, provenance
 * @param parts content
 */
public record Template(
        String id,
        String path,
        DocumentKind kind,
        Title title,
        Style style,
        String mark,
        InForce inForce,
        Use use,
        List<Part> parts) {
    /** Title in both languages. */
    public record Title(String zh, String en) {}

    /** Where it is used and how sure we are. */
    public record Use(String stage, List<String> procedures, Provenance provenance) {
        public Use {
            procedures = List.copyOf(procedures);
        }
    }

    public Template {
        parts = List.copyOf(parts);
    }

    /** Chinese title. */
    public String zh() {
        return title.zh();
    }
}
