package xiezhi.core.compare;

import static xiezhi.core.document.KnownKind.CORRECTION_ORDER;
import static xiezhi.core.document.KnownKind.EVIDENCE_PRESERVATION;
import static xiezhi.core.document.KnownKind.FILING_FORM;
import static xiezhi.core.document.KnownKind.INSPECTION_RECORD;
import static xiezhi.core.document.KnownKind.INTERVIEW_RECORD;
import static xiezhi.core.document.KnownKind.INVESTIGATION_REPORT;
import static xiezhi.core.document.KnownKind.MONITORING_REPORT;
import static xiezhi.core.document.KnownKind.NO_PENALTY_DECISION;
import static xiezhi.core.document.KnownKind.PENALTY_DECISION;
import static xiezhi.core.document.KnownKind.PRIOR_NOTICE;
import static xiezhi.core.document.KnownKind.RECHECK_RECORD;
import static xiezhi.core.document.KnownKind.SAMPLING_RECORD;
import static xiezhi.core.document.KnownKind.SEIZURE_RECORD;
import static xiezhi.core.document.KnownKind.TESTING_RESULT_NOTICE;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import xiezhi.core.casefile.Document;
import xiezhi.core.casefile.EvidenceFacts;
import xiezhi.core.casefile.MismatchFacts;
import xiezhi.core.fact.Fact;

/** One event with two days: the day the violation was found, the days of listed evidence, the day of sampling; and days no calendar has. */
final class DateComparison {
    private static final String[] STATING = {
        PENALTY_DECISION, NO_PENALTY_DECISION, PRIOR_NOTICE, INVESTIGATION_REPORT, CORRECTION_ORDER
    };
    /** Papers made while finding out. Any of their days may be the day a paper says the violation was found. */
    private static final Set<String> FINDING = Set.of(
            INSPECTION_RECORD,
            INTERVIEW_RECORD,
            SAMPLING_RECORD,
            MONITORING_REPORT,
            RECHECK_RECORD,
            FILING_FORM,
            TESTING_RESULT_NOTICE,
            SEIZURE_RECORD,
            EVIDENCE_PRESERVATION);
    /** Listed evidence whose date is the day of the paper itself. */
    private static final Set<String> DATED_EVIDENCE =
            Set.of(INSPECTION_RECORD, INTERVIEW_RECORD, SAMPLING_RECORD, MONITORING_REPORT);

    private static final Pattern WRITTEN_DAY = Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})日");

    private DateComparison() {}

    static Stream<MismatchFacts> of(Bundle bundle) {
        return Stream.of(foundOn(bundle), evidence(bundle), foundInside(bundle), sampledOn(bundle), impossible(bundle))
                .flatMap(each -> each);
    }

    /** The day of the inspection as a later paper tells it, against the inspection record. */
    private static Stream<MismatchFacts> foundOn(Bundle bundle) {
        List<Document> inspections = bundle.own(INSPECTION_RECORD);
        Set<LocalDate> days = bundle.documents().stream()
                .filter(document -> FINDING.contains(Bundle.kind(document)))
                .flatMap(document -> Days.of(document).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        if (inspections.isEmpty()
                || inspections.stream().anyMatch(document -> Days.of(document).isEmpty())) {
            return Stream.empty();
        }
        return bundle.own(STATING).stream()
                .flatMap(document -> told(document).stream()
                        .filter(day -> !days.contains(day))
                        .flatMap(day -> inspections.stream()
                                .filter(inspection ->
                                        isSlip(day, Days.of(inspection).first(), document))
                                .limit(1)
                                .map(inspection -> Saying.day(
                                                document, document.account().foundOn())
                                        .against(inspected(inspection), Aspect.DATE, "现场检查日期不一致"))));
    }

    /** The day it gives; one of several it gives only where its text says an inspection took place then. */
    private static Optional<LocalDate> told(Document document) {
        Fact<LocalDate> foundOn = document.account().foundOn();
        return foundOn.sure()
                .or(() -> foundOn.known().filter(day -> tellsInspection(day, document) || isLater(day, document)));
    }

    /** No paper tells of an inspection after its own day. */
    private static boolean isLater(LocalDate day, Document document) {
        return document.head().madeOn().sure().filter(day::isAfter).isPresent();
    }

    private static Saying inspected(Document inspection) {
        Fact<LocalDateTime> startAt = inspection.scene().startAt();
        return startAt.sure().isPresent()
                ? Saying.day(inspection, startAt.map(LocalDateTime::toLocalDate))
                : Saying.day(inspection, inspection.head().madeOn());
    }

    /** Another year or another month of the same day is a slip; another day only where the text says an inspection took place then. */
    private static boolean isSlip(LocalDate told, LocalDate made, Document document) {
        boolean isOtherYear = told.getYear() != made.getYear()
                && told.getMonth() == made.getMonth()
                && told.getDayOfMonth() == made.getDayOfMonth();
        boolean isOtherMonth = told.getYear() == made.getYear()
                && told.getMonth() != made.getMonth()
                && told.getDayOfMonth() == made.getDayOfMonth();
        boolean isOtherDay = told.getYear() == made.getYear() && told.getMonth() == made.getMonth();
        return isOtherYear
                || isOtherMonth
                || (isOtherDay && (isTold(told, document) || tellsInspection(told, document)));
    }

    /** The one day it gives as that of the inspection; a day it is not sure of may be that of something else. */
    private static boolean isTold(LocalDate day, Document document) {
        return document.account().foundOn().sure().filter(day::equals).isPresent();
    }

    private static boolean tellsInspection(LocalDate day, Document document) {
        Pattern visit = Pattern.compile("%d年0?%d月0?%d日[^。；]{0,40}?(检查|勘察|勘验|巡查|核查|调查[，,]?发现)"
                .formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
        return document.account()
                .statement()
                .sure()
                .map(words -> words.replaceAll("\\s", ""))
                .filter(words -> visit.matcher(words).find())
                .isPresent();
    }

    /** The date a list of evidence gives a record, against that record, when every listed record of the kind is in the file. */
    private static Stream<MismatchFacts> evidence(Bundle bundle) {
        return bundle.own(STATING).stream()
                .flatMap(document -> document.account().evidence().stream()
                        .filter(item -> item.kind()
                                .sure()
                                .filter(DATED_EVIDENCE::contains)
                                .isPresent())
                        .flatMap(item -> deviation(bundle, document, item).stream()));
    }

    private static Optional<MismatchFacts> deviation(Bundle bundle, Document document, EvidenceFacts item) {
        String kind = item.kind().sure().orElseThrow();
        List<Document> records = bundle.own(kind);
        long listed = document.account().evidence().stream()
                .filter(other -> other.kind().equals(item.kind())
                        || other.kind().known().equals(item.kind().known()))
                .count();
        boolean areDated = records.stream().noneMatch(record -> Days.of(record).isEmpty());
        boolean isThere = item.madeOn()
                .sure()
                .filter(day ->
                        records.stream().noneMatch(record -> Days.of(record).contains(day)))
                .isEmpty();
        if (records.isEmpty() || !areDated || listed > records.size() || isThere) {
            return Optional.empty();
        }
        Document record = records.getFirst();
        return Optional.of(
                Saying.day(document, item.madeOn()).against(Days.saying(record), Aspect.DATE, "所列证据的日期与该证据不一致"));
    }

    /** Within one paper: the day the violation was found, against the inspection record it lists, a month or a year apart. */
    private static Stream<MismatchFacts> foundInside(Bundle bundle) {
        if (!bundle.own(INSPECTION_RECORD).isEmpty()) {
            return Stream.empty();
        }
        return bundle.own(STATING).stream().flatMap(document -> {
            List<EvidenceFacts> records = document.account().evidence().stream()
                    .filter(item -> item.kind().known().equals(Optional.of(INSPECTION_RECORD)))
                    .toList();
            Optional<LocalDate> found = document.account().foundOn().sure();
            boolean areSlips = found.isPresent()
                    && !records.isEmpty()
                    && records.stream()
                            .allMatch(item -> item.madeOn()
                                    .sure()
                                    .filter(day -> !day.equals(found.get())
                                            && day.getDayOfMonth()
                                                    == found.get().getDayOfMonth())
                                    .filter(day -> isSlip(found.get(), day, document))
                                    .isPresent());
            return areSlips
                    ? Stream.of(Saying.day(document, document.account().foundOn())
                            .against(Saying.day(document, records.getFirst().madeOn()), Aspect.DATE, "同一文书中检查日期不一致"))
                    : Stream.empty();
        });
    }

    /** The day of sampling in the laboratory's report, against the sampling records. */
    private static Stream<MismatchFacts> sampledOn(Bundle bundle) {
        List<Document> samplings = bundle.own(SAMPLING_RECORD);
        boolean areDated = !samplings.isEmpty()
                && samplings.stream().noneMatch(document -> Days.of(document).isEmpty());
        return bundle.own(MONITORING_REPORT).stream()
                .filter(report -> areDated && bundle.own(MONITORING_REPORT).size() <= samplings.size())
                .filter(report -> report.test()
                        .sampledOn()
                        .sure()
                        .filter(day -> samplings.stream()
                                .noneMatch(sampling -> Days.of(sampling).contains(day)))
                        .isPresent())
                .map(report -> Saying.day(report, report.test().sampledOn())
                        .against(Days.saying(samplings.getFirst()), Aspect.DATE, "采样日期不一致"));
    }

    private static Stream<MismatchFacts> impossible(Bundle bundle) {
        return bundle.documents().stream()
                .flatMap(document -> Stream.concat(
                                Stream.of(document.account().statement()),
                                document.account().evidence().stream().map(EvidenceFacts::name))
                        .flatMap(fact -> fact.sure().stream()
                                .flatMap(words -> WRITTEN_DAY
                                        .matcher(words.replaceAll("\\s", ""))
                                        .results()
                                        .filter(DateComparison::isImpossible)
                                        .map(MatchResult::group)
                                        .distinct()
                                        .map(day -> Saying.words(document, fact.map(_ -> day)))
                                        .map(said -> said.mismatch(
                                                said, Aspect.DATE, said.title() + "中的日期“" + said.text() + "”不存在")))));
    }

    private static boolean isImpossible(MatchResult day) {
        int year = Integer.parseInt(day.group(1));
        int month = Integer.parseInt(day.group(2));
        int dayOfMonth = Integer.parseInt(day.group(3));
        return month < 1
                || month > 12
                || dayOfMonth < 1
                || dayOfMonth > YearMonth.of(year, month).lengthOfMonth();
    }
}
