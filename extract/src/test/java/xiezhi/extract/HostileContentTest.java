package xiezhi.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xiezhi.extract.pdf.PdfPages;

/** Files made to break their reader. */
class HostileContentTest {
    private static final String ENTITY = "<!DOCTYPE w:document [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
    private static final String LAUGHS =
            "<!DOCTYPE l [<!ENTITY a \"哈哈\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;\">]>";

    @TempDir
    Path folder;

    @Test
    void entitiesAreRefusedInEveryPackage() throws IOException {
        String word = Packages.wordBody(Packages.wordParagraph("行政处罚&x;"));
        assertUnsafe(Packages.docx(ENTITY + word));
        assertUnsafe(Packages.docx(LAUGHS + Packages.wordBody(Packages.wordParagraph("&c;"))));
        assertUnsafe(Packages.ofd(ENTITY + Packages.ofdPage("行政处罚&x;")));
        assertUnsafe(Packages.zip("xl/workbook.xml", ENTITY + "<workbook><sheets/></workbook>"));
    }

    private static void assertUnsafe(byte[] content) {
        Unreadable refusal = Read.refusal(content);
        assertThat(refusal.reasonCode()).isEqualTo("unsafe");
        assertThat(refusal.message()).contains("实体").doesNotContain("root:");
    }

    @Test
    void bottomlessNestingIsRefusedOrReadButNeverBreaks() throws IOException {
        String nested = "<w:tbl><w:tr><w:tc>".repeat(5_000)
                + Packages.wordParagraph("底")
                + "</w:tc></w:tr></w:tbl>".repeat(5_000);
        assertUnsafeNesting(Packages.docx(Packages.wordBody(nested)));
        assertUnsafeNesting(("{\\rtf1 " + "{".repeat(100_000) + "底" + "}".repeat(100_000) + "}")
                .getBytes(StandardCharsets.US_ASCII));
        String page = "<html><body>" + "<div>".repeat(200_000) + "行政处罚决定书" + "</div>".repeat(200_000);
        assertUnsafeNesting(page.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertUnsafeNesting(byte[] content) {
        assertThat(Read.refusal(content).reasonCode()).isEqualTo("unsafe");
        assertThat(Read.refusal(content).message()).contains("嵌套");
    }

    @Test
    void aVeryLongLineIsOneParagraph() {
        String line = "经查，你单位超标排放水污染物。".repeat(200_000);
        ExtractedText text = Read.text(line.getBytes(Charset.forName("GBK")));
        assertThat(text.blocks()).hasSize(1);
        assertThat(text.text()).hasSize(line.length());
    }

    @Test
    void whatIsBeyondTheLimitOfCharactersIsNoted() {
        String lines = "经查，你单位超标排放水污染物。\n".repeat(700_000);
        ExtractedText text = Read.text(lines.getBytes(Charset.forName("GBK")));
        assertThat(text.notes()).hasSize(1).first().asString().contains("未读入");
        assertThat(text.text().length()).isLessThanOrEqualTo(Limits.STANDARD.characters());
    }

    @Test
    void aFileOf200MegabytesIsRefusedWithoutBeingRead() throws IOException {
        Path text = sized("大.txt", "经查".getBytes(Charset.forName("GBK")), 200L << 20);
        assertThat(Read.refusal(new TextExtractor().extract("大.txt", text)).message())
                .isEqualTo("大.txt：文件过大（200 MB，上限 48 MB），请拆分后再提交");
        Path old = sized("大.doc", bytes("d0cf11e0a1b11ae1"), 200L << 20);
        assertThat(Read.refusal(new TextExtractor().extract("大.doc", old)).reasonCode())
                .isEqualTo("too-large");
        Path pdf = sized("大.pdf", "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), 200L << 20);
        assertThat(Read.refusal(new TextExtractor().extract("大.pdf", pdf)).reasonCode())
                .isEqualTo("damaged");
        Path zip = sized("大.docx", bytes("504b0304"), 200L << 20);
        assertThat(Read.refusal(new TextExtractor().extract("大.docx", zip)).reasonCode())
                .isEqualTo("damaged");
        Path picture = sized("大.jpg", bytes("ffd8ffe0"), 300L << 20);
        assertThat(Read.refusal(new TextExtractor().extract("大.jpg", picture)).reasonCode())
                .isIn("too-large", "needs-ocr");
    }

    private Path sized(String name, byte[] head, long size) throws IOException {
        Path file = Files.write(folder.resolve(name), head);
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
            open.setLength(size);
        }
        return file;
    }

    @Test
    void aPdfOfFiveThousandPagesIsReadWhole() throws IOException {
        PdfPages pages = new PdfPages();
        for (int i = 1; i <= 5_000; i++) {
            pages.page().text(79, 100, 16, "现场检查笔录第" + i + "号");
        }
        ExtractedText text = Read.text(pages.bytes());
        assertThat(text.pages()).isEqualTo(5_000);
        assertThat(text.isWhole()).isTrue();
        assertThat(text.blocks().getLast().text()).isEqualTo("现场检查笔录第5000号");
        assertThat(text.blocks().getLast().page()).isEqualTo(5_000);
    }

    @Test
    void scriptsAndStylesAreNoWords() {
        String page = "<!DOCTYPE html><html><head><meta charset=\"gbk\"><script>alert('甲')</script>"
                + "<style>.乙{}</style></head><body onload=\"丙()\"><script src=\"http://example.invalid/x.js\"></script>"
                + "<p>行政处罚决定书</p><img src=\"http://example.invalid/1.png\"><iframe>丁</iframe>"
                + "<div style=\"display: none\">戊</div><noscript>己</noscript></body></html>";
        assertThat(Read.lines(Read.text(page.getBytes(Charset.forName("GBK"))))).containsExactly("行政处罚决定书");
    }

    @Test
    void textIsReadInEveryEncodingInUse() {
        String words = "某市生态环境局行政处罚决定书㐂（𠮷野）";
        for (String charset : new String[] {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE", "UTF-16"}) {
            byte[] content = words.repeat(3).getBytes(Charset.forName(charset));
            if (charset.startsWith("UTF-16") && charset.length() > 6) {
                byte[] mark = charset.endsWith("LE") ? bytes("fffe") : bytes("feff");
                byte[] marked = new byte[content.length + 2];
                System.arraycopy(mark, 0, marked, 0, 2);
                System.arraycopy(content, 0, marked, 2, content.length);
                content = marked;
            }
            assertThat(Read.text(content).text()).as(charset).isEqualTo(words.repeat(3));
        }
    }

    private static byte[] bytes(String hex) {
        return java.util.HexFormat.of().parseHex(hex);
    }
}
