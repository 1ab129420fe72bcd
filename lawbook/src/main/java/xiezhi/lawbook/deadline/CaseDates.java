package xiezhi.lawbook.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import xiezhi.core.casefile.CaseFile;
import xiezhi.core.casefile.Document;
import xiezhi.core.casefile.RecordPath;
import xiezhi.core.deadline.Approval;
import xiezhi.core.deadline.Happenings;
import xiezhi.core.deadline.Moment;
import xiezhi.core.fact.Fact;
import xiezhi.core.fact.NotHandedIn;

/**
 * The dates of a case file as terms ask for them. What a part of a file does not show is unknown; what a whole file does
 * not show did not happen.
 */
final class CaseDates {
    private static final String NOT_SEEN = "未见有关文书";
    private static final String NO_DATE = "文书没有写明日期";
    private static final String SEVERAL = "有多份同类文书，日期不一致";

    private final CaseFile caseFile;
    private final boolean isWhole;
    private final Map<String, Moment> events = new TreeMap<>();
    private final Map<String, String> unknown = new TreeMap<>();
    private final Map<String, CaseFact> facts = new TreeMap<>();

    CaseDates(CaseFile caseFile, List<EventEntry> entries) {
        this.caseFile = caseFile;
        isWhole = caseFile.scope().isComplete().sure().orElse(false);
        entries.forEach(this::read);
        readWaivers();
    }

    /** What the case shows; extensions are those approved by documents of a kind, {@code ""} for none. */
    Happenings happenings(String extensionPaper) {
        return new Happenings(
                events,
                unknown,
                extensions(extensionPaper),
                new CasePauses(caseFile).all(),
                new CaseCircumstances(caseFile, isWhole).all());
    }

    /** The whole file was handed in: what it does not show did not happen. */
    boolean isWhole() {
        return isWhole;
    }

    /** The fact that gave the day of an event, or the first that failed to. */
    Optional<CaseFact> fact(String tag) {
        return Optional.ofNullable(facts.get(tag));
    }

    /** The first sure day of an event's facts, else the first doubtful one, else why there is none. */
    private void read(EventEntry entry) {
        String tag = entry.name().tag();
        for (String path : entry.facts()) {
            Fact<?> found = path.contains("/") ? ofDocuments(path) : part(caseFile, path);
            Optional<Moment> moment = moment(found);
            boolean isBetter = moment.isPresent() && (moment.get().isSure() || !events.containsKey(tag));
            if (isBetter) {
                events.put(tag, moment.get());
                facts.put(tag, new CaseFact(path, found));
            } else if (found instanceof Fact.Unknown<?> nowhere && !events.containsKey(tag)) {
                unknown.putIfAbsent(tag, nowhere.reason());
            }
            facts.putIfAbsent(tag, new CaseFact(path, found));
            if (events.containsKey(tag) && events.get(tag).isSure()) {
                break;
            }
        }
        if (events.containsKey(tag)) {
            unknown.remove(tag);
        }
    }

    /** The fact in the documents of a kind; unknown when they differ. */
    private Fact<?> ofDocuments(String fact) {
        String kind = fact.substring(0, fact.indexOf('/'));
        String path = fact.substring(fact.indexOf('/') + 1);
        List<Document> documents = documents(kind);
        if (documents.isEmpty()) {
            return isWhole ? Fact.absent() : NotHandedIn.inFile(NOT_SEEN);
        }
        List<Fact<?>> facts = new ArrayList<>();
        documents.forEach(document -> facts.add(part(document, path)));
        TreeSet<LocalDate> days = new TreeSet<>();
        facts.forEach(each -> moment(each).ifPresent(moment -> days.add(moment.day())));
        if (days.size() > 1) {
            return Fact.unknown(SEVERAL);
        }
        Optional<Fact<?>> stated = facts.stream().filter(Fact::isStated).findFirst();
        return stated.orElseGet(() -> Fact.unknown(NO_DATE));
    }

    private List<Document> documents(String kind) {
        return caseFile.documents().stream()
                .filter(document ->
                        document.head().kind().known().filter(kind::equals).isPresent())
                .toList();
    }

    /** A paper that waives rights, without a date of its own, was signed no later than the decision. */
    private void readWaivers() {
        boolean isWaived = caseFile.documents().stream()
                .anyMatch(document -> document.rights().waived().sure().orElse(false));
        Optional<LocalDate> notice = caseFile.timeline().noticeServedOn().known();
        if (isWaived) {
            for (String tag : List.of("defence-waived", "hearing-waived")) {
                unknown.remove(tag);
                events.putIfAbsent(tag, Moment.unsure(notice.orElse(LocalDate.MIN)));
            }
        }
    }

    private List<Approval> extensions(String kind) {
        List<Approval> approvals = new ArrayList<>();
        for (Document document : documents(kind)) {
            Optional<LocalDate> approvedOn = document.outcome()
                    .effectiveOn()
                    .or(document.head().madeOn())
                    .known();
            Optional<Long> days = document.outcome()
                    .extensionDays()
                    .or(document.term().days())
                    .known();
            OptionalInt count =
                    days.isPresent() ? OptionalInt.of(Math.clamp(days.get(), 0, 10_000)) : OptionalInt.empty();
            approvedOn.ifPresent(day -> approvals.add(new Approval(day, count)));
        }
        return approvals;
    }

    private static Fact<?> part(Record root, String path) {
        return new RecordPath(path).in(root) instanceof Fact<?> fact ? fact : Fact.absent();
    }

    private static Optional<Moment> moment(Fact<?> fact) {
        if (!(fact instanceof Fact.Stated<?> stated)) {
            return Optional.empty();
        }
        return switch (stated.value()) {
            case LocalDate day -> Optional.of(new Moment(day, Optional.empty(), stated.isSure()));
            case LocalDateTime minute ->
                Optional.of(new Moment(
                        minute.toLocalDate(),
                        stated.isSure() ? Optional.of(minute.toLocalTime()) : Optional.empty(),
                        stated.isSure()));
            default -> Optional.empty();
        };
    }
}
