package xiezhi.server;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import xiezhi.server.account.FirstAccounts;
import xiezhi.server.monitoring.receiver.ReceiverRun;

/** Starts the platform: {@code demo} with an invented province, {@code serve} for real data. */
@SpringBootApplication(proxyBeanMethods = false, exclude = UserDetailsServiceAutoConfiguration.class)
public class ServerMain {
    private static final int UNUSABLE = 2;

    private ServerMain() {}

    /** Arguments as {@link ServerSetting} reads them. */
    public static void main(String[] arguments) {
        try {
            var home = Path.of(Optional.ofNullable(System.getProperty("xiezhi.home"))
                            .orElse(""))
                    .toAbsolutePath();
            var words = List.of(arguments);
            ServerSetting.Environment environment =
                    name -> Optional.ofNullable(System.getenv(name)).orElse("");
            if (!words.isEmpty() && UpkeepSetting.Task.of(words.getFirst()).isPresent()) {
                System.exit(upkeep(UpkeepSetting.of(words, home, environment)));
            }
            var setting = ServerSetting.of(words, home, environment);
            greet(setting, start(setting));
        } catch (ServerSetting.Wrong wrong) {
            System.err.println("xiezhi: " + wrong.getMessage());
            System.exit(UNUSABLE);
        } catch (RuntimeException problem) {
            System.err.println("xiezhi: 未能启动：" + StartFailure.reason(problem));
            System.exit(UNUSABLE);
        }
    }

    /** What the libraries would log, the command says in one line. */
    private static int upkeep(UpkeepSetting setting) {
        LoggingSystem.get(ServerMain.class.getClassLoader())
                .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.ERROR);
        return new Upkeep(setting, Clock.system(ServerSetting.ZONE), System.out, System.err).run(System.err);
    }

    /** A running server. */
    static GenericApplicationContext start(ServerSetting setting) {
        var application = new SpringApplication(ServerMain.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setDefaultProperties(Map.of(
                "server.port", setting.port(),
                "server.address", setting.address(),
                "logging.file.name", setting.data().resolve("logs/xiezhi.jsonl").toString()));
        application.addInitializers(
                context -> ((GenericApplicationContext) context).registerBean(ServerSetting.class, () -> setting));
        return (GenericApplicationContext) application.run();
    }

    private static void greet(ServerSetting setting, GenericApplicationContext context) {
        var port = Optional.ofNullable(((WebServerApplicationContext) context).getWebServer())
                .orElseThrow()
                .getPort();
        System.out.println("獬豸 已启动：http://" + setting.address() + ":" + port + "/");
        context.getBean(ReceiverRun.class)
                .address()
                .ifPresent(at -> System.out.println("自动监测数据接收（HJ 212）：" + at.getHostString() + ":" + at.getPort()));
        context.getBean(FirstAccounts.class).lines().forEach(System.out::println);
    }
}
