package xiezhi.lawbook.deadline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import xiezhi.core.casefile.CaseFile;
import xiezhi.core.casefile.Document;
import xiezhi.core.casefile.RecordPath;
import xiezhi.core.deadline.CountingRules;
import xiezhi.core.deadline.EventName;
import xiezhi.core.deadline.RollOver;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.load.LawFile;
import xiezhi.lawbook.load.LawFiles;
import xiezhi.lawbook.load.YamlFile;
import xiezhi.lawbook.load.YamlNode;

/** Reads what all terms share: {@code law/deadlines/events.yaml} and {@code law/deadlines/counting.yaml}. */
final class SharedFiles {
    private static final String EVENTS = "law/deadlines/events.yaml";
    private static final String COUNTING = "law/deadlines/counting.yaml";

    private SharedFiles() {}

    static Map<String, EventEntry> events(LawFiles files, LawErrors errors) {
        Map<String, EventEntry> events = new LinkedHashMap<>();
        for (YamlNode item : root(files, EVENTS, errors).each("events")) {
            String tag = item.text("tag");
            if (!tag.matches("[a-z]+(-[a-z]+)*")) {
                item.error("a tag in kebab-case", tag, "write it like prior-notice-served");
            }
            EventEntry entry = new EventEntry(new EventName(tag, item.text("zh")), item.texts("facts"));
            if (events.put(tag, entry) != null) {
                item.error("each tag once", tag + " again", "remove one of the two");
            }
            item.texts("facts").stream()
                    .filter(fact -> !leadsSomewhere(fact))
                    .forEach(fact ->
                            item.error("facts of the case, or of documents as kind/path", fact, "correct the path"));
            item.refuseOtherKeys();
        }
        return events;
    }

    static Map<String, CountingEntry> counting(LawFiles files, LawErrors errors) {
        Map<String, CountingEntry> all = new LinkedHashMap<>();
        for (YamlNode item : root(files, COUNTING, errors).each("counting")) {
            String id = item.text("id");
            item.text("zh");
            item.optionalText("note");
            Optional<RollOver> rollOver = RollOver.of(item.textOr("roll_over", RollOver.YES.id()));
            if (rollOver.isEmpty()) {
                item.expected("roll_over: yes, no or unsettled");
            }
            CountingRules rules = new CountingRules(
                    id,
                    rollOver.orElse(RollOver.UNSETTLED),
                    cites(item, "first_day"),
                    cites(item, "working_days"),
                    cites(item, "last_day"));
            List<Integer> working = item.texts("days_that_are_working_days").stream()
                    .map(Integer::valueOf)
                    .toList();
            all.put(id, new CountingEntry(rules, working));
            item.refuseOtherKeys();
        }
        return all;
    }

    private static boolean leadsSomewhere(String fact) {
        int slash = fact.indexOf('/');
        String path = fact.substring(slash + 1);
        return RecordPath.isPath(path) && new RecordPath(path).leadsToFact(slash < 0 ? CaseFile.class : Document.class);
    }

    private static List<String> cites(YamlNode item, String key) {
        return Citations.of(item, key);
    }

    private static YamlNode root(LawFiles files, String path, LawErrors errors) {
        return YamlFile.read(files.file(path).orElseGet(() -> new LawFile(path, "")), errors);
    }
}
