package xiezhi.server.paper;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.springframework.stereotype.Component;
import xiezhi.core.admission.Actor;
import xiezhi.core.docket.DatedEvent;
import xiezhi.core.docket.DocketId;
import xiezhi.server.docket.AppendToDocket;
import xiezhi.server.docket.EntryRequest;
import xiezhi.server.docket.JudgedDocket;
import xiezhi.store.Blob;
import xiezhi.store.BlobStore;

/** A paper from outside becomes part of a case: kept, read, its events in the docket. */
@Component
class CollectFile {
    private static final int BUFFER_BYTES = 64 * 1024;
    private static final int MOST_OF_A_NAME = 1000;

    private final FileReading reading;
    private final CollectedFileStore collected;
    private final PaperStore papers;
    private final PaperFiles files;
    private final AppendToDocket appending;
    private final BlobStore blobs;
    private final DocketTransaction transaction;

    CollectFile(
            FileReading reading,
            CollectedFileStore collected,
            PaperStore papers,
            PaperFiles files,
            AppendToDocket appending,
            BlobStore blobs,
            DocketTransaction transaction) {
        this.reading = reading;
        this.collected = collected;
        this.papers = papers;
        this.files = files;
        this.appending = appending;
        this.blobs = blobs;
        this.transaction = transaction;
    }

    /**
     * What came of it.
     *
     * @param note what could not be read; empty for nothing
     */
    record Outcome(AppendToDocket.Answer answer, String note) {}

    /** Adds a file to a case. Sent again after a lost answer it adds nothing twice. */
    Outcome collect(DocketId docket, String name, Path file, UUID id, int after, Actor actor) throws IOException {
        var earlier = collected.byAppend(id);
        if (earlier.isPresent()) {
            var isSame = earlier.get().docket().equals(docket);
            return new Outcome(
                    isSame ? new AppendToDocket.Answer.Written() : new AppendToDocket.Answer.IdTaken(),
                    earlier.get().note());
        }
        var judged = appending.judged(docket);
        if (judged.sequence() != after) {
            return new Outcome(new AppendToDocket.Answer.Clash(after), "");
        }
        var free = free(docket, name, judged);
        var read = reading.read(free, file);
        var blob = keep(file, read.type());
        List<DatedEvent> events = new ArrayList<>();
        events.add(files.collected(free, sm3(file)));
        events.addAll(files.eventsOf(judged, read.documents()));
        var kept = new CollectedFile(docket, free, blob, read.text(), read.note());
        var answer = transaction.run(
                store -> append(kept, judged, new EntryRequest(id, after, events), actor, store),
                AppendToDocket.Answer.Written.class::isInstance);
        return new Outcome(answer, read.note());
    }

    private AppendToDocket.Answer append(
            CollectedFile file,
            JudgedDocket judged,
            EntryRequest request,
            Actor actor,
            AppendToDocket.Appending store) {
        var answer = appending.append(file.docket(), judged, request, actor, store);
        if (answer instanceof AppendToDocket.Answer.Written) {
            collected.add(file, request.id(), actor.name());
        }
        return answer;
    }

    /** The name, or the name with a number: findings must lead to one file. */
    private String free(DocketId docket, String name, JudgedDocket judged) {
        var dot = name.lastIndexOf('.');
        var stem = dot > 0 ? name.substring(0, dot) : name;
        var ending = dot > 0 ? name.substring(dot) : "";
        for (var number = 2; number < MOST_OF_A_NAME; number++) {
            var candidate = number == 2 ? name : stem + "（" + (number - 1) + "）" + ending;
            if (!isTaken(docket, candidate, judged)) {
                return candidate;
            }
        }
        return stem + "-" + UUID.randomUUID() + ending;
    }

    private boolean isTaken(DocketId docket, String name, JudgedDocket judged) {
        return collected.file(docket, name).isPresent()
                || papers.byFile(docket, name).isPresent()
                || judged.file().documents().stream()
                        .anyMatch(document -> document.head().file().known().equals(Optional.of(name)));
    }

    private Blob keep(Path file, String type) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return blobs.keep(content, type).orElseThrow();
        }
    }

    private static String sm3(Path file) throws IOException {
        var digest = new SM3Digest();
        try (InputStream content = Files.newInputStream(file)) {
            var buffer = new byte[BUFFER_BYTES];
            for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        var bytes = new byte[digest.getDigestSize()];
        digest.doFinal(bytes, 0);
        return HexFormat.of().formatHex(bytes);
    }
}
