package xiezhi.extract;

import java.io.IOException;
import java.util.Optional;
import xiezhi.extract.archive.ZipParts;
import xiezhi.extract.ofd.OfdReader;
import xiezhi.extract.sheet.CsvText;
import xiezhi.extract.sheet.XlsxReader;
import xiezhi.extract.text.TextEncoding;
import xiezhi.extract.word.DocxReader;
import xiezhi.extract.word.OleFile;

/** What a file is good for, seen from its content without reading it all. */
public enum FileForm {
    DOCUMENT,
    PICTURE,
    SPREADSHEET,
    ARCHIVE,
    /** Video, sound, programs and what cannot even be opened. */
    OTHER;

    /** The form of a file; a file that cannot be opened is {@link #DOCUMENT} if it seemed to be one, else OTHER. */
    public static FileForm of(Source source, Limits limits) {
        try {
            byte[] head = source.head(Signature.HEAD_BYTES);
            return switch (Signature.of(head)) {
                case PDF, RTF -> DOCUMENT;
                case IMAGE -> PICTURE;
                case ZIP -> ofZip(source, limits);
                case OLE2 ->
                    new OleFile(limits).content(source) == OleFile.Content.SPREADSHEET ? SPREADSHEET : DOCUMENT;
                case OTHER_ARCHIVE -> DOCUMENT;
                case MEDIA, PROGRAM -> OTHER;
                case OTHER -> ofText(head);
            };
        } catch (UnreadableFile broken) {
            return DOCUMENT;
        } catch (IOException | RuntimeException broken) {
            return OTHER;
        }
    }

    private static FileForm ofZip(Source source, Limits limits) throws IOException {
        try (ZipParts parts = ZipParts.open(source, limits)) {
            if (DocxReader.isDocx(parts) || OfdReader.isOfd(parts)) {
                return DOCUMENT;
            }
            if (XlsxReader.isXlsx(parts)) {
                return SPREADSHEET;
            }
            // Other office formats are zips as well; they say what they are in these parts.
            boolean isOtherPackage = parts.has("[Content_Types].xml") || parts.has("mimetype");
            return isOtherPackage ? DOCUMENT : ARCHIVE;
        }
    }

    private static FileForm ofText(byte[] head) {
        Optional<TextEncoding.Decoded> text = TextEncoding.decode(withoutCutCharacter(head));
        boolean isWhole = head.length < Signature.HEAD_BYTES;
        return text.flatMap(decoded -> CsvText.of(decoded.text(), isWhole)).isPresent() ? SPREADSHEET : DOCUMENT;
    }

    /** The head may end inside a character: cuts back to the last line end. */
    private static byte[] withoutCutCharacter(byte[] head) {
        if (head.length < Signature.HEAD_BYTES) {
            return head;
        }
        int end = head.length - 1;
        while (end > 0 && head[end] != '\n') {
            end--;
        }
        return end == 0 ? head : java.util.Arrays.copyOf(head, end);
    }
}
