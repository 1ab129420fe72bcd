package xiezhi.reading.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import xiezhi.reading.text.NormalText;

class CitationsTest {
    private static final String NAMED = """
            违反《中华人民共和国大气污染防治法》第四十八条第二款。 => 中华人民共和国大气污染防治法 48.2
            《大气污染防治法》第一百零八条第(五)项 => 大气污染防治法 108-5
            《大气污染防治法》第一百零八条第（五）项 => 大气污染防治法 108-5
            《大气污染防治法》第一百零八条第五项 => 大气污染防治法 108-5
            《大气污染防治法》第一百零八条（五）项 => 大气污染防治法 108-5
            《大气污染防治法》第 一 百 零 八 条 第 五 项 => 大气污染防治法 108-5
            《水污染防治法》第63条第1款 => 水污染防治法 63.1
            《水污染防治法》第六十三条第1款第2项 => 水污染防治法 63.1-2
            《环境保护法》第四十二条第一款第二项第三目 => 环境保护法 42.1-2-3
            《刑法》第三百三十八条之一第二款 => 刑法 338之1.2
            《大气污染防治法（2018修正）》第四十八条 => 大气污染防治法（2018修正） 48
            《排污许可管理条例》（2021年版）第十九条 => 排污许可管理条例 19
            《生态环境行政处罚办法》（生态环境部令第30号）第四十四条 => 生态环境行政处罚办法 44
            《大气\\n污染防治法》第四\\n十八条 => 大气污染防治法 48
            《大气污染防治法》的第四十八条 => 大气污染防治法 48
            《最高人民法院关于适用〈中华人民共和国行政诉讼法〉的解释》第三十四条 => 最高人民法院关于适用〈中华人民共和国行政诉讼法〉的解释 34
            《大汽污染防治法》第四十八条 => 大汽污染防治法 48
            中华人民共和国行政处罚法第四十四条规定 => 中华人民共和国行政处罚法 44
            根据行政处罚法第四十四条、第四十五条 => 行政处罚法 44; 行政处罚法 45
            《中华人民共和国環境保護法》第四十二條 => 中华人民共和国环境保护法 42
            《环境保护法》的规定 => 环境保护法
            违反〈水污染防治法〉第八十三条第（二）项 => 水污染防治法 83-2
            违反<水污染防治法>第83条第2项 => 水污染防治法 83-2
            违反「水污染防治法」第八十三条第一款第二项 => 水污染防治法 83.1-2
            违反【水污染防治法】第八十三条 => 水污染防治法 83
            违反“水污染防治法”第八十三条 => 水污染防治法 83
            《固体废物污染环境防治法》第五条至第八条 => 固体废物污染环境防治法 5; 固体废物污染环境防治法 8
            """;
    private static final String LISTS = """
            《水法》第十条、第十二条第一款第三项和第二十条 => 水法 10; 水法 12.1-3; 水法 20
            《水法》第六十三条第一款第（一）、（二）项 => 水法 63.1-1; 水法 63.1-2
            《水法》第五十七条第一款第(一)(二)项 => 水法 57.1-1; 水法 57.1-2
            《水法》第三十三条第一款、第二款 => 水法 33.1; 水法 33.2
            《水法》第三十三条第一、三款 => 水法 33.1; 水法 33.3
            《水法》第四十八、四十九条 => 水法 48; 水法 49
            《水法》第四十八条、四十九条 => 水法 48; 水法 49
            《水法》第十条至第十二条 => 水法 10; 水法 12
            《水法》第一百零八条第五项、第六项 => 水法 108-5; 水法 108-6
            《水法》第一百一十二条第一款第（十）项和第二款 => 水法 112.1-10; 水法 112.2
            《水法》第三十二条第（一）项、第三款 => 水法 32-1; 水法 32.3
            《水法》第一条第一款、第三项 => 水法 1.1; 水法 1.1-3?
            《水法》第一条第一款及第二款、《大气法》第二条 => 水法 1.1; 水法 1.2; 大气法 2
            《水法》第四十八条第二款，第一百零八条第五项 => 水法 48.2; 水法 108-5
            """;
    private static final String INFERRED = """
            《大气法》第七十七条。依据该法第一百一十九条第一款 => 大气法 77; ~大气法 119.1
            《大气法》第七十七条；同法第一百一十九条 => 大气法 77; ~大气法 119
            《甲条例》第一条、《乙法》第二条。依据该条例第三条 => 甲条例 1; 乙法 2; ~甲条例 3
            《甲法》第一条、《乙法》第二条。依据该法第三条 => 甲法 1; 乙法 2; ~乙法 3?
            《甲法》第一条。《乙法》第二条，依据该法第三条 => 甲法 1; 乙法 2; ~乙法 3
            《大气污染防治法》（以下简称《大气法》）第十条。依据《大气法》第九十九条 => 大气污染防治法 10; 大气污染防治法 99
            《水污染防治法》（以下简称“水法”）第十条。水法第八十三条 => 水污染防治法 10; 水污染防治法 83
            《环境保护法》第四十二条“排放污染物”的规定，依据第六十条 => 环境保护法 42; ~环境保护法 60
            依据《民法典》和合同第三条约定 => 民法典; ~民法典 3?
            依据该法第一条 =>
            《甲法》第一条“依照本法第二条、第三条处理”的规定 => 甲法 1
            """;
    private static final String DAMAGED = """
            《大气污染防治法第四十八条第二款 => 大气污染防治法 48.2?
            《环境保护法》四十二条 => 环境保护法 42?
            第三条 合同 =>
            《责令改正违法行为决定书》 =>
            《现场检查（勘察）笔录》、《营业执照》 =>
            《环境保护法 =>
            """;

    @TestFactory
    Stream<DynamicTest> readsNamedLaws() {
        return Table.tests(NAMED, Citations::all, CitationsTest::show);
    }

    @TestFactory
    Stream<DynamicTest> readsLists() {
        return Table.tests(LISTS, Citations::all, CitationsTest::show);
    }

    @TestFactory
    Stream<DynamicTest> findsTheLawAShortFormStandsFor() {
        return Table.tests(INFERRED, Citations::all, CitationsTest::show);
    }

    @TestFactory
    Stream<DynamicTest> leavesOtherTitlesAndMarksDamage() {
        return Table.tests(DAMAGED, Citations::all, CitationsTest::show);
    }

    @Test
    void noiseChangesNothing() {
        Table.assertNoiseChangesNothing(NAMED, Citations::all, CitationsTest::show, 31);
        Table.assertNoiseChangesNothing(LISTS, Citations::all, CitationsTest::show, 32);
        Table.assertNoiseChangesNothing(INFERRED, Citations::all, CitationsTest::show, 33);
    }

    @Test
    void spanOfAListMemberIsItsOwnWords() {
        NormalText text = NormalText.of("case.txt", "依据《水法》第十条、第十二条第一款，责令改正");
        List<String> spans = Citations.all(text).stream()
                .map(found -> text.original(found.from(), found.until()))
                .toList();
        assertThat(spans).containsExactly("《水法》第十条", "第十二条第一款");
    }

    @Test
    void knowsWhatACitationIsFor() {
        String words = "违反《甲法》第一条。依据《乙法》第二条第一款、《丙法》第三条，责令立即改正。依据该法第四条，罚款一万元。见《丁法》第五条。";
        NormalText text = NormalText.of("case.txt", words);
        assertThat(Citations.all(text).stream().map(found -> Citations.role(text, found)))
                .containsExactly(
                        CitationRole.VIOLATED,
                        CitationRole.ORDER,
                        CitationRole.ORDER,
                        CitationRole.BASIS,
                        CitationRole.OTHER);
    }

    @Test
    void aListUnderAHeadingTakesItsRole() {
        NormalText text = NormalText.of("case.txt", "上述行为违反下列规定：\n《甲法》第一条。\n");
        assertThat(Citations.role(text, Citations.all(text).getFirst())).isEqualTo(CitationRole.VIOLATED);
    }

    @Test
    void aStretchKnowsTheLawsNamedBeforeIt() {
        NormalText text = NormalText.of("case.txt", "违反《水法》第一条。依据该法第二条。");
        int from = text.toString().indexOf("依据");
        assertThat(Citations.first(text, from, text.length())
                        .orElseThrow()
                        .value()
                        .lawName())
                .isEqualTo("水法");
    }

    @Test
    void listsLawNames() {
        NormalText text = NormalText.of("case.txt", "《水法》及《行政处罚决定书》、《排污许可管理条例》");
        assertThat(Citations.lawNames(text, 0, text.length()))
                .extracting(Found::value)
                .containsExactly("水法", "排污许可管理条例");
    }

    private static String show(Citation citation) {
        StringBuilder shown = new StringBuilder(citation.isInferred() ? "~" : "").append(citation.lawName());
        append(shown, " ", citation.article());
        append(shown, "之", citation.articleSuffix());
        append(shown, ".", citation.paragraph());
        append(shown, "-", citation.item());
        append(shown, "-", citation.subItem());
        return shown.toString();
    }

    private static void append(StringBuilder shown, String mark, Optional<Long> number) {
        number.ifPresent(value -> shown.append(mark).append(value));
    }
}
