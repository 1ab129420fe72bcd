package xiezhi.lawbook.violation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import xiezhi.core.casefile.RangeFacts;
import xiezhi.core.fact.Fact;
import xiezhi.core.statute.Citation;
import xiezhi.core.violation.BaseAmount;
import xiezhi.core.violation.FineQuestion;
import xiezhi.core.violation.Violation;
import xiezhi.lawbook.load.LawErrors;
import xiezhi.lawbook.load.LawFiles;
import xiezhi.lawbook.statute.StatuteBook;

class ViolationBookTest {
    private static final ViolationBook BOOK = book();
    private static final String CODE = "ecological-environment-code/";

    private static ViolationBook book() {
        var errors = new LawErrors();
        var files = LawFiles.packed();
        var book = ViolationBook.load(files, StatuteBook.load(files, errors), errors);
        errors.throwIfAny();
        return book;
    }

    private static List<Citation> citations(String text) {
        return text.isBlank()
                ? List.of()
                : Arrays.stream(text.split(" "))
                        .map(each -> Citation.parse(each).orElseThrow())
                        .toList();
    }

    private static Fact<LocalDate> day(String text) {
        return text.equals("-") ? Fact.absent() : Fact.of(LocalDate.parse(text));
    }

    private static RangeFacts range(
            String basis, String words, String until, String decided, Map<BaseAmount, Long> bases) {
        return BOOK.range(new FineQuestion(
                citations(basis), words, Fact.absent(), day(until), day(decided), Fact.of("unit"), bases, false));
    }

    private static String bounds(Fact<Long> min, Fact<Long> max) {
        return yuan(min) + ".." + yuan(max);
    }

    private static String yuan(Fact<Long> fen) {
        return switch (fen) {
            case Fact.Stated<Long>(var value, var isSure, var places) -> value / 100 + (isSure ? "" : "?");
            case Fact.Absent<Long>() -> "absent";
            case Fact.Unknown<Long>(var reason) -> "unknown";
        };
    }

    private static String word(Fact<Boolean> fact) {
        return switch (fact) {
            case Fact.Stated<Boolean>(var value, var isSure, var places) -> value ? "yes" : "no";
            case Fact.Absent<Boolean>() -> "absent";
            case Fact.Unknown<Boolean>(var reason) -> "unknown";
        };
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "water-pollution-law/083#1.2, , water/exceeding-standard",
        "water-pollution-law/083#0.2, , water/exceeding-standard",
        "water-pollution-law/083, 涉嫌超标排放水污染物案, water/exceeding-standard",
        "water-pollution-law/083, 涉嫌无证排污案, permit/no-permit",
        "ecological-environment-code/1107, 涉嫌超标排放废气案, air/exceeding-standard",
        "ecological-environment-code/1107, 厂界噪声超标, noise/industrial",
        "eia-law/031#1, 未批先建，应当编制环境影响报告表, eia/unapproved-construction-form",
        "eia-law/031#3, , eia/registration-not-filed",
        "solid-waste-law/112#1.1, , waste/hazardous-management",
        "solid-waste-law/112#1.5, 未经批准擅自转移危险废物, waste/hazardous-transfer-unapproved",
        "solid-waste-law/112#1.5, 未按规定填写危险废物转移联单, waste/hazardous-management",
        "solid-waste-law/114#1, 无许可证从事收集危险废物经营活动, waste/hazardous-collecting-unlicensed",
        "administrative-penalty-law/028 construction-project-regulation/023#1, , eia/facilities-not-accepted"
    })
    void recognisesAViolation(String basis, String words, String id) {
        var match = BOOK.match(citations(basis), words == null ? "" : words);
        assertThat(match.isByArticle()).isTrue();
        assertThat(match.candidates()).extracting(Violation::id).containsExactly(id);
    }

    @Test
    void keepsSeveralWhenNothingTellsThemApart() {
        var match = BOOK.match(citations("ecological-environment-code/1107"), "");
        assertThat(match.candidates())
                .extracting(Violation::id)
                .containsExactly("air/exceeding-standard", "noise/industrial", "water/exceeding-standard");
    }

    @Test
    void wordsAloneAreAWeakerGround() {
        var match = BOOK.match(citations("administrative-penalty-law/028"), "涉嫌未批先建，报告书未经批准");
        assertThat(match.isByArticle()).isFalse();
        assertThat(match.candidates()).hasSize(2);
        assertThat(BOOK.match(List.of(), "").candidates()).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1} until {2} decided {3}")
    @CsvSource({
        // old law for old acts decided under the old law: nothing to compare
        "water-pollution-law/083#1.2, '', 2026-03-01, 2026-06-01, before-code, 100000..1000000, absent..absent, absent",
        // decided after the Code
        "water-pollution-law/083#1.2, '', 2026-03-01, 2026-09-01, before-code, 100000..1000000, 100000..1000000, no",
        "discharge-permit-regulation/034#1.1, '', 2026-08-14, 2026-08-15, before-code, 200000..1000000, 100000..1000000, yes",
        "solid-waste-law/112#1.1, '', 2026-03-01, 2026-09-01, before-code, 100000..1000000, 50000..1000000, yes",
        "solid-waste-law/102#1.8, '', 2026-03-01, 2026-09-01, before-code, 50000..200000, 50000..200000, yes",
        "water-pollution-law/083#1.3, '', 2026-03-01, 2026-09-01, before-code, 100000..1000000, 100000..1000000, no",
        "air-pollution-law/098, '', 2026-03-01, 2026-09-01, before-code, 20000..200000, 50000..200000, no",
        // the Code for acts from its first day
        "ecological-environment-code/1103, 超过许可排放浓度, 2026-08-15, 2026-09-01, code, 100000..1000000, absent..absent, absent",
        "ecological-environment-code/1102, 无证排污, 2026-08-15, 2026-09-01, code, 200000..1000000, absent..absent, absent",
        // the newer law cited for an older act: both stand side by side
        "ecological-environment-code/1103, 超过许可排放浓度, 2026-03-01, 2026-09-01, before-code, 200000..1000000, 100000..1000000, yes",
        // a repealed law cited for a later act: the Code governs all the same
        "discharge-permit-regulation/034#1.1, '', 2026-08-20, 2026-09-01, code, 100000..1000000, absent..absent, absent",
        // personal fines do not widen the range of the unit
        "construction-project-regulation/023#1, '', 2026-03-01, 2026-06-01, before-code, 200000..2000000, absent..absent, absent"
    })
    void givesTheRange(
            String basis,
            String words,
            String until,
            String decided,
            String regime,
            String range,
            String other,
            String isLighter) {
        var facts = range(basis, words, until, decided, Map.of());
        assertThat(facts.regime().known()).contains(regime);
        assertThat(bounds(facts.minFen(), facts.maxFen())).isEqualTo(range);
        assertThat(bounds(facts.otherMinFen(), facts.otherMaxFen())).isEqualTo(other);
        assertThat(word(facts.isLighterUnderNew())).isEqualTo(isLighter);
    }

    @Test
    void computesAShareOfTheInvestment() {
        var investment = Map.of(BaseAmount.TOTAL_INVESTMENT, 560_000_000L);
        var facts = range("eia-law/031#1", "未批先建 报告书", "2026-03-01", "2026-06-01", investment);
        assertThat(bounds(facts.minFen(), facts.maxFen())).isEqualTo("56000..280000");
        var without = range("eia-law/031#1", "未批先建 报告书", "2026-03-01", "2026-06-01", Map.of());
        assertThat(without.minFen()).isEqualTo(Fact.unknown("缺少建设项目总投资额"));
    }

    @ParameterizedTest(name = "investment {0} yuan")
    @CsvSource({
        "5000000, no",
        "2000000, no",
        "1000000000, yes",
        "100000000, unknown",
        "20000000, no",
        "30000000, unknown"
    })
    void comparesAShareWithFixedBands(long investment, String isLighter) {
        var facts = range(
                "eia-law/031#1",
                "未批先建 报告书",
                "2026-03-01",
                "2026-09-01",
                Map.of(BaseAmount.TOTAL_INVESTMENT, investment * 100));
        assertThat(word(facts.isLighterUnderNew())).isEqualTo(isLighter);
    }

    @Test
    void aConductAcrossTheDayOfTheCodeIsJudgedByIt() {
        var facts = BOOK.range(new FineQuestion(
                citations(CODE + "1103"),
                "",
                day("2026-07-01"),
                day("2026-08-20"),
                day("2026-09-01"),
                Fact.of("unit"),
                Map.of(),
                false));
        assertThat(facts.regime().known()).contains("crossing");
        assertThat(word(facts.isLighterUnderNew())).isEqualTo("unknown");
    }

    @Test
    void whoCorrectedPaysNoFineForRefusing() {
        var basis = CODE + "1175#1.6";
        var open = range(basis, "危险废物贮存", "2026-08-20", "2026-10-01", Map.of());
        assertThat(bounds(open.minFen(), open.maxFen())).isEqualTo("50000..1000000");
        var corrected = BOOK.range(new FineQuestion(
                citations(basis),
                "危险废物贮存",
                Fact.absent(),
                day("2026-08-20"),
                day("2026-10-01"),
                Fact.of("unit"),
                Map.of(),
                true));
        assertThat(bounds(corrected.minFen(), corrected.maxFen())).isEqualTo("50000..200000");
    }

    @Test
    void aCitizenPaysHisOwnFine() {
        var question = new FineQuestion(
                citations("air-pollution-law/119#2"),
                "焚烧垃圾",
                Fact.absent(),
                day("2026-03-01"),
                day("2026-06-01"),
                Fact.of("citizen"),
                Map.of(),
                false);
        var facts = BOOK.range(question);
        assertThat(bounds(facts.minFen(), facts.maxFen())).isEqualTo("500..2000");
        var unit = range("air-pollution-law/119#2", "焚烧垃圾", "2026-03-01", "2026-06-01", Map.of());
        assertThat(bounds(unit.minFen(), unit.maxFen())).isEqualTo("10000..100000");
    }

    @Test
    void tellsConfiscationAndPersonalFines() {
        var facts = range("solid-waste-law/114#1", "无许可证从事收集", "2026-03-01", "2026-06-01", Map.of());
        assertThat(word(facts.requiresConfiscation())).isEqualTo("no");
        assertThat(word(facts.finesPersons())).isEqualTo("yes");
        var code = range(CODE + "1178#1", "无许可证从事收集", "2026-09-01", "2026-10-01", Map.of());
        assertThat(word(code.requiresConfiscation())).isEqualTo("yes");
    }

    @Test
    void anUnknownViolationOrDayIsUnknown() {
        assertThat(range("", "", "2026-03-01", "2026-06-01", Map.of()).violation())
                .isEqualTo(Fact.unknown("违法行为未能识别"));
        assertThat(range("water-pollution-law/083#1.2", "", "-", "2026-06-01", Map.of())
                        .minFen())
                .isEqualTo(Fact.unknown("违法行为终了之日不明"));
        assertThat(range("water-pollution-law/083#1.2", "", "2015-03-01", "2015-06-01", Map.of())
                        .minFen())
                .isEqualTo(Fact.unknown("违法行为之日的罚则未录入"));
        assertThat(word(range("water-pollution-law/083#1.2", "", "2026-03-01", "-", Map.of())
                        .isLighterUnderNew()))
                .isEqualTo("unknown");
    }

    @Test
    void aMatchByWordsIsUnsure() {
        var facts = range("", "涉嫌暗管偷排案", "2026-03-01", "2026-06-01", Map.of());
        assertThat(facts.violation()).isEqualTo(new Fact.Stated<>("permit/evasion", false, List.of()));
        assertThat(bounds(facts.minFen(), facts.maxFen())).isEqualTo("100000?..1000000?");
    }

    @Test
    void everyViolationHasANormAndEveryListedNumberIsThere() {
        assertThat(BOOK.violations()).hasSizeGreaterThan(80);
        assertThat(BOOK.violation("eia/unapproved-construction-report")).isPresent();
        assertThat(BOOK.violations())
                .allSatisfy(violation ->
                        assertThat(violation.names()).as(violation.id()).isNotEmpty());
    }
}
