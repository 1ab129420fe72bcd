package xiezhi.server.paper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import xiezhi.compose.Composer;
import xiezhi.compose.form.FilledForm;
import xiezhi.core.casefile.Document;
import xiezhi.core.docket.DatedEvent;
import xiezhi.core.event.DocumentSaved;
import xiezhi.core.fact.Fact;
import xiezhi.server.docket.JudgedDocket;
import xiezhi.store.BlobStore;
import xiezhi.wire.chain.Link;

/** The files of issued papers, kept by their content. */
@Component
class PaperFiles {
    private static final Map<Composer.Format, String> TYPES = Map.of(
            Composer.Format.DOCX, "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Composer.Format.PDF, "application/pdf",
            Composer.Format.OFD, "application/ofd");

    private final BlobStore blobs;
    private final Clock clock;

    PaperFiles(BlobStore blobs, Clock clock) {
        this.blobs = blobs;
        this.clock = clock;
    }

    /** Media type of a format. */
    static String type(Composer.Format format) {
        return TYPES.getOrDefault(format, "application/octet-stream");
    }

    /** Writes the paper in every format; all are on disk when this returns. */
    PaperVersion.Files keep(FilledForm filled) {
        return new PaperVersion.Files(
                digest(filled.text()),
                keep(filled, Composer.Format.DOCX),
                keep(filled, Composer.Format.PDF),
                keep(filled, Composer.Format.OFD));
    }

    /** The line by which the docket knows the very words of a version. */
    DatedEvent saved(UUID paper, int version, String words) {
        return saved(paper.toString(), version, digest(words));
    }

    /**
     * The line by which the docket knows a file that was handed in.
     *
     * @param sm3 digest of its content
     */
    DatedEvent collected(String file, String sm3) {
        return saved(file, 1, sm3);
    }

    private DatedEvent saved(String name, int version, String digest) {
        return new DatedEvent(
                Fact.of(LocalDate.now(clock)),
                new DocumentSaved(Fact.of(name), Fact.of((long) version), Fact.of(digest)));
    }

    /** What documents of a file put into a docket. */
    List<DatedEvent> eventsOf(JudgedDocket judged, List<Document> documents) {
        return PaperEvents.of(judged.docket(), document -> false, documents, "补充材料后重新认定", LocalDate.now(clock));
    }

    /** Content of a kept file, checked against its name. */
    byte[] read(String sha256) {
        try {
            var content = new ByteArrayOutputStream();
            blobs.read(sha256, content);
            return content.toByteArray();
        } catch (IOException problem) {
            throw new UncheckedIOException("expected a kept file " + sha256, problem);
        }
    }

    private static String digest(String words) {
        return Link.of(words).sm3();
    }

    private String keep(FilledForm filled, Composer.Format format) {
        try (var content = new ByteArrayInputStream(Composer.bytes(filled, format))) {
            return blobs.keep(content, type(format)).orElseThrow().sha256();
        } catch (IOException problem) {
            throw new UncheckedIOException(
                    "expected to keep a paper as " + format.name().toLowerCase(Locale.ROOT), problem);
        }
    }
}
