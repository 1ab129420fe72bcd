package xiezhi.server.docket;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import xiezhi.core.docket.Docket;
import xiezhi.core.docket.DocketEntry;
import xiezhi.core.docket.DocketId;
import xiezhi.lawbook.LawBook;
import xiezhi.store.PostgresDocketStore;

/**
 * Dockets folded, judged and reviewed, kept while they do not grow: somebody who types asks for the same one many
 * times. Lines are only ever added, so docket and number of the last line say which it is.
 */
@Component
public class JudgedDockets {
    /** Most dockets kept: more than there are people at work at once, as judging one again costs as much as a check. */
    private static final int MOST = 256;

    private static final float LOAD = 0.75f;

    private final PostgresDocketStore store;
    private final LawBook book;
    private final Map<DocketId, JudgedDocket> kept = new LinkedHashMap<>(MOST, LOAD, true);

    /** Of what a store holds, judged by a book. */
    public JudgedDockets(PostgresDocketStore store, LawBook book) {
        this.store = store;
        this.book = book;
    }

    /** The docket as it stands now; one without lines when there is none of that name. */
    public JudgedDocket of(DocketId id) {
        var last = store.last(id);
        return kept(id, last).orElseGet(() -> keep(id, judge(grown(id))));
    }

    /** The docket as it stands now; only the lines that are not at hand are read. */
    private Docket grown(DocketId id) {
        var known = lines(id);
        var added = store.entries(id, known.size());
        return new Docket(Stream.concat(known.stream(), added.stream()).toList());
    }

    private synchronized List<DocketEntry> lines(DocketId id) {
        var known = kept.get(id);
        return known == null ? List.of() : known.docket().entries();
    }

    /** A docket that is not in the store, or not yet. */
    public JudgedDocket judge(Docket docket) {
        return new JudgedDocket(book, docket);
    }

    /** A docket as it was just read, with what is kept of it where that is as new. */
    public JudgedDocket of(DocketId id, Docket docket) {
        return kept(id, docket.entries().size()).orElseGet(() -> judge(docket));
    }

    private synchronized Optional<JudgedDocket> kept(DocketId id, int last) {
        return Optional.ofNullable(kept.get(id)).filter(judged -> judged.sequence() == last);
    }

    private synchronized JudgedDocket keep(DocketId id, JudgedDocket judged) {
        kept.put(id, judged);
        if (kept.size() > MOST) {
            kept.remove(kept.keySet().iterator().next());
        }
        return judged;
    }
}
