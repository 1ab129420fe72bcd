package xiezhi.server.paper;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import xiezhi.core.casefile.Document;
import xiezhi.core.casefile.DocumentDraft;
import xiezhi.core.document.DocumentKind;
import xiezhi.core.fact.Fact;
import xiezhi.extract.Extracted;
import xiezhi.extract.FileType;
import xiezhi.extract.Reason;
import xiezhi.extract.TextExtractor;
import xiezhi.extract.Unreadable;
import xiezhi.lawbook.LawBook;
import xiezhi.reading.document.DocumentReader;
import xiezhi.server.Problem;
import xiezhi.server.docket.FileText;

/** Reads a file handed in, typed by its content alone. */
@Component
class FileReading {
    /** Kinds of trouble with which a file is still a paper of the case, only nobody can read it here. */
    private static final Set<String> KEPT = Set.of(
            Reason.NEEDS_OCR.code(),
            Reason.NO_TEXT.code(),
            Reason.ENCRYPTED.code(),
            Reason.DAMAGED.code(),
            Reason.TOO_LARGE.code());

    private static final String UNKNOWN_TYPE = "application/octet-stream";
    private static final Map<FileType, String> TYPES = new EnumMap<>(Map.of(
            FileType.TXT, "text/plain",
            FileType.HTML, "text/html",
            FileType.RTF, "application/rtf",
            FileType.DOCX, "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            FileType.DOC, "application/msword",
            FileType.PDF, "application/pdf",
            FileType.OFD, "application/ofd",
            FileType.XLSX, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            FileType.XLS, "application/vnd.ms-excel",
            FileType.CSV, "text/csv"));

    private final TextExtractor extractor = new TextExtractor();
    private final DocumentReader reader;

    FileReading(LawBook book) {
        this.reader = new DocumentReader(book.forms());
    }

    /**
     * What was read.
     *
     * @param type media type by content
     * @param documents its papers; one of kind {@code unreadable} when none can be read
     * @param note why not all was read; empty when it was
     */
    record Read(String type, FileText text, List<Document> documents, String note) {
        Read {
            documents = List.copyOf(documents);
        }
    }

    /** Reads a file; refuses what is no paper, or harms. */
    Read read(String name, Path file) throws IOException {
        return switch (extractor.extract(name, file)) {
            case Extracted(var text) ->
                new Read(
                        TYPES.getOrDefault(text.type(), picture(file)),
                        FileText.of(text),
                        reader.read(text),
                        String.join("；", text.notes()));
            case Unreadable lost
            when KEPT.contains(lost.reasonCode()) ->
                new Read(
                        picture(file),
                        new FileText(name, List.of()),
                        List.of(DocumentReader.unreadable(name)),
                        lost.message());
            case Unreadable lost
            when lost.isNoDocument() && Recordings.isOne(file) ->
                new Read(picture(file), new FileText(name, List.of()), List.of(wordless(name)), lost.message());
            case Unreadable lost -> throw refused(lost);
        };
    }

    /** A photograph or recording: nothing is lost by not reading it. */
    private static Document wordless(String name) {
        return new DocumentDraft()
                .set("head.kind", Fact.of(DocumentKind.OTHER.id()))
                .set("head.file", Fact.of(name))
                .document();
    }

    private static Problem refused(Unreadable lost) {
        return lost.isNoDocument() || lost.reasonCode().equals(Reason.UNSUPPORTED.code())
                ? new Problem(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "FILE-415", lost.message(), "file")
                : Problem.unprocessable("FILE-422", lost.message(), "file");
    }

    private static String picture(Path file) throws IOException {
        try (var content = new BufferedInputStream(Files.newInputStream(file))) {
            return Optional.ofNullable(URLConnection.guessContentTypeFromStream(content))
                    .orElse(UNKNOWN_TYPE);
        }
    }
}
