package xiezhi.lawbook.deadline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import xiezhi.core.deadline.DeadlineRule;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.load.LawFiles;

/** Every statutory term of {@code law/deadlines/}, and the events they hang on. */
public final class DeadlineBook {
    static final String FOLDER = "deadlines";

    private final Map<String, TermEntry> terms;
    private final Map<String, EventEntry> events;

    private DeadlineBook(Map<String, TermEntry> terms, Map<String, EventEntry> events) {
        this.terms = terms;
        this.events = events;
    }

    /** Reads the book; mistakes go to {@code errors}, a file with mistakes of form is left out. */
    public static DeadlineBook load(LawFiles files, LawErrors errors) {
        Map<String, EventEntry> events = SharedFiles.events(files, errors);
        var counting = SharedFiles.counting(files, errors);
        Map<String, TermEntry> terms = new TreeMap<>();
        for (var file : files.under(FOLDER)) {
            if (file.id(FOLDER).contains("/")) {
                new TermFile(file, events, counting, errors)
                        .read()
                        .ifPresent(entry -> terms.put(entry.rule().id(), entry));
            }
        }
        return new DeadlineBook(terms, events);
    }

    /** All terms, by id. */
    public List<DeadlineRule> all() {
        return terms.values().stream().map(TermEntry::rule).toList();
    }

    /** The term called so, for example {@code hearing/hearing-request}. */
    public Optional<DeadlineRule> of(String id) {
        return Optional.ofNullable(terms.get(id)).map(TermEntry::rule);
    }

    /** The terms that start with an event, by id. */
    public List<DeadlineRule> forStart(String tag) {
        return all().stream()
                .filter(rule -> rule.bounds().startsWith().stream()
                                .anyMatch(event -> event.tag().equals(tag))
                        || rule.bounds().after().stream()
                                .anyMatch(anchor -> anchor.event().tag().equals(tag)))
                .toList();
    }

    /** All terms with their files, by id. */
    public List<TermEntry> entries() {
        return List.copyOf(terms.values());
    }

    /** All events, in the order of {@code events.yaml}. */
    public List<EventEntry> events() {
        return List.copyOf(events.values());
    }
}
