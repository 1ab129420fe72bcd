package xiezhi.lawbook.deadline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import xiezhi.core.calendar.Term;
import xiezhi.core.deadline.Bounds;
import xiezhi.core.deadline.BreachRule;
import xiezhi.core.deadline.DeadlineKind;
import xiezhi.core.deadline.DeadlineRule;
import xiezhi.core.deadline.DeadlineVersion;
import xiezhi.core.deadline.EventName;
import xiezhi.core.event.Stage;
import xiezhi.core.rule.Severity;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.load.LawFile;
import xiezhi.lawbook.load.YamlFile;
import xiezhi.lawbook.load.YamlNode;

/** Reads one term: {@code law/deadlines/<stage>/<term>.yaml}. */
final class TermFile {
    private static final List<String> OWNERS = List.of(
            "party",
            "agency",
            "officer",
            "court",
            "police",
            "procuratorate",
            "reconsideration-body",
            "petition-unit",
            "higher-agency");

    private final LawFile file;
    private final Map<String, EventEntry> events;
    private final Map<String, CountingEntry> counting;
    private final LawErrors errors;

    TermFile(LawFile file, Map<String, EventEntry> events, Map<String, CountingEntry> counting, LawErrors errors) {
        this.file = file;
        this.events = events;
        this.counting = counting;
        this.errors = errors;
    }

    /** The term, or empty when the file has mistakes. */
    Optional<TermEntry> read() {
        int before = errors.count();
        YamlNode root = YamlFile.read(file, errors);
        String id = root.text("id");
        checkId(root, id);
        DeadlineKind kind = kind(root);
        Bounds bounds = bounds(root, kind);
        List<DeadlineVersion> versions = versions(root);
        Optional<BreachRule> breach = root.optionalMap("breach").map(node -> breach(node, versions));
        String extensionPaper = root.textOr("extension_paper", "");
        String zh = root.text("zh");
        String owner = root.oneOf("owner", OWNERS);
        String afterExpiry = root.text("after_expiry");
        root.refuseOtherKeys();
        if (errors.count() > before) {
            return Optional.empty();
        }
        DeadlineRule rule = new DeadlineRule(id, zh, kind, bounds, owner, afterExpiry, versions, breach);
        return Optional.of(new TermEntry(rule, extensionPaper, file.path()));
    }

    private void checkId(YamlNode root, String id) {
        String expected = file.id(DeadlineBook.FOLDER);
        if (!id.equals(expected)) {
            root.error("id: " + expected + " as in the path", id, "make id and path equal");
        }
        String stage = expected.substring(0, expected.indexOf('/'));
        if (Arrays.stream(Stage.values()).noneMatch(each -> each.id().equals(stage))) {
            root.error("a folder named like a stage", stage, "move the file");
        }
    }

    private DeadlineKind kind(YamlNode root) {
        String id = root.textOr("kind", DeadlineKind.WITHIN.id());
        Optional<DeadlineKind> kind = DeadlineKind.of(id);
        if (kind.isEmpty()) {
            root.error("kind: within, before, wait or window", id, "choose one");
        }
        return kind.orElse(DeadlineKind.WITHIN);
    }

    private Bounds bounds(YamlNode root, DeadlineKind kind) {
        List<Bounds.Anchor> after = new ArrayList<>();
        for (YamlNode item : root.each("after")) {
            EventName event = event(item, item.text("event"));
            Optional<Term> length = TermText.of(item);
            List<String> cites = Citations.of(item, "cites");
            length.ifPresent(term -> after.add(new Bounds.Anchor(event, term, cites)));
            item.refuseOtherKeys();
        }
        List<EventName> starts = named(root, "starts_with");
        boolean isWindow = kind == DeadlineKind.WINDOW;
        if (isWindow == after.isEmpty() || isWindow != starts.isEmpty()) {
            root.error(
                    "starts_with, or for a window after",
                    "starts " + starts.size() + ", after " + after.size(),
                    "say what the term starts with");
        }
        return new Bounds(
                starts,
                named(root, "ends_with"),
                named(root, "proven_by"),
                named(root, "lapses_with"),
                after,
                named(root, "not_before"));
    }

    private List<EventName> named(YamlNode root, String key) {
        return root.texts(key).stream().map(tag -> event(root, tag)).toList();
    }

    private EventName event(YamlNode at, String tag) {
        EventEntry entry = events.get(tag);
        if (entry == null) {
            at.error("an event of law/deadlines/events.yaml", tag, "add the event there or correct the tag");
            return new EventName(tag, tag);
        }
        return entry.name();
    }

    private List<DeadlineVersion> versions(YamlNode root) {
        List<YamlNode> nodes = root.each("versions");
        List<DeadlineVersion> versions = new ArrayList<>();
        for (YamlNode node : nodes.isEmpty() ? List.of(root) : nodes) {
            new VersionNode(node, counting).read().ifPresent(versions::add);
            if (!nodes.isEmpty()) {
                node.refuseOtherKeys();
            }
        }
        versions.sort(Comparator.comparing(version -> version.inForce().from()));
        for (int i = 1; i < versions.size(); i++) {
            var earlier = versions.get(i - 1).inForce();
            var later = versions.get(i).inForce();
            if (!earlier.until().equals(later.from())) {
                root.error(
                        "versions that follow each other without gap or overlap",
                        earlier + " and " + later,
                        "correct in_force");
            }
        }
        return versions;
    }

    private BreachRule breach(YamlNode node, List<DeadlineVersion> versions) {
        List<String> ids = Arrays.stream(Severity.values()).map(Severity::id).toList();
        String severity = node.oneOf("severity", ids);
        boolean isWeak =
                versions.stream().allMatch(version -> !version.provenance().isFirm());
        if (severity.equals(Severity.FATAL.id()) && isWeak) {
            node.error("at most major on a source from memory or design", severity, "lower it or confirm the source");
        }
        BreachRule breach = new BreachRule(
                Arrays.stream(Severity.values())
                        .filter(each -> each.id().equals(severity))
                        .findFirst()
                        .orElse(Severity.MINOR),
                node.texts("checks"),
                node.textOr("r2024", ""),
                node.text("message"),
                node.text("cure"));
        BreachText.unknownIn(breach.message())
                .forEach(name -> node.error("one of " + BreachText.NAMES, "{" + name + "}", "correct the message"));
        if (breach.checks().isEmpty()) {
            node.error("ids of law/checks.tsv", "none", "add checks: [G013]");
        }
        node.refuseOtherKeys();
        return breach;
    }
}
