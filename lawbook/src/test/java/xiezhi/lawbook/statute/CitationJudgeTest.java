package xiezhi.lawbook.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import xiezhi.core.casefile.CitationFacts;
import xiezhi.core.casefile.CitationJudgement;
import xiezhi.core.fact.Fact;
import xiezhi.core.fact.Place;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.load.LawFiles;

class CitationJudgeTest {
    private static final StatuteBook BOOK = StatuteBook.load(LawFiles.packed(), new LawErrors());
    /** Law, article, paragraph, item; a dash for a level not named. */
    private static final Pattern CITED = Pattern.compile("(\\S+) (\\d+|-)/(\\d+|-)/(\\d+|-)");

    private static CitationFacts citation(String role, String cited) {
        var matcher = CITED.matcher(cited);
        assertThat(matcher.matches()).as(cited).isTrue();
        return new CitationFacts(
                Fact.of("penalty-decision"),
                Fact.of(role),
                Fact.of(matcher.group(1)),
                Fact.absent(),
                level(matcher.group(2)),
                level(matcher.group(3)),
                level(matcher.group(4)),
                Fact.of(cited),
                CitationJudgement.absent());
    }

    private static Fact<Long> level(String text) {
        return text.equals("-") ? Fact.absent() : Fact.of(Long.parseLong(text));
    }

    private static String word(Fact<Boolean> fact) {
        return switch (fact) {
            case Fact.Stated<Boolean>(var value, var isSure, var places) ->
                (value ? "yes" : "no") + (isSure ? "" : "?");
            case Fact.Absent<Boolean>() -> "absent";
            case Fact.Unknown<Boolean>(var reason) -> "unknown";
        };
    }

    private static CitationJudgement judge(CitationFacts citation, String conduct, String document) {
        return BOOK.judge(citation, day(conduct), day(document));
    }

    private static Fact<LocalDate> day(String text) {
        return text.equals("-") ? Fact.unknown("日期不明") : Fact.of(LocalDate.parse(text));
    }

    @ParameterizedTest(name = "{0} conduct {1} document {2}")
    @CsvSource({
        // old law, old act, old decision
        "水污染防治法 83/1/2, 2026-03-01, 2026-06-01, yes, yes, absent",
        // old law still judges the older act in a newer decision
        "水污染防治法 83/1/2, 2026-03-01, 2026-09-01, yes, no, 中华人民共和国生态环境法典",
        "水污染防治法 83/1/2, 2026-08-14, 2026-08-15, yes, no, 中华人民共和国生态环境法典",
        // repealed law for a later act
        "水污染防治法 83/1/2, 2026-08-15, 2026-09-01, no, no, 中华人民共和国生态环境法典",
        "水污染防治法 83/1/2, -, 2026-09-01, unknown, no, 中华人民共和国生态环境法典",
        // the Code before and after its day
        "生态环境法典 1107/-/-, 2026-08-15, 2026-09-01, yes, yes, absent",
        "生态环境法典 1107/-/-, 2026-08-14, 2026-09-01, no, yes, absent",
        "生态环境法典 1107/-/-, 2026-08-14, 2026-08-14, no, no, absent",
        // its general rules and powers follow the day of the step
        "生态环境法典 1057/-/-, 2026-03-01, 2026-09-01, yes, yes, absent",
        "生态环境法典 53/-/-, 2026-03-01, 2026-09-01, yes, yes, absent",
        // procedure follows the day of the document
        "行政处罚法 44/-/-, 2020-01-01, 2021-07-15, yes, yes, absent",
        "生态环境行政处罚办法 44/-/-, 2020-01-01, 2023-06-30, no, no, absent",
        "环境行政处罚办法 1/-/-, 2020-01-01, 2023-06-30, yes, yes, absent",
        "环境行政处罚办法 1/-/-, 2020-01-01, 2023-07-01, no, no, 生态环境行政处罚办法",
        // before the first listed version nothing is sure
        "水污染防治法 1/-/-, 2001-01-01, 2001-06-01, unknown, unknown, absent",
        "环境噪声污染防治法 48/-/-, 2022-06-05, 2022-07-01, no, no, 中华人民共和国噪声污染防治法"
    })
    void tellsWhetherTheLawWasInForce(
            String cited, String conduct, String document, String onConduct, String onDocument, String replacedBy) {
        var judged = judge(citation("basis", cited), conduct, document);
        assertThat(word(judged.lawKnown())).isEqualTo("yes");
        assertThat(word(judged.inForceOnConduct())).isEqualTo(onConduct);
        assertThat(word(judged.inForceOnDocument())).isEqualTo(onDocument);
        assertThat(judged.replacedBy().known().orElse("absent")).isEqualTo(replacedBy);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "水污染防治法 103/-/-, yes, yes, no, no",
        "水污染防治法 104/-/-, no, no, no, no",
        "水污染防治法 83/-/-, yes, yes, yes, no",
        "水污染防治法 83/1/-, yes, yes, yes, no",
        "水污染防治法 83/1/2, yes, yes, no, no",
        "水污染防治法 83/-/2, yes, yes, no, no",
        "水污染防治法 83/2/-, yes, no, no, no",
        "水污染防治法 83/1/5, yes, no, no, no",
        "固体废物污染环境防治法 102/1/11, yes, yes, no, yes",
        "固体废物污染环境防治法 102/2/-, yes, yes, no, no",
        "排污许可管理条例 36/-/9, yes, yes, no, yes",
        "水污染防治法 10/-/-, yes, yes, no, no",
        "水污染防治法 -/-/-, absent, absent, absent, no"
    })
    void tellsWhetherTheLevelExists(
            String cited, String articleExists, String levelExists, String itemMissing, String isCatchAll) {
        var judged = judge(citation("basis", cited), "2026-03-01", "2026-06-01");
        assertThat(word(judged.articleExists())).isEqualTo(articleExists);
        assertThat(word(judged.levelExists())).isEqualTo(levelExists);
        if (!itemMissing.equals("absent")) {
            assertThat(word(judged.itemMissing())).isEqualTo(itemMissing);
        }
        assertThat(word(judged.isCatchAll())).isEqualTo(isCatchAll);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "violated, 水污染防治法 10/-/-, yes",
        "violated, 水污染防治法 83/1/2, no",
        "basis, 水污染防治法 83/1/2, yes",
        "basis, 水污染防治法 10/-/-, no",
        "order, 水污染防治法 10/-/-, no",
        "basis, 行政处罚法 28/1/-, yes",
        "basis, 生态环境法典 1057/-/-, yes",
        "basis, 环境保护法 25/-/-, yes",
        "other, 水污染防治法 83/1/2, yes",
        "violated, 排污许可管理办法 10/-/-, unknown"
    })
    void tellsWhetherTheRoleFits(String role, String cited, String roleFits) {
        assertThat(word(judge(citation(role, cited), "2026-03-01", "2026-06-01").roleFits()))
                .isEqualTo(roleFits);
    }

    @Test
    void saysNoOnlyOnFirmGround() {
        // the count of the 2008 text is remembered, not read
        var judged = judge(citation("basis", "水污染防治法 101/-/-"), "2017-03-01", "2017-06-01");
        assertThat(word(judged.articleExists())).isEqualTo("unknown");
        assertThat(word(judge(citation("basis", "水污染防治法 74/-/-"), "2017-03-01", "2017-06-01")
                        .articleExists()))
                .isEqualTo("yes");
    }

    @Test
    void namesTheLawAMisprintMayMean() {
        var judged = judge(citation("basis", "环境影响评介法 31/1/-"), "2026-03-01", "2026-06-01");
        assertThat(judged.lawKnown()).isEqualTo(Fact.of(false));
        assertThat(word(judged.inForceOnConduct())).isEqualTo("unknown");
    }

    @Test
    void doesNotGuessAnUnlistedLaw() {
        var judged = judge(citation("basis", "湖南省环境保护条例 31/1/-"), "2026-03-01", "2026-06-01");
        assertThat(judged.lawKnown()).isEqualTo(Fact.unknown("法律名录中没有《湖南省环境保护条例》"));
    }

    @Test
    void knowsALawByNameOnly() {
        var judged = judge(citation("violated", "医疗废物管理条例 16/-/-"), "2026-03-01", "2026-06-01");
        assertThat(word(judged.lawKnown())).isEqualTo("yes");
        assertThat(word(judged.articleExists())).isEqualTo("unknown");
    }

    @Test
    void keepsDoubtAboutWhatWasRead() {
        var place = new Place("a.pdf", 1, 1, 0, 1, "83");
        var cited = new CitationFacts(
                Fact.of("penalty-decision"),
                Fact.of("basis"),
                Fact.of("水污染防治法"),
                Fact.absent(),
                Fact.unsure(183L, place),
                Fact.absent(),
                Fact.unknown("字迹模糊"),
                Fact.absent(),
                CitationJudgement.absent());
        var judged = judge(cited, "2026-03-01", "2026-06-01");
        assertThat(word(judged.articleExists())).isEqualTo("no?");
        assertThat(word(judge(citation("basis", "水污染防治法 83/1/2"), "2026-03-01", "-")
                        .inForceOnDocument()))
                .isEqualTo("unknown");
    }

    @Test
    void aCitationWithoutALawIsAbsent() {
        assertThat(judge(CitationFacts.absent(), "2026-03-01", "2026-06-01")).isEqualTo(CitationJudgement.absent());
    }

    @Test
    void findsTheLawByItsIdToo() {
        var cited = new CitationFacts(
                Fact.absent(),
                Fact.of("basis"),
                Fact.of("该法"),
                Fact.of("water-pollution-law"),
                Fact.of(83L),
                Fact.absent(),
                Fact.of(2L),
                Fact.absent(),
                CitationJudgement.absent());
        assertThat(word(judge(cited, "2026-03-01", "2026-06-01").levelExists())).isEqualTo("yes");
    }
}
