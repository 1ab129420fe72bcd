package xiezhi.lawbook.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.PatternSyntaxException;
import xiezhi.lawbook.load.YamlNode;

/** Reads lists of wordings, with mistakes at their line. */
final class Wordings {
    private Wordings() {}

    /** The wordings at {@code key}; none when the key is not there. */
    static List<Wording> of(YamlNode node, String key) {
        return node
                .optional(key)
                .map(value -> value.isScalar() ? List.of(value) : value.items())
                .orElse(List.of())
                .stream()
                .mapMulti((YamlNode item, Consumer<Wording> out) -> {
                    try {
                        out.accept(Wording.of(item.asText()));
                    } catch (PatternSyntaxException e) {
                        item.error("a regular expression", "'" + e.getDescription() + "'", "correct the expression");
                    }
                })
                .toList();
    }

    /** The needs at {@code key}. */
    static List<Need> needs(YamlNode node, String key) {
        List<Need> needs = new ArrayList<>();
        for (var need : node.each(key)) {
            List<FieldPath> paths = new ArrayList<>();
            for (var path : need.texts("fields")) {
                try {
                    paths.add(new FieldPath(path));
                } catch (IllegalArgumentException e) {
                    need.error("a field of the document", "'" + path + "'", "correct it: " + e.getMessage());
                }
            }
            needs.add(new Need(paths, of(need, "words"), of(need, "not_words")));
            need.refuseOtherKeys();
        }
        return List.copyOf(needs);
    }
}
