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
 * @param receiver where packets of automatic monitoring are received; empty when they are not
 */
public record ServerSetting(
        boolean isDemo,
        int port,
        String address,
        Path data,
        DatabaseSetting database,
        Optional<OidcSetting> oidc,
        Optional<ReceiverSetting> receiver) {
    /** Where legal days begin and end. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final int DEFAULT_PORT = 8420;
    private static final int MOST_PORT = 65_535;
    private static final String LOOPBACK = "127.0.0.1";
    private static final String USAGE =
            "用法：./xiezhi demo|serve [--port 端口] [--address 地址] [--data 目录] [--hj212-port 端口] [--hj212-address 地址] [--hj212-per-address 个数]";

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
        var hj212Port = environment.value("XIEZHI_HJ212_PORT");
        var hj212Address = environment.value("XIEZHI_HJ212_ADDRESS");
        var hj212PerAddress = environment.value("XIEZHI_HJ212_PER_ADDRESS");
        while (!words.isEmpty()) {
            var option = words.remove();
            if (words.isEmpty()) {
                throw new Wrong(option + " 后缺少值。" + USAGE);
            }
            var value = words.remove();
            switch (option) {
                case "--port" -> port = number(option, value);
                case "--address" -> address = value;
                case "--data" -> data = Path.of(value).toAbsolutePath();
                case "--hj212-port" -> hj212Port = value;
                case "--hj212-address" -> hj212Address = value;
                case "--hj212-per-address" -> hj212PerAddress = value;
                default -> throw new Wrong("不认识 " + option + "。" + USAGE);
            }
        }
        var database = DatabaseSetting.of(
                Optional.of(environment.value("XIEZHI_DATABASE_URL")),
                Optional.of(environment.value("XIEZHI_DATABASE_OWNER_URL")),
                data.resolve("postgres"));
        var isDemo = mode.equals("demo");
        var receiver = receiver(isDemo, hj212Port, hj212Address.isEmpty() ? address : hj212Address, hj212PerAddress);
        return new ServerSetting(isDemo, port, address, data, database, OidcSetting.of(environment), receiver);
    }

    private static Optional<ReceiverSetting> receiver(boolean isDemo, String port, String address, String perAddress)
            throws Wrong {
        var most = perAddress.isEmpty()
                ? ReceiverSetting.USUAL_PER_ADDRESS
                : number("--hj212-per-address 或 XIEZHI_HJ212_PER_ADDRESS", perAddress);
        if (!port.isEmpty()) {
            return Optional.of(
                    new ReceiverSetting(number("--hj212-port 或 XIEZHI_HJ212_PORT", port), address, true, most));
        }
        return isDemo
                ? Optional.of(new ReceiverSetting(ReceiverSetting.USUAL_PORT, address, false, most))
                : Optional.empty();
    }

    private static int number(String name, String text) throws Wrong {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > MOST_PORT) {
            throw new Wrong(name + " 应为 0 到 " + MOST_PORT + " 的数，实为 " + text);
        }
        return Integer.parseInt(text);
    }
}
