package xiezhi.reading.value;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DocumentNumbersTest {
    private static final String CLEAR = """
            长环罚〔2025〕12号 => 长环罚〔2025〕12号
            （长环责改〔2025〕12号） => 长环责改〔2025〕12号
            长环罚[2025]12号 => 长环罚〔2025〕12号
            长环罚（2025）12号 => 长环罚〔2025〕12号
            长环罚(2025)12号 => 长环罚〔2025〕12号
            长环罚【2025】12号 => 长环罚〔2025〕12号
            长环罚字[2025]第012号 => 长环罚〔2025〕12号
            长环罚〔二〇二五〕12号 => 长环罚〔2025〕12号
            长 环 罚 〔 2025 〕 12 号 => 长环罚〔2025〕12号
            ﹝2025﹞不算，长环罚﹝2025﹞12号 => 长环罚〔2025〕12号
            包环罚150222〔2025〕6号 => 包环罚150222〔2025〕6号
            沪0101环罚〔2025〕3号 => 沪0101环罚〔2025〕3号
            湘C环罚〔2025〕3号 => 湘C环罚〔2025〕3号
            长环罚〔2025〕12-1号 => 长环罚〔2025〕12-1号
            案号：长环立〔2025〕5号 文号：湘环罚〔2025〕6号 => 长环立〔2025〕5号; 湘环罚〔2025〕6号
            长环罚告〔2025〕3号和长环听告〔2025〕4号 => 长环罚告〔2025〕3号; 长环听告〔2025〕4号
            1.长环罚告〔2025〕3号 => 长环罚告〔2025〕3号
            和环罚〔2025〕3号 => 和环罚〔2025〕3号
            嘉环（平）罚（2023）216号 => 嘉环（平）罚〔2023〕216号
            深环（宝安）罚字[2025]第012号 => 深环（宝安）罚〔2025〕12号
            皖塘环听通（2026）265号 => 皖塘环听通〔2026〕265号
            责令改正决定书（副本）长环责改〔2025〕12号 => 长环责改〔2025〕12号
            """;
    private static final String NAMED = """
            《行政处罚事先告知书》（长环罚告〔2025〕3号） => 长环罚告〔2025〕3号 行政处罚事先告知书
            向你单位送达了《行政处罚事先告知书》（长环罚告〔2025〕3号） => 长环罚告〔2025〕3号 行政处罚事先告知书
            依据长环罚告〔2025〕3号《行政处罚事先告知书》 => 长环罚告〔2025〕3号 行政处罚事先告知书
            本局作出的行政处罚决定书长环罚〔2025〕7号 => 长环罚〔2025〕7号 行政处罚决定书
            根据行政处罚听证告知书（长环罚告〔2025〕3号） => 长环罚告〔2025〕3号 行政处罚听证告知书
            收到本局长环听通〔2025〕9号听证通知书 => 长环听通〔2025〕9号 听证通知书
            《行政处罚决定书》（文号：长环罚〔2025〕7号） => 长环罚〔2025〕7号 行政处罚决定书
            """;
    private static final String DAMAGED = """
            620251120日《责令改正违法行为决定书》(某开环责改〔202514号)。 => 某开环责改〔202514号 责令改正违法行为决定书?
            长环罚〔2025)12号 => 长环罚〔2025）12号?
            长环罚2025〕12号 => 长环罚2025〕12号?
            长环罚〔2025〕12 => 长环罚〔2025〕12?
            长环罚〔2025〕__号 => 长环罚〔2025〕__号?
            长环罚〔2O25〕12号 => 长环罚〔2O25〕12号?
            ×环罚告〔2025〕3号 => ×环罚告〔2025〕3号?
            """;
    private static final String NO_NUMBER = """
            〔2025〕12号 =>
            （2025）湘01行初12号 =>
            2025年第12号，某路（2025）12号 =>
            编号91430100MA4L2G5X7W001V =>
            2025年3月1日（2025年版） =>
            """;

    @TestFactory
    Stream<DynamicTest> readsEveryBracketStyle() {
        return Table.tests(CLEAR, DocumentNumbers::all, DocumentNumbersTest::show);
    }

    @TestFactory
    Stream<DynamicTest> namesTheDocument() {
        return Table.tests(NAMED, DocumentNumbers::all, DocumentNumbersTest::show);
    }

    @TestFactory
    Stream<DynamicTest> marksDamagedNumbersUnsure() {
        return Table.tests(DAMAGED, DocumentNumbers::all, DocumentNumbersTest::show);
    }

    @TestFactory
    Stream<DynamicTest> leavesOtherNumbersAlone() {
        return Table.tests(NO_NUMBER, DocumentNumbers::all, DocumentNumbersTest::show);
    }

    @Test
    void noiseChangesNothing() {
        Table.assertNoiseChangesNothing(CLEAR, DocumentNumbers::all, DocumentNumbersTest::show, 51);
        Table.assertNoiseChangesNothing(NAMED, DocumentNumbers::all, DocumentNumbersTest::show, 52);
    }

    private static String show(PrintedNumber number) {
        return number.number() + number.documentName().map(name -> " " + name).orElse("");
    }
}
