package xiezhi.extract.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xiezhi.extract.Extracted;
import xiezhi.extract.Extraction;
import xiezhi.extract.Packages;
import xiezhi.extract.Read;
import xiezhi.extract.TextExtractor;
import xiezhi.extract.Unreadable;

/** Archives made to break their reader: each is one line, and what else was handed in is read. */
class HostileArchivesTest {
    private static final int MEBIBYTE = 1 << 20;

    @TempDir
    Path folder;

    @Test
    void aFileThatUnpacksWithoutEndIsGivenUp() throws IOException {
        Path zip = folder.resolve("炸弹.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("案/1.txt"));
            out.write("立案审批表".getBytes(StandardCharsets.UTF_8));
            out.putNextEntry(new ZipEntry("案/2.txt"));
            zeros(out, 300);
        }
        List<Extraction> read = read(zip);
        assertThat(read).hasSize(2);
        assertThat(read.get(0)).isInstanceOf(Extracted.class);
        assertThat(Read.refusal(read.get(1)).reasonCode()).isIn("unsafe", "too-large");
    }

    @Test
    void aBombInsideArchivesInsideArchivesIsGivenUp() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bomb)) {
            out.putNextEntry(new ZipEntry("底.txt"));
            zeros(out, 100);
        }
        byte[] middle = Packages.zip(StandardCharsets.UTF_8, Map.of("中.zip", bomb.toByteArray()));
        Path zip =
                Files.write(folder.resolve("套娃.zip"), Packages.zip(StandardCharsets.UTF_8, Map.of("案/外.zip", middle)));
        List<Extraction> read = read(zip);
        assertThat(read).hasSize(1);
        assertThat(Read.refusal(read.getFirst()).reasonCode()).isEqualTo("unsafe");
    }

    @Test
    void documentsThatUnpackWithoutEndAreGivenUp() throws IOException {
        ByteArrayOutputStream docx = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(docx)) {
            out.putNextEntry(new ZipEntry("[Content_Types].xml"));
            out.putNextEntry(new ZipEntry("word/document.xml"));
            out.write("<document><body><p><r><t>".getBytes(StandardCharsets.UTF_8));
            byte[] blanks = " ".repeat(MEBIBYTE).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 90; i++) {
                out.write(blanks);
            }
        }
        assertThat(Read.refusal(docx.toByteArray()).reasonCode()).isEqualTo("unsafe");
        assertThat(Read.refusal(docx.toByteArray()).message()).contains("压缩炸弹");
    }

    @Test
    void tooManyEntriesAreRefused() throws IOException {
        Path zip = folder.resolve("多.zip");
        try (ZipOutputStream out = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(zip)))) {
            out.setLevel(0);
            for (int i = 0; i <= 200_000; i++) {
                out.putNextEntry(new ZipEntry("案/" + i));
            }
        }
        List<Extraction> read = read(zip);
        assertThat(read).hasSize(1);
        assertThat(Read.refusal(read.getFirst()).message()).contains("200000");
    }

    @Test
    void entriesThatOverlapAreRefused() throws IOException {
        byte[] zip = Packages.zip("甲.txt", "行政处罚".repeat(2_000), "乙.txt", "决定书".repeat(2_000));
        // Both directory entries claim more packed bytes than the archive has.
        for (int i = 0; i + 24 < zip.length; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
                zip[i + 20] = (byte) zip.length;
                zip[i + 21] = (byte) (zip.length >> 8);
            }
        }
        List<Extraction> read = read(Files.write(folder.resolve("重叠.zip"), zip));
        assertThat(read)
                .isNotEmpty()
                .allSatisfy(one -> assertThat(Read.refusal(one).reasonCode()).isEqualTo("unsafe"));
    }

    @Test
    void linksInArchivesAreNotFollowed() throws IOException {
        Path zip = folder.resolve("链.zip");
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(zip)) {
            ZipArchiveEntry link = new ZipArchiveEntry("案/决定书.txt");
            link.setUnixMode(0120777);
            put(out, link, "/etc/passwd");
            put(out, new ZipArchiveEntry("案/立案.txt"), "立案审批表");
        }
        List<Extraction> read = read(zip);
        assertThat(read).hasSize(2);
        assertThat(read)
                .anySatisfy(one ->
                        assertThat(Read.refusal(one).message()).contains("链接").contains("决定书.txt"));
        assertThat(read).anyMatch(Extracted.class::isInstance);
    }

    @Test
    void manyPathsThatLeaveTheArchiveMakeFewLines() throws IOException {
        String[] entries = new String[200];
        for (int i = 0; i < 200; i += 2) {
            entries[i] = "../../" + i + ".txt";
            entries[i + 1] = "x";
        }
        List<Extraction> read = read(Files.write(folder.resolve("越.zip"), Packages.zip(entries)));
        assertThat(read).hasSizeLessThan(30).allMatch(Unreadable.class::isInstance);
    }

    @Test
    void foldersTooDeepAreCutNotCrashed() throws IOException {
        Path deep = folder.resolve("深");
        Path at = deep;
        for (int i = 0; i < 60; i++) {
            at = at.resolve("层" + i);
        }
        Files.createDirectories(at);
        Files.writeString(at.resolve("1.txt"), "立案");
        try (CaseFolders folders = new CaseFolders()) {
            assertThat(folders.in(deep).toList()).hasSize(1);
        }
    }

    @Test
    void folderThatVanishesMeanwhileIsOneLine() throws IOException {
        Path one = Files.createDirectories(folder.resolve("全部/甲公司"));
        Files.writeString(one.resolve("1.txt"), "立案审批表");
        Files.writeString(Files.createDirectories(folder.resolve("全部/乙公司")).resolve("1.txt"), "立案审批表");
        try (CaseFolders folders = new CaseFolders()) {
            List<CaseInput> cases = folders.in(folder.resolve("全部")).toList();
            Files.delete(one.resolve("1.txt"));
            Files.delete(one);
            List<Extraction> read = read(cases);
            assertThat(read).hasSize(2);
            assertThat(read.stream().filter(Unreadable.class::isInstance)).hasSize(1);
        }
    }

    private static void put(ZipArchiveOutputStream out, ZipArchiveEntry entry, String words) throws IOException {
        out.putArchiveEntry(entry);
        out.write(words.getBytes(StandardCharsets.UTF_8));
        out.closeArchiveEntry();
    }

    private static void zeros(OutputStream out, int mebibytes) throws IOException {
        byte[] zeros = new byte[MEBIBYTE];
        for (int i = 0; i < mebibytes; i++) {
            out.write(zeros);
        }
    }

    /** Everything in the archive, files and refusals. */
    private static List<Extraction> read(Path path) throws IOException {
        try (CaseFolders folders = new CaseFolders()) {
            return read(folders.in(path).toList());
        }
    }

    private static List<Extraction> read(List<CaseInput> cases) {
        List<Extraction> read = new ArrayList<>();
        for (CaseInput input : cases) {
            read.addAll(input.refused());
            input.files().forEach(file -> read.add(new TextExtractor().extract(file.path(), file.source())));
        }
        return read;
    }
}
