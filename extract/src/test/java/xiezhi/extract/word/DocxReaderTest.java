package xiezhi.extract.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import xiezhi.extract.Block;
import xiezhi.extract.Block.Kind;
import xiezhi.extract.ExtractedText;
import xiezhi.extract.FileType;
import xiezhi.extract.Read;

class DocxReaderTest {
    @Test
    void readsParagraphsAndTablesInOrder() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("行政处罚决定书");
            XWPFTable table = document.createTable(2, 2);
            table.getRow(0).getCell(0).setText("当事人");
            table.getRow(0).getCell(1).setText("某某建材有限公司");
            table.getRow(1).getCell(0).setText("地址");
            document.createParagraph().createRun().setText("你单位：");
            document.createParagraph();
            ExtractedText text = Read.text(bytes(document));
            assertThat(text.type()).isEqualTo(FileType.DOCX);
            assertThat(Read.lines(text)).containsExactly("行政处罚决定书", "当事人\t某某建材有限公司", "地址\t", "你单位：");
            assertThat(text.blocks().get(1).cells()).containsExactly("当事人", "某某建材有限公司");
            assertThat(text.isWhole()).isTrue();
            assertThat(text.isRecognised()).isFalse();
        }
    }

    @Test
    void countsPagesByExplicitBreaks() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("第一份");
            document.createParagraph().createRun().addBreak(BreakType.PAGE);
            document.createParagraph().createRun().setText("第二份");
            var before = document.createParagraph();
            before.setPageBreak(true);
            before.createRun().setText("第三份");
            before.createRun().addBreak();
            before.createRun().setText("同段第二行");
            ExtractedText text = Read.text(bytes(document));
            assertThat(text.pages()).isEqualTo(3);
            assertThat(text.blocks()).extracting(Block::page).containsExactly(1, 2, 3, 3);
            assertThat(text.blocks()).extracting(Block::paragraph).containsExactly(1, 1, 1, 1);
        }
    }

    @Test
    void countsPagesAsWordLastRenderedThemOnce() throws IOException {
        ExtractedText text = Read.text(docx("""
                <w:p><w:r><w:t>一</w:t><w:br w:type="page"/></w:r></w:p>
                <w:p><w:r><w:lastRenderedPageBreak/><w:t>二</w:t></w:r></w:p>
                <w:p><w:r><w:t>长段</w:t></w:r><w:r><w:lastRenderedPageBreak/><w:t>续页</w:t></w:r></w:p>
                <w:p><w:r><w:t>三</w:t></w:r></w:p>"""));
        assertThat(text.blocks()).extracting(Block::text).containsExactly("一", "二", "长段续页", "三");
        assertThat(text.blocks()).extracting(Block::page).containsExactly(1, 2, 2, 3);
    }

    @Test
    void aSectionStartsAPageUnlessItIsContinuous() throws IOException {
        ExtractedText text = Read.text(docx("""
                <w:p><w:pPr><w:sectPr/></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>
                <w:p><w:pPr><w:sectPr><w:type w:val="nextPage"/></w:sectPr></w:pPr><w:r><w:t>乙</w:t></w:r></w:p>
                <w:p><w:r><w:t>丙</w:t></w:r></w:p>
                <w:sectPr><w:type w:val="continuous"/></w:sectPr>"""));
        assertThat(text.blocks()).extracting(Block::page).containsExactly(1, 2, 2);
    }

    @Test
    void keepsInsertionsAndDropsDeletions() throws IOException {
        ExtractedText text = Read.text(docx("""
                <w:p><w:r><w:t>罚款</w:t></w:r><w:ins><w:r><w:t>伍</w:t></w:r></w:ins>
                <w:del><w:r><w:delText>捌</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>移走</w:t></w:r></w:moveFrom>
                <w:r><w:t>万元</w:t></w:r></w:p>
                <w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>前半</w:t></w:r></w:p>
                <w:p><w:r><w:t>后半</w:t></w:r></w:p>
                <w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p><w:r><w:t>删行</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"""));
        assertThat(Read.lines(text)).containsExactly("罚款伍万元", "前半后半");
    }

    @Test
    void seesThroughContentControlsFieldsAndHiddenText() throws IOException {
        ExtractedText text = Read.text(docx("""
                <w:sdt><w:sdtPr><w:alias w:val="名"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>控件段</w:t></w:r></w:p></w:sdtContent></w:sdt>
                <w:p><w:sdt><w:sdtContent><w:r><w:t>行内</w:t></w:r></w:sdtContent></w:sdt>
                <w:r><w:instrText>PAGE</w:instrText></w:r><w:hyperlink><w:r><w:t>链接</w:t></w:r></w:hyperlink>
                <w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r><w:r><w:t>尾</w:t></w:r></w:p>
                <w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>左</w:t><w:tab/><w:t>右</w:t></w:r></w:p>
                <w:p><w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:t>是</w:t><w:sym w:font="Wingdings 2" w:char="F0A3"/><w:t>否</w:t></w:r></w:p>"""));
        assertThat(Read.lines(text)).containsExactly("控件段", "行内链接尾", "左\t右", "☑是☐否");
    }

    @Test
    void readsTextBoxesOnce() throws IOException {
        ExtractedText text = Read.text(docx("""
                <w:p><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><w:txbxContent>
                <w:p><w:r><w:t>衡水市生态环境局文件</w:t></w:r></w:p></w:txbxContent></w:drawing></mc:Choice>
                <mc:Fallback><w:pict><w:txbxContent><w:p><w:r><w:t>衡水市生态环境局文件</w:t></w:r></w:p></w:txbxContent></w:pict></mc:Fallback>
                </mc:AlternateContent><w:r><w:t>正文</w:t></w:r></w:p>
                <w:p><w:r><w:t>后</w:t></w:r><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>旁注</w:t></w:r></w:p></w:txbxContent></w:pict></w:r></w:p>"""));
        assertThat(Read.lines(text)).containsExactly("衡水市生态环境局文件", "正文", "后", "旁注");
        assertThat(Read.lines(text, Kind.TEXT_BOX)).containsExactly("衡水市生态环境局文件", "旁注");
    }

    @Test
    void readsNestedTablesAndCellsOfSeveralParagraphs() throws IOException {
        String inner = "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>内一</w:t></w:r></w:p></w:tc>"
                + "<w:tc><w:p><w:r><w:t>内二</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
        ExtractedText text = Read.text(docx("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>框题</w:t></w:r></w:p>" + inner
                + "<w:p/></w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>意见</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>同意</w:t></w:r></w:p>"
                + "<w:p><w:r><w:t>2026年1月2日</w:t></w:r></w:p>" + inner + "</w:tc></w:tr></w:tbl>"));
        assertThat(Read.lines(text)).containsExactly("框题", "内一\t内二", "意见\t同意\n2026年1月2日", "内一\t内二");
        assertThat(text.blocks().get(2).cells()).containsExactly("意见", "同意\n2026年1月2日");
    }

    @Test
    void readsHeadersFootersAndFootnotes() throws IOException {
        byte[] file = zip(
                "word/document.xml",
                        body(
                                "<w:p><w:r><w:t>正文</w:t><w:footnoteReference w:id=\"2\"/></w:r></w:p><w:p><w:r><w:t>末段</w:t></w:r></w:p>"),
                "word/header1.xml", part("hdr", "<w:p><w:r><w:t>页眉</w:t></w:r></w:p>"),
                "word/header2.xml", part("hdr", "<w:p><w:r><w:t>页眉</w:t></w:r></w:p>"),
                "word/footer1.xml", part("ftr", "<w:p><w:r><w:t>页脚</w:t></w:r></w:p>"),
                "word/footnotes.xml",
                        part("footnotes", "<w:footnote w:id=\"2\"><w:p><w:r><w:t>脚注</w:t></w:r></w:p></w:footnote>"));
        ExtractedText text = Read.text(file);
        assertThat(Read.lines(text)).containsExactly("页眉", "正文", "脚注", "末段", "页脚");
        assertThat(text.blocks())
                .extracting(Block::kind)
                .containsExactly(Kind.HEADER, Kind.PARAGRAPH, Kind.PARAGRAPH, Kind.PARAGRAPH, Kind.FOOTER);
    }

    static byte[] docx(String blocks) throws IOException {
        return zip("word/document.xml", body(blocks));
    }

    private static String body(String blocks) {
        return part("document", "<w:body>" + blocks + "</w:body>");
    }

    private static String part(String root, String content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:" + root
                + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">" + content + "</w:" + root
                + ">";
    }

    static byte[] zip(String... namesAndContents) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static byte[] bytes(XWPFDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.write((OutputStream) out);
        return out.toByteArray();
    }
}
