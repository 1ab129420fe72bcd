package xiezhi.server.demo;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import xiezhi.sample.province.Province;
import xiezhi.server.ServerSetting;

/** Loads the invented province at the first start of the demo, in the background; a start after a kill goes on with it. */
@Component
class DemoProvince {
    /** Seed of everything invented. */
    static final long SEED = 20_261_130;

    private final ServerSetting setting;
    private final DemoStart start;
    private final DemoFirms firms;
    private final DemoCases cases;
    private final DemoFiles files;
    private final DemoMonitoring monitoring;
    private final DemoProgress progress;
    private final Clock clock;

    DemoProvince(
            ServerSetting setting,
            DemoStart start,
            DemoFirms firms,
            DemoCases cases,
            DemoFiles files,
            DemoMonitoring monitoring,
            DemoProgress progress,
            Clock clock) {
        this.setting = setting;
        this.start = start;
        this.firms = firms;
        this.cases = cases;
        this.files = files;
        this.monitoring = monitoring;
        this.progress = progress;
        this.clock = clock;
    }

    /** After the units, before jobs of an earlier start go on. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(0)
    void load() {
        if (setting.isDemo() && !start.isWhole()) {
            Thread.ofPlatform().daemon().name("demo").start(this::make);
        }
    }

    private void make() {
        var begun = Instant.now(clock);
        try {
            progress.step("正在生成虚构的云泽省，可以先登录", 0);
            files.clear();
            var day = start.day(LocalDate.now(clock));
            var province = Province.of(SEED, day);
            progress.step("企业名录", province.firms().size());
            firms.load(province.firms());
            cases.load(province);
            files.begin();
            monitoring.load(province.firms(), day);
            files.finish();
            start.end();
            progress.end("虚构的云泽省已就绪，用时 "
                    + Duration.between(begun, Instant.now(clock)).toSeconds() + " 秒");
        } catch (IOException | RuntimeException problem) {
            progress.end("虚构的云泽省未能全部生成，重新启动会接着生成：" + problem.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
