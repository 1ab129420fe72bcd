package xiezhi.extract.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xiezhi.extract.Extracted;
import xiezhi.extract.TextExtractor;
import xiezhi.extract.intake.CaseInput.Form;

class CaseFoldersTest {
    @TempDir
    Path folder;

    private final CaseFolders cases = new CaseFolders();

    @AfterEach
    void close() throws IOException {
        cases.close();
    }

    @Test
    void aFolderOfDocumentsIsOneCaseWithoutWhatIsNoDocument() throws IOException {
        write(
                "案一/10.决定书.txt",
                "案一/2.立案审批表.txt",
                "案一/照片/1.txt",
                "案一/.hidden",
                "案一/~$1.docx",
                "案一/Thumbs.db",
                "案一/README.md",
                "案一/answers.csv",
                "案一/expected.json",
                "案一/说明.md");
        assertThat(found("案一"))
                .containsExactly(Map.entry("案一", List.of("2.立案审批表.txt", "10.决定书.txt", "说明.md", "照片/1.txt")));
        assertThat(cases.in(folder.resolve("案一")).map(CaseInput::form)).containsExactly(Form.FOLDER);
    }

    @Test
    void foldersNamedAsPartsAreOneCase() throws IOException {
        write("案一/正卷/1.txt", "案一/副卷/2.txt", "案一/光盘/3.txt");
        write("案二/01-立案/1.txt", "案二/02-询问笔录/2.txt", "案二/二〇/3.txt");
        assertThat(found("案一")).containsKeys("案一").hasSize(1);
        assertThat(found("案二").get("案二")).hasSize(3);
    }

    @Test
    void otherFoldersAreCases() throws IOException {
        write(
                "全部/甲公司/正卷/1.txt",
                "全部/甲公司/副卷/2.txt",
                "全部/乙厂/决定书.txt",
                "全部/2025/丙某焚烧秸秆案/1.txt",
                "全部/2025/丁公司/1.txt",
                "全部/2025/戊公司环评案/1.txt",
                "全部/台账.csv");
        Files.writeString(folder.resolve("全部/台账.csv"), "案号,当事人,罚款\n1,甲,100\n2,乙,200\n");
        assertThat(found("全部")).containsOnlyKeys("甲公司", "乙厂", "2025/丙某焚烧秸秆案", "2025/丁公司", "2025/戊公司环评案", "台账.csv");
        assertThat(cases.in(folder.resolve("全部")).filter(CaseInput::isLedger).map(CaseInput::name))
                .containsExactly("台账.csv");
    }

    @Test
    void documentsBesideManyCaseFoldersStandAlone() throws IOException {
        write("全部/甲公司/1.txt", "全部/乙公司/1.txt", "全部/丙案.txt");
        assertThat(found("全部")).containsOnlyKeys("甲公司", "乙公司", "丙案.txt");
    }

    @Test
    void filesNamedAsCasesAreCases() throws IOException {
        write("全部/案卷2.txt", "全部/案卷10.txt", "全部/案卷1.txt");
        assertThat(cases.in(folder.resolve("全部")).map(CaseInput::name))
                .containsExactly("案卷1.txt", "案卷2.txt", "案卷10.txt");
        write("一案/立案.txt", "一案/结案.txt");
        assertThat(found("一案")).containsOnlyKeys("一案");
    }

    @Test
    void aSingleFileIsACaseOrALedger() throws IOException {
        write("决定书.txt");
        assertThat(found("决定书.txt")).containsExactly(Map.entry("决定书.txt", List.of("决定书.txt")));
        Files.writeString(folder.resolve("表.txt"), "案号,当事人,罚款\n1,甲,100\n2,乙,200\n", Charset.forName("GBK"));
        assertThat(cases.in(folder.resolve("表.txt")).allMatch(CaseInput::isLedger))
                .isTrue();
    }

    @Test
    void readsZipsWithChineseWindowsNames() throws IOException {
        byte[] inner = zip(Charset.forName("GBK"), "扫描/照片说明.txt");
        Path zip = folder.resolve("案卷.zip");
        Files.write(zip, zip(Charset.forName("GBK"), "案一/正卷/立案审批表.txt", "案一/副卷/审核.txt", "案一/附件.zip"));
        assertThat(found("案卷.zip")).containsOnlyKeys("案一");
        Map<String, byte[]> entries = new TreeMap<>();
        entries.put("案一/1.txt", "立案审批表".getBytes(StandardCharsets.UTF_8));
        entries.put("案一/附件.zip", inner);
        Path nested = folder.resolve("套.zip");
        Files.write(nested, zip(Charset.forName("GBK"), entries));
        CaseInput only = cases.in(nested).findFirst().orElseThrow();
        assertThat(only.files()).extracting(InputFile::path).containsExactly("1.txt", "附件/扫描/照片说明.txt");
        assertThat(new TextExtractor().extract("1", only.files().getFirst().source()))
                .isInstanceOf(Extracted.class);
    }

    @Test
    void keepsZipsThatCannotBeOpenedAsRefusals() throws IOException {
        Files.write(folder.resolve("坏.zip"), "PK\u0003\u0004这不是压缩包".getBytes(StandardCharsets.UTF_8));
        CaseInput only = cases.in(folder.resolve("坏.zip")).findFirst().orElseThrow();
        assertThat(only.files()).hasSize(1);
        assertThat(cases.in(folder.resolve("没有")).findFirst().orElseThrow().refused())
                .extracting(refusal -> refusal.reasonCode())
                .containsExactly("missing");
        Files.createDirectory(folder.resolve("空"));
        assertThat(cases.in(folder.resolve("空")).findFirst().orElseThrow().refused())
                .extracting(refusal -> refusal.reasonCode())
                .containsExactly("empty");
    }

    @Test
    void neverReadsEntriesThatLeaveTheArchive() throws IOException {
        Files.write(
                folder.resolve("袭.zip"),
                zip(StandardCharsets.UTF_8, "../../etc/passwd.txt", "C:/boot.txt", "案/1.txt", "/绝对/2.txt"));
        List<CaseInput> found = cases.in(folder.resolve("袭.zip")).toList();
        assertThat(found.stream().flatMap(input -> input.files().stream()).map(InputFile::path))
                .noneMatch(path -> path.contains(".."));
        assertThat(found.stream().flatMap(input -> input.refused().stream()))
                .hasSize(2)
                .allMatch(refusal -> refusal.reasonCode().equals("unsafe"));
    }

    @Test
    void stopsAtNestedArchivesTooDeep() throws IOException {
        byte[] zip = zip(StandardCharsets.UTF_8, "底.txt");
        for (int i = 0; i < 6; i++) {
            zip = zip(StandardCharsets.UTF_8, Map.of("层" + i + ".zip", zip));
        }
        Files.write(folder.resolve("套娃.zip"), zip);
        CaseInput only = cases.in(folder.resolve("套娃.zip")).findFirst().orElseThrow();
        assertThat(only.files()).isEmpty();
        assertThat(only.refused())
                .hasSize(1)
                .allMatch(refusal -> refusal.reasonCode().equals("unsafe"));
    }

    @Test
    void linksLeadNotRoundInCircles() throws IOException {
        write("案一/1.txt");
        Files.createSymbolicLink(folder.resolve("案一/回环"), folder.resolve("案一"));
        Files.createSymbolicLink(folder.resolve("案一/断链.txt"), folder.resolve("没有.txt"));
        assertThat(found("案一").get("案一")).containsExactly("1.txt", "断链.txt");
    }

    @Test
    void looksOnlyAtWhatIsAskedFor() throws IOException {
        for (int i = 0; i < 40; i++) {
            write("全部/案" + i + "/1.txt");
        }
        Path last = folder.resolve("全部/案39/1.txt");
        assertThat(cases.in(folder.resolve("全部")).limit(3).map(CaseInput::name)).containsExactly("案0", "案1", "案2");
        Files.delete(last);
        assertThat(cases.in(folder.resolve("全部"))
                        .reduce((a, b) -> b)
                        .orElseThrow()
                        .refused())
                .hasSize(1);
    }

    private Map<String, List<String>> found(String path) {
        return cases.in(folder.resolve(path))
                .collect(Collectors.toMap(
                        CaseInput::name,
                        input -> input.files().stream().map(InputFile::path).toList()));
    }

    private void write(String... files) throws IOException {
        for (String file : files) {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, "某市生态环境局文书");
        }
    }

    private static byte[] zip(Charset names, String... files) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        for (String file : files) {
            entries.put(file, "某市生态环境局文书".getBytes(StandardCharsets.UTF_8));
        }
        return zip(names, entries);
    }

    private static byte[] zip(Charset names, Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, names)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return out.toByteArray();
    }
}
