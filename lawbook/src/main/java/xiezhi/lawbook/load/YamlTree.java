package xiezhi.lawbook.load;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A YAML value with its position and explicit tag. Lines and columns count from 1. */
sealed interface YamlTree {

    int line();

    int column();

    /** Tag as written without the exclamation mark, for example {@code unsure}. */
    Optional<String> tag();

    /** A scalar as its raw text; {@code isPlain} when it stands without quotes. */
    record Scalar(String text, boolean isPlain, int line, int column, Optional<String> tag) implements YamlTree {
        /** Nothing after the colon, or {@code null} or {@code ~} without quotes. */
        boolean isNothing() {
            return isPlain && (text.isEmpty() || text.equals("~") || text.equals("null"));
        }
    }

    record Sequence(List<YamlTree> items, int line, int column, Optional<String> tag) implements YamlTree {}

    /** A map in written order. */
    record Mapping(
            Map<String, YamlTree> entries, Map<String, Integer> keyLines, int line, int column, Optional<String> tag)
            implements YamlTree {}

    /** In words, for messages. */
    default String inWords() {
        return switch (this) {
            case Scalar scalar when scalar.isNothing() -> "nothing";
            case Scalar scalar -> "'" + shortened(scalar.text()) + "'";
            case Sequence list -> "a list of " + list.items().size();
            case Mapping map -> "a map with " + map.entries().keySet();
        };
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 59) + "…";
    }
}
