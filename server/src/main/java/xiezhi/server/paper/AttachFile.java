package xiezhi.server.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import xiezhi.core.admission.Actor;
import xiezhi.core.docket.DatedEvent;
import xiezhi.core.docket.DocketId;
import xiezhi.server.docket.AppendToDocket;
import xiezhi.server.docket.EntryRequest;
import xiezhi.server.docket.FileText;
import xiezhi.store.BlobStore;
import xiezhi.wire.chain.Link;

/** Begins a docket with events and a file the platform made itself: the file is kept, and the docket knows its SM3. */
@Component
public class AttachFile {
    private final CollectedFileStore collected;
    private final PaperFiles files;
    private final AppendToDocket appending;
    private final BlobStore blobs;
    private final DocketTransaction transaction;

    AttachFile(
            CollectedFileStore collected,
            PaperFiles files,
            AppendToDocket appending,
            BlobStore blobs,
            DocketTransaction transaction) {
        this.collected = collected;
        this.files = files;
        this.appending = appending;
        this.blobs = blobs;
        this.transaction = transaction;
    }

    /**
     * A file to be kept.
     *
     * @param type media type
     * @param content its bytes, not to be changed afterwards
     * @param words what people read of it
     */
    // The bytes are written once and read by nobody else.
    @SuppressWarnings("ArrayRecordComponent")
    public record Made(String name, String type, byte[] content, List<FileText.Block> words) {
        public Made {
            words = List.copyOf(words);
        }
    }

    /**
     * Begins a docket. All or nothing, with what is done beside it; the same id again adds nothing.
     *
     * @param beside done in the same transaction once the lines are written
     */
    public AppendToDocket.Answer begin(
            DocketId docket, List<DatedEvent> events, Made made, UUID id, Actor actor, Runnable beside) {
        if (collected.byAppend(id).isPresent()) {
            return new AppendToDocket.Answer.Written();
        }
        List<DatedEvent> all = new ArrayList<>(events);
        all.add(files.collected(made.name(), Link.of(made.content()).sm3()));
        var file = keep(docket, made);
        var judged = appending.judged(docket);
        return transaction.run(
                store -> {
                    var answer = appending.append(docket, judged, new EntryRequest(id, 0, all), actor, store);
                    if (answer instanceof AppendToDocket.Answer.Written) {
                        collected.add(file, id, actor.name());
                        beside.run();
                    }
                    return answer;
                },
                AppendToDocket.Answer.Written.class::isInstance);
    }

    private CollectedFile keep(DocketId docket, Made made) {
        try (var content = new ByteArrayInputStream(made.content())) {
            var blob = blobs.keep(content, made.type()).orElseThrow();
            return new CollectedFile(docket, made.name(), blob, new FileText(made.name(), made.words()), "");
        } catch (IOException problem) {
            throw new UncheckedIOException("expected to keep " + made.name(), problem);
        }
    }
}
