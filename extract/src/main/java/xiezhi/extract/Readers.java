package xiezhi.extract;

import java.io.IOException;
import xiezhi.extract.archive.ZipParts;
import xiezhi.extract.pdf.PdfReader;
import xiezhi.extract.text.PlainTextReader;
import xiezhi.extract.word.DocxReader;

/** Chooses the reader by content. */
final class Readers {
    private final Limits limits;

    Readers(Limits limits) {
        this.limits = limits;
    }

    ExtractedText read(String name, Source source) throws IOException {
        return switch (Signature.of(source.head(Signature.HEAD_BYTES))) {
            case PDF -> new PdfReader(limits).read(name, source);
            case ZIP -> zipped(name, source);
            case OLE2, RTF, IMAGE -> throw unsupported();
            case OTHER_ARCHIVE -> throw new UnreadableFile(Reason.UNSUPPORTED, "是 RAR、7z 或 gz 压缩包，请解压后提交或改用 ZIP 压缩");
            case MEDIA -> throw new UnreadableFile(Reason.NOT_A_DOCUMENT, "是视频或音频，不含可读文字，未读取");
            case PROGRAM -> throw new UnreadableFile(Reason.NOT_A_DOCUMENT, "是程序文件，不是案卷材料，未读取");
            case OTHER -> new PlainTextReader(limits).read(name, source);
        };
    }

    private ExtractedText zipped(String name, Source source) throws IOException {
        try (ZipParts parts = ZipParts.open(source, limits)) {
            if (DocxReader.isDocx(parts)) {
                return new DocxReader(limits).read(name, parts);
            }
            throw unsupported();
        }
    }

    private static UnreadableFile unsupported() {
        return new UnreadableFile(Reason.UNSUPPORTED, "文件类型不受支持，请另存为 docx、pdf 或 txt 后提交");
    }
}
