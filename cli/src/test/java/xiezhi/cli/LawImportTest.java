package xiezhi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xiezhi.core.statute.StatuteId;
import xiezhi.lawbook.load.LawFiles;
import xiezhi.lawbook.text.StatuteStore;

/** Imports invented statutes in the form the National Law Database gives them. */
class LawImportTest {
    private static final List<String> POND = List.of(
            "池塘守护",
            "试验法",
            "（2019年10月1日试验会议通过　2020年1月1日试验会议修订　自2020年2月1日起施行）",
            "目　　录",
            "第一章　总　　则",
            "第二章　附　　则",
            "第一章　总　　则",
            "第一条　为看护池塘，编写本试验文本。",
            "第二条　池塘主人应当做到：",
            "（一）清点鲤鱼；",
            "（二）扫除落叶。",
            "主人在五日内报告结果。",
            "第二章　附　　则",
            "第三条　本试验文本自2020年2月1日起施行。");

    @TempDir
    private Path folder = Path.of("");

    private Path texts = Path.of("");

    @BeforeEach
    void writeTheLaw() throws IOException {
        texts = Files.createDirectory(folder.resolve("texts"));
        var statute = Files.createDirectories(folder.resolve("law/statutes/pond-law"));
        Files.writeString(statute.resolve("statute.yaml"), """
                id: pond-law
                zh: 中华人民共和国池塘守护试验法
                rank: law
                subject: substance
                versions:
                  - adopted: 2019-10-01
                    in_force: {from: 2019-12-01, until: 2020-02-01}
                    articles: 3
                    provenance: seen
                    source: 试验
                  - adopted: 2020-01-01
                    in_force: {from: 2020-02-01}
                    articles: 3
                    provenance: seen
                    source: 试验
                """);
    }

    private static void docx(Path file, List<String> lines) throws IOException {
        try (var document = new XWPFDocument();
                var out = Files.newOutputStream(file)) {
            for (var line : lines) {
                var paragraph = document.createParagraph();
                paragraph.setAlignment(ParagraphAlignment.BOTH);
                // the database breaks a line into several runs
                paragraph.createRun().setText(line.substring(0, line.length() / 2));
                paragraph.createRun().setText(line.substring(line.length() / 2));
            }
            document.write(out);
        }
    }

    private List<String> run(int exit, String... words) {
        var out = new ByteArrayOutputStream();
        var all = Stream.concat(Stream.of("law", "--law", folder.resolve("law").toString()), Stream.of(words))
                .toArray(String[]::new);
        assertThat(Main.run(out, out, all)).isEqualTo(exit);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private List<String> runImport(int exit) {
        return run(
                exit,
                "import",
                texts.toString(),
                "--to",
                folder.resolve("store").toString());
    }

    @Test
    void readsAWordFileOfTheNationalDatabase() throws IOException {
        docx(texts.resolve("下载_1.docx"), POND);
        assertThat(runImport(ExitCode.DONE))
                .containsExactly("已导入法律文本 1 部（新增 1，更新 0，未变 0），未导入的文件 0 个，保存在 " + folder.resolve("store"));
        var text = new StatuteStore(folder.resolve("store"))
                .load()
                .text(new StatuteId("pond-law"), LocalDate.of(2020, 1, 1))
                .orElseThrow();
        assertThat(text.articles()).hasSize(3);
        var second = text.article(2, 0).orElseThrow();
        assertThat(second.at(1, 2)).contains("（二）扫除落叶。");
        assertThat(second.at(2, 0)).contains("主人在五日内报告结果。");
        assertThat(runImport(ExitCode.DONE))
                .containsExactly("已导入法律文本 1 部（新增 0，更新 0，未变 1），未导入的文件 0 个，保存在 " + folder.resolve("store"));
    }

    @Test
    void readsTheSameArticlesFromWordAndMarkdown() throws IOException {
        docx(texts.resolve("甲.docx"), POND);
        Files.writeString(texts.resolve("乙.md"), String.join("\n\n", POND));
        assertThat(runImport(ExitCode.DONE))
                .containsExactly("已导入法律文本 1 部（新增 1，更新 0，未变 0），未导入的文件 0 个，保存在 " + folder.resolve("store"));
    }

    @Test
    void tellsEveryFileItCannotReadInOneLine() throws IOException {
        docx(texts.resolve("池塘守护试验法_20200101.docx"), POND);
        Files.write(
                texts.resolve("断.docx"),
                List.of(Files.readString(texts.resolve("池塘守护试验法_20200101.docx"), StandardCharsets.ISO_8859_1)
                        .substring(0, 900)),
                StandardCharsets.ISO_8859_1);
        Files.writeString(texts.resolve("空.docx"), "");
        Files.writeString(texts.resolve("图.png"), "x");
        docx(texts.resolve("鸭.docx"), List.of("养鸭法", "第一条　养鸭。"));
        assertThat(runImport(ExitCode.DONE))
                .containsExactly(
                        "未导入 图.png：不能读取这种文件",
                        "未导入 断.docx：文件不完整或已损坏，请重新导出或重新传输后提交",
                        "未导入 空.docx：文件是空的（0 字节），请重新提交",
                        "未导入 鸭.docx：名录中没有这部法律法规",
                        "已导入法律文本 1 部（新增 1，更新 0，未变 0），未导入的文件 4 个，保存在 " + folder.resolve("store"));
    }

    @Test
    void readsOldChineseEncodings() throws IOException {
        Files.write(texts.resolve("池塘.txt"), String.join("\r\n", POND).getBytes(Charset.forName("GB18030")));
        assertThat(runImport(ExitCode.DONE)).singleElement().asString().startsWith("已导入法律文本 1 部（新增 1，");
    }

    @Test
    void keepsNoTextInsideTheProject() throws IOException {
        docx(texts.resolve("甲.docx"), POND);
        var before = System.getProperty(LawFiles.HOME_PROPERTY);
        var inside = folder.resolve("project/texts");
        try {
            System.setProperty(LawFiles.HOME_PROPERTY, folder.resolve("project").toString());
            assertThat(run(ExitCode.UNUSABLE, "import", texts.toString(), "--to", inside.toString()))
                    .containsExactly("xiezhi: 法律文本不能保存在项目目录内：" + inside + "；用 --to 另选一个目录");
        } finally {
            if (before == null) {
                System.clearProperty(LawFiles.HOME_PROPERTY);
            } else {
                System.setProperty(LawFiles.HOME_PROPERTY, before);
            }
        }
        assertThat(inside).doesNotExist();
    }
}
