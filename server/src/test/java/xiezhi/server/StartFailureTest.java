package xiezhi.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xiezhi.store.DatabaseSetting;

class StartFailureTest {
    /** One for all: a start that failed must leave it to the next. */
    @TempDir
    private static Path folder = Path.of("");

    private static ServerSetting on(int port) {
        return on(port, Optional.empty());
    }

    private static ServerSetting on(int port, Optional<ReceiverSetting> receiver) {
        return new ServerSetting(
                false,
                port,
                "127.0.0.1",
                folder,
                new DatabaseSetting.Embedded(folder.resolve("postgres")),
                Optional.empty(),
                receiver);
    }

    @Test
    void tellsThatThePortIsTaken() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = taken.getLocalPort();
            var problem = catchThrowable(() -> ServerMain.start(on(port)).close());
            assertThat(StartFailure.reason(problem)).contains("端口 " + port + " 已被占用");
        }
    }

    @Test
    void tellsThatThePortOfTheReceiverIsTaken() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = taken.getLocalPort();
            var receiver = Optional.of(new ReceiverSetting(port, "127.0.0.1", true, 2_000));
            var problem = catchThrowable(() -> ServerMain.start(on(0, receiver)).close());
            assertThat(StartFailure.reason(problem)).contains("数据接收端口 " + port);
        }
    }

    @Test
    void tellsThatTheSessionTimeoutIsNoDuration() {
        System.setProperty("XIEZHI_SESSION_TIMEOUT", "soon");
        try {
            var problem = catchThrowable(() -> ServerMain.start(on(0)).close());
            assertThat(StartFailure.reason(problem)).contains("XIEZHI_SESSION_TIMEOUT");
        } finally {
            System.clearProperty("XIEZHI_SESSION_TIMEOUT");
        }
    }

    @Test
    void tellsThatAnotherServerUsesTheFolder() {
        try (var first = ServerMain.start(on(0))) {
            var problem = catchThrowable(() -> ServerMain.start(on(0)).close());
            assertThat(first.isRunning()).isTrue();
            assertThat(StartFailure.reason(problem)).contains("另一个獬豸");
        }
    }
}
