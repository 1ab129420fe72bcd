package xiezhi.extract.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import xiezhi.extract.ExtractedText;
import xiezhi.extract.Limits;
import xiezhi.extract.Reason;
import xiezhi.extract.Source;
import xiezhi.extract.UnreadableFile;
import xiezhi.extract.sheet.Grid;
import xiezhi.extract.sheet.LedgerView;
import xiezhi.extract.sheet.XlsReader;

/** The compound file of the old Office formats (and of WPS): tells what is in it and reads it. */
public final class OleFile {
    /** What a compound file holds. */
    public enum Content {
        DOCUMENT,
        SPREADSHEET,
        ENCRYPTED,
        OTHER
    }

    /** Largest file: its reader holds it in memory several times over. */
    private static final long MAX_BYTES = 80L * 1024 * 1024;

    private final Limits limits;

    public OleFile(Limits limits) {
        this.limits = limits;
    }

    /** Work on the opened root folder. */
    private interface Work<T> {
        T on(DirectoryNode root) throws IOException;
    }

    public Content content(Source source) throws IOException {
        return open(source, OleFile::content);
    }

    public ExtractedText read(String name, Source source) throws IOException {
        return open(source, root -> switch (content(root)) {
            case DOCUMENT -> new DocReader(limits).read(name, root);
            case SPREADSHEET -> LedgerView.text(name, new XlsReader(limits).read(root), limits);
            case ENCRYPTED -> throw encrypted();
            case OTHER -> throw unsupported();
        });
    }

    /** The cells of a spreadsheet. */
    public Grid grid(Source source) throws IOException {
        return open(source, root -> switch (content(root)) {
            case SPREADSHEET -> new XlsReader(limits).read(root);
            case ENCRYPTED -> throw encrypted();
            case DOCUMENT, OTHER -> throw unsupported();
        });
    }

    private <T> T open(Source source, Work<T> work) throws IOException {
        try (POIFSFileSystem files = fileSystem(source)) {
            return work.on(files.getRoot());
        } catch (EncryptedDocumentException locked) {
            throw encrypted();
        } catch (UnreadableFile | NoSuchFileException why) {
            throw why;
        } catch (IOException | RuntimeException broken) {
            throw new UnreadableFile(Reason.DAMAGED, "文件不完整或已损坏，请重新导出，或者用 Word、WPS 另存为 docx、xlsx 后提交");
        }
    }

    private POIFSFileSystem fileSystem(Source source) throws IOException {
        return new POIFSFileSystem(new ByteArrayInputStream(source.bytes(Math.min(MAX_BYTES, limits.fileBytes()))));
    }

    private static Content content(DirectoryNode root) {
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            return Content.ENCRYPTED;
        }
        if (root.hasEntryCaseInsensitive("WordDocument")) {
            return Content.DOCUMENT;
        }
        boolean isSheet = root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book");
        return isSheet ? Content.SPREADSHEET : Content.OTHER;
    }

    private static UnreadableFile encrypted() {
        return new UnreadableFile(Reason.ENCRYPTED, "文件已加密，需要密码才能打开，请解除密码后重新提交");
    }

    private static UnreadableFile unsupported() {
        return new UnreadableFile(Reason.UNSUPPORTED, "文件类型不受支持，请另存为 docx、pdf 或 txt 后提交");
    }
}
