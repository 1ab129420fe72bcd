package xiezhi.lawbook.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import xiezhi.core.statute.StatuteEnd;
import xiezhi.core.statute.StatuteId;
import xiezhi.lawbook.load.LawError;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.load.LawFiles;

class StatuteBookTest {
    private static final StatuteBook BOOK = book();

    private static StatuteBook book() {
        var errors = new LawErrors();
        var book = StatuteBook.load(LawFiles.packed(), errors);
        errors.throwIfAny();
        return book;
    }

    @ParameterizedTest
    @CsvSource({
        "中华人民共和国水污染防治法, water-pollution-law",
        "水污染防治法, water-pollution-law",
        "《中华人民共和国 水污染防治法》, water-pollution-law",
        "中华人民共和国大气污染防治法（2018年修正）, air-pollution-law",
        "环评法, eia-law",
        "生态环境法典, ecological-environment-code",
        "法典, ecological-environment-code",
        "环境噪声污染防治法, old-noise-law",
        "环境保护主管部门实施查封扣押办法, mep-order-29",
        "环境保护主管部门实施查封、扣押办法, mep-order-29",
        "排污许可管理办法（试行）, trial-discharge-permit-measures",
        "排污许可管理办法, discharge-permit-measures",
        "湖南省生态环境保护行政处罚裁量权基准规定（2021年版）, hunan-discretion-2021"
    })
    void findsAStatuteByItsPrintedName(String printed, String id) {
        assertThat(BOOK.named(printed))
                .isInstanceOfSatisfying(
                        NameMatch.Known.class,
                        known -> assertThat(known.statute().id()).isEqualTo(new StatuteId(id)));
    }

    @ParameterizedTest
    @CsvSource({
        "中华人民共和国环境影响评介法, eia-law",
        "中华人民共和国行政处法罚, administrative-penalty-law",
        "中华人民共和国固体废物环境污染防治法, solid-waste-law",
        "中华人民共和国固体污染环境防治法, solid-waste-law",
        "排污许可证管理条例, discharge-permit-regulation"
    })
    void namesTheNearestForAMisprint(String printed, String id) {
        assertThat(BOOK.named(printed))
                .isInstanceOfSatisfying(
                        NameMatch.Near.class,
                        near -> assertThat(near.statute().id()).isEqualTo(new StatuteId(id)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"湖南省环境保护条例", "中华人民共和国光污染防治法", "中华人民共和国宪法", "城镇污水处理厂污染物排放标准", ""})
    void doesNotGuessOtherNames(String printed) {
        assertThat(BOOK.named(printed)).isInstanceOf(NameMatch.Unlisted.class);
    }

    @Test
    void shortFormOfOneLawIsNoNameOfALaw() {
        assertThat(BOOK.named("水污染法"))
                .isInstanceOfSatisfying(
                        NameMatch.Shortened.class,
                        shortened -> assertThat(shortened.statute().name()).isEqualTo("中华人民共和国水污染防治法"));
        assertThat(BOOK.named("水污染条例")).isInstanceOf(NameMatch.Unlisted.class);
        assertThat(BOOK.named("污染法")).isInstanceOf(NameMatch.Unlisted.class);
    }

    @Test
    void knowsInstrumentsByNameOnly() {
        assertThat(BOOK.named("国家危险废物名录（2025年版）")).isInstanceOf(NameMatch.NameOnly.class);
    }

    @Test
    void editDistanceStopsAtItsLimit() {
        assertThat(StatuteNames.distance("abc", "abc", 2)).isZero();
        assertThat(StatuteNames.distance("abc", "abd", 2)).isOne();
        assertThat(StatuteNames.distance("abc", "acb", 2)).isEqualTo(2);
        assertThat(StatuteNames.distance("abc", "xyz", 2)).isEqualTo(3);
        assertThat(StatuteNames.distance("abc", "abcdef", 2)).isEqualTo(3);
    }

    @Test
    void givesTheVersionOfADay() {
        var code = new StatuteId("ecological-environment-code");
        assertThat(BOOK.on(code, LocalDate.of(2026, 8, 14))).isEmpty();
        assertThat(BOOK.on(code, LocalDate.of(2026, 8, 15)))
                .hasValueSatisfying(version -> assertThat(version.articles()).isEqualTo(1242));
        var air = new StatuteId("air-pollution-law");
        assertThat(BOOK.on(air, LocalDate.of(2026, 8, 14))).isPresent();
        assertThat(BOOK.on(air, LocalDate.of(2026, 8, 15))).isEmpty();
        assertThat(BOOK.on(air, LocalDate.of(2016, 1, 1)).orElseThrow().adopted())
                .isEqualTo("2015-08-29");
    }

    @Test
    void everyStatuteAnswersOnEveryBoundaryDayWithOneVersion() {
        for (var statute : BOOK.statutes()) {
            for (var version : statute.versions()) {
                var from = version.inForce().from();
                assertThat(statute.versions().stream()
                                .filter(each -> each.inForce().contains(from))
                                .toList())
                        .as(statute.id() + " on " + from)
                        .containsExactly(version);
            }
        }
    }

    @Test
    void versionsWithLevelsNameEveryArticleOrAKnownPart() {
        for (var statute : BOOK.statutes()) {
            for (var version : statute.versions()) {
                assertThat(version.shapes().keySet())
                        .as(statute.id().value())
                        .allMatch(article -> version.articles() == 0 || article <= version.articles());
            }
        }
    }

    @Test
    void theCodeRepealedTenLaws() {
        var repealed = BOOK.statutes().stream()
                .filter(statute -> statute.end()
                        .equals(new StatuteEnd.Repealed(
                                new StatuteId("ecological-environment-code"), LocalDate.of(2026, 8, 15))))
                .map(statute -> statute.id().value())
                .toList();
        assertThat(repealed)
                .containsExactly(
                        "air-pollution-law",
                        "cleaner-production-law",
                        "eia-law",
                        "environmental-protection-law",
                        "marine-environment-law",
                        "noise-pollution-law",
                        "radioactive-pollution-law",
                        "soil-pollution-law",
                        "solid-waste-law",
                        "water-pollution-law");
    }

    @Test
    void reportsMistakesWithTheirLine() {
        var errors = new LawErrors();
        StatuteBook.load(
                LawFiles.of(
                        Map.of(
                                "law/statutes/test-law/statute.yaml",
                                """
                        id: test-law
                        zh: 试验法
                        rank: law
                        subject: substance
                        versions:
                          - adopted: 2020-01-01
                            in_force: {from: 2020-02-01, until: 2021-02-01}
                            articles: 3
                            levels: levels.tsv
                            provenance: seen
                            source: 试验
                          - adopted: 2021-01-01
                            in_force: {from: 2021-03-01}
                            provenance: seen
                            source: 试验
                        """,
                                "law/statutes/test-law/levels.tsv",
                                "article\titems\tnature\n2\t0\tduty\n1\t0\tduty\n3\tx\tduty\n",
                                "law/statutes/test-law/articles.yaml",
                                "articles:\n  - article: 1\n    gist: 试验\n    figures:\n      - {what: 期限, days: 5, hours: 3}\n")),
                errors);
        assertThat(errors.sorted().stream().map(LawError::text).toList())
                .isEqualTo(
                        List.of(
                                "law/statutes/test-law/articles.yaml:5: expected one unit, found 2, give one of yuan, times, percent, days, months, years, hours",
                                "law/statutes/test-law/levels.tsv:3: expected rising article numbers, found 1, sort the rows",
                                "law/statutes/test-law/levels.tsv:4: expected 12<tab>0,3*<tab>penalty, found [3, x, duty], correct the row",
                                "law/statutes/test-law/statute.yaml:1: expected versions without gap or overlap, found 2020-02-01..2021-02-01 and then 2021-03-01.., let each begin on the day the one before ends"));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "水法,                             NameOnly",
        "水污法,                           water-pollution-law",
        "中华人民共和国水污染防治法（2017年修正）, water-pollution-law",
        "〈水污染防治法〉,                  water-pollution-law",
        "水污染防治法>,                    water-pollution-law",
        "水土保持法,                       NameOnly",
        "光污染防治法,                     Unlisted",
        "大气污染法,                       Shortened",
        "环境噪声污染防治法,               old-noise-law",
        "噪声污染防治法,                   noise-pollution-law",
        "行政处罚办法,                     Near",
        "环境行政处罚办法,                 mep-order-8",
        "生态环境行政处罚办法,             mee-order-30",
        "湖南省大气污染防治条例,           Unlisted",
        "法典,                             ecological-environment-code",
    })
    void takesNoLawForAnother(String printed, String expected) {
        var found = switch (BOOK.named(printed)) {
            case NameMatch.Known(var statute) -> statute.id().value();
            case NameMatch other -> other.getClass().getSimpleName();
        };
        assertThat(found).isEqualTo(expected);
    }
}
