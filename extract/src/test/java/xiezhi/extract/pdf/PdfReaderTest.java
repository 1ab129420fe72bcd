package xiezhi.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import xiezhi.extract.Block;
import xiezhi.extract.Block.Kind;
import xiezhi.extract.ExtractedText;
import xiezhi.extract.FileType;
import xiezhi.extract.Limits;
import xiezhi.extract.Read;
import xiezhi.extract.TextExtractor;

class PdfReaderTest {
    /** 28 characters of 16 points: a full line between the margins of an official document. */
    private static final String FULL = "经查明你单位水泥磨粉站原料车间和散装车间没有密闭粉尘大量外逸已经";

    @Test
    void joinsWrappedLinesToParagraphs() throws IOException {
        ExtractedText text = Read.text(new PdfPages()
                .page()
                .text(220, 120, 22, "行政处罚决定书")
                .text(79, 180, 16, "当事人：某某建材有限公司")
                .text(111, 208, 16, FULL.substring(0, 26))
                .text(79, 236, 16, FULL.substring(0, 28))
                .text(79, 264, 16, "构成违法。")
                .text(111, 292, 16, "二、处罚依据")
                .bytes());
        assertThat(text.type()).isEqualTo(FileType.PDF);
        assertThat(Read.lines(text))
                .containsExactly(
                        "行政处罚决定书", "当事人：某某建材有限公司", FULL.substring(0, 26) + FULL.substring(0, 28) + "构成违法。", "二、处罚依据");
    }

    @Test
    void joinsALineThatEndsEarlyBecauseANumberInBracketsHadNoRoom() throws IOException {
        ExtractedText text = Read.text(new PdfPages()
                .page()
                .text(79, 180, 16, FULL.substring(0, 28))
                .text(79, 208, 16, FULL.substring(0, 25))
                .text(79, 236, 16, "（100%）、两次")
                .text(79, 264, 16, "当事人：张某某")
                .bytes());
        assertThat(Read.lines(text))
                .containsExactly(FULL.substring(0, 28) + FULL.substring(0, 25) + "（100%）、两次", "当事人：张某某");
    }

    @Test
    void doesNotJoinShortLines() throws IOException {
        ExtractedText text = Read.text(new PdfPages()
                .page()
                .text(79, 100, 16, "当事人：张某某")
                .text(79, 128, 16, "住址：某市某区某路")
                .text(79, 156, 16, "某环罚〔2026〕3号")
                .bytes());
        assertThat(Read.lines(text)).containsExactly("当事人：张某某", "住址：某市某区某路", "某环罚〔2026〕3号");
    }

    @Test
    void doesNotJoinANumberSetRightWithTheLineBelow() throws IOException {
        ExtractedText text = Read.text(new PdfPages()
                .page()
                .text(360, 80, 16, "越环罚〔2026〕8号")
                .text(72, 110, 16, "被处罚单位：越浦东升食品有限公司")
                .text(72, 140, 16, "一二三四五六七八九十一二三四五六七八九十一二")
                .bytes());
        assertThat(Read.lines(text)).startsWith("越环罚〔2026〕8号", "被处罚单位：越浦东升食品有限公司");
    }

    @Test
    void aParagraphRunsOverAPageBreak() throws IOException {
        ExtractedText text = Read.text(new PdfPages()
                .page()
                .text(79, 700, 16, FULL.substring(0, 27) + "9")
                .text(290, 800, 10, "- 1 -")
                .page()
                .text(79, 100, 16, "月1日立案。")
                .text(290, 800, 10, "- 2 -")
                .bytes());
        assertThat(Read.lines(text, Kind.PARAGRAPH)).containsExactly(FULL.substring(0, 27) + "9月1日立案。");
        assertThat(Read.lines(text, Kind.FOOTER)).containsExactly("- 1 -", "- 2 -");
        assertThat(text.blocks()).extracting(Block::page).containsExactly(1, 1, 2);
        assertThat(text.pages()).isEqualTo(2);
    }

    @Test
    void marksRunningHeadersAndPageNumbers() throws IOException {
        PdfPages pages = new PdfPages();
        for (int i = 1; i <= 3; i++) {
            pages.page().text(79, 45, 9, "某市生态环境局").text(79, 100, 16, "询问笔录").text(300, 790, 9, "第" + i + "页 共3页");
        }
        ExtractedText text = Read.text(pages.bytes());
        assertThat(Read.lines(text, Kind.HEADER)).hasSize(3);
        assertThat(Read.lines(text, Kind.FOOTER)).containsExactly("第1页 共3页", "第2页 共3页", "第3页 共3页");
        assertThat(Read.lines(text, Kind.PARAGRAPH)).containsExactly("询问笔录", "询问笔录", "询问笔录");
    }

    @Test
    void keepsColumnGapsAsTabsAndLeavesWatermarksOut() throws IOException {
        ExtractedText text = Read.text(new PdfPages()
                .page()
                .slanted(200, 400, 60, "内部资料")
                .text(79, 100, 12, "姓名")
                .text(200, 100, 12, "张某某")
                .text(400, 100.8f, 12, "男")
                .text(79, 140, 12, "浓度50mg/m")
                .text(139, 136, 7, "3")
                .bytes());
        assertThat(Read.lines(text)).containsExactly("姓名\t张某某\t男", "浓度50mg/m3");
    }

    @Test
    void notesPagesThatArePictures() throws IOException {
        BufferedImage white = new BufferedImage(20, 30, BufferedImage.TYPE_BYTE_GRAY);
        PdfPages pages = new PdfPages().page().text(79, 100, 16, "现场检查（勘察）笔录，检查人出示执法证件");
        TextExtractor withoutRecognition = new TextExtractor(Limits.STANDARD, Optional.empty());
        ExtractedText text =
                Read.text(withoutRecognition, pages.page().picture(white).bytes());
        assertThat(text.notes()).containsExactly("第 2 页是图片，没有文字层，未读入；安装 tesseract-ocr-chi-sim 后可以识别");
        assertThat(text.isWhole()).isFalse();
        assertThat(text.pages()).isEqualTo(2);
    }

    @Test
    void recognisedTextBehindAPictureIsUnsure() throws IOException {
        BufferedImage white = new BufferedImage(20, 30, BufferedImage.TYPE_BYTE_GRAY);
        ExtractedText text = Read.text(new PdfPages()
                .page()
                .invisible()
                .text(79, 100, 16, "现场检查（勘察）笔录，检查人出示执法证件")
                .picture(white)
                .bytes());
        assertThat(text.isRecognised()).isTrue();
    }

    @Test
    void refusesLockedFilesButReadsThoseOnlyRestricted() throws IOException {
        byte[] locked = new PdfPages().page().text(79, 100, 16, "立案审批表").lockedBytes("所有者", "密码");
        assertThat(Read.refusal(locked).reasonCode()).isEqualTo("encrypted");
        byte[] restricted = new PdfPages().page().text(79, 100, 16, "立案审批表").lockedBytes("所有者", "");
        assertThat(Read.lines(Read.text(restricted))).containsExactly("立案审批表");
    }

    @Test
    void refusesTruncatedFiles() throws IOException {
        byte[] whole = new PdfPages().page().text(79, 100, 16, "立案审批表").bytes();
        assertThat(Read.refusal(java.util.Arrays.copyOf(whole, 60)).reasonCode())
                .isEqualTo("damaged");
    }
}
