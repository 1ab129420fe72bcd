package xiezhi.reading.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import xiezhi.reading.text.NormalText;
import xiezhi.reading.text.Passage;

class LabelSetTest {
    private static final LabelSet LABELS = labels();

    private static final String LINES = """
            当事人：某某公司 => name=某某公司
            当 事 人：某某公司 => name=某某公司
            當事人：某某公司 => name=某某公司
            当事人名称：某某公司。 => name=某某公司
            姓名：张三    性别：男    电话：13800000000 => name=张三; phone=13800000000
            姓名：张三性别：男电话：13800000000 => name=张三性别：男; phone=13800000000
            姓名：张三，地址：某市某路1号，邮编：410000 => name=张三; address=某市某路1号，邮编：410000
            姓名：张三  邮编：410000 => name=张三
            法定代表人（负责人）：李四 => representative=李四
            法定代表人/负责人：李四 => representative=李四
            1.当事人：某某公司 => name=某某公司
            （一）当事人：某某公司 => name=某某公司
            地    址：某市某路 => address=某市某路
            地址 某市某路 => address=某市某路
            电话：0731-88888888；地址：某路 => phone=0731-88888888; address=某路
            当事人：\\n某某公司 => name=某某公司
            案由\\n涉嫌超标排放 => cause=涉嫌超标排放
            案由：\\n涉嫌超标排放 => cause=涉嫌超标排放
            当事人的地址不明 =>
            现住址地址不明：无 =>
            """;
    private static final String TABLES = """
            当事人\\t某某公司\\t电话\\t13800000000 => name=某某公司; phone=13800000000
            当事人：\\t某某公司\\t电话：\\t13800000000 => name=某某公司; phone=13800000000
            当事人\\t\\t电话\\t138 => name!; phone=138
            姓名\\t电话\\t地址\\n张三\\t138\\t某路 => name=张三; phone=138; address=某路
            案由\\t\\n当事人\\t某某公司 => cause!; name=某某公司
            当事人\\t名称：某某公司 => name=名称：某某公司
            法定代表人（负责人）\\t李四 => representative=李四
            身份证号\\t4\\t3\\t0\\t1\\t电话\\t138 => id=4\t3\t0\t1; phone=138
            """;
    private static final String BLANKS = """
            电话：____ => phone!
            电话： => phone!
            电话：    地址：某路 => phone!; address=某路
            电话：无 => phone!
            电话：/ => phone!
            电话：××× => phone!
            电话：（空白） => phone=（空白）
            电话：空白 => phone!
            案由：    年   月   日 => cause!
            案由：\\n当事人：某某公司 => cause!; name=某某公司
            案由：无照排污 => cause=无照排污
            姓名：（签名） => name!
            """;

    @TestFactory
    Stream<DynamicTest> readsLines() {
        return tests(LINES);
    }

    @TestFactory
    Stream<DynamicTest> readsTables() {
        return tests(TABLES);
    }

    @TestFactory
    Stream<DynamicTest> knowsBlankFields() {
        return tests(BLANKS);
    }

    @Test
    void joinsUprightLabels() {
        assertThat(readRow("当\n事\n人\t某某公司\t电\n话\t138")).isEqualTo("name=某某公司; phone=138");
    }

    @Test
    void readsTheRestOfACellBelowItsLabel() {
        assertThat(readRow("当事人\t某某公司\t案由\n涉嫌超标\t电话\t138")).isEqualTo("name=某某公司; cause=涉嫌超标; phone=138");
    }

    @Test
    void readsLabelsBrokenInTheirCell() {
        assertThat(readRow("法定代表\n人\t李四\t电话\t138")).isEqualTo("representative=李四; phone=138");
    }

    @Test
    void prefersTheFilledField() {
        NormalText text = NormalText.of("form.txt", "电话：____\n电话：138\n");
        Labelled phone = LABELS.first(text, "phone").orElseThrow();
        assertThat(text.words(phone.from(), phone.until())).isEqualTo("138");
        assertThat(LABELS.first(text, "address")).isEmpty();
    }

    @Test
    void blankWords() {
        assertThat(List.of("", " ", "__年__月__日", "×××", "/", "无", "（公章）")).allMatch(Blank::is);
        assertThat(List.of("张三", "1", "无名", "2025年")).noneMatch(Blank::is);
    }

    private static Stream<DynamicTest> tests(String table) {
        return Table.rows(table)
                .map(row -> DynamicTest.dynamicTest(
                        row.getFirst(), () -> assertThat(read(row.getFirst())).isEqualTo(row.getLast())));
    }

    private static String read(String print) {
        return show(NormalText.of("form.txt", print));
    }

    /** One table row; a line feed is a line of its cell. */
    private static String readRow(String row) {
        return show(NormalText.of("form.txt", List.of(new Passage(1, 1, 0, row, true))));
    }

    private static String show(NormalText text) {
        StringBuilder shown = new StringBuilder();
        for (Labelled field : LABELS.all(text)) {
            shown.append(shown.isEmpty() ? "" : "; ")
                    .append(field.id())
                    .append(field.isBlank() ? "!" : "=" + text.words(field.from(), field.until()));
        }
        return shown.toString();
    }

    private static LabelSet labels() {
        SequencedMap<String, List<String>> labels = new LinkedHashMap<>();
        labels.put("name", List.of("当事人名称", "当事人", "姓名"));
        labels.put("representative", List.of("法定代表人/负责人", "法定代表人"));
        labels.put("address", List.of("地址", "住址"));
        labels.put("phone", List.of("联系电话", "电话"));
        labels.put("id", List.of("身份证号"));
        labels.put("cause", List.of("案由"));
        return LabelSet.of(labels);
    }
}
