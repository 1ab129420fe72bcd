package xiezhi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.context.ApplicationContext;
import xiezhi.store.DailyRoots;
import xiezhi.store.Database;
import xiezhi.wire.WireError;
import xiezhi.wire.chain.ChainBreak;
import xiezhi.wire.chain.ChainReport;
import xiezhi.wire.chain.DayRoot;
import xiezhi.wire.chain.ExportFile;

/** What leaves the platform is checked without it. */
@ExtendWith(RunningServer.class)
class ChainTest {
    private final RunningServer.Address address;
    private final DailyRoots roots;

    ChainTest(RunningServer.Address address, ApplicationContext context) {
        this.address = address;
        this.roots = new DailyRoots(context.getBean(Database.class));
    }

    @Test
    void aCaseAndAllCasesAreExportedWithTheirRoot() throws Exception {
        var officer = Browser.of(address, "case-officer");
        var path = "/api/cases/chain-" + UUID.randomUUID();
        var added = officer.post(
                path + "/entries",
                "{\"id\":\"" + UUID.randomUUID() + "\",\"after\":0,\"events\":[{\"happenedOn\":\"2026-09-16\","
                        + "\"event\":{\"type\":\"lead-received\",\"source\":\"来信\",\"content\":\"夜间排放\"}}]}");
        assertThat(added.status()).as(added.body()).isEqualTo(200);
        var today = LocalDate.now(ServerSetting.ZONE);
        roots.close(today);

        var anchor = officer.get("/api/roots/" + today);
        assertThat(anchor.status()).as(anchor.body()).isEqualTo(200);
        var root = DayRoot.readAnchor(anchor.body());
        assertThat(officer.get("/api/roots").json().get(0).path("sm3").asString())
                .isEqualTo(root.link().sm3());

        var one = officer.get(path + "/export");
        assertThat(checked(one.body(), List.of(root)))
                .matches(ChainReport::isIntact)
                .matches(report -> report.dockets() == 1);
        var forged = checked(one.body().replace("夜间排放", "白天排放"), List.of());
        assertThat(forged.broken())
                .hasValueSatisfying(found -> assertThat(found.kind()).isEqualTo(ChainBreak.Kind.EDITED));

        var all = Browser.of(address, "province-supervisor").get("/api/dockets");
        assertThat(all.status()).as(all.body()).isEqualTo(200);
        assertThat(checked(all.body(), List.of(root))).matches(ChainReport::isIntact);
    }

    @Test
    void allCasesGoOnlyToThoseWhoSeeAllUnits() {
        assertThat(Browser.of(address, "case-officer").get("/api/dockets").status())
                .isEqualTo(403);
        assertThat(Browser.of(address, "supervisor").get("/api/dockets").status())
                .isEqualTo(404);
    }

    @Test
    void whatIsNotThereIsSaidInOneLine() {
        var officer = Browser.of(address, "case-officer");
        assertThat(officer.get("/api/cases/none-" + UUID.randomUUID() + "/export")
                        .status())
                .isEqualTo(404);
        assertThat(officer.get("/api/roots/1999-01-01").body()).contains("1999-01-01 的日根");
        assertThat(officer.get("/api/roots/yesterday").status()).isEqualTo(400);
    }

    private static ChainReport checked(String export, List<DayRoot> anchors) throws IOException, WireError {
        return ExportFile.check(new ByteArrayInputStream(export.getBytes(StandardCharsets.UTF_8)), anchors);
    }
}
