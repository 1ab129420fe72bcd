package xiezhi.lawbook.document;

import java.util.List;
import java.util.Optional;
import xiezhi.core.rule.Severity;

/**
 * One element that a document of a kind must carry.
 *
 * @param id kebab-case, unique within the kind
 * @param checks ids in {@code law/checks.tsv} it answers, its own first, for example {@code H133}
 * @param zh what it is, in Chinese
 * @param severity weight when it is missing
 * @param r2024 item of the national rubric of 2024, where it is a legality problem
 * @param onlyIf asked only when all of these hold
 * @param present there when all of these hold
 * @param elsewhere wordings that say the element may stand in another paper: then its absence cannot be told
 * @param blanks wordings of an empty slot: in a paper that carries no signature at all its absence cannot be told
 * @param cure what to do, in Chinese
 */
public record ElementForm(
        String id,
        List<String> checks,
        String zh,
        Severity severity,
        Optional<String> r2024,
        List<Need> onlyIf,
        List<Need> present,
        List<Wording> elsewhere,
        List<Wording> blanks,
        String cure) {
    public ElementForm {
        checks = List.copyOf(checks);
        onlyIf = List.copyOf(onlyIf);
        present = List.copyOf(present);
        elsewhere = List.copyOf(elsewhere);
        blanks = List.copyOf(blanks);
    }
}
