package xiezhi.core.compare;

import static xiezhi.core.document.KnownKind.INSPECTION_RECORD;
import static xiezhi.core.document.KnownKind.INTERVIEW_RECORD;
import static xiezhi.core.document.KnownKind.RECHECK_RECORD;
import static xiezhi.core.document.KnownKind.SAMPLING_RECORD;
import static xiezhi.core.document.KnownKind.SEIZURE_RECORD;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import xiezhi.core.casefile.Document;
import xiezhi.core.casefile.MismatchFacts;
import xiezhi.core.casefile.SceneFacts;
import xiezhi.core.fact.Fact;

/** An officer at two interviews, or at two places, at one time. */
final class OverlapComparison {
    private static final Pattern OFFICE = Pattern.compile("环境局|环保局|分局|执法(大|支|总)队|询问室|办公楼");
    private static final int SHORTEST_PLACE = 6;
    private static final Pattern FIRM = Pattern.compile("公司|厂|车间|养殖|矿");

    private OverlapComparison() {}

    static Stream<MismatchFacts> of(Bundle bundle) {
        List<Document> records = bundle.documents().stream()
                .filter(document -> List.of(
                                INSPECTION_RECORD, INTERVIEW_RECORD, SAMPLING_RECORD, RECHECK_RECORD, SEIZURE_RECORD)
                        .contains(Bundle.kind(document)))
                .filter(document -> isTimed(document.scene()))
                .toList();
        List<MismatchFacts> found = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            for (Document other : records.subList(i + 1, records.size())) {
                overlap(records.get(i), other).ifPresent(found::add);
            }
        }
        return found.stream();
    }

    private static Optional<MismatchFacts> overlap(Document one, Document other) {
        SortedSet<String> shared = officers(one);
        shared.retainAll(officers(other));
        boolean areInterviews =
                Bundle.kind(one).equals(INTERVIEW_RECORD) && Bundle.kind(other).equals(INTERVIEW_RECORD);
        boolean isImpossible = areInterviews
                ? !isCopy(one, other)
                : areApart(one.scene(), other.scene()) || isAskedAtTheOffice(one, other);
        if (shared.isEmpty() || !isImpossible || !areAtOnce(one.scene(), other.scene())) {
            return Optional.empty();
        }
        String who = String.join("、", shared);
        String what = areInterviews ? "同时进行两场询问" : "同时出现在两个地点";
        Saying left = Saying.minute(one, one.scene().startAt());
        Saying right = Saying.minute(other, other.scene().startAt());
        String note = "执法人员" + who + what + "：" + left.title() + span(one) + "，" + right.title() + span(other);
        return Optional.of(left.mismatch(right, Aspect.OFFICER_OVERLAP, note));
    }

    private static String span(Document document) {
        return Saying.minute(document, document.scene().startAt()).text()
                + "至"
                + Saying.minute(document, document.scene().endAt()).text();
    }

    private static boolean isTimed(SceneFacts scene) {
        return scene.startAt().sure().isPresent()
                && scene.endAt().sure().isPresent()
                && scene.startAt().sure().get().isBefore(scene.endAt().sure().get());
    }

    private static boolean areAtOnce(SceneFacts one, SceneFacts other) {
        return moment(one.startAt()).isBefore(moment(other.endAt()))
                && moment(other.startAt()).isBefore(moment(one.endAt()));
    }

    private static LocalDateTime moment(Fact<LocalDateTime> fact) {
        return fact.sure().orElseThrow();
    }

    /** The same interview handed in twice, or one whose person could not be read. */
    private static boolean isCopy(Document one, Document other) {
        Optional<String> person = one.scene().person().sure();
        Optional<String> otherPerson = other.scene().person().sure();
        return person.isEmpty() || otherPerson.isEmpty() || person.equals(otherPerson);
    }

    /** One place is an office of the agency and the other a firm; places written in two ways may be one. */
    private static boolean areApart(SceneFacts one, SceneFacts other) {
        Optional<String> here = one.place().sure();
        Optional<String> there = other.place().sure();
        return here.isPresent()
                && there.isPresent()
                && ((isOffice(here.get()) && isFirm(there.get())) || (isFirm(here.get()) && isOffice(there.get())));
    }

    /** An interview in an office of the agency beside a record made on the spot, whose place is no office. */
    private static boolean isAskedAtTheOffice(Document one, Document other) {
        Document interview = Bundle.kind(one).equals(INTERVIEW_RECORD) ? one : other;
        Document record = interview.equals(one) ? other : one;
        return Bundle.kind(interview).equals(INTERVIEW_RECORD)
                && interview
                        .scene()
                        .place()
                        .sure()
                        .filter(OverlapComparison::isOffice)
                        .isPresent()
                && record.scene()
                        .place()
                        .sure()
                        .filter(place -> place.length() >= SHORTEST_PLACE
                                && !OFFICE.matcher(place).find())
                        .isPresent();
    }

    private static boolean isOffice(String place) {
        return OFFICE.matcher(place).find() && !FIRM.matcher(place).find();
    }

    private static boolean isFirm(String place) {
        return FIRM.matcher(place).find() && !OFFICE.matcher(place).find();
    }

    private static SortedSet<String> officers(Document document) {
        TreeSet<String> names = new TreeSet<>();
        document.scene()
                .officers()
                .forEach(officer -> officer.name()
                        .sure()
                        .map(name -> name.replaceAll("\\s", ""))
                        .filter(name -> name.length() > 1)
                        .ifPresent(names::add));
        return names;
    }
}
