package xiezhi.lawbook.load;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A value of a law file with typed access. Every access that does not find what it asks for records a {@link LawError}
 * and answers a harmless value ({@code ""}, 0, an empty list), so that all mistakes of a file show at once.
 *
 * <p>Read every key of a map, then call {@link #refuseOtherKeys()}: keys nobody asked for are mistakes.
 */
public final class YamlNode {
    /** Day answered beside an error where a day was required. */
    public static final LocalDate NO_DAY = LocalDate.of(1, 1, 1);

    private final String path;
    private final YamlTree tree;
    private final LawErrors errors;
    private final Set<String> asked = new LinkedHashSet<>();

    YamlNode(String path, YamlTree tree, LawErrors errors) {
        this.path = path;
        this.tree = tree;
        this.errors = errors;
    }

    // --- a map's entries, by key

    /** The required text at {@code key}. */
    public String text(String key) {
        return required(key, "text").map(YamlNode::asText).orElse("");
    }

    /** The text at {@code key}, or {@code other} when the key is not there. */
    public String textOr(String key, String other) {
        return optional(key).map(YamlNode::asText).orElse(other);
    }

    public Optional<String> optionalText(String key) {
        return optional(key).map(YamlNode::asText);
    }

    /** The texts at {@code key}: a list, a single text, or nothing when the key is not there. */
    public List<String> texts(String key) {
        return optional(key).map(YamlNode::asTexts).orElse(List.of());
    }

    /** The required text at {@code key}, one of {@code allowed}. */
    public String oneOf(String key, Collection<String> allowed) {
        var value = required(key, "one of " + allowed);
        value.filter(node -> !allowed.contains(node.asText())).ifPresent(node -> node.expected("one of " + allowed));
        return value.map(YamlNode::asText).orElse("");
    }

    /** The required whole number at {@code key}. */
    public long number(String key) {
        return required(key, "a whole number").map(YamlNode::asLong).orElse(0L);
    }

    public long longOr(String key, long other) {
        return optional(key).map(YamlNode::asLong).orElse(other);
    }

    public boolean flagOr(String key, boolean other) {
        return optional(key).map(YamlNode::asFlag).orElse(other);
    }

    /** The required day at {@code key}, written yyyy-MM-dd. */
    public LocalDate date(String key) {
        return required(key, "a day yyyy-MM-dd").map(YamlNode::asDate).orElse(NO_DAY);
    }

    public Optional<LocalDate> optionalDate(String key) {
        return optional(key).map(YamlNode::asDate);
    }

    /** The required map at {@code key}; an empty one beside an error. */
    public YamlNode map(String key) {
        var value = required(key, "a map").filter(YamlNode::isMapOrComplain);
        return value.orElseGet(() -> new YamlNode(path, emptyMap(), errors));
    }

    /** The map at {@code key}, if the key is there. */
    public Optional<YamlNode> optionalMap(String key) {
        return optional(key).filter(YamlNode::isMapOrComplain);
    }

    /** The items of the list at {@code key}; none when the key is not there. */
    public List<YamlNode> each(String key) {
        return optional(key).map(YamlNode::items).orElse(List.of());
    }

    /** The value at {@code key}, whatever its form, if the key is there and has a value. */
    public Optional<YamlNode> optional(String key) {
        asked.add(key);
        return Optional.ofNullable(mapping().entries().get(key))
                .filter(value -> !(value instanceof YamlTree.Scalar scalar
                        && scalar.isNothing()
                        && scalar.tag().isEmpty()))
                .map(this::node);
    }

    public boolean has(String key) {
        return optional(key).isPresent();
    }

    /** All entries of this map in written order. Counts as having asked for every key. */
    public Map<String, YamlNode> entries() {
        isMapOrComplain();
        Map<String, YamlNode> entries = new LinkedHashMap<>();
        mapping().entries().forEach((key, value) -> entries.put(key, node(value)));
        asked.addAll(entries.keySet());
        return entries;
    }

    /** Records an error for every key of this map that was not asked for, directly; call it after reading. */
    public void refuseOtherKeys() {
        for (var key : mapping().entries().keySet()) {
            if (!asked.contains(key)) {
                var line = mapping().keyLines().getOrDefault(key, line());
                errors.add(new LawError(
                        path, line, 0, "one of " + asked, "the key '" + key + "'", "correct the key or remove it"));
            }
        }
    }

    // --- this value

    /** The items of this list. */
    public List<YamlNode> items() {
        if (!(tree instanceof YamlTree.Sequence sequence)) {
            expected("a list");
            return List.of();
        }
        return sequence.items().stream().map(this::node).toList();
    }

    /** The text of this scalar, as written. */
    public String asText() {
        if (!(tree instanceof YamlTree.Scalar scalar)) {
            expected("text");
            return "";
        }
        return scalar.text();
    }

    /** The texts of this list, or of this one scalar. */
    public List<String> asTexts() {
        if (tree instanceof YamlTree.Scalar scalar) {
            return List.of(scalar.text());
        }
        List<String> texts = new ArrayList<>();
        items().forEach(item -> texts.add(item.asText()));
        return List.copyOf(texts);
    }

    public long asLong() {
        try {
            return Long.parseLong(asText().replace("_", ""));
        } catch (NumberFormatException e) {
            expected("a whole number");
            return 0;
        }
    }

    public boolean asFlag() {
        var text = asText();
        if (!text.equals("true") && !text.equals("false")) {
            expected("true or false");
        }
        return text.equals("true");
    }

    public LocalDate asDate() {
        try {
            return LocalDate.parse(asText());
        } catch (DateTimeParseException e) {
            expected("a day yyyy-MM-dd");
            return NO_DAY;
        }
    }

    /** A minute written yyyy-MM-ddTHH:mm or yyyy-MM-dd HH:mm. */
    public LocalDateTime asDateTime() {
        try {
            return LocalDateTime.parse(asText().replace(' ', 'T'));
        } catch (DateTimeParseException e) {
            expected("a minute yyyy-MM-dd HH:mm");
            return NO_DAY.atStartOfDay();
        }
    }

    public boolean isMap() {
        return tree instanceof YamlTree.Mapping;
    }

    public boolean isList() {
        return tree instanceof YamlTree.Sequence;
    }

    public boolean isScalar() {
        return tree instanceof YamlTree.Scalar;
    }

    /** The explicit tag without its exclamation mark: {@code unknown} for {@code !unknown}. */
    public Optional<String> tag() {
        return tree.tag();
    }

    /** File this value stands in. */
    public String path() {
        return path;
    }

    public int line() {
        return tree.line();
    }

    /** Column of the first character of the value itself, after an opening quote. */
    public int column() {
        var isQuoted = tree instanceof YamlTree.Scalar scalar && !scalar.isPlain();
        return tree.column() + (isQuoted ? 1 : 0);
    }

    /** Where later checks may record mistakes of this value. */
    public LawErrors errors() {
        return errors;
    }

    // --- mistakes

    /** Records that {@code expected} was expected here. */
    public void expected(String expected) {
        error(expected, tree.inWords(), "write " + expected);
    }

    /** Records a mistake at this value. */
    public void error(String expected, String found, String remedy) {
        errors.add(new LawError(path, line(), 0, expected, found, remedy));
    }

    private Optional<YamlNode> required(String key, String kind) {
        var value = optional(key);
        if (value.isEmpty()) {
            error("'" + key + "' with " + kind, "none", "add " + key + ":");
        }
        return value;
    }

    private boolean isMapOrComplain() {
        if (!isMap()) {
            expected("a map");
        }
        return isMap();
    }

    private YamlTree.Mapping mapping() {
        return tree instanceof YamlTree.Mapping mapping ? mapping : emptyMap();
    }

    private YamlTree.Mapping emptyMap() {
        return new YamlTree.Mapping(Map.of(), Map.of(), line(), 0, Optional.empty());
    }

    private YamlNode node(YamlTree value) {
        return new YamlNode(path, value, errors);
    }
}
