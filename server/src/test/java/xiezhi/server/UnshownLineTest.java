package xiezhi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.context.ApplicationContext;
import xiezhi.core.casefile.DocumentDraft;
import xiezhi.core.docket.Append;
import xiezhi.core.docket.DatedEvent;
import xiezhi.core.docket.DocketId;
import xiezhi.core.event.CaseFiled;
import xiezhi.core.fact.Fact;
import xiezhi.store.PostgresDocketStore;

/** A line no list can show, which got past every check: everybody goes on, and the system administrator is told. */
@ExtendWith(RunningServer.class)
class UnshownLineTest {
    private static final String PARTY = "罕见的名字";

    private final RunningServer.Address address;
    private final ApplicationContext context;

    UnshownLineTest(RunningServer.Address address, ApplicationContext context) {
        this.address = address;
        this.context = context;
    }

    @Test
    void isToldToTheSystemAdministratorWhileListsGoOn() throws Exception {
        var strange = new DocketId("unshown-" + UUID.randomUUID());
        var document =
                new DocumentDraft().set("party.name", Fact.of(PARTY + "\0")).document();
        context.getBean(PostgresDocketStore.class)
                .append(new Append(
                        strange,
                        0,
                        UUID.randomUUID(),
                        List.of(new DatedEvent(Fact.absent(), new CaseFiled(document))),
                        Instant.now(),
                        "officer"));

        var officer = Browser.of(address, "case-officer");
        var name = "shown-" + UUID.randomUUID();
        var added = officer.post(
                "/api/cases/" + name + "/entries",
                "{\"id\":\"" + UUID.randomUUID()
                        + "\",\"after\":0,\"events\":[{\"happenedOn\":\"2026-11-20\",\"event\":{\"type\":\"lead-received\",\"source\":\"巡查\",\"content\":\"线索\"}}]}");
        assertThat(added.status()).as(added.body()).isEqualTo(200);
        assertThat(officer.get("/api/cases").body()).contains(name);

        var told = Browser.of(address, "system-administrator").get("/api/unshown-lines");
        assertThat(told.status()).as(told.body()).isEqualTo(200);
        assertThat(told.json()).anySatisfy(line -> {
            assertThat(line.path("docket").asString()).isEqualTo(strange.value());
            assertThat(line.path("table").asString()).isEqualTo("case_summary");
            assertThat(line.path("sequence").asInt()).isEqualTo(1);
            assertThat(line.path("state").asString()).isEqualTo("22021");
        });
        assertThat(told.body()).doesNotContain(PARTY);
        assertThat(officer.get("/api/unshown-lines").status()).isEqualTo(403);
        var log = Files.readString(
                context.getBean(ServerSetting.class).data().resolve("logs/xiezhi.jsonl"), StandardCharsets.UTF_8);
        assertThat(log)
                .contains("the read table case_summary cannot take the line at position")
                .doesNotContain(PARTY);
    }
}
