package xiezhi.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xiezhi.extract.pdf.PdfPages;

/** Files that are locked, cut off, not what they are called, or gone: one line each, and nothing escapes. */
class BrokenFilesTest {
    private static final String DOCX =
            Packages.wordBody(Packages.wordParagraph("行政处罚决定书").repeat(400));

    @TempDir
    Path folder;

    @Test
    void lockedFilesSayThatTheyAreLocked() throws IOException {
        assertThat(refused(locked(Packages.docx(DOCX)))).isEqualTo("encrypted");
        assertThat(refused(locked(sheet()))).isEqualTo("encrypted");
        assertThat(refused(lockedXls())).isEqualTo("encrypted");
        assertThat(refused(new PdfPages().page().text(79, 100, 16, "立案审批表").lockedBytes("所有者", "密码")))
                .isEqualTo("encrypted");
        assertThat(refused(lockedZip(Packages.docx(DOCX)))).isEqualTo("encrypted");
        assertThat(refused(lockedZip(Packages.ofd(Packages.ofdPage("行政处罚决定书")))))
                .isEqualTo("encrypted");
    }

    @Test
    void cutFilesSayThatTheyAreCut() throws IOException {
        PdfPages pages = new PdfPages();
        for (int i = 0; i < 20; i++) {
            pages.page().text(79, 100, 16, "立案审批表");
        }
        for (byte[] whole : List.of(
                Packages.docx(DOCX), sheet(), Packages.ofd(Packages.ofdPage("行政处罚决定书")), xls(), pages.bytes())) {
            byte[] half = Arrays.copyOf(whole, whole.length / 2);
            Extraction extraction = new TextExtractor().extract("案卷/文书", half);
            // A PDF may be put together again from what is left; then it must say what it read.
            if (extraction instanceof Extracted read) {
                assertThat(read.text().type()).isEqualTo(FileType.PDF);
                assertThat(read.text().blocks()).isNotEmpty();
            } else {
                assertThat(Read.refusal(extraction).reasonCode()).isEqualTo("damaged");
                assertThat(Read.refusal(extraction).message()).contains("重新");
            }
        }
    }

    @Test
    void everyPrefixOfAFileIsAnsweredWithoutAnException() throws IOException {
        for (byte[] whole : List.of(Packages.docx(DOCX), sheet(), xls(), Packages.ofd(Packages.ofdPage("立案")))) {
            for (int length = 1; length < whole.length; length += Math.max(1, whole.length / 60)) {
                Extraction extraction = new TextExtractor().extract("案卷/文书", Arrays.copyOf(whole, length));
                assertThat(extraction.file()).isEqualTo("案卷/文书");
            }
        }
    }

    @Test
    void spoiledBytesAreAnsweredWithoutAnException() throws IOException {
        Random random = new Random(7);
        byte[] pdf = new PdfPages().page().text(79, 100, 16, "立案审批表").bytes();
        for (byte[] whole : List.of(Packages.docx(DOCX), sheet(), xls(), pdf)) {
            for (int round = 0; round < 40; round++) {
                byte[] spoiled = whole.clone();
                for (int i = 0; i < 12; i++) {
                    spoiled[random.nextInt(spoiled.length)] = (byte) random.nextInt();
                }
                assertThat(new TextExtractor().extract("案卷/文书", spoiled).file()).isEqualTo("案卷/文书");
            }
        }
    }

    @Test
    void filesThatAreNoDocumentsAreNamedForWhatTheyAre() {
        byte[] noise = new byte[9_000];
        new Random(1).nextBytes(noise);
        assertThat(refused(noise)).isEqualTo("unsupported");
        assertThat(refused(bytes("4d5a90000300000004000000ffff0000"))).isEqualTo("not-a-document");
        assertThat(refused(bytes("000000186674797069736f6d00000200"))).isEqualTo("not-a-document");
        assertThat(refused(bytes("526172211a0701003392b5e50a010506"))).isEqualTo("unsupported");
        assertThat(refused(bytes("377abcaf271c0004"))).isEqualTo("unsupported");
        assertThat(refused(new byte[0])).isEqualTo("empty");
        assertThat(refused("   \n\t\n".getBytes(StandardCharsets.UTF_8))).isEqualTo("no-text");
    }

    @Test
    void filesThatAreGoneOrMayNotBeReadSaySo() throws IOException {
        Path file = Files.writeString(folder.resolve("决定书.txt"), "行政处罚决定书");
        Source source = Source.of(file);
        Files.delete(file);
        Unreadable gone = Read.refusal(new TextExtractor().extract("决定书.txt", source));
        assertThat(gone.reasonCode()).isEqualTo("missing");
        assertThat(gone.message()).contains("移走");

        Path closed = Files.writeString(folder.resolve("立案.txt"), "立案审批表");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        Extraction extraction = new TextExtractor().extract("立案.txt", closed);
        // The superuser reads everything.
        if (Files.isReadable(closed)) {
            assertThat(extraction).isInstanceOf(Extracted.class);
        } else {
            assertThat(Read.refusal(extraction).message()).contains("权限");
        }
        assertThat(Read.refusal(new TextExtractor().extract("夹", folder)).reasonCode())
                .isEqualTo("not-a-file");
    }

    @Test
    void namesOfSeveralLinesStayOneLine() {
        Unreadable refusal = (Unreadable) new TextExtractor().extract("坏\n名\u0007.docx", new byte[0]);
        assertThat(refusal.message()).doesNotContain("\n").doesNotContain("\u0007");
    }

    private static String refused(byte[] content) {
        return Read.refusal(content).reasonCode();
    }

    private static byte[] bytes(String hex) {
        return java.util.HexFormat.of().parseHex(hex);
    }

    /** Encrypted as Word and Excel do it: a compound file around the package. */
    private static byte[] locked(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("密码");
            try (var stream = encryptor.getDataStream(files)) {
                stream.write(content);
            } catch (java.security.GeneralSecurityException impossible) {
                throw new IOException(impossible);
            }
            files.writeFilesystem(out);
        }
        return out.toByteArray();
    }

    private static byte[] sheet() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("台账").createRow(0).createCell(0).setCellValue("决定书文号");
            workbook.write(out);
        }
        return out.toByteArray();
    }

    private static byte[] xls() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("台账").createRow(0).createCell(0).setCellValue("决定书文号");
            workbook.write(out);
        }
        return out.toByteArray();
    }

    private static byte[] lockedXls() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("mima");
        try {
            return xls();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    /** Marks every entry as encrypted, in its own header and in the directory. */
    private static byte[] lockedZip(byte[] zip) {
        byte[] locked = zip.clone();
        for (int i = 0; i + 10 < locked.length; i++) {
            if (locked[i] == 'P' && locked[i + 1] == 'K') {
                if (locked[i + 2] == 3 && locked[i + 3] == 4) {
                    locked[i + 6] |= 1;
                } else if (locked[i + 2] == 1 && locked[i + 3] == 2) {
                    locked[i + 8] |= 1;
                }
            }
        }
        return locked;
    }
}
