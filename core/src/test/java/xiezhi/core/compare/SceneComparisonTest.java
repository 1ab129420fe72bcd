package xiezhi.core.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import xiezhi.core.casefile.Document;
import xiezhi.core.casefile.DocumentDraft;
import xiezhi.core.casefile.EvidenceFacts;
import xiezhi.core.casefile.OfficerFacts;
import xiezhi.core.docket.Papers;
import xiezhi.core.fact.Fact;
import xiezhi.core.fact.Place;

/** Officers, times on the spot, evidence, numbers and agencies. */
class SceneComparisonTest {
    private static final OfficerFacts ZHOU = Papers.officer("周明", "18010015");

    @Test
    void oneOfficerHasOneNumberOfOneLength() {
        assertThat(aspects(with(ZHOU), with(Papers.officer("周 明", "18010051")))).containsExactly("officer");
        assertThat(aspects(with(ZHOU), with(Papers.officer("周明", "湘A18010015号"))))
                .isEmpty();
        assertThat(aspects(with(ZHOU), with(Papers.officer("周明", "43001118010015"))))
                .isEmpty();
    }

    @Test
    void oneNumberBelongsToOneName() {
        assertThat(aspects(with(ZHOU), with(Papers.officer("周铭", "18010015")))).containsExactly("officer");
        // Two colleagues in one record: the number was attached to the wrong one while reading.
        assertThat(aspects(with(ZHOU, Papers.officer("李卫东", "18010015")), with(ZHOU)))
                .isEmpty();
    }

    @Test
    void twoInterviewsByOneOfficerMustNotOverlap() {
        Document one = interview("王建国", "09:00", "10:00").document();

        assertThat(aspects(one, interview("陈立", "09:30", "10:30").document())).containsExactly("officer-overlap");
        assertThat(aspects(one, interview("陈立", "10:00", "10:30").document())).isEmpty();
        assertThat(aspects(one, interview("王建国", "09:30", "10:30").document())).isEmpty();
        assertThat(aspects(
                        one,
                        interview("陈立", "09:30", "10:30")
                                .set(
                                        "scene.startAt",
                                        Fact.unsure(LocalDateTime.parse("2026-03-09T09:30"), Place.of("scan.png")))
                                .document()))
                .isEmpty();
    }

    @Test
    void officeAndFirmAreTwoPlaces() {
        Document visit = place(scene("inspection-record", "09:00", "11:00"), "长沙市宏泰化工有限公司废水总排口");

        assertThat(aspects(visit, place(scene("interview-record", "10:00", "10:40"), "长沙市生态环境局望城分局询问室")))
                .containsExactly("officer-overlap");
        assertThat(aspects(visit, place(scene("interview-record", "10:00", "10:40"), "宏泰公司会议室")))
                .isEmpty();
    }

    @Test
    void samplesAreTakenDuringTheVisit() {
        Document visit = scene("inspection-record", "09:00", "11:00").document();

        assertThat(aspects(visit, sampling("08:50"))).containsExactly("sampling-time");
        assertThat(aspects(visit, sampling("11:20"))).containsExactly("sampling-time");
        assertThat(aspects(visit, sampling("09:00"))).isEmpty();
        assertThat(aspects(visit, sampling("11:00"))).isEmpty();
        assertThat(aspects(sampling("08:50"))).isEmpty();
    }

    @Test
    void evidenceIsNotYoungerThanThePaperThatListsIt() {
        assertThat(aspects(listing("现场检查笔录", "2026-05-12"))).containsExactly("evidence-date");
        assertThat(aspects(listing("现场检查笔录", "2026-05-11"))).isEmpty();
        assertThat(aspects(listing("排污许可证", "2028-05-12"))).isEmpty();
    }

    @Test
    void picturesOfTheSpotAreNotOlderThanTheVisit() {
        Document visit = Papers.inspection("2026-03-02").document();

        assertThat(aspects(visit, listing("现场照片", "2026-03-01"))).containsExactly("evidence-date");
        assertThat(aspects(visit, listing("现场照片", "2026-03-02"))).isEmpty();
        assertThat(aspects(visit, listing("环评批复", "2019-03-01"))).isEmpty();
    }

    @Test
    void receiptAndLaterPapersQuoteTheRightNumber() {
        assertThat(aspects(served("长环罚告〔2026〕8号"))).containsExactly("document-number");
        assertThat(aspects(served("长环责改〔2026〕7号"))).containsExactly("document-number");
        assertThat(aspects(served("罚告〔2026〕7号"))).isEmpty();
        assertThat(aspects(served("长环罚告字[2026]第7号"))).isEmpty();
        assertThat(aspects(served("长环罚告〔2026〕7号、长环责改〔2026〕5号"))).isEmpty();
        assertThat(aspects(served("湘0111〔2025〕99号"))).isEmpty();
        assertThat(aspects(
                        Papers.notice().document(),
                        Papers.decision()
                                .set("recital.noticeNumber", Fact.of("长环罚告〔2025〕7号"))
                                .document()))
                .containsExactly("document-number");
    }

    @Test
    void headingClosingLineAndSealNameOneBody() {
        assertThat(aspects(agency("长沙市生态环境局", "长沙市生态环境局望城分局"))).containsExactly("agency");
        assertThat(aspects(agency("湖南省长沙市生态环境局", "长沙市生态环境局（盖章）"))).isEmpty();
        assertThat(aspects(agency("长沙市生态环境局", "2026年5月11日"))).isEmpty();
    }

    @Test
    void noticeAndDecisionComeFromOneBody() {
        assertThat(aspects(
                        agency("长沙市生态环境局", "长沙市生态环境局"),
                        Papers.notice()
                                .set("head.closingAgency", Fact.of("株洲市生态环境局"))
                                .document()))
                .containsExactly("agency");
    }

    private static Document agency(String heading, String closing) {
        return Papers.decision()
                .set("head.agency", Fact.of(heading))
                .set("head.closingAgency", Fact.of(closing))
                .document();
    }

    private static Document served(String number) {
        return Papers.notice().set("service.servedNumber", Fact.of(number)).document();
    }

    private static Document listing(String name, String madeOn) {
        return Papers.decision()
                .add(
                        "account.evidence",
                        new EvidenceFacts(
                                Fact.of(name),
                                Fact.absent(),
                                Papers.day(madeOn, "penalty-decision.docx"),
                                Fact.absent()))
                .document();
    }

    private static Document with(OfficerFacts... officers) {
        DocumentDraft draft = Papers.paper("interview-record", "2026-03-09");
        Arrays.stream(officers).forEach(officer -> draft.add("scene.officers", officer));
        return draft.document();
    }

    private static DocumentDraft interview(String person, String from, String until) {
        return scene("interview-record", from, until).set("scene.person", Fact.of(person));
    }

    private static Document place(DocumentDraft draft, String place) {
        return draft.set("scene.place", Fact.of(place)).document();
    }

    private static DocumentDraft scene(String kind, String from, String until) {
        return Papers.paper(kind, "2026-03-09")
                .set("scene.startAt", Fact.of(LocalDateTime.parse("2026-03-09T" + from)))
                .set("scene.endAt", Fact.of(LocalDateTime.parse("2026-03-09T" + until)))
                .add("scene.officers", ZHOU);
    }

    private static Document sampling(String time) {
        return Papers.paper("sampling-record", "2026-03-09")
                .set("test.sampledAt", Fact.of(LocalDateTime.parse("2026-03-09T" + time)))
                .document();
    }

    private static List<String> aspects(Document... documents) {
        return Comparison.of(Arrays.asList(documents)).stream()
                .map(mismatch -> mismatch.aspect().known())
                .flatMap(Optional::stream)
                .toList();
    }
}
