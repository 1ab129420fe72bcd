package xiezhi.extract.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import xiezhi.extract.Block;
import xiezhi.extract.Block.Kind;
import xiezhi.extract.ExtractedText;
import xiezhi.extract.FileType;
import xiezhi.extract.Read;

class RtfReaderTest {
    private static final String HEAD = "{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\fnil\\fcharset134 "
            + gbk("宋体") + ";}{\\f1\\fcharset0 Arial;}}{\\colortbl;\\red0;}{\\*\\generator Word;}{\\info{\\title "
            + gbk("题") + "}}";

    @Test
    void readsGbkBytesAndUnicode() {
        ExtractedText text = read("\\pard\\f0 " + gbk("行政处罚") + "\\u20915?\\u23450?\\u20070?\\par " + gbk("某环罚")
                + "\\u12308?2026\\u12309?8" + gbk("号") + "\\par");
        assertThat(text.type()).isEqualTo(FileType.RTF);
        assertThat(Read.lines(text)).containsExactly("行政处罚决定书", "某环罚〔2026〕8号");
    }

    @Test
    void readsTablesAndTheListNumbersWordWrites() {
        ExtractedText text = read("\\trowd\\cellx100\\cellx200\\pard\\intbl " + gbk("当事人") + "\\cell " + gbk("某厂")
                + "\\cell\\row\\pard{\\listtext\\f0 " + gbk("一、") + "}" + gbk("违法事实") + "\\par");
        assertThat(Read.lines(text, Kind.TABLE_ROW)).containsExactly("当事人\t某厂");
        assertThat(Read.lines(text, Kind.PARAGRAPH)).containsExactly("一、违法事实");
    }

    @Test
    void leavesOutCodesHiddenAndDeletedTextButKeepsResults() {
        ExtractedText text = read("{\\field{\\*\\fldinst PAGE}{\\fldrslt 7}}{\\v " + gbk("隐") + "}{\\deleted "
                + gbk("删") + "}{\\revised " + gbk("增") + "}{\\pict\\wmetafile8 010203}\\par");
        assertThat(Read.lines(text)).containsExactly("7增");
    }

    @Test
    void readsHeadersFootersTextBoxesAndPages() {
        ExtractedText text = read("{\\header " + gbk("眉") + "\\par}{\\footer " + gbk("脚") + "\\par}" + gbk("一")
                + "{\\shp{\\*\\shpinst{\\shptxt " + gbk("框") + "\\par}}}\\par\\page " + gbk("二") + "\\par");
        assertThat(Read.lines(text, Kind.HEADER)).containsExactly("眉");
        assertThat(Read.lines(text, Kind.FOOTER)).containsExactly("脚");
        assertThat(Read.lines(text, Kind.TEXT_BOX)).containsExactly("框");
        assertThat(text.blocks().stream()
                        .filter(block -> block.text().equals("二"))
                        .map(Block::page))
                .containsExactly(2);
    }

    @Test
    void notesAFileCutOff() {
        String whole = HEAD + "\\pard " + gbk("行政处罚决定书") + "\\par";
        ExtractedText text = Read.text(whole.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(Read.lines(text)).containsExactly("行政处罚决定书");
        assertThat(text.notes()).hasSize(1);
    }

    private static ExtractedText read(String body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes((HEAD + body + "}").getBytes(StandardCharsets.ISO_8859_1));
        return Read.text(out.toByteArray());
    }

    private static String gbk(String words) {
        StringBuilder code = new StringBuilder();
        for (byte b : words.getBytes(Charset.forName("GBK"))) {
            code.append("\\'%02x".formatted(b));
        }
        return code.toString();
    }
}
