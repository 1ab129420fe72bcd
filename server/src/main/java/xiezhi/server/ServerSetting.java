package xiezhi.server;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import xiezhi.store.DatabaseSetting;

/**
 * How the server was started.
 *
 * @param isDemo with the invented province and accounts whose passwords everybody knows
 * @param port TCP port, 1 to 65535; 0 for any free one
 * @param address address it listens on
 * @param data folder of everything that is kept
 * @param database which PostgreSQL
 * @param oidc sign-in by the agency's own provider, where there is one
 */
public record ServerSetting(
        boolean isDemo, int port, String address, Path data, DatabaseSetting database, Optional<OidcSetting> oidc) {
    /** Where legal days begin and end. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final int DEFAULT_PORT = 8420;
    private static final int MOST_PORT = 65_535;
    private static final String LOOPBACK = "127.0.0.1";
    private static final String USAGE = "用法：./xiezhi demo|serve [--port 端口] [--address 地址] [--data 目录]";

    /** A command line that cannot be followed; the message is one line in Chinese. */
    public static final class Wrong extends Exception {
        private static final long serialVersionUID = 1L;

        Wrong(String message) {
            super(message);
        }
    }

    /** Values of the environment the server looks at. */
    public interface Environment {
        /** The value, or an empty string. */
        String value(String name);
    }

    /**
     * The setting of a command line.
     *
     * @param home folder of the program, below which the data lie unless told otherwise
     */
    public static ServerSetting of(List<String> arguments, Path home, Environment environment) throws Wrong {
        var words = new ArrayDeque<>(arguments);
        var mode = words.isEmpty() ? "" : words.remove();
        if (!mode.equals("demo") && !mode.equals("serve")) {
            throw new Wrong(USAGE);
        }
        var port = DEFAULT_PORT;
        var address = LOOPBACK;
        var data = home.resolve(".xiezhi").resolve(mode);
        while (!words.isEmpty()) {
            var option = words.remove();
            if (words.isEmpty()) {
                throw new Wrong(option + " 后缺少值。" + USAGE);
            }
            var value = words.remove();
            switch (option) {
                case "--port" -> port = port(value);
                case "--address" -> address = value;
                case "--data" -> data = Path.of(value).toAbsolutePath();
                default -> throw new Wrong("不认识 " + option + "。" + USAGE);
            }
        }
        var database = DatabaseSetting.of(
                Optional.of(environment.value("XIEZHI_DATABASE_URL")),
                Optional.of(environment.value("XIEZHI_DATABASE_OWNER_URL")),
                data.resolve("postgres"));
        return new ServerSetting(mode.equals("demo"), port, address, data, database, OidcSetting.of(environment));
    }

    private static int port(String text) throws Wrong {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > MOST_PORT) {
            throw new Wrong("--port 应为 0 到 " + MOST_PORT + " 的数，实为 " + text);
        }
        return Integer.parseInt(text);
    }
}
