package xiezhi.cli;

import java.net.InetSocketAddress;

/** Reads {@code host:port}. */
final class HostAndPort {
    private static final int GREATEST_PORT = 65_535;

    private HostAndPort() {}

    static InetSocketAddress of(String text) throws UnusableCall {
        int colon = text.lastIndexOf(':');
        int port = colon < 1 ? -1 : port(text.substring(colon + 1));
        if (port < 0) {
            throw new UnusableCall("--to 应当写成 主机:端口，不能是 " + text);
        }
        return new InetSocketAddress(text.substring(0, colon), port);
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            return port >= 1 && port <= GREATEST_PORT ? port : -1;
        } catch (NumberFormatException problem) {
            return -1;
        }
    }
}
