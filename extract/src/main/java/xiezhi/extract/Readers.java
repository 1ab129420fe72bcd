package xiezhi.extract;

import java.io.IOException;
import java.util.Optional;
import xiezhi.extract.archive.ZipParts;
import xiezhi.extract.html.HtmlReader;
import xiezhi.extract.ofd.OfdReader;
import xiezhi.extract.pdf.PdfReader;
import xiezhi.extract.scan.PictureReader;
import xiezhi.extract.scan.Recogniser;
import xiezhi.extract.sheet.CsvText;
import xiezhi.extract.sheet.Grid;
import xiezhi.extract.sheet.LedgerView;
import xiezhi.extract.sheet.XlsxReader;
import xiezhi.extract.text.PlainTextReader;
import xiezhi.extract.text.TextEncoding;
import xiezhi.extract.word.DocxReader;
import xiezhi.extract.word.OleFile;
import xiezhi.extract.word.RtfReader;

/** Chooses the reader by content. */
final class Readers {
    private final Limits limits;
    private final Optional<Recogniser> recogniser;

    Readers(Limits limits, Optional<Recogniser> recogniser) {
        this.limits = limits;
        this.recogniser = recogniser;
    }

    ExtractedText read(String name, Source source) throws IOException {
        return switch (Signature.of(source.head(Signature.HEAD_BYTES))) {
            case PDF -> new PdfReader(limits, recogniser).read(name, source);
            case ZIP -> zipped(name, source);
            case OLE2 -> new OleFile(limits).read(name, source);
            case RTF -> new RtfReader(limits).read(name, source);
            case IMAGE -> new PictureReader(limits, recogniser).read(name, source);
            case OTHER_ARCHIVE -> throw new UnreadableFile(Reason.UNSUPPORTED, "是 RAR、7z 或 gz 压缩包，请解压后提交或改用 ZIP 压缩");
            case MEDIA -> throw new UnreadableFile(Reason.NOT_A_DOCUMENT, "是视频或音频，不含可读文字，未读取");
            case PROGRAM -> throw new UnreadableFile(Reason.NOT_A_DOCUMENT, "是程序文件，不是案卷材料，未读取");
            case OTHER -> textual(name, source);
        };
    }

    /** Cells of a spreadsheet; refuses what is none. */
    Grid grid(Source source) throws IOException {
        switch (Signature.of(source.head(Signature.HEAD_BYTES))) {
            case ZIP -> {
                try (ZipParts parts = ZipParts.open(source, limits)) {
                    if (XlsxReader.isXlsx(parts)) {
                        return new XlsxReader(limits).read(parts);
                    }
                }
            }
            case OLE2 -> {
                return new OleFile(limits).grid(source);
            }
            case OTHER -> {
                Optional<CsvText> csv = CsvText.of(decoded(source).text(), true);
                if (csv.isPresent()) {
                    return csv.get().grid(limits);
                }
            }
            case PDF, RTF, IMAGE, OTHER_ARCHIVE, MEDIA, PROGRAM -> {
                // no spreadsheet
            }
        }
        throw new UnreadableFile(Reason.UNSUPPORTED, "不是表格文件（xlsx、xls 或 csv），请另存为表格后提交");
    }

    private ExtractedText zipped(String name, Source source) throws IOException {
        try (ZipParts parts = ZipParts.open(source, limits)) {
            if (DocxReader.isDocx(parts)) {
                return new DocxReader(limits).read(name, parts);
            }
            if (XlsxReader.isXlsx(parts)) {
                return LedgerView.text(name, new XlsxReader(limits).read(parts), limits);
            }
            if (OfdReader.isOfd(parts)) {
                return new OfdReader(limits).read(name, parts);
            }
            throw unsupported();
        }
    }

    private ExtractedText textual(String name, Source source) throws IOException {
        TextEncoding.Decoded decoded = decoded(source);
        String text = decoded.text();
        if (HtmlReader.isHtml(text)) {
            return new HtmlReader(limits).read(name, text);
        }
        Optional<CsvText> csv = CsvText.of(text, true);
        if (csv.isPresent()) {
            return LedgerView.text(name, csv.get().grid(limits), limits);
        }
        return new PlainTextReader(limits).read(name, decoded);
    }

    private TextEncoding.Decoded decoded(Source source) throws IOException {
        return TextEncoding.decode(source.bytes(limits.textBytes()))
                .orElseThrow(() -> new UnreadableFile(Reason.UNSUPPORTED, "无法识别文件类型，请另存为 docx、pdf 或 txt 后提交"));
    }

    private static UnreadableFile unsupported() {
        return new UnreadableFile(Reason.UNSUPPORTED, "文件类型不受支持，请另存为 docx、pdf 或 txt 后提交");
    }
}
