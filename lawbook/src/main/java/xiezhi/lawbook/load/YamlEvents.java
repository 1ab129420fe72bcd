package xiezhi.lawbook.load;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Builds a {@link YamlTree} from parser events; refuses anchors, aliases, double keys and deep nesting. */
final class YamlEvents {
    /** Deepest nesting of lists and maps. */
    static final int MAX_DEPTH = 24;

    private final LawFile file;
    private final LawErrors errors;
    private final Iterator<Event> events;

    YamlEvents(LawFile file, LawErrors errors) {
        this.file = file;
        this.errors = errors;
        var settings = LoadSettings.builder()
                .setLabel(file.path())
                .setCodePointLimit(LawFile.MAX_CHARACTERS)
                .build();
        this.events = new Parse(settings).parseString(file.text()).iterator();
    }

    /** The first document of the file; empty when the file has none. */
    Optional<YamlTree> document() {
        Optional<YamlTree> first = Optional.empty();
        while (events.hasNext()) {
            var event = events.next();
            if (event instanceof NodeEvent node) {
                var tree = tree(node, 1);
                if (first.isPresent()) {
                    complain(tree.line(), "one document in a file", "a second one", "split the file");
                    return first;
                }
                first = Optional.of(tree);
            }
        }
        return first;
    }

    private YamlTree tree(NodeEvent event, int depth) {
        var mark = event.getStartMark();
        var line = mark.map(Mark::getLine).orElse(-1) + 1;
        var column = mark.map(Mark::getColumn).orElse(-1) + 1;
        if (event instanceof AliasEvent || event.getAnchor().isPresent()) {
            complain(line, "plain values", "an anchor or alias", "write the value out");
        }
        if (depth > MAX_DEPTH) {
            throw new TooDeep(line);
        }
        return switch (event) {
            case ScalarEvent scalar ->
                new YamlTree.Scalar(scalar.getValue(), scalar.isPlain(), line, column, tag(scalar.getTag()));
            case SequenceStartEvent start -> sequence(start, line, column, depth);
            case MappingStartEvent start -> mapping(start, line, column, depth);
            default -> new YamlTree.Scalar("", true, line, column, Optional.empty());
        };
    }

    private YamlTree sequence(CollectionStartEvent start, int line, int column, int depth) {
        List<YamlTree> items = new ArrayList<>();
        while (events.next() instanceof NodeEvent next) {
            items.add(tree(next, depth + 1));
        }
        return new YamlTree.Sequence(List.copyOf(items), line, column, tag(start.getTag()));
    }

    private YamlTree mapping(CollectionStartEvent start, int line, int column, int depth) {
        Map<String, YamlTree> entries = new LinkedHashMap<>();
        Map<String, Integer> keyLines = new LinkedHashMap<>();
        while (events.next() instanceof NodeEvent next) {
            var key = tree(next, depth + 1);
            var value = tree((NodeEvent) events.next(), depth + 1);
            if (!(key instanceof YamlTree.Scalar scalar)) {
                complain(key.line(), "a word as key", key.inWords(), "quote it or write it as text");
            } else if (entries.putIfAbsent(scalar.text(), value) == null) {
                keyLines.put(scalar.text(), scalar.line());
            } else {
                complain(key.line(), "each key once", "'" + scalar.text() + "' again", "remove one of the two");
            }
        }
        return new YamlTree.Mapping(entries, keyLines, line, column, tag(start.getTag()));
    }

    private void complain(int line, String expected, String found, String remedy) {
        errors.add(new LawError(file.path(), line, 0, expected, found, remedy));
    }

    private static Optional<String> tag(Optional<String> tag) {
        return tag.filter(name -> name.startsWith("!") && name.length() > 1).map(name -> name.substring(1));
    }

    /** Nesting deeper than {@link #MAX_DEPTH}; {@link YamlFile} turns it into a mistake of the file. */
    static final class TooDeep extends RuntimeException {
        private static final long serialVersionUID = 1L;

        final int line;

        TooDeep(int line) {
            super("nested deeper than " + MAX_DEPTH);
            this.line = line;
        }
    }
}
