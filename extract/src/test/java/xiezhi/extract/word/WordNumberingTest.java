package xiezhi.extract.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import xiezhi.extract.Packages;
import xiezhi.extract.Read;

class WordNumberingTest {
    private static final String NUMBERING = "<w:numbering xmlns:w=\"w\"><w:abstractNum w:abstractNumId=\"7\">"
            + level(0, "chineseCountingThousand", "%1、")
            + level(1, "chineseCounting", "（%2）")
            + level(2, "decimal", "%3.")
            + "</w:abstractNum><w:abstractNum w:abstractNumId=\"8\">" + level(0, "bullet", "•") + "</w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>"
            + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"8\"/></w:num>"
            + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"7\"/><w:lvlOverride w:ilvl=\"0\">"
            + "<w:startOverride w:val=\"1\"/></w:lvlOverride></w:num></w:numbering>";

    private static final String STYLES = "<w:styles xmlns:w=\"w\"><w:style w:styleId=\"one\"><w:pPr><w:numPr>"
            + "<w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
            + "<w:style w:styleId=\"child\"><w:basedOn w:val=\"one\"/></w:style></w:styles>";

    @Test
    void automaticNumbersStandBeforeTheirParagraphs() throws IOException {
        assertThat(Read.lines(Read.text(document(item("1", 0, "违法事实和证据")
                        + item("1", 1, "违法事实")
                        + item("1", 1, "证据")
                        + item("1", 2, "2026年1月8日现场检查笔录")
                        + item("1", 0, "处罚依据")
                        + item("1", 1, "依据")))))
                .containsExactly("一、违法事实和证据", "（一）违法事实", "（二）证据", "1.2026年1月8日现场检查笔录", "二、处罚依据", "（一）依据");
    }

    @Test
    void stylesNumberTooAndAListMayStartAnew() throws IOException {
        String styled = "<w:p><w:pPr><w:pStyle w:val=\"child\"/></w:pPr><w:r><w:t>违法事实</w:t></w:r></w:p>";
        String released = "<w:p><w:pPr><w:pStyle w:val=\"child\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr>"
                + "<w:r><w:t>无编号</w:t></w:r></w:p>";
        assertThat(Read.lines(
                        Read.text(document(styled + released + styled + item("3", 0, "另起") + item("2", 0, "圆点")))))
                .containsExactly("一、违法事实", "无编号", "二、违法事实", "一、另起", "圆点");
    }

    @Test
    void numeralsAreThoseWordPrints() {
        assertThat(ListNumber.of("chineseCounting", 10)).isEqualTo("十");
        assertThat(ListNumber.of("chineseCounting", 21)).isEqualTo("二十一");
        assertThat(ListNumber.of("chineseCounting", 105)).isEqualTo("一百零五");
        assertThat(ListNumber.of("decimalEnclosedCircle", 3)).isEqualTo("③");
        assertThat(ListNumber.of("upperRoman", 14)).isEqualTo("XIV");
        assertThat(ListNumber.of("lowerLetter", 2)).isEqualTo("b");
        assertThat(ListNumber.of("ideographTraditional", 2)).isEqualTo("乙");
        assertThat(ListNumber.of("decimal", 12)).isEqualTo("12");
    }

    private static String level(int index, String format, String text) {
        return "<w:lvl w:ilvl=\"" + index + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format
                + "\"/><w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    private static String item(String list, int level, String words) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list
                + "\"/></w:numPr></w:pPr><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }

    private static byte[] document(String body) throws IOException {
        return Packages.zip(
                "[Content_Types].xml",
                "<Types/>",
                "word/document.xml",
                Packages.wordBody(body),
                "word/numbering.xml",
                NUMBERING,
                "word/styles.xml",
                STYLES);
    }
}
