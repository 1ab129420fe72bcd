package xiezhi.lawbook.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import xiezhi.core.deadline.DeadlineRule;
import xiezhi.core.deadline.DeadlineVersion;
import xiezhi.core.event.EventType;
import xiezhi.lawbook.load.LawError;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.load.LawFile;
import xiezhi.lawbook.load.LawFiles;

class DeadlineBookTest {
    private static final LawFiles FILES = LawFiles.packed();
    private static final DeadlineBook BOOK = DeadlineBook.load(FILES, new LawErrors());
    private static final String TERM = "law/deadlines/notice/waiting-period.yaml";

    @Test
    void findsTermsByTheEventTheyStartWith() {
        assertThat(BOOK.forStart("prior-notice-served").stream().map(DeadlineRule::id))
                .contains("notice/statement-and-defence", "notice/waiting-period", "hearing/hearing-request");
        assertThat(BOOK.forStart("decision-served").stream().map(DeadlineRule::id))
                .contains("enforcement/payment", "enforcement/suit", "enforcement/court-application");
        assertThat(BOOK.forStart("nothing")).isEmpty();
    }

    @Test
    void everyEventOfTheDocketKeepsItsTag() {
        List<String> tags =
                BOOK.events().stream().map(event -> event.name().tag()).toList();
        assertThat(tags).doesNotHaveDuplicates();
        assertThat(tags)
                .contains(
                        "prior-notice-served",
                        "case-filed",
                        "penalty-decided",
                        "decision-served",
                        "hearing-requested",
                        "hearing-held",
                        "hearing-notice-served",
                        "correction-order-served",
                        "demand-served");
        assertThat(EventType.all().stream().map(EventType::tag)).contains("prior-notice-served");
    }

    @Test
    void exactlyOneVersionAnswersOnEveryDayAroundAChange() {
        for (DeadlineRule rule : BOOK.all()) {
            LocalDate first = rule.versions().getFirst().inForce().from();
            assertThat(rule.on(first.minusDays(1))).as(rule.id()).isEmpty();
            for (DeadlineVersion version : rule.versions()) {
                LocalDate from = version.inForce().from();
                for (LocalDate day : List.of(from, from.plusDays(1))) {
                    assertThat(rule.versions().stream()
                                    .filter(each -> each.inForce().contains(day)))
                            .as(rule.id() + " on " + day)
                            .containsExactly(version);
                }
            }
        }
    }

    @Test
    void saysWhatIsWrongInAFile() {
        assertThat(errors("id: notice/waiting-period", "id: notice/other")).contains("as in the path");
        assertThat(errors("kind: wait", "kind: later")).contains("within, before, wait or window");
        assertThat(errors("starts_with: prior-notice-served", "starts_with: nobody-knows"))
                .contains("events.yaml");
        assertThat(errors("counting: mee-order-30", "counting: by-hand")).contains("counting: one of");
        assertThat(errors("length: {working_days: 5}", "length: {calendar_days: 5}"))
                .contains("working days exactly for [3, 5, 7] days");
        assertThat(errors("length: {working_days: 5}", "length: {working_days: 5, months: 1}"))
                .contains("2 of them");
        assertThat(errors("until: 2023-07-01", "until: 2023-06-30")).contains("without gap or overlap");
        assertThat(errors("cites: [mee-order-30/044,", "cites: [第四十四条,")).contains("a citation statute/article");
        assertThat(errors("{end}即作出决定", "{decided}即作出决定")).contains("{decided}");
        assertThat(errors("owner: agency", "owner: agency\ncolour: red")).contains("the key 'colour'");
        assertThat(errors("checks: [G013, G015]", "checks: []")).contains("add checks");
    }

    @Test
    void refusesAnEventWhoseFactsNoCaseHas() {
        LawErrors errors = new LawErrors();
        String events = FILES.file("law/deadlines/events.yaml").orElseThrow().text();
        for (String wrong :
                List.of("spotReport.head.madeOn", "spot-report/head.made", "timeline", "spot-report/head")) {
            Map<String, String> texts = new LinkedHashMap<>();
            texts.put(
                    "law/deadlines/events.yaml",
                    events.replace("facts: [spot-report/head.madeOn]", "facts: [" + wrong + "]"));
            DeadlineBook.load(LawFiles.of(texts), errors);
            assertThat(errors.sorted().stream().map(LawError::text))
                    .anySatisfy(line -> assertThat(line).contains(wrong));
        }
    }

    private static String errors(String part, String other) {
        LawErrors errors = new LawErrors();
        LawFile file = FILES.file(TERM).orElseThrow();
        assertThat(file.text()).contains(part);
        Map<String, String> texts = new LinkedHashMap<>();
        FILES.all(DeadlineBook.FOLDER).stream()
                .filter(each ->
                        !each.path().substring("law/deadlines/".length()).contains("/"))
                .forEach(each -> texts.put(each.path(), each.text()));
        texts.put(TERM, file.text().replace(part, other));
        DeadlineBook book = DeadlineBook.load(LawFiles.of(texts), errors);
        assertThat(book.all()).isEmpty();
        return String.join("\n", errors.sorted().stream().map(LawError::text).toList());
    }
}
