package xiezhi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What users hand in by mistake, or others in malice: one clear line, and the rest of the run goes on. */
class BadInputTest {
    private static final Path GOOD = Path.of(Call.sample("11-on-the-spot"));

    @TempDir
    Path folder;

    @Test
    void nothingToReadEndsWithTwoAndOneLine() throws IOException {
        assertThat(Files.createDirectory(folder.resolve("空"))).isDirectory();
        assertUnusable(Call.of("review", folder.resolve("空")), "没有可读的文件");
        assertUnusable(Call.of("review", folder.resolve("没有")), "/没有");
        assertUnusable(Call.of("read", folder.resolve("没有.docx")), "/没有.docx");
        var noise = new byte[5_000];
        new Random(5).nextBytes(noise);
        assertUnusable(Call.of("review", write("乱码.txt", noise)), "无法识别文件类型");
        assertUnusable(
                Call.of("review", write("片段.pdf", "%PDF-1.4\n1 0 obj".getBytes(StandardCharsets.US_ASCII))), "损坏");
        assertUnusable(Call.of("review", write("空.docx", new byte[0])), "空的");
        assertUnusable(Call.of("review", write("坏.zip", "PK\3\4坏".getBytes(StandardCharsets.UTF_8))), "损坏");
    }

    private static void assertUnusable(Call command, String words) {
        assertThat(command.exit()).isEqualTo(ExitCode.UNUSABLE);
        assertThat((command.out() + command.err()).lines().filter(line -> line.contains(words)))
                .as(command.out() + command.err())
                .hasSize(1);
        assertThat(command.out() + command.err()).doesNotContain("Exception").doesNotContain("\tat ");
    }

    @Test
    void aCaseIsReviewedThoughFilesInItCannotBeRead() throws IOException {
        var mixed = copyOfGoodCase("混合案");
        Files.write(mixed.resolve("90 附件.docx"), Arrays.copyOf(word(), 40));
        Files.write(mixed.resolve("91 程序.exe"), new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0});
        Files.write(mixed.resolve("92 炸弹.docx"), bomb());
        Files.write(mixed.resolve("93 实体.docx"), entities());
        Files.writeString(mixed.resolve("94 国标.txt"), "情况说明：已整改。", Charset.forName("GB18030"));
        Files.createSymbolicLink(mixed.resolve("95 断链.txt"), folder.resolve("没有.txt"));
        var alone = Call.of("review", GOOD, "--format", "json");
        var command = Call.of("review", mixed, "--format", "json");
        assertThat(command.exit()).isEqualTo(ExitCode.DONE);
        assertThat(command.out().lines()).hasSize(1);
        assertThat(command.out())
                .contains("90 附件.docx：")
                .contains("92 炸弹.docx：")
                .contains("93 实体.docx：")
                .contains("95 断链.txt：")
                .doesNotContain("94 国标.txt：");
        assertThat(fatal(command)).isEqualTo(fatal(alone));
    }

    private static long fatal(Call command) {
        return Arrays.stream(command.out().split("\"severity\":\"fatal\",\"outcome\":\"fail\"", -1))
                        .count()
                - 1;
    }

    @Test
    void casesGoOnBesideArchivesThatCannotBeOpened() throws IOException {
        var all = folder.resolve("全部");
        copyOfGoodCase("全部/甲案");
        copyOfGoodCase("全部/乙案");
        Files.write(all.resolve("丙案.zip"), new byte[] {'P', 'K', 3, 4, 0, 0});
        Files.write(all.resolve("丁案.zip"), zip("../../逃逸.txt", "x", "丁案/1.txt", "立案审批表"));
        var command = Call.of("review", all);
        assertThat(command.exit()).isEqualTo(ExitCode.DONE);
        assertThat(command.linesWith("■ 甲案")).hasSize(1);
        assertThat(command.linesWith("■ 乙案")).hasSize(1);
        assertThat(command.linesWith("丙案")).isNotEmpty();
        assertThat(command.linesWith("指向外部的路径")).hasSize(1);
        assertThat(command.err()).doesNotContain("Exception");
    }

    @Test
    void aZipWithNamesInGbkAndALedgerGoTogetherInOneCall() throws IOException {
        var zip = folder.resolve("案卷.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip), Charset.forName("GBK"));
                var files = Files.list(GOOD)) {
            for (var file : files.sorted().toList()) {
                out.putNextEntry(new ZipEntry("某案/正卷/" + file.getFileName()));
                out.write(Files.readAllBytes(file));
            }
        }
        var ledger = folder.resolve("台账.csv");
        Files.writeString(ledger, """
                序号,决定书文号,当事人名称,立案日期,处罚决定日期,罚款金额（万元）
                1,越环罚〔2026〕1号,越浦某厂,2025/12/1,2026年1月8日,2.5
                2,越环罚〔2026〕2号,越浦某公司,2025.12.2,20260109,3
                """, Charset.forName("GBK"));
        var command = Call.of("review", zip, ledger, "--format", "json");
        assertThat(command.exit()).isEqualTo(ExitCode.DONE);
        assertThat(command.out().lines()).hasSize(3);
        assertThat(command.out().lines().toList().getFirst()).contains("正卷/");
        assertThat(command.out()).contains("2500000").contains("3000000");
    }

    @Test
    void wrongCallsSayWhatWasExpected() {
        assertThat(Call.of("review").exit()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(Call.of("review", GOOD, "--format", "xml").err()).contains("text、html 或 json");
        assertThat(Call.of("review", GOOD, "--threads", "0").err()).contains("正整数");
        assertThat(Call.of("review", GOOD, "-o", folder.resolve("没有/报告.html")).err())
                .contains("不能写入");
    }

    private Path copyOfGoodCase(String name) throws IOException {
        var copy = Files.createDirectories(folder.resolve(name));
        try (var files = Files.list(GOOD)) {
            for (var file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        return copy;
    }

    private Path write(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private static byte[] word() throws IOException {
        return zip("[Content_Types].xml", "<Types/>", "word/document.xml", "<document><body/></document>");
    }

    private static byte[] entities() throws IOException {
        return zip(
                "[Content_Types].xml",
                "<Types/>",
                "word/document.xml",
                "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><document><body><p><r><t>&x;</t></r></p></body>"
                        + "</document>");
    }

    private static byte[] bomb() throws IOException {
        return zip("[Content_Types].xml", "<Types/>", "word/document.xml", "<document>" + " ".repeat(60 << 20));
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
