package xiezhi.wire.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;
import xiezhi.core.docket.DatedEvent;
import xiezhi.core.docket.DocketEntry;
import xiezhi.core.docket.DocketId;
import xiezhi.core.docket.StoredEntry;
import xiezhi.core.event.LeadReceived;
import xiezhi.core.fact.Fact;
import xiezhi.wire.EntryJson;

class SpelledOnceTest {
    private static final LeadReceived LEAD = new LeadReceived(Fact.of("来信"), Fact.of("夜间“排放”\n第二行"));

    @Test
    void aLineWhoseEventWasSpelledBeforeIsTheSameToTheLastByte() {
        for (var happenedOn : List.of(Fact.of(LocalDate.of(2026, 3, 1)), Fact.<LocalDate>absent())) {
            var entry = new DocketEntry(3, happenedOn, Instant.parse("2026-03-02T01:02:03.4Z"), "张三", LEAD);
            var line = new StoredEntry(17, new DocketId("case-1"), entry);
            var dated = EntryJson.encode(new DatedEvent(happenedOn, LEAD));
            dated.set("event", CanonicalJson.spelled(dated.path("event")));
            assertThat(ChainedEntry.of(line, dated, Link.ORIGIN)).isEqualTo(ChainedEntry.of(line, Link.ORIGIN));
        }
    }

    @Test
    void onlyWhatWasSpelledHereIsTaken() {
        var stranger = JsonNodeFactory.instance.pojoNode(LEAD);
        assertThatThrownBy(() -> CanonicalJson.of(stranger)).hasMessageContaining("expected a JSON value");
    }
}
