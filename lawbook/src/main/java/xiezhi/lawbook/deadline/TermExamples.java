package xiezhi.lawbook.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import xiezhi.core.deadline.Approval;
import xiezhi.core.deadline.Circumstances;
import xiezhi.core.deadline.Happenings;
import xiezhi.core.deadline.Moment;
import xiezhi.core.deadline.Pause;
import xiezhi.core.deadline.PauseKind;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.load.LawFile;
import xiezhi.lawbook.load.LawFiles;
import xiezhi.lawbook.load.YamlFile;
import xiezhi.lawbook.load.YamlNode;

/** Reads the examples that stand beside every term: {@code <term>.examples.yaml}. */
public final class TermExamples {
    private final TermEntry entry;
    private final List<EventEntry> events;

    private TermExamples(TermEntry entry, List<EventEntry> events) {
        this.entry = entry;
        this.events = events;
    }

    /** The examples of all terms of a book; a term without any is a mistake. */
    public static List<TermExample> load(LawFiles files, DeadlineBook book, LawErrors errors) {
        List<TermExample> examples = new ArrayList<>();
        for (TermEntry entry : book.entries()) {
            Optional<LawFile> file = files.examplesOf(new LawFile(entry.path(), ""));
            if (file.isEmpty()) {
                errors.add(entry.path(), "examples beside it", "none", "write an .examples.yaml");
                continue;
            }
            examples.addAll(new TermExamples(entry, book.events()).read(YamlFile.read(file.get(), errors)));
        }
        return List.copyOf(examples);
    }

    private List<TermExample> read(YamlNode root) {
        return root.items().stream().map(this::example).toList();
    }

    private TermExample example(YamlNode node) {
        Map<String, Moment> happened = new TreeMap<>();
        Map<String, String> unknown = new TreeMap<>();
        node.map("given").entries().forEach((tag, value) -> {
            if (events.stream().noneMatch(event -> event.name().tag().equals(tag))) {
                value.error("an event of law/deadlines/events.yaml", tag, "correct the tag");
            }
            if (value.tag().filter("unknown"::equals).isPresent()) {
                unknown.put(tag, "看不清");
            } else {
                happened.put(tag, moment(value));
            }
        });
        Happenings given = new Happenings(happened, unknown, extensions(node), pauses(node), circumstances(node));
        Map<String, String> expected = new TreeMap<>();
        TermExample.keys().forEach(key -> node.optionalText(key).ifPresent(text -> expected.put(key, text)));
        String name = node.text("name");
        node.text("why");
        node.refuseOtherKeys();
        return new TermExample(name, entry.rule(), given, expected, node.path(), node.line());
    }

    private static Moment moment(YamlNode value) {
        if (value.asText().length() > 10) {
            return Moment.at(value.asDateTime());
        }
        boolean isUnsure = value.tag().filter("unsure"::equals).isPresent();
        return isUnsure ? Moment.unsure(value.asDate()) : Moment.on(value.asDate());
    }

    private static List<Approval> extensions(YamlNode node) {
        List<Approval> approvals = new ArrayList<>();
        for (YamlNode item : node.each("extensions")) {
            long count = item.longOr("count", 0);
            approvals.add(
                    new Approval(item.date("approved"), count > 0 ? OptionalInt.of((int) count) : OptionalInt.empty()));
            item.refuseOtherKeys();
        }
        return approvals;
    }

    private static List<Pause> pauses(YamlNode node) {
        List<Pause> pauses = new ArrayList<>();
        for (YamlNode item : node.each("pauses")) {
            Optional<PauseKind> kind = PauseKind.of(item.text("kind"));
            LocalDate from = item.date("from");
            Optional<LocalDate> until = item.optionalDate("until");
            if (kind.isEmpty()) {
                item.error("a reason days do not count for", item.text("kind"), "correct kind:");
            }
            kind.ifPresent(each -> pauses.add(new Pause(each, from, until)));
            item.refuseOtherKeys();
        }
        return pauses;
    }

    private static Circumstances circumstances(YamlNode node) {
        Map<String, String> known = new TreeMap<>();
        OptionalLong amount = OptionalLong.empty();
        Map<String, YamlNode> entries =
                node.optionalMap("circumstances").map(YamlNode::entries).orElse(Map.of());
        for (Map.Entry<String, YamlNode> each : entries.entrySet()) {
            if (each.getKey().equals("amount_fen")) {
                amount = OptionalLong.of(each.getValue().asLong());
            } else {
                known.put(each.getKey(), each.getValue().asText());
            }
        }
        return new Circumstances(known, amount);
    }
}
