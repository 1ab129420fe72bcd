package xiezhi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import xiezhi.server.account.TestAccounts;
import xiezhi.store.DatabaseSetting;

/** The database dies under people at work and stays away for a while: each is told in one line, and it goes on by itself. */
class DatabaseOutageTest {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
    private static final int DOWN = 503;

    @TempDir
    Path folder;

    private ServerSetting setting() {
        return new ServerSetting(
                false,
                0,
                "127.0.0.1",
                folder,
                new DatabaseSetting.Embedded(folder.resolve("postgres")),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void isToldInOneLineAndOverWithoutARestartOfTheServer() throws Exception {
        var cluster = folder.resolve("postgres/cluster");
        try (var server = ServerMain.start(setting())) {
            TestAccounts.add(server);
            var web = Optional.ofNullable(((WebServerApplicationContext) server).getWebServer())
                    .orElseThrow();
            var address = new RunningServer.Address("http://127.0.0.1:" + web.getPort());
            var stranger = new Browser(address);
            stranger.get("/api/session/ways");
            var officer = Browser.signedIn(address, "case-officer", TestAccounts.PASSWORD);
            assertThat(officer.post("/api/cases/before/entries", lead(UUID.randomUUID()))
                            .status())
                    .isEqualTo(200);

            // Without its folder it cannot come back by itself before everything was asked.
            var away = Files.move(cluster, folder.resolve("postgres/away"));
            kill(away);
            var wish = UUID.randomUUID();
            isOneLine(officer.get("/api/cases/before"));
            isOneLine(officer.post("/api/cases/during/entries", lead(wish)));
            isOneLine(stranger.post("/api/session", Browser.credentials("case-officer", TestAccounts.PASSWORD)));
            assertThat(new Browser(address).get("/actuator/health/readiness").status())
                    .isEqualTo(DOWN);
            Files.move(away, cluster);

            untilItIsBack(officer);
            var saved = officer.post("/api/cases/during/entries", lead(wish));
            assertThat(saved.status()).as(saved.body()).isEqualTo(200);
            assertThat(officer.get("/api/cases/during").json().path("sequence").asInt())
                    .isEqualTo(1);
            untilBothAreListed(officer);
            assertThat(new Browser(address).get("/actuator/health/readiness").status())
                    .isEqualTo(200);
            Browser.signedIn(address, "case-officer", TestAccounts.PASSWORD);
        }
    }

    private static String lead(UUID id) {
        return "{\"id\":\"" + id
                + "\",\"after\":0,\"events\":[{\"happenedOn\":\"2026-11-20\",\"event\":{\"type\":\"lead-received\",\"source\":\"巡查\",\"content\":\"线索\"}}]}";
    }

    private static void isOneLine(Browser.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(DOWN);
        assertThat(answer.json().path("code").asString()).isEqualTo("SERVER-503");
        assertThat(answer.json().path("message").asString())
                .contains("数据库暂时不可用", "请稍后重试")
                .doesNotContain("\n", "Exception");
    }

    private static void kill(Path cluster) throws IOException {
        var pid = Files.readAllLines(cluster.resolve("postmaster.pid")).getFirst();
        var postgres = ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
        var children = postgres.descendants().toList();
        assertThat(postgres.destroyForcibly()).isTrue();
        children.forEach(ProcessHandle::destroyForcibly);
        postgres.onExit().join();
    }

    /** Lists do not wait while the read tables are in trouble; they catch up by themselves soon after. */
    private static void untilBothAreListed(Browser officer) throws InterruptedException {
        var until = System.nanoTime() + PATIENCE.toNanos();
        for (var list = officer.get("/api/cases").body();
                !(list.contains("before") && list.contains("during"));
                list = officer.get("/api/cases").body()) {
            assertThat(System.nanoTime()).as(list).isLessThan(until);
            Thread.sleep(BETWEEN_LOOKS);
        }
    }

    private static void untilItIsBack(Browser officer) {
        var until = System.nanoTime() + PATIENCE.toNanos();
        for (var answer = officer.get("/api/cases"); answer.status() != 200; answer = officer.get("/api/cases")) {
            isOneLine(answer);
            assertThat(System.nanoTime()).as("waited in vain").isLessThan(until);
        }
    }
}
