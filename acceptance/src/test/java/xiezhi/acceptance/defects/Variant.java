package xiezhi.acceptance.defects;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import xiezhi.extract.intake.CaseInput;
import xiezhi.lawbook.load.YamlNode;

/**
 * One defect planted into a lawful case by hand.
 *
 * @param zh what is wrong, in Chinese
 * @param edits changes that plant it, in order
 * @param finds check ids or rule ids; one of them must fail
 * @param in start of the name of the file a finding must point to; empty when nothing in the case can be pointed to
 * @param words words one of the places must hold; empty when any will do
 * @param severity least severity, {@code fatal}, {@code major} or {@code minor}
 * @param also rules whose fatal findings follow from the same defect
 */
record Variant(
        String zh,
        List<YamlNode> edits,
        List<String> finds,
        String in,
        String words,
        String severity,
        List<String> also) {

    static Variant of(YamlNode node) {
        return new Variant(
                node.text("zh"),
                node.each("edits"),
                node.texts("finds"),
                node.textOr("in", ""),
                node.textOr("words", ""),
                node.textOr("severity", "minor"),
                node.texts("also"));
    }

    /** The case with the defect; {@code base} maps file names to texts. */
    CaseInput planted(Map<String, String> base) {
        Map<String, String> files = new LinkedHashMap<>(base);
        edits.forEach(edit -> change(files, edit));
        return input(files);
    }

    static CaseInput input(Map<String, String> files) {
        return CaseInput.ofTexts("case", files);
    }

    private void change(Map<String, String> files, YamlNode edit) {
        if (edit.has("drop")) {
            named(files, edit.text("drop")).forEach(files::remove);
        } else if (edit.has("add")) {
            files.put(edit.text("add"), edit.text("text"));
        } else {
            var old = edit.text("replace");
            var matching = named(files, edit.textOr("in", "")).stream()
                    .filter(name -> files.getOrDefault(name, "").contains(old))
                    .toList();
            if (matching.isEmpty()) {
                throw new IllegalStateException(zh + ": expected a file " + edit.textOr("in", "") + " with " + old);
            }
            matching.forEach(name ->
                    files.compute(name, (key, text) -> String.valueOf(text).replace(old, edit.textOr("by", ""))));
        }
    }

    private List<String> named(Map<String, String> files, String start) {
        var names =
                files.keySet().stream().filter(name -> name.startsWith(start)).toList();
        if (names.isEmpty()) {
            throw new IllegalStateException(zh + ": expected a file that starts with " + start);
        }
        return names;
    }
}
