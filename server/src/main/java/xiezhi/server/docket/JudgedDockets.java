package xiezhi.server.docket;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import xiezhi.core.docket.Docket;
import xiezhi.core.docket.DocketId;
import xiezhi.core.docket.FoldedCase;
import xiezhi.lawbook.LawBook;
import xiezhi.store.PostgresDocketStore;

/**
 * Dockets folded, judged and reviewed, kept while they do not grow: somebody who types asks for the same one many
 * times. Lines are only ever added, so docket and number of the last line say which it is.
 */
@Component
public class JudgedDockets {
    /** Most dockets kept; a whole case takes a few megabytes. */
    private static final int MOST = 48;

    private static final float LOAD = 0.75f;

    private final PostgresDocketStore store;
    private final LawBook book;
    private final Map<DocketId, JudgedDocket> kept = new LinkedHashMap<>(MOST, LOAD, true);

    JudgedDockets(PostgresDocketStore store, LawBook book) {
        this.store = store;
        this.book = book;
    }

    /** The docket as it stands now; one without lines when there is none of that name. */
    public JudgedDocket of(DocketId id) {
        var last = store.last(id);
        return kept(id, last).orElseGet(() -> keep(id, judge(store.docket(id))));
    }

    /** A docket that is not in the store, or not yet. */
    public JudgedDocket judge(Docket docket) {
        var file = book.judged(FoldedCase.of(docket));
        return new JudgedDocket(docket, file, book.findings(file));
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
