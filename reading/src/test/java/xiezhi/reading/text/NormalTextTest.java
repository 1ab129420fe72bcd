package xiezhi.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import xiezhi.core.fact.Place;

class NormalTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
            ２０２５年 > 2025年
            統一社會信用代碼 > 统一社会信用代码
            行 政 处 罚 决 定 书 > 行政处罚决定书
            地    址：某路 > 地址：某路
            地　址 > 地址
            案  由: 超标 > 案由：超标
            张三 李四 > 张三 李四
            张三　李四 > 张三 李四
            张  三 > 张三
            姓名：张三    性别：男 > 姓名：张三 性别：男
            5 个工作日 > 5个工作日
            第 四十八 条 第二款 > 第四十八条第二款
            《中华 人民共和国 大气污染防治法》 > 《中华人民共和国大气污染防治法》
            长环罚〔 2025 〕 12 号 > 长环罚〔2025〕12号
            (五)项; 是否? > （五）项；是否？
            9：05 > 9:05
            200，000元 > 200,000元
            电话：0731 > 电话：0731
            二○二五年 > 二〇二五年
            某○○ > 某○○
            ⼤⽓⻓⾼ > 大气长高
            ①2025年 > ①2025年
            ㈠、⑵ > （一）、（2）
            50㎎/m³ > 50mg/m³
            乾溪 > 乾溪
            当\u200B事\uFEFF人 > 当事人
            COD 浓度 > COD浓度
            Xiezhi review > Xiezhi review
            1 20251119日 > 1 20251119日
            年    月    日 > 年月日
            2025-03-01 09:05 > 2025-03-01 09:05
            """)
    void normalises(String print, String normal) {
        assertThat(NormalText.of("case.txt", print).words(0, normal.length())).isEqualTo(normal);
        assertThat(NormalText.of("case.txt", print).toString()).isEqualTo(normal + "\n");
    }

    @Test
    void joinsLawNamesAndNumbersBrokenOverLines() {
        assertThat(normal("违反了《中华人民共和国大气\n污染防治法》第四\n十八条。")).contains("《中华人民共和国大气污染防治法》第四十八条。");
        assertThat(normal("（长环罚告〔2025\n〕3号）")).contains("〔2025〕3号");
    }

    @Test
    void joinsFullLinesOfAPage() {
        String line = "我局执法人员对你单位进行了现场检查发现你单位正在生产原料堆场没有";
        assertThat(normal(line + "\n" + line + "\n" + line + "\n密闭。")).isEqualTo(line.repeat(3) + "密闭。\n");
    }

    @Test
    void keepsLabelsAndListItemsOnTheirOwnLines() {
        String line = "当事人：某某市某某新材料科技股份有限公司第一分公司某某生产基地";
        String text = line + "\n地址：" + line + "\n（一）" + line + "\n二、" + line;
        assertThat(normal(text)).isEqualTo(text + "\n");
    }

    @Test
    void keepsTheLinesOfACellInItsRow() {
        NormalText text = NormalText.of("form.docx", List.of(new Passage(1, 1, 0, "当事人\t张三\n李四\t电话", true)));
        assertThat(text.toString()).isEqualTo("当事人\t张三\u2028李四\t电话\n");
    }

    @Test
    void everyPlaceHoldsTheOriginalWords() {
        String source = "当 事 人：某某公司\n統一社會信用代碼：９１４３\n罰款貳拾萬元整（¥200，000.00元）。";
        NormalText text = NormalText.of("case.txt", source);
        Random random = new Random(5);
        for (int round = 0; round < 200; round++) {
            int from = random.nextInt(text.length());
            int until = from + 1 + random.nextInt(text.length() - from);
            Place place = text.place(from, until);
            assertThat(source.substring(place.from(), place.until()))
                    .startsWith(place.text().stripTrailing());
        }
    }

    @Test
    void placeKnowsPageAndParagraph() {
        NormalText text = NormalText.of(
                "a.pdf", List.of(new Passage(1, 4, 0, "第一页", true), new Passage(2, 1, 4, "罚 款  壹 元", false)));
        int at = text.toString().indexOf("罚款");
        assertThat(text.place(at, at + 2)).isEqualTo(new Place("a.pdf", 2, 1, 4, 7, "罚 款"));
        assertThat(text.isSure(at, at + 2)).isFalse();
        assertThat(text.isSure(0, 3)).isTrue();
    }

    @Test
    void emptyTextHasAPlace() {
        NormalText text = NormalText.of("empty.txt", List.of());
        assertThat(text.place(0, 0)).isEqualTo(Place.of("empty.txt"));
    }

    @Test
    void sentencesEndAtStopsCellsAndLines() {
        NormalText text = NormalText.of("case.txt", "前句。后句；末句\t格");
        assertThat(text.words(text.sentenceFrom(4), text.sentenceUntil(4))).isEqualTo("后句；");
        assertThat(text.words(text.sentenceFrom(7), text.sentenceUntil(7))).isEqualTo("末句");
    }

    private static String normal(String text) {
        return NormalText.of("case.txt", text).toString();
    }
}
