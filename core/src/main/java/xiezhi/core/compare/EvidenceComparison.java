package xiezhi.core.compare;

import static xiezhi.core.document.KnownKind.INSPECTION_RECORD;
import static xiezhi.core.document.KnownKind.INVESTIGATION_REPORT;
import static xiezhi.core.document.KnownKind.NO_PENALTY_DECISION;
import static xiezhi.core.document.KnownKind.PENALTY_DECISION;
import static xiezhi.core.document.KnownKind.PRIOR_NOTICE;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import xiezhi.core.casefile.Document;
import xiezhi.core.casefile.EvidenceFacts;
import xiezhi.core.casefile.MismatchFacts;

/** Listed evidence that is younger than the paper that lists it, or pictures of an inspection older than the inspection. */
final class EvidenceComparison {
    private static final Pattern ON_THE_SPOT = Pattern.compile("现场(检查|勘察|勘验)?(照片|影像|视频|录像)|(勘察|勘验|检查)(照片|影像|视频|录像)");

    /** The date beside a permit may be the end of its validity. */
    private static final Pattern VALID_UNTIL = Pattern.compile("许可|执照|身份|资质|证书|批复|有效期");

    private EvidenceComparison() {}

    static Stream<MismatchFacts> of(Bundle bundle) {
        Optional<Saying> inspection = bundle.own(INSPECTION_RECORD).stream()
                .filter(document -> !Days.of(document).isEmpty())
                .min(Comparator.comparing(document -> Days.of(document).first()))
                .map(Days::saying);
        Optional<LocalDate> firstDay = bundle.own(INSPECTION_RECORD).stream()
                .flatMap(document -> Days.of(document).stream())
                .min(Comparator.naturalOrder());
        boolean areDated = bundle.own(INSPECTION_RECORD).stream()
                .noneMatch(document -> Days.of(document).isEmpty());
        return bundle.own(PENALTY_DECISION, NO_PENALTY_DECISION, PRIOR_NOTICE, INVESTIGATION_REPORT).stream()
                .flatMap(document -> document.account().evidence().stream()
                        .flatMap(item -> Stream.concat(
                                younger(document, item).stream(),
                                inspection.filter(_ -> areDated).stream()
                                        .filter(_ -> isOlder(item, firstDay.orElseThrow()))
                                        .map(visit -> named(document, item)
                                                .mismatch(
                                                        visit,
                                                        Aspect.EVIDENCE_DATE,
                                                        "证据“"
                                                                + item.name()
                                                                        .known()
                                                                        .orElse("") + "”的日期"
                                                                + named(document, item)
                                                                        .text() + "早于现场检查日期"
                                                                + visit.text())))));
    }

    private static Optional<MismatchFacts> younger(Document document, EvidenceFacts item) {
        boolean isYounger = item.madeOn()
                .sure()
                .filter(_ -> item.name()
                        .sure()
                        .filter(name -> !VALID_UNTIL.matcher(name).find())
                        .isPresent())
                .flatMap(day -> document.head().madeOn().sure().filter(day::isAfter))
                .isPresent();
        Saying paper = Saying.day(document, document.head().madeOn());
        return isYounger
                ? Optional.of(named(document, item)
                        .mismatch(
                                paper,
                                Aspect.EVIDENCE_DATE,
                                "证据“" + item.name().known().orElse("") + "”的日期"
                                        + named(document, item).text() + "晚于" + paper.title() + "的日期" + paper.text()))
                : Optional.empty();
    }

    private static boolean isOlder(EvidenceFacts item, LocalDate firstDay) {
        boolean isPicture = item.kind().sure().equals(Optional.of("photo-evidence"))
                || item.name()
                        .sure()
                        .filter(name -> ON_THE_SPOT.matcher(name).find())
                        .isPresent();
        return isPicture
                && item.madeOn().sure().filter(day -> day.isBefore(firstDay)).isPresent();
    }

    private static Saying named(Document document, EvidenceFacts item) {
        return Saying.day(document, item.madeOn());
    }
}
